package io.claimhouse.article;

import static java.util.stream.Collectors.joining;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of bylines and of the elements that hold them: {@code lexicon/bylines.csv}. */
final class BylineWords {

  /** What a word does. */
  enum Kind {
    /** Stands before the names. */
    LEAD,
    /** A lead that also begins a byline without any mark on it. */
    LINE_LEAD,
    /** Stands before the names of others than the authors. */
    CREDIT,
    /** Stands between names. */
    CONJUNCTION,
    /** A whole part that is no name. */
    NOT_NAME,
    /** A word of an occupation or a button; no name holds it. */
    ROLE,
    /** An occupation that stands behind the name without a comma. */
    NAME_ROLE,
    /** A word of an organisation's name. */
    ORGANISATION,
    /** A small word inside a person's name. */
    PARTICLE,
    /** What follows a name after a comma and belongs to it. */
    SUFFIX,
    /** Ends the names. */
    END,
    /** Stands between the names and a date. */
    BEFORE_DATE,
    /** Stands before the place or the party that a name is followed by. */
    WITHIN,
    /** A class of elements that hold authors. */
    CLASS_AUTHOR,
    /** A class of elements that hold other articles, comments or pictures. */
    CLASS_AWAY,
    /** A class of what stands beside an author's name. */
    CLASS_BESIDE,
    /** Beside one of them in a name that tells what an element has: {@code has-comments}. */
    CLASS_FEATURE,
    /** A class of elements at the foot of others. */
    CLASS_FOOTER,
    /** A segment of an address that leads to an author's page. */
    PATH
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<String>>> phrases = new EnumMap<>(Kind.class);

  /** The chars with which phrases begin. */
  private final Map<Kind, BitSet> beginnings = new EnumMap<>(Kind.class);

  static BylineWords fromSeeds() {
    return new BylineWords(SeedTable.read("lexicon/bylines.csv"));
  }

  private BylineWords(SeedTable table) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
      phrases.put(kind, new HashMap<>());
      beginnings.put(kind, new BitSet());
    }
    for (SeedTable.Row row : table.rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      String word = row.get("word").toLowerCase(Locale.ROOT);
      words.get(kind).add(word);
      beginnings.get(kind).set(word.charAt(0));
      phrases.get(kind).computeIfAbsent(firstWord(word), key -> new ArrayList<>()).add(word);
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    phrases.values().forEach(lists -> lists.values().forEach(list -> list.sort(longestFirst)));
  }

  boolean has(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  boolean hasAny(Kind kind, List<String> candidates) {
    Set<String> known = words.get(kind);
    return candidates.stream().anyMatch(known::contains);
  }

  /** The words of a kind, to be looked for in classes and ids. */
  NameWords names(Kind kind) {
    return new NameWords(words.get(kind));
  }

  /** The words of a kind as alternatives of a pattern. */
  String alternatives(Kind kind) {
    return words.get(kind).stream().sorted().map(Pattern::quote).collect(joining("|"));
  }

  /**
   * The length of the phrase of a kind with which a text begins, 0 where it begins with none.
   *
   * @param folded the text in lower case
   * @param from where to look
   */
  int lengthAt(Kind kind, String folded, int from) {
    String first = firstWord(folded.substring(from, Math.min(folded.length(), from + 24)));
    for (String phrase : phrases.get(kind).getOrDefault(first, List.of())) {
      int end = from + phrase.length();
      if (folded.startsWith(phrase, from)
          && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
        return phrase.length();
      }
    }
    return 0;
  }

  /** Whether a phrase of a kind begins with a char in lower case: far cheaper than to read it. */
  boolean canBegin(Kind kind, char first) {
    return beginnings.get(kind).get(first);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
