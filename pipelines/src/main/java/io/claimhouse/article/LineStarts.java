package io.claimhouse.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases with which lines begin. Few lines begin with the first word of any of them. */
final class LineStarts {

  /** A phrase is found this far into a line at most. */
  private static final int LOOKED_AT = 80;

  private final NameWords firstWords;
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** Phrases in lower case, with plain apostrophes. */
  LineStarts(List<String> phrases) {
    for (String phrase : phrases) {
      String first = phrase.substring(0, endOfLetters(phrase, 0));
      byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
    }
    firstWords = new NameWords(byFirstWord.keySet());
  }

  /** Whether a line begins with one of the phrases, whatever stands before its first letter. */
  boolean begin(String line) {
    int most = Math.min(line.length(), LOOKED_AT);
    int from = 0;
    while (from < most && !Character.isLetter(line.charAt(from))) {
      from++;
    }
    int end = endOfLetters(line, from);
    if (from == end || firstWords.marks(line, from, end) == 0) {
      return false;
    }
    String folded =
        line.substring(from, Math.min(line.length(), from + LOOKED_AT))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return byFirstWord
        .getOrDefault(line.substring(from, end).toLowerCase(Locale.ROOT), List.of())
        .stream()
        .anyMatch(folded::startsWith);
  }

  private static int endOfLetters(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
