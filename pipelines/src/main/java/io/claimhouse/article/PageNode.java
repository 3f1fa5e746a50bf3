package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
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
    /** It may be beside the text, and is where it has little running text. */
    SOFT,
    /** It is beside the text, unless it has much of it. */
    SIDE,
    /** It names itself something beside the text. */
    JUNK;

    /** From 0, the text, to 5, what is beside it. */
    int rank() {
      return switch (this) {
        case BODY -> 0;
        case SEMANTIC -> 1;
        case PLAIN -> 2;
        case SOFT -> 3;
        case SIDE -> 4;
        case JUNK -> 5;
      };
    }
  }

  final Element element;
  final PageNode parent;
  final int depth;

  /** Its place among the page's nodes. */
  final int index;

  /** A hash of its tag and classes: equal for elements that look alike. */
  final int look;

  final Role role;

  /** Whether a browser shows it only after a script's work, or never. */
  final boolean hidden;

  final List<PageNode> children = new ArrayList<>(2);
  int firstBlock;
  int endBlock;

  PageNode(
      Element element,
      PageNode parent,
      int index,
      int look,
      Role role,
      boolean hidden,
      int firstBlock) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.index = index;
    this.look = look;
    this.role = role;
    this.hidden = hidden || (parent != null && parent.hidden);
    this.firstBlock = firstBlock;
    this.endBlock = firstBlock;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Whether a node is this one or stands below it. */
  boolean holds(PageNode other) {
    PageNode node = other;
    while (node != null && node.depth > depth) {
      node = node.parent;
    }
    return node == this;
  }

  /** The deepest node that holds both. */
  static PageNode common(PageNode one, PageNode other) {
    PageNode node = one;
    while (!node.holds(other)) {
      node = node.parent;
    }
    return node;
  }

  /** A hash of its look and those of the nodes around it, over so many levels. */
  long looks(int levels) {
    long looks = 0;
    PageNode node = this;
    for (int i = 0; i < levels && node != null; i++) {
      looks = looks * 1_000_003L + node.look;
      node = node.parent;
    }
    return looks;
  }

  boolean is(String tag) {
    return element.normalName().equals(tag);
  }
}
