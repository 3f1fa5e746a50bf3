package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a publisher says of an article: its description, rubric and keywords. */
final class Descriptions {

  /** A page with more keywords lists its site's. */
  private static final int MOST_TAGS = 50;

  private final MetaNames names;

  Descriptions(MetaNames names) {
    this.names = names;
  }

  Optional<String> description(PageFacts page) {
    return stated(page, "description", "description");
  }

  Optional<String> section(PageFacts page) {
    return stated(page, "section", "articleSection");
  }

  private Optional<String> stated(PageFacts page, String field, String inJsonLd) {
    return page.meta()
        .firstOf(names.of(field))
        .map(Found::value)
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .or(() -> page.jsonLd().text(inJsonLd).map(PlainText::of))
        .filter(text -> !text.isEmpty());
  }

  /** The keywords, each once whatever its case. */
  List<String> tags(PageFacts page) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String name : names.of("tag")) {
      // What is repeated holds one keyword each, what stands alone holds a list.
      List<String> contents = page.meta().all(name);
      for (String content : contents) {
        add(content, contents.size() == 1, tags);
      }
    }
    if (tags.isEmpty()) {
      for (JsonNode article : page.jsonLd().articles()) {
        JsonNode keywords = article.path("keywords");
        if (keywords.isArray()) {
          keywords.forEach(keyword -> add(keyword.asText(), false, tags));
        } else {
          add(keywords.asText(), true, tags);
        }
      }
    }
    return List.copyOf(tags.values());
  }

  private static void add(String content, boolean isList, Map<String, String> tags) {
    for (String part : isList ? parts(content) : List.of(content)) {
      String tag = PlainText.of(part);
      if (!tag.isEmpty() && tags.size() < MOST_TAGS) {
        tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
      }
    }
  }

  /** The parts of a list of keywords; entities are decoded first, since they end in a semicolon. */
  private static List<String> parts(String content) {
    List<String> parts = new ArrayList<>();
    String text = PlainText.of(content);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';') {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
