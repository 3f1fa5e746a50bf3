package io.claimhouse.article;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where elements of a page stand to each other. */
final class DocumentOrder {

  private DocumentOrder() {}

  /** Whether an element begins after another in the page's text. */
  static boolean isAfter(Element one, Element other) {
    int depth = depth(one);
    int otherDepth = depth(other);
    Node a = one;
    Node b = other;
    for (; depth > otherDepth; depth--) {
      a = a.parent();
    }
    for (; otherDepth > depth; otherDepth--) {
      b = b.parent();
    }
    if (a.equals(b)) {
      return depth(one) > depth(other);
    }
    while (!Objects.equals(a.parent(), b.parent())) {
      a = a.parent();
      b = b.parent();
    }
    return a.siblingIndex() > b.siblingIndex();
  }

  /** Whether an element stands inside another. */
  static boolean isInside(Element inner, Element outer) {
    for (Node at = inner.parent(); at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node at = node.parent(); at != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }
}
