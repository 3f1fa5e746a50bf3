package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words by which pages name what is not the article (classes, ids, roles), by which they name
 * the article's container, and the words with which lines that are not the article begin. All from
 * {@code seeds/lexicon/boilerplate.csv}.
 */
final class Boilerplate {

  /** Names such as {@code has-sidebar} and {@code comments-open} say what a page has. */
  private static final Set<String> FEATURE_STARTS =
      Set.of("has", "with", "no", "is", "without", "not");

  private static final Set<String> FEATURE_ENDS =
      Set.of("enabled", "disabled", "open", "closed", "on", "off", "true", "false");

  private final Set<String> junkTokens = new HashSet<>();
  private final Set<String> softTokens = new HashSet<>();
  private final Set<String> sideTokens = new HashSet<>();
  private final Set<String> inlineTokens = new HashSet<>();
  private final Set<String> bodyNames = new HashSet<>();

  /** The first words of tokens such as {@code read-more} that are two words of a name. */
  private final Set<String> pairStarts = new HashSet<>();

  private final int shortestBodyName;

  private final Set<String> wholeLines = new HashSet<>();
  private final Map<String, List<String>> lineStarts = new HashMap<>();
  private final Map<String, List<String>> promotionStarts = new HashMap<>();

  /** Pages of one site have the same names; so many are judged once and not again. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final Map<String, Boolean> inlineJunk = new ConcurrentHashMap<>();

  static Boilerplate fromSeeds() {
    return new Boilerplate(SeedTable.read("lexicon/boilerplate.csv"));
  }

  private Boilerplate(SeedTable table) {
    for (SeedTable.Row row : table.rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "junk_token" -> junkTokens.add(word);
        case "soft_token" -> softTokens.add(word);
        case "side_token" -> sideTokens.add(word);
        case "inline_token" -> inlineTokens.add(word);
        case "body_name" -> bodyNames.add(word);
        case "line" -> wholeLines.add(word);
        case "line_start" -> addStart(lineStarts, word);
        case "promotion_start" -> addStart(promotionStarts, word);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    for (Set<String> words : List.of(junkTokens, sideTokens, softTokens)) {
      words.stream()
          .filter(word -> word.indexOf('-') > 0)
          .forEach(word -> pairStarts.add(word.substring(0, word.indexOf('-'))));
    }
    shortestBodyName = bodyNames.stream().mapToInt(String::length).min().orElse(0);
  }

  private static void addStart(Map<String, List<String>> starts, String phrase) {
    starts.computeIfAbsent(firstWord(phrase), key -> new ArrayList<>()).add(phrase);
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
    if (names.isEmpty()) {
      return Verdict.NONE;
    }
    Verdict known = verdicts.get(names);
    if (known != null) {
      return known;
    }
    Verdict verdict = weigh(names);
    if (verdicts.size() < MOST_REMEMBERED) {
      verdicts.put(names, verdict);
    }
    return verdict;
  }

  private Verdict weigh(String names) {
    Verdict verdict = Verdict.NONE;
    for (String name : names(names)) {
      if (name.length() >= shortestBodyName && bodyNames.contains(squeeze(name))) {
        return Verdict.BODY;
      }
      Verdict own = judgeName(name);
      if (own.compareTo(verdict) < 0) {
        verdict = own;
      }
    }
    return verdict;
  }

  /** The names in the value of an attribute, which white space parts. */
  private static List<String> names(String value) {
    List<String> names = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) <= ' ') {
        if (i > start) {
          names.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return names;
  }

  private Verdict judgeName(String name) {
    if (name.indexOf('[') >= 0 || name.indexOf(':') >= 0) {
      // A style rule of a utility framework, not a name.
      return Verdict.NONE;
    }
    List<String> tokens = tokens(name);
    if (tokens.isEmpty()
        || FEATURE_STARTS.contains(tokens.get(0))
        || tokens.contains("has")
        || FEATURE_ENDS.contains(tokens.get(tokens.size() - 1))) {
      return Verdict.NONE;
    }
    Verdict verdict = Verdict.NONE;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean paired = pairStarts.contains(token) && i + 1 < tokens.size();
      String pair = paired ? token + "-" + tokens.get(i + 1) : token;
      if (junkTokens.contains(token) || junkTokens.contains(pair)) {
        return Verdict.JUNK;
      }
      if (sideTokens.contains(token) || sideTokens.contains(pair)) {
        verdict = Verdict.SIDE;
      } else if (verdict == Verdict.NONE
          && (softTokens.contains(token) || softTokens.contains(pair))) {
        verdict = Verdict.SOFT;
      }
    }
    return verdict;
  }

  /** Whether an inline element's name says that its text is a credit, a label or hidden. */
  boolean isInlineJunk(String names) {
    if (names.isEmpty()) {
      return false;
    }
    Boolean known = inlineJunk.get(names);
    if (known != null) {
      return known;
    }
    boolean junk = namesInlineJunk(names);
    if (inlineJunk.size() < MOST_REMEMBERED) {
      inlineJunk.put(names, junk);
    }
    return junk;
  }

  private boolean namesInlineJunk(String names) {
    for (String name : names(names)) {
      List<String> tokens = tokens(name);
      for (String token : tokens) {
        if (inlineTokens.contains(token)) {
          return true;
        }
      }
      if (tokens.size() > 1 && inlineTokens.contains(String.join("-", tokens))) {
        return true;
      }
    }
    return false;
  }

  /** A name without its separators and in lower case: {@code Article__Body} as articlebody. */
  private static String squeeze(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
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
    return text.length() <= 60 && wholeLines.contains(bare(text));
  }

  /** Whether a line begins as lines do that lead away from the article. */
  boolean isLeadAway(String text) {
    return starts(lineStarts, text);
  }

  /** Whether a line begins as lines do that ask for something: a subscription, a follow. */
  boolean isPromotion(String text) {
    return starts(promotionStarts, text);
  }

  private static boolean starts(Map<String, List<String>> phrases, String text) {
    int from = 0;
    while (from < text.length() && from < 80 && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    List<String> candidates =
        phrases.getOrDefault(text.substring(from, end).toLowerCase(Locale.ROOT), List.of());
    if (candidates.isEmpty()) {
      return false;
    }
    String folded =
        text.substring(from, Math.min(text.length(), from + 80))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return candidates.stream().anyMatch(folded::startsWith);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
