package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the authors of a page: a list of names, in order. */
final class Authors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor.author",
          "article.author",
          "cxenseparse:author",
          "og:article:author",
          "twitter:creator:name",
          "authors",
          "creator",
          "citation_author");

  private final AuthorNames names;

  Authors(AuthorNames names) {
    this.names = names;
  }

  Optional<Found<List<String>>> read(PageFacts page) {
    Optional<Found<List<String>>> best = clean(fromJsonLd(page), "jsonld.author");
    if (best.isPresent()) {
      return best;
    }
    for (String name : META) {
      best = clean(page.meta().all(name), "meta." + name);
      if (best.isPresent()) {
        return best;
      }
    }
    best = clean(texts(page, "[itemprop=author] [itemprop=name]"), "html.itemprop");
    if (best.isPresent()) {
      return best;
    }
    best = clean(texts(page, "[itemprop=author]"), "html.itemprop");
    if (best.isPresent()) {
      return best;
    }
    best = clean(texts(page, "a[rel=author]"), "html.rel_author");
    if (best.isPresent()) {
      return best;
    }
    return clean(byClass(page), "html.byline");
  }

  private static List<String> fromJsonLd(PageFacts page) {
    List<String> found = new ArrayList<>();
    for (JsonNode article : page.jsonLd().described()) {
      for (String field : List.of("author", "creator")) {
        collect(page.jsonLd(), article.path(field), found);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  private static void collect(JsonLd jsonLd, JsonNode node, List<String> found) {
    if (node.isArray()) {
      node.forEach(item -> collect(jsonLd, item, found));
    } else if (node.isTextual()) {
      found.add(node.asText());
    } else if (node.isObject()) {
      JsonNode name = jsonLd.resolve(node).path("name");
      collect(jsonLd, name, found);
    }
  }

  private static List<String> texts(PageFacts page, String query) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.dom().select(query)) {
      texts.add(element.hasAttr("content") ? element.attr("content") : element.text());
    }
    return texts;
  }

  private static List<String> byClass(PageFacts page) {
    for (String query :
        List.of(
            "[class*=byline] [class*=name]",
            "[class*=author] [class*=name]",
            "[class*=author-name]",
            "[class*=author_name]",
            "a[href*=/author/]",
            "[class*=byline] a",
            "[class*=author] a",
            "[class*=byline]",
            "[class*=Byline]",
            "[class*=author]",
            "[class*=Author]",
            "[class*=autor]")) {
      for (Element element : page.dom().select(query)) {
        String text = element.text();
        if (text.length() > 2 && text.length() < 120) {
          return List.of(text);
        }
      }
    }
    return List.of();
  }

  private Optional<Found<List<String>>> clean(List<String> texts, String method) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String text : texts) {
      for (String name : names.read(PlainText.of(text))) {
        distinct.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    return distinct.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found<>(List.copyOf(distinct.values()), method));
  }
}
