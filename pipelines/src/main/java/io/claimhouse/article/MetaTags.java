package io.claimhouse.article;

import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop, lower case. */
final class MetaTags {

  private static final List<String> KEYS = List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  static MetaTags of(PageIndex page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.tagged("meta")) {
      // The parser has put the names of attributes into lower case.
      Attributes attributes = meta.attributes();
      String content = attributes.get("content").strip();
      if (!content.isEmpty()) {
        KEYS.forEach(key -> tags.add(attributes.get(key), content));
      }
    }
    return tags;
  }

  private void add(String stated, String content) {
    String name = stated.strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) {
      List<String> values = contents.computeIfAbsent(name, key -> new ArrayList<>());
      if (!values.contains(content)) {
        values.add(content);
      }
    }
  }

  Optional<String> first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first name of the list that the page has, with its content. */
  Optional<Found<String>> firstOf(List<String> names) {
    for (String name : names) {
      Optional<String> content = first(name);
      if (content.isPresent()) {
        return Optional.of(new Found<>(content.get(), "meta." + name));
      }
    }
    return Optional.empty();
  }
}
