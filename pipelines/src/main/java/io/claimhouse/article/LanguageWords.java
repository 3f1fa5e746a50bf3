package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells a language by its most frequent function words, from {@code
 * seeds/lexicon/language_words.csv}. In running text a quarter to a half of the words are such
 * words, and hardly any of a foreign language's, so that a short sample is enough.
 */
final class LanguageWords {

  /** Fewer words than this are a heading or a list of names. */
  private static final int FEWEST_WORDS = 6;

  /** How many of the words must be function words; agglutinating languages have the fewest. */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST_HITS = 2;

  /** How far the best must lead the next where both have few words: names mislead. */
  private static final double LEAD = 1.2;

  /** So many function words are no chance; the best of two neighbours is then taken. */
  private static final int MANY_HITS = 8;

  /** A declared language that comes this near the best is believed: Danish beside Norwegian. */
  private static final double NEAR = 0.75;

  private static final int LONGEST_WORD = 12;

  private final List<String> languages = new ArrayList<>();

  /** The words, each in the place that its hash gives, or the next that is free. */
  private final String[] words;

  /** The languages of each word, as indexes of {@link #languages}. */
  private final int[][] owners;

  private LanguageWords(SeedTable table) {
    Map<String, TreeSet<Integer>> sets = new HashMap<>();
    for (SeedTable.Row row : table.rows()) {
      int language = languages.size();
      languages.add(row.get("lang"));
      for (String word : row.list("words")) {
        sets.computeIfAbsent(word, key -> new TreeSet<>()).add(language);
      }
    }
    words = new String[4 * Integer.highestOneBit(sets.size() + 1)];
    owners = new int[words.length][];
    sets.forEach(
        (word, set) -> {
          int place = place(word.toCharArray(), word.length());
          words[place] = word;
          owners[place] = set.stream().mapToInt(Integer::intValue).toArray();
        });
  }

  /** Where a word stands, or would. */
  private int place(char[] chars, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = (hash ^ hash >>> 15) & (words.length - 1);
    while (words[place] != null && !isSame(words[place], chars, length)) {
      place = (place + 1) & (words.length - 1);
    }
    return place;
  }

  private static boolean isSame(String word, char[] chars, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  static LanguageWords fromSeeds() {
    return new LanguageWords(SeedTable.read("lexicon/language_words.csv"));
  }

  /** Whether the words of {@code language} are known. */
  boolean knows(String language) {
    return languages.contains(language);
  }

  /** The votes of some words. */
  final class Votes {

    private final int[] hits = new int[languages.size()];
    private final double[] weights = new double[languages.size()];
    private int count;

    /** The word that is being read, as far as a word of the lists may be long, and its length. */
    private final char[] word = new char[LONGEST_WORD];

    private int length;

    /** Counts the words of {@code text} between two places. */
    void count(String text, int from, int to) {
      for (int i = from; i <= to; i++) {
        char c = i < to ? text.charAt(i) : ' ';
        if (isWordChar(c)) {
          append(c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c));
        } else if (c == '\'' || c == '\u2019') {
          if (length > 0) {
            append('\'');
          }
        } else if (length > 0) {
          end();
        }
      }
    }

    private void append(char c) {
      if (length < LONGEST_WORD) {
        word[length] = c;
      }
      length++;
    }

    /** Letters, and the vowel signs and joiners that Indic scripts write words with. */
    private static boolean isWordChar(char c) {
      if (c < 0x300) {
        return (c >= 'a' && c <= 'z') || Character.isLetter(c);
      }
      int type = Character.getType(c);
      return Character.isLetter(c)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || c == '\u200C'
          || c == '\u200D';
    }

    private void end() {
      count++;
      int place = length <= LONGEST_WORD ? place(word, length) : -1;
      length = 0;
      if (place < 0 || owners[place] == null) {
        return;
      }
      // A word that many languages have says little.
      double weight = 1.0 / owners[place].length;
      for (int language : owners[place]) {
        hits[language]++;
        weights[language] += weight;
      }
    }

    /** The language that the words show; empty where they are too few, or show two. */
    Optional<String> winner(Optional<String> stated) {
      if (count < FEWEST_WORDS) {
        return Optional.empty();
      }
      int best = 0;
      for (int i = 1; i < weights.length; i++) {
        if (weights[i] > weights[best]) {
          best = i;
        }
      }
      int declared = stated.map(languages::indexOf).orElse(-1);
      if (declared >= 0 && isEnough(declared) && weights[declared] >= NEAR * weights[best]) {
        return stated;
      }
      double second = 0;
      for (int i = 0; i < weights.length; i++) {
        if (i != best) {
          second = Math.max(second, weights[i]);
        }
      }
      return isEnough(best) && (hits[best] >= MANY_HITS || weights[best] >= LEAD * second)
          ? Optional.of(languages.get(best))
          : Optional.empty();
    }

    private boolean isEnough(int language) {
      return hits[language] >= LEAST_HITS && hits[language] >= LEAST_SHARE * count;
    }
  }
}
