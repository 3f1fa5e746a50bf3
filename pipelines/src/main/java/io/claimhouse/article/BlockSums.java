package io.claimhouse.article;

import java.util.List;

/** Sums over a page's blocks, so that what a node holds is a subtraction. */
final class BlockSums {

  private final int[] chars;
  private final int[] links;
  private final int[] prose;

  BlockSums(List<PageBlock> blocks) {
    chars = new int[blocks.size() + 1];
    links = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      chars[i + 1] = chars[i] + block.text().length();
      links[i + 1] = links[i] + block.linkChars();
      prose[i + 1] = prose[i] + block.proseChars();
    }
  }

  /** Characters in a node. */
  int chars(PageNode node) {
    return chars[node.endBlock] - chars[node.firstBlock];
  }

  /** Characters in links in a node. */
  int links(PageNode node) {
    return links[node.endBlock] - links[node.firstBlock];
  }

  /** Running text in a node. */
  int prose(PageNode node) {
    return prose[node.endBlock] - prose[node.firstBlock];
  }

  /** Running text in the blocks from one to before another. */
  int prose(int from, int to) {
    return prose[to] - prose[from];
  }

  /** Running text of the page. */
  int prose() {
    return prose[prose.length - 1];
  }
}
