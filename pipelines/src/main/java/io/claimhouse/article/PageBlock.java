package io.claimhouse.article;

import io.claimhouse.model.Block;

/**
 * A run of text that a reader of a page sees as one paragraph.
 *
 * @param node the element that holds it
 * @param kind what it is
 * @param text its characters, white space folded
 * @param linkChars how many of them stand in links
 * @param stressedChars how many of them are bold or italic
 * @param proseChars how many characters of running text it has; 0 for labels, links and headings
 * @param tag the tag of its element, such as {@code p}; {@code #text} for text between elements
 */
record PageBlock(
    PageNode node,
    Block.Kind kind,
    String text,
    int linkChars,
    int stressedChars,
    int proseChars,
    String tag) {

  static PageBlock of(
      PageNode node, Block.Kind kind, String text, int linkChars, int stressedChars, String tag) {
    int inLinks = Math.min(linkChars, text.length());
    int stressed = Math.min(stressedChars, text.length());
    return new PageBlock(node, kind, text, inLinks, stressed, prose(kind, text, inLinks), tag);
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  /** Whether it ends as sentences end. */
  boolean endsLikeSentence() {
    return endsLikeSentence(text);
  }

  private static boolean endsLikeSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？।".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»›)]“ ".indexOf(c) < 0) {
        return c == ':' || c == ';';
      }
    }
    return false;
  }

  private static int prose(Block.Kind kind, String text, int linkChars) {
    int own = text.length() - linkChars;
    if (kind == Block.Kind.HEADING || 2 * linkChars > text.length()) {
      return 0;
    }
    if (endsLikeSentence(text)) {
      return own >= 30 ? own : 0;
    }
    return own >= 100 ? own / 2 : 0;
  }
}
