package io.claimhouse.article;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * The text that a page's JSON-LD gives as the article's, found again among the page's blocks. Sites
 * cut it short or add to it, so it is believed only where it covers much of the page.
 */
final class StatedText {

  private static final int ENOUGH = 600;
  private static final double COVERED = 0.85;
  private static final int KEY = 48;

  private final BitSet matched;
  private final int first;
  private final int last;

  private StatedText(BitSet matched) {
    this.matched = matched;
    this.first = matched.nextSetBit(0);
    this.last = matched.length() - 1;
  }

  /**
   * The letters of a stated text, in which blocks are looked up.
   *
   * @param whole its letters and digits, lower case
   */
  record Letters(String whole) {

    /** A shorter text is a summary. */
    private static final int SHORTEST = 400;

    /** A shorter block may stand anywhere. */
    private static final int SHORTEST_BLOCK = 12;

    static Letters of(String stated) {
      return new Letters(letters(stated));
    }

    boolean isEnough() {
      return whole.length() > SHORTEST;
    }

    boolean has(String block) {
      String own = letters(block);
      return own.length() >= SHORTEST_BLOCK && contains(whole, own);
    }
  }

  static Optional<StatedText> match(String stated, PageWalk walk) {
    String whole = letters(stated);
    if (whole.length() < ENOUGH) {
      return Optional.empty();
    }
    BitSet matched = new BitSet();
    int covered = 0;
    int strangers = 0;
    for (int i = 0; i < walk.blocks().size(); i++) {
      PageBlock block = walk.blocks().get(i);
      String own = letters(block.text());
      if (own.length() >= 12 && contains(whole, own)) {
        matched.set(i);
        covered += own.length();
      }
    }
    if (covered < COVERED * whole.length() || covered > 1.3 * whole.length()) {
      return Optional.empty();
    }
    StatedText found = new StatedText(matched);
    for (int i = found.first; i <= found.last; i++) {
      if (!matched.get(i)) {
        strangers += walk.blocks().get(i).proseChars();
      }
    }
    // Much running text in between that it does not have: it is a summary, not the text.
    return strangers > 0.5 * covered ? Optional.empty() : Optional.of(found);
  }

  private static boolean contains(String whole, String own) {
    if (own.length() <= 2 * KEY) {
      return whole.contains(own);
    }
    return whole.contains(own.substring(0, KEY))
        && whole.contains(own.substring(own.length() - KEY));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag && Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean has(int block) {
    return matched.get(block);
  }

  /** Whether a block stands directly beside one that the text has. */
  boolean isNearMatch(int block) {
    return matched.get(block + 1) || (block > 0 && matched.get(block - 1));
  }
}
