package io.claimhouse.article;

import java.util.Arrays;

/**
 * The words of a short text as hashes of their lower-case letters: enough to tell how many two
 * share.
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
    int hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
        inWord = true;
      } else if (inWord) {
        hashes[count++] = hash;
        hash = 0;
        inWord = false;
      }
    }
    int[] own = Arrays.copyOf(hashes, count);
    Arrays.sort(own);
    return new WordBag(own);
  }

  int size() {
    return hashes.length;
  }

  /** The share of these words that another text has; 0 where there are none. */
  double shareIn(WordBag other) {
    int shared = 0;
    for (int hash : hashes) {
      shared += Arrays.binarySearch(other.hashes, hash) >= 0 ? 1 : 0;
    }
    return hashes.length == 0 ? 0 : (double) shared / hashes.length;
  }
}
