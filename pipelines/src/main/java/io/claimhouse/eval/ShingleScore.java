package io.claimhouse.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body score of the article extraction benchmark: multisets of four consecutive tokens, held
 * against each other page by page.
 *
 * @param truePositive share of all shingles of the page that both texts have
 * @param falsePositive share that only the prediction has
 * @param falseNegative share that only the reference has
 * @param sameTokens whether the token lists are equal
 */
public record ShingleScore(
    double truePositive, double falsePositive, double falseNegative, boolean sameTokens) {

  private static final int SIZE = 4;

  public static ShingleScore of(String reference, String prediction) {
    List<String> expected = tokens(reference);
    List<String> found = tokens(prediction);
    Map<List<String>, Integer> left = shingles(expected);
    Map<List<String>, Integer> right = shingles(found);
    long truePositive = 0;
    long falsePositive = 0;
    long falseNegative = 0;
    for (var entry : left.entrySet()) {
      int other = right.getOrDefault(entry.getKey(), 0);
      truePositive += Math.min(entry.getValue(), other);
      falseNegative += Math.max(0, entry.getValue() - other);
    }
    for (var entry : right.entrySet()) {
      falsePositive += Math.max(0, entry.getValue() - left.getOrDefault(entry.getKey(), 0));
    }
    double sum = Math.max(1, truePositive + falsePositive + falseNegative);
    return new ShingleScore(
        truePositive / sum, falsePositive / sum, falseNegative / sum, expected.equals(found));
  }

  /** Page precision: 1 where nothing is wrong, 0 where nothing is predicted. */
  public double precision() {
    if (falsePositive == 0 && falseNegative == 0) {
      return 1;
    }
    return truePositive == 0 ? 0 : truePositive / (truePositive + falsePositive);
  }

  public double recall() {
    if (falsePositive == 0 && falseNegative == 0) {
      return 1;
    }
    return truePositive == 0 ? 0 : truePositive / (truePositive + falseNegative);
  }

  public boolean isPredicted() {
    return truePositive + falsePositive > 0;
  }

  public boolean isExpected() {
    return truePositive + falseNegative > 0;
  }

  /** F1 of this page alone, for ordering pages. */
  double f1() {
    return harmonic(precision(), recall());
  }

  public static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The runs of letters, numbers and low lines, as the benchmark's pattern finds them. */
  public static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isTokenPart(c)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        tokens.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }

  /** Any of the Unicode categories L and N, or the low line. */
  private static boolean isTokenPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  public static Map<List<String>, Integer> shingles(List<String> tokens) {
    Map<List<String>, Integer> counts = new HashMap<>();
    if (!tokens.isEmpty() && tokens.size() < SIZE) {
      counts.put(tokens, 1);
    }
    for (int i = 0; i + SIZE <= tokens.size(); i++) {
      counts.merge(List.copyOf(tokens.subList(i, i + SIZE)), 1, Integer::sum);
    }
    return counts;
  }

  /** The share of the part's shingles that the whole has. */
  static double coverage(String part, Map<List<String>, Integer> whole) {
    Map<List<String>, Integer> own = shingles(tokens(part));
    long shared = own.keySet().stream().filter(whole::containsKey).count();
    return own.isEmpty() ? 0 : (double) shared / own.size();
  }

  /** F1 of the two bags of lower-case tokens. */
  static double wordF1(String reference, String prediction) {
    return bagF1(
        tokens(reference.toLowerCase(Locale.ROOT)), tokens(prediction.toLowerCase(Locale.ROOT)));
  }

  static double bagF1(List<String> expected, List<String> found) {
    if (expected.isEmpty() || found.isEmpty()) {
      return expected.isEmpty() && found.isEmpty() ? 1 : 0;
    }
    Map<String, Integer> left = new HashMap<>();
    expected.forEach(token -> left.merge(token, 1, Integer::sum));
    int overlap = 0;
    for (String token : found) {
      Integer count = left.get(token);
      if (count != null && count > 0) {
        overlap++;
        left.put(token, count - 1);
      }
    }
    return harmonic((double) overlap / found.size(), (double) overlap / expected.size());
  }
}
