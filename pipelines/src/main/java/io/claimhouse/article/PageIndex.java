package io.claimhouse.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that facts are read from, gathered in one walk over the DOM, so that each
 * reader looks at a short list instead of searching the page again.
 */
final class PageIndex {

  private static final List<String> ATTRIBUTES = List.of("itemprop", "property", "rel");

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
      node = next(node);
    }
    return index;
  }

  /** The node after this one in document order; null after the last. */
  private static Node next(Node node) {
    Node next = node.firstChild();
    for (Node at = node; next == null && at != null; at = at.parent()) {
      next = at.nextSibling();
    }
    return next;
  }

  private void add(Element element) {
    byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
    if (element.attributesSize() == 0) {
      return;
    }
    // The parser has put the names of attributes into lower case.
    Attributes attributes = element.attributes();
    for (String attribute : ATTRIBUTES) {
      if (attributes.hasKey(attribute)) {
        byAttribute.computeIfAbsent(attribute, name -> new ArrayList<>()).add(element);
      }
    }
    if (attributes.hasKey("class") || attributes.hasKey("id")) {
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
   * @param attribute one of itemprop, property, rel
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
