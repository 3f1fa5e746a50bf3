package io.claimhouse.article;

import java.util.BitSet;
import java.util.Optional;

/**
 * The text that a page's JSON-LD gives as the article's, found again among the page's blocks. Sites
 * cut it short or add to it, so it is believed only where it covers much of the page.
 */
final class StatedText {

  /** Letters of the shortest text that is no summary. */
  private static final int SHORTEST = 400;

  /** Letters of the shortest text that is believed to be the article. */
  private static final int ENOUGH = 600;

  private static final double COVERED = 0.85;
  private static final int KEY = 48;

  /** A block of fewer letters may stand anywhere. */
  private static final int SHORTEST_BLOCK = 12;

  private final BitSet matched;
  private final int first;
  private final int last;
  private final boolean isArticle;

  private StatedText(PageWalk walk, String whole) {
    matched = new BitSet();
    int covered = 0;
    for (int i = 0; i < walk.blocks().size(); i++) {
      String text = walk.blocks().get(i).text();
      String own = 2 * text.length() >= SHORTEST_BLOCK ? letters(text) : "";
      if (own.length() >= SHORTEST_BLOCK && contains(whole, own)) {
        matched.set(i);
        covered += own.length();
      }
    }
    first = matched.nextSetBit(0);
    last = matched.length() - 1;
    isArticle =
        whole.length() >= ENOUGH
            && covered >= COVERED * whole.length()
            && covered <= 1.3 * whole.length()
            // Much running text in between that it does not have: it is a summary, not the text.
            && strangers(walk) <= 0.5 * covered;
  }

  /** Finds a stated text among a page's blocks; empty where it is but a summary. */
  static Optional<StatedText> find(String stated, PageWalk walk) {
    String whole = letters(stated);
    return whole.length() > SHORTEST ? Optional.of(new StatedText(walk, whole)) : Optional.empty();
  }

  /** Running text between its first and its last block that it does not have. */
  private int strangers(PageWalk walk) {
    int strangers = 0;
    for (int i = Math.max(0, first); i <= last; i++) {
      strangers += matched.get(i) ? 0 : walk.blocks().get(i).proseChars();
    }
    return strangers;
  }

  /** Whether it covers so much of the page that it is the article's whole text. */
  boolean isArticle() {
    return isArticle;
  }

  private static boolean contains(String whole, String own) {
    if (own.length() <= 2 * KEY) {
      return whole.contains(own);
    }
    return whole.contains(own.substring(0, KEY))
        && whole.contains(own.substring(own.length() - KEY));
  }

  private static String letters(String text) {
    char[] chars = text.toCharArray();
    int length = 0;
    boolean tag = false;
    for (char c : chars) {
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag && c >= 'a' && c <= 'z') {
        chars[length++] = c;
      } else if (!tag && Character.isLetterOrDigit(c)) {
        chars[length++] = Character.toLowerCase(c);
      }
    }
    return new String(chars, 0, length);
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
