package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What classes say of a heading and of what stands inside or under it: {@code
 * lexicon/headlines.csv}.
 */
final class HeadlineWords {

  private final Set<String> kickers = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> headlines = new HashSet<>();
  private final Set<String> subtitles = new HashSet<>();

  static HeadlineWords fromSeeds() {
    HeadlineWords words = new HeadlineWords();
    SeedTable table = SeedTable.read("lexicon/headlines.csv");
    for (SeedTable.Row row : table.rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "kicker" -> words.kickers.add(word);
        case "other" -> words.others.add(word);
        case "headline" -> words.headlines.add(word);
        case "subtitle" -> words.subtitles.add(word);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    return words;
  }

  /** Whether a class says that an element inside a heading is not the headline itself. */
  boolean isKicker(String className) {
    return names(kickers, className);
  }

  /** Whether a class says that a heading is not the article's. */
  boolean isOther(String className) {
    return names(others, className) && !isHeadline(className);
  }

  /** Whether a class says that a heading is the article's. */
  boolean isHeadline(String className) {
    return names(headlines, className);
  }

  /** Whether a class or a property says that an element is the article's subtitle. */
  boolean isSubtitle(String name) {
    return names(subtitles, name);
  }

  /** Whether one of the words, or two of them joined, stands among a class attribute's. */
  private static boolean names(Set<String> words, String className) {
    if (className.isEmpty()) {
      return false;
    }
    List<String> tokens = Boilerplate.tokens(className);
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i))
          || (i + 1 < tokens.size() && words.contains(tokens.get(i) + "-" + tokens.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
