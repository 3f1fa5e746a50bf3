package io.claimhouse.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page: the node that describes its article, and others that may. */
final class JsonLd {

  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  static JsonLd of(PageIndex page) {
    JsonLd found = new JsonLd();
    for (Element script : page.tagged("script")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (type.contains("ld+json")) {
        found.collect(parse(script.data()), 0);
      }
    }
    return found;
  }

  private static JsonNode parse(String data) {
    String json = data.strip();
    int start = firstOf(json, '{', '[');
    if (start < 0) {
      return LENIENT.missingNode();
    }
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    if (end < start) {
      return LENIENT.missingNode();
    }
    try {
      return LENIENT.readTree(json.substring(start, end + 1));
    } catch (JsonProcessingException e) {
      // A page's broken description is no evidence; the page's other evidence stands.
      return LENIENT.missingNode();
    }
  }

  private static int firstOf(String text, char one, char other) {
    int a = text.indexOf(one);
    int b = text.indexOf(other);
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }

  private static final int DEEPEST = 6;

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1));
    } else if (node.isObject()) {
      String type = type(node);
      if (isArticle(type)) {
        articles.add(node);
      } else if (type.endsWith("page")) {
        pages.add(node);
      } else {
        others.add(node);
      }
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
      collect(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.endsWith("report")
        || type.endsWith("review")
        || type.equals("claimreview")
        || type.equals("creativework");
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return (type.isArray() ? type.path(0) : type).asText("").toLowerCase(Locale.ROOT);
  }

  /** Whether the page says that it is a live blog. */
  boolean isLive() {
    return articles.stream().anyMatch(node -> type(node).startsWith("liveblog"));
  }

  /** Whether the page says that its text is not free to read. */
  boolean isPaywalled() {
    return articles.stream()
        .map(node -> node.path("isAccessibleForFree").asText(""))
        .anyMatch(value -> value.equalsIgnoreCase("false"));
  }

  /** The nodes that describe articles, in the page's order. */
  List<JsonNode> articles() {
    return articles;
  }

  /** The article nodes first, then those of pages. */
  List<JsonNode> described() {
    List<JsonNode> all = new ArrayList<>(articles);
    all.addAll(pages);
    return all;
  }

  /** The first text that a field has in a node that describes an article. */
  Optional<String> text(String field) {
    for (JsonNode node : articles) {
      JsonNode value = node.path(field);
      if (value.isArray()) {
        value = value.path(0);
      }
      if (value.isObject()) {
        value = value.has("name") ? value.path("name") : value.path("@value");
      }
      if (value.isValueNode() && !value.asText().isBlank()) {
        return Optional.of(value.asText().strip());
      }
    }
    return Optional.empty();
  }

  /** The name of the article's publisher. */
  Optional<String> publisher() {
    for (JsonNode node : described()) {
      String name = resolve(node.path("publisher")).path("name").asText("").strip();
      if (!name.isEmpty()) {
        return Optional.of(name);
      }
    }
    return text("publisher");
  }

  /** The node that a reference like {@code {"@id": …}} names, or the node itself. */
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && node.size() == 1 && node.has("@id")) {
      String id = node.path("@id").asText();
      for (List<JsonNode> nodes : List.of(others, pages, articles)) {
        for (JsonNode other : nodes) {
          if (other.size() > 1 && id.equals(other.path("@id").asText())) {
            return other;
          }
        }
      }
    }
    return node;
  }
}
