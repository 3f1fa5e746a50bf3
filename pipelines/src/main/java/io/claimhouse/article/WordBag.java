package io.claimhouse.article;

import java.util.Arrays;

/**
 * The words of a short text as hashes of their lower-case letters: enough to tell how many of
 * another text's words it has.
 */
final class WordBag {

  /** Sorted. */
  private final int[] hashes;

  private WordBag(int[] hashes) {
    this.hashes = hashes;
  }

  static WordBag of(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int count = 0;
    for (int at = wordFrom(text, 0); at < text.length(); at = wordFrom(text, endOf(text, at))) {
      hashes[count++] = hash(text, at, endOf(text, at));
    }
    int[] own = Arrays.copyOf(hashes, count);
    Arrays.sort(own);
    return new WordBag(own);
  }

  /**
   * The share of a text's words that stand here.
   *
   * @param fewest a text of fewer words shares nothing
   */
  double shareOf(String text, int fewest) {
    if (hashes.length == 0) {
      return 0;
    }
    int words = 0;
    int shared = 0;
    for (int at = wordFrom(text, 0); at < text.length(); ) {
      int end = endOf(text, at);
      words++;
      shared += Arrays.binarySearch(hashes, hash(text, at, end)) >= 0 ? 1 : 0;
      at = wordFrom(text, end);
    }
    return words < fewest ? 0 : (double) shared / words;
  }

  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOf(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c));
    }
    return hash;
  }
}
