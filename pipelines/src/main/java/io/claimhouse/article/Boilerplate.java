package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which pages name what is not the article (classes, ids, roles), by which they name
 * the article's container, and the words with which lines that are not the article begin. All from
 * {@code seeds/lexicon/boilerplate.csv}.
 */
final class Boilerplate {

  // Marks of the words in names.
  private static final int JUNK = 1;
  private static final int SIDE = 2;
  private static final int SOFT = 4;
  private static final int INLINE = 8;

  /** The first word of a pair such as {@code read-more}. */
  private static final int PAIR_START = 16;

  // Names such as "has-sidebar" and "comments-open" say what a page has.
  private static final int FEATURE_START = 32;
  private static final int FEATURE_END = 64;
  private static final int FEATURE = 128;

  /** A longer line is no label. */
  private static final int LONGEST_LINE = 60;

  private final NameWords nameWords;
  private final Set<String> bodyNames = new HashSet<>();

  private final int shortestBodyName;

  /** For the first letter of each name of a body a bit for its last, which few names have. */
  private final int[] bodyEnds = new int[32];

  private final BareLines wholeLines;
  private final LineStarts lineStarts;
  private final LineStarts promotionStarts;

  static Boilerplate fromSeeds() {
    return new Boilerplate(SeedTable.read("lexicon/boilerplate.csv"));
  }

  private Boilerplate(SeedTable table) {
    Map<String, Integer> marks = new HashMap<>();
    List<String> labels = new ArrayList<>();
    List<String> leadsAway = new ArrayList<>();
    List<String> promotions = new ArrayList<>();
    for (SeedTable.Row row : table.rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "junk_token" -> mark(marks, word, JUNK);
        case "soft_token" -> mark(marks, word, SOFT);
        case "side_token" -> mark(marks, word, SIDE);
        case "inline_token" -> mark(marks, word, INLINE);
        case "feature_token" -> mark(marks, word, FEATURE);
        case "feature_start" -> mark(marks, word, FEATURE_START);
        case "feature_end" -> mark(marks, word, FEATURE_END);
        case "body_name" -> bodyNames.add(word);
        case "line" -> labels.add(word);
        case "line_start" -> leadsAway.add(word);
        case "promotion_start" -> promotions.add(word);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    nameWords = new NameWords(marks);
    wholeLines = new BareLines(labels);
    lineStarts = new LineStarts(leadsAway);
    promotionStarts = new LineStarts(promotions);
    shortestBodyName = bodyNames.stream().mapToInt(String::length).min().orElse(0);
    bodyNames.forEach(
        name -> bodyEnds[name.charAt(0) & 31] |= 1 << (name.charAt(name.length() - 1) & 31));
  }

  private static void mark(Map<String, Integer> marks, String word, int mark) {
    marks.merge(word, mark, (one, other) -> one | other);
    int pair = word.indexOf('-');
    if (pair > 0) {
      mark(marks, word.substring(0, pair), PAIR_START);
    }
  }

  /** How surely a name says that an element is not part of the text. */
  enum Verdict {
    JUNK,
    SIDE,
    SOFT,
    BODY,
    NONE
  }

  /** What the value of a class, id or role attribute says of its element. */
  Verdict judge(String names) {
    Verdict verdict = Verdict.NONE;
    int from = 0;
    while (from < names.length()) {
      int to = endOfName(names, from);
      if (to - from >= shortestBodyName && isBodyName(names, from, to)) {
        return Verdict.BODY;
      }
      Verdict own = judgeName(names, from, to);
      verdict = own.compareTo(verdict) < 0 ? own : verdict;
      from = to + 1;
    }
    return verdict;
  }

  /** Where the name that begins at a place ends: white space parts names. */
  private static int endOfName(String names, int from) {
    int to = from;
    while (to < names.length() && names.charAt(to) > ' ') {
      to++;
    }
    return to;
  }

  private Verdict judgeName(String names, int from, int to) {
    int marks = 0;
    int last = 0;
    boolean first = true;
    int at = NameWords.wordFrom(names, from, to);
    while (at < to) {
      int end = NameWords.endOfWord(names, at, to);
      int next = NameWords.wordFrom(names, end, to);
      last = marks(names, at, end, next, to);
      if ((last & FEATURE) != 0 || (first && (last & FEATURE_START) != 0)) {
        return Verdict.NONE;
      }
      marks |= last;
      first = false;
      at = next;
    }
    if (marks == 0 || (last & FEATURE_END) != 0 || isStyleRule(names, from, to)) {
      return Verdict.NONE;
    }
    if ((marks & JUNK) != 0) {
      return Verdict.JUNK;
    }
    if ((marks & SIDE) != 0) {
      return Verdict.SIDE;
    }
    return (marks & SOFT) != 0 ? Verdict.SOFT : Verdict.NONE;
  }

  /** The marks of a word, and of the pair that it begins. */
  private int marks(String names, int at, int end, int next, int to) {
    int marks = nameWords.marks(names, at, end);
    return (marks & PAIR_START) != 0 && next < to
        ? marks | nameWords.marks(names, at, end, next, NameWords.endOfWord(names, next, to))
        : marks;
  }

  /** Whether a name is a style rule of a utility framework. */
  private static boolean isStyleRule(String names, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.charAt(i) == '[' || names.charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  private boolean isBodyName(String names, int from, int to) {
    int first = from;
    while (first < to && !Character.isLetterOrDigit(names.charAt(first))) {
      first++;
    }
    int last = to - 1;
    while (last > first && !Character.isLetterOrDigit(names.charAt(last))) {
      last--;
    }
    // The lower five bits of a letter are the same in both cases.
    return first < last
        && (bodyEnds[names.charAt(first) & 31] & 1 << (names.charAt(last) & 31)) != 0
        && bodyNames.contains(squeeze(names, first, last + 1));
  }

  /** Whether an inline element's name says that its text is a credit, a label or hidden. */
  boolean isInlineJunk(String names) {
    int from = 0;
    while (from < names.length()) {
      int to = endOfName(names, from);
      int at = NameWords.wordFrom(names, from, to);
      while (at < to) {
        int end = NameWords.endOfWord(names, at, to);
        int next = NameWords.wordFrom(names, end, to);
        if ((marks(names, at, end, next, to) & INLINE) != 0) {
          return true;
        }
        at = next;
      }
      from = to + 1;
    }
    return false;
  }

  /** A name without its separators and in lower case: {@code Article__Body} as articlebody. */
  private static String squeeze(String names, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = names.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** The words of a name: split at what is no letter and at humps; lower case. */
  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>(4);
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && start >= 0) {
        tokens.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  /** Whether a line is a label that pages put between paragraphs, such as an advertisement's. */
  boolean isWholeLine(String text) {
    return text.length() <= LONGEST_LINE && wholeLines.has(text);
  }

  /** Whether a line begins as lines do that lead away from the article. */
  boolean isLeadAway(String text) {
    return lineStarts.begin(text);
  }

  /** Whether a line begins as lines do that ask for something: a subscription, a follow. */
  boolean isPromotion(String text) {
    return promotionStarts.begin(text);
  }
}
