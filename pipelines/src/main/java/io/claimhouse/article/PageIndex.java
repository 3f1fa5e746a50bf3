package io.claimhouse.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that facts are read from, gathered in one walk over the DOM, so that each
 * reader looks at a short list instead of searching the page again.
 */
final class PageIndex {

  private static final Set<String> ATTRIBUTES =
      Set.of("itemprop", "property", "rel", "datetime", "pubdate");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byAttribute = new HashMap<>();
  private final List<Element> named = new ArrayList<>();

  private PageIndex() {}

  static PageIndex of(Document page) {
    PageIndex index = new PageIndex();
    Node node = page;
    while (node != null) {
      if (node instanceof Element element) {
        index.add(element);
      }
      node = next(node, page);
    }
    return index;
  }

  /** The node after this one in document order; null after the last. */
  private static Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && at != root) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }

  private void add(Element element) {
    byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
    if (element.attributesSize() == 0) {
      return;
    }
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        byAttribute.computeIfAbsent(attribute, name -> new ArrayList<>()).add(element);
      }
    }
    if (element.hasAttr("class") || element.hasAttr("id")) {
      named.add(element);
    }
  }

  /** All elements with a tag, in document order. */
  List<Element> tagged(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /**
   * All elements that have an attribute, in document order.
   *
   * @param attribute one of itemprop, property, rel, datetime, pubdate
   */
  List<Element> with(String attribute) {
    if (!ATTRIBUTES.contains(attribute)) {
      throw new IllegalArgumentException("attribute " + attribute + " is not indexed");
    }
    return byAttribute.getOrDefault(attribute, List.of());
  }

  /** All elements that have a class or an id, in document order. */
  List<Element> named() {
    return named;
  }
}
