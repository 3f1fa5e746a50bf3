package io.claimhouse.article;

import java.util.Arrays;

/**
 * The words of a short text as hashes of their lower-case letters, which hardly ever meet: enough
 * to tell how many of another text's words it has.
 */
final class WordBag {

  private static final float FULL = 0.5f;

  /** Its words in the order of the text. */
  private final int[] hashes;

  /** The same as a table: each in the place that its hash gives, or the next that is free. */
  private final int[] table;

  private WordBag(int[] hashes) {
    this.hashes = hashes;
    this.table = new int[Integer.highestOneBit((int) (hashes.length / FULL) + 1) << 1];
    for (int hash : hashes) {
      table[place(hash)] = hash;
    }
  }

  static WordBag of(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int hash = 0;
      while (at < text.length() && isOfWord(text.charAt(at))) {
        char c = text.charAt(at++);
        hash = 31 * hash + (c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c));
      }
      if (hash != 0) {
        hashes[count++] = hash;
      }
      at++;
    }
    return new WordBag(Arrays.copyOf(hashes, count));
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
  }

  /** Where a hash stands, or would; no word has the hash 0. */
  private int place(int hash) {
    int mask = table.length - 1;
    int place = (hash ^ hash >>> 16) & mask;
    while (table[place] != 0 && table[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /**
   * The share of this text's words that another has.
   *
   * @param fewest a text of fewer words shares nothing
   */
  double shareIn(WordBag other, int fewest) {
    if (hashes.length < fewest || other.hashes.length == 0) {
      return 0;
    }
    int shared = 0;
    for (int hash : hashes) {
      shared += other.table[other.place(hash)] == hash ? 1 : 0;
    }
    return (double) shared / hashes.length;
  }
}
