package io.claimhouse.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop, lower case. */
final class MetaTags {

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  static MetaTags of(PageIndex page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.tagged("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          List<String> values = tags.contents.computeIfAbsent(name, k -> new ArrayList<>());
          if (!values.contains(content)) {
            values.add(content);
          }
        }
      }
    }
    return tags;
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
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
