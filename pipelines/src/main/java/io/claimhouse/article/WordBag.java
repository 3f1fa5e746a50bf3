package io.claimhouse.article;

/**
 * The words of a short text as hashes of their lower-case letters, which hardly ever meet: enough
 * to tell how many of another text's words it has.
 */
final class WordBag {

  private static final float FULL = 0.5f;

  /** The hashes as a table: each in the place that it gives itself, or the next that is free. */
  private final int[] table;

  private final boolean isEmpty;

  private WordBag(Hashes words) {
    isEmpty = words.count == 0;
    table = new int[Integer.highestOneBit((int) (words.count / FULL) + 1) << 1];
    for (int i = 0; i < words.count; i++) {
      table[place(words.hashes[i])] = words.hashes[i];
    }
  }

  static WordBag of(String text) {
    Hashes words = new Hashes();
    words.read(text.toCharArray(), text.length());
    return new WordBag(words);
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
   * The share of a text's words that this one has.
   *
   * @param fewest a text of fewer words shares nothing
   */
  double shareOf(Hashes words, int fewest) {
    if (words.count < fewest || isEmpty) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < words.count; i++) {
      int hash = words.hashes[i];
      shared += table[place(hash)] == hash ? 1 : 0;
    }
    return (double) shared / words.count;
  }

  /** The words of one text after another, in their order. */
  static final class Hashes {

    private static final int ASCII = 128;

    /** Letters of ASCII in lower case, digits as they are, 0 for what is in no word. */
    private static final char[] IN_WORD = inWord();

    private int[] hashes = new int[256];
    private int count;

    private static char[] inWord() {
      char[] folded = new char[ASCII];
      for (char c = 0; c < ASCII; c++) {
        folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
      }
      return folded;
    }

    /** Takes the words of the first characters of a text instead of those of the last. */
    void read(char[] text, int length) {
      int most = length / 2 + 1;
      if (hashes.length < most) {
        hashes = new int[most];
      }
      count = 0;
      int hash = 0;
      for (int i = 0; i < length; i++) {
        char c = text[i];
        char folded = c < ASCII ? IN_WORD[c] : folded(c);
        if (folded != 0) {
          hash = 31 * hash + folded;
        } else {
          end(hash);
          hash = 0;
        }
      }
      end(hash);
    }

    private static char folded(char c) {
      return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private void end(int hash) {
      if (hash != 0) {
        hashes[count++] = hash;
      }
    }
  }
}
