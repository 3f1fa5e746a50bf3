package io.claimhouse.article;

import org.jsoup.nodes.Element;

/** A block-level element of a page, with the range of the page's text blocks that it holds. */
final class PageNode {

  /** What names and tags say of an element. */
  enum Role {
    /** Nothing. */
    PLAIN,
    /** It names itself the article's text. */
    BODY,
    /** An {@code article} or {@code main} element. */
    SEMANTIC,
    /** It may be beside the text. */
    SOFT,
    /** It names itself something beside the text. */
    JUNK
  }

  final Element element;
  final PageNode parent;
  final int depth;
  final Role role;
  int firstBlock;
  int endBlock;

  PageNode(Element element, PageNode parent, Role role, int firstBlock) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.role = role;
    this.firstBlock = firstBlock;
    this.endBlock = firstBlock;
  }

  boolean holds(PageNode other) {
    PageNode node = other;
    while (node != null && node.depth > depth) {
      node = node.parent;
    }
    return node == this;
  }
}
