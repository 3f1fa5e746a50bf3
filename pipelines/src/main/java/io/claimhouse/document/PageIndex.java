package io.claimhouse.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that facts are read from, gathered in one walk over the DOM, so that each
 * reader looks at a short list instead of searching the page again.
 */
public final class PageIndex {

  private static final List<String> TAGS =
      List.of("html", "title", "meta", "link", "base", "script", "h1", "h2", "h3", "a");

  private static final List<String> ATTRIBUTES = List.of("itemprop", "property", "rel");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byAttribute = new HashMap<>();
  private final List<Element> named = new ArrayList<>(256);

  /** An index to which a walk over a page adds each element, in document order. */
  PageIndex() {
    TAGS.forEach(tag -> byTag.put(tag, new ArrayList<>()));
    ATTRIBUTES.forEach(attribute -> byAttribute.put(attribute, new ArrayList<>()));
  }

  /** The index of a page. */
  public static PageIndex of(Document page) {
    PageIndex index = new PageIndex();
    index.addBelow(page);
    return index;
  }

  /** Goes down by recursion: the parser bounds how deep a page is. */
  private void addBelow(Element parent) {
    int count = parent.childNodeSize();
    for (int i = 0; i < count; i++) {
      if (parent.childNode(i) instanceof Element child) {
        add(child);
        addBelow(child);
      }
    }
  }

  void add(Element element) {
    List<Element> alike = byTag.get(element.normalName());
    if (alike != null) {
      alike.add(element);
    }
    int unseen = element.attributesSize();
    if (unseen == 0) {
      return;
    }
    // The parser has put the names of attributes into lower case.
    Attributes attributes = element.attributes();
    boolean hasClass = attributes.hasKey("class");
    unseen -= hasClass ? 1 : 0;
    boolean hasId = unseen > 0 && attributes.hasKey("id");
    unseen -= hasId ? 1 : 0;
    if (hasClass || hasId) {
      named.add(element);
    }
    for (int i = 0; i < ATTRIBUTES.size() && unseen > 0; i++) {
      String attribute = ATTRIBUTES.get(i);
      if (attributes.hasKey(attribute)) {
        byAttribute.get(attribute).add(element);
        unseen--;
      }
    }
  }

  /**
   * All elements with a tag, in document order.
   *
   * @param tag one of the indexed
   */
  public List<Element> tagged(String tag) {
    return indexed(byTag, tag);
  }

  /**
   * All elements that have an attribute, in document order.
   *
   * @param attribute one of the indexed
   */
  public List<Element> with(String attribute) {
    return indexed(byAttribute, attribute);
  }

  private static List<Element> indexed(Map<String, List<Element>> lists, String name) {
    List<Element> elements = lists.get(name);
    if (elements == null) {
      throw new IllegalArgumentException(name + " is not indexed");
    }
    return elements;
  }

  /** All elements that have a class or an id, in document order. */
  public List<Element> named() {
    return named;
  }
}
