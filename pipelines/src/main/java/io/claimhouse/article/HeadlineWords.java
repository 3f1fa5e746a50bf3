package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What classes say of a heading and of what stands inside or under it: {@code
 * lexicon/headlines.csv}.
 */
final class HeadlineWords {

  private final NameWords kickers;
  private final NameWords others;
  private final NameWords headlines;
  private final NameWords subtitles;

  private HeadlineWords(
      Set<String> kickers, Set<String> others, Set<String> headlines, Set<String> subtitles) {
    this.kickers = new NameWords(kickers);
    this.others = new NameWords(others);
    this.headlines = new NameWords(headlines);
    this.subtitles = new NameWords(subtitles);
  }

  static HeadlineWords fromSeeds() {
    Set<String> kickers = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<String> headlines = new HashSet<>();
    Set<String> subtitles = new HashSet<>();
    SeedTable table = SeedTable.read("lexicon/headlines.csv");
    for (SeedTable.Row row : table.rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "kicker" -> kickers.add(word);
        case "other" -> others.add(word);
        case "headline" -> headlines.add(word);
        case "subtitle" -> subtitles.add(word);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    return new HeadlineWords(kickers, others, headlines, subtitles);
  }

  /** Whether a class says that an element inside a heading is not the headline itself. */
  boolean isKicker(String className) {
    return kickers.isInPaired(className);
  }

  /** Whether a class says that a heading is not the article's. */
  boolean isOther(String className) {
    return others.isInPaired(className) && !isHeadline(className);
  }

  /** Whether a class says that a heading is the article's. */
  boolean isHeadline(String className) {
    return headlines.isInPaired(className);
  }

  /** Whether a class or a property says that an element is the article's subtitle. */
  boolean isSubtitle(String name) {
    return subtitles.isInPaired(name);
  }
}
