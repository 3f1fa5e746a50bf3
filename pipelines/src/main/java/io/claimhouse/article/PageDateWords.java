package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The words by which pages name and label their dates: names of meta tags and script keys, tokens
 * of classes, labels before a date. All from {@code seeds/lexicon/page_dates.csv}.
 */
final class PageDateWords {

  /** What the words before a date say of it. */
  enum Label {
    PUBLISHED,
    NONE,
    MODIFIED
  }

  private static final Set<String> ASIDE_TAGS = Set.of("nav", "aside", "footer", "figcaption");

  /** A label stands this close before its date: "Published by the newsroom on 3 May 2024". */
  private static final int LABEL_REACH = 40;

  private final List<String> publishedMeta;
  private final List<String> genericMeta;
  private final List<String> modifiedMeta;
  private final NameWords dateTokens;
  private final NameWords modifiedTokens;
  private final NameWords asideTokens;
  private final Pattern publishedLabels;
  private final Pattern modifiedLabels;
  private final Set<String> scriptKeys;

  private PageDateWords(SeedTable table) {
    publishedMeta = names(table, "published_meta");
    genericMeta = names(table, "generic_meta");
    modifiedMeta = names(table, "modified_meta");
    dateTokens = new NameWords(names(table, "date_token"));
    modifiedTokens = new NameWords(names(table, "modified_token"));
    asideTokens = new NameWords(names(table, "aside_token"));
    publishedLabels = words(names(table, "published_label"));
    modifiedLabels = words(names(table, "modified_label"));
    scriptKeys = Set.copyOf(names(table, "script_key"));
  }

  static PageDateWords fromSeeds() {
    return new PageDateWords(SeedTable.read("lexicon/page_dates.csv"));
  }

  private static List<String> names(SeedTable table, String kind) {
    List<SeedTable.Row> rows = new ArrayList<>();
    for (SeedTable.Row row : table.rows()) {
      if (row.get("kind").equals(kind)) {
        rows.add(row);
      }
    }
    rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.get("rank"))));
    return rows.stream().map(row -> row.get("name")).toList();
  }

  private static String alternatives(List<String> words) {
    return String.join("|", words.stream().map(Pattern::quote).toList());
  }

  /** Words as a pattern; those of scripts that part words must stand by themselves. */
  private static Pattern words(List<String> words) {
    List<String> parted = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      boolean isParted =
          word.codePoints()
              .allMatch(
                  c ->
                      !Character.isIdeographic(c)
                          && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL);
      (isParted ? parted : joined).add(word);
    }
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives(parted) + ")(?!\\p{L})|" + alternatives(joined),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Names of meta tags that state the publication, the best first. */
  List<String> publishedMeta() {
    return publishedMeta;
  }

  /** Names of meta tags with a date of which the name does not say what it dates. */
  List<String> genericMeta() {
    return genericMeta;
  }

  /** Names of meta tags that state the last change. */
  List<String> modifiedMeta() {
    return modifiedMeta;
  }

  /** Keys of script data that state the publication. */
  Set<String> scriptKeys() {
    return scriptKeys;
  }

  /** Whether the class or id of an element says that it holds a date. */
  boolean namesDate(Element element) {
    return anyToken(element, dateTokens);
  }

  /** Whether an element's class says that its date is that of a change, and of nothing else. */
  boolean namesModified(Element element) {
    return anyToken(element, modifiedTokens) && !anyToken(element, dateTokens);
  }

  /** Whether an element is, by its tag or name, beside the article. */
  boolean isAside(Element element) {
    return ASIDE_TAGS.contains(element.normalName()) || anyToken(element, asideTokens);
  }

  private static boolean anyToken(Element element, NameWords words) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    return words.isIn(attributes.get("class")) || words.isIn(attributes.get("id"));
  }

  /** What the text before a date says of the date; the label nearest to it counts. */
  Label label(String before) {
    String near = before.substring(Math.max(0, before.length() - LABEL_REACH));
    int published = lastEnd(publishedLabels, near);
    int modified = lastEnd(modifiedLabels, near);
    if (published < 0 && modified < 0) {
      return Label.NONE;
    }
    return published > modified ? Label.PUBLISHED : Label.MODIFIED;
  }

  private static int lastEnd(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }
}
