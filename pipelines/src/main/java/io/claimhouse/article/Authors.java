package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Finds the authors of a page: a list of names, in order. The first place that names a person
 * counts, or the first visible one that names an agency. Where there is none, the metadata's
 * organisation; last a desk of the site, or the site.
 */
final class Authors {

  private final AuthorNames names;
  private final MetaNames metaNames;
  private final Bylines bylines;

  Authors(AuthorNames names, MetaNames metaNames) {
    this.names = names;
    this.metaNames = metaNames;
    this.bylines = new Bylines(names);
  }

  /** A place that may name authors, read only where those before it name nobody. */
  private record Place(String method, Supplier<List<String>> texts) {

    /** Whether readers see it: an organisation in a byline is no template's filling. */
    boolean isShown() {
      return method.startsWith("html.");
    }
  }

  Optional<Found<List<String>>> read(PageFacts page, Optional<String> title) {
    Optional<Element> headline = headline(page, title);
    Found<List<String>> organisations = null;
    Found<List<String>> own = null;
    for (Place place : places(page, headline)) {
      List<String> persons = new ArrayList<>();
      List<String> others = new ArrayList<>();
      List<String> all = new ArrayList<>();
      for (AuthorName name : distinct(place).values()) {
        all.add(name.name());
        if (!isOwn(name, page.site())) {
          others.add(name.name());
          if (name.isPerson()) {
            persons.add(name.name());
          }
        }
      }
      if (!persons.isEmpty() || (place.isShown() && !others.isEmpty())) {
        return Optional.of(new Found<>(List.copyOf(others), place.method()));
      }
      if (organisations == null && !others.isEmpty()) {
        organisations = new Found<>(List.copyOf(all), place.method());
      }
      if (own == null && !all.isEmpty()) {
        own = new Found<>(List.copyOf(all), place.method());
      }
    }
    return Optional.ofNullable(organisations != null ? organisations : own);
  }

  private static boolean isOwn(AuthorName name, SiteNames site) {
    return site.is(name.name()) || (!name.isPerson() && site.isNamedBy(name.name()));
  }

  private List<Place> places(PageFacts page, Optional<Element> headline) {
    List<Place> places = new ArrayList<>();
    places.add(new Place("jsonld.author", () -> stated(page.jsonLd(), "author")));
    places.add(new Place("jsonld.creator", () -> stated(page.jsonLd(), "creator")));
    for (String name : metaNames.of("author")) {
      List<String> contents = page.meta().all(name);
      if (!contents.isEmpty()) {
        places.add(new Place("meta." + name, () -> contents));
      }
    }
    PageIndex index = page.index();
    places.add(new Place("html.itemprop", () -> bylines.itemprop(index, headline)));
    places.add(new Place("html.rel_author", () -> bylines.relAuthor(index, headline)));
    places.add(new Place("html.byline", () -> bylines.named(index, headline)));
    places.add(new Place("html.author_link", () -> bylines.linked(index, headline)));
    places.add(new Place("html.byline_text", () -> bylines.written(headline)));
    return places;
  }

  /** The heading that says the title, or else the first of the page's main headings. */
  private static Optional<Element> headline(PageFacts page, Optional<String> title) {
    List<Element> headings = page.index().tagged("h1");
    String key = title.map(Words::key).orElse("");
    for (Element heading : headings) {
      if (!key.isEmpty() && Words.key(heading.text()).contains(key)) {
        return Optional.of(heading);
      }
    }
    return headings.stream().findFirst();
  }

  private static List<String> stated(JsonLd jsonLd, String field) {
    for (JsonNode article : jsonLd.described()) {
      List<String> found = new ArrayList<>();
      collect(jsonLd, article.path(field), found, 0);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void collect(JsonLd jsonLd, JsonNode node, List<String> found, int depth) {
    if (depth > 4) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(jsonLd, item, found, depth + 1));
    } else if (node.isTextual()) {
      found.add(node.asText());
    } else if (node.isObject()) {
      collect(jsonLd, jsonLd.resolve(node).path("name"), found, depth + 1);
    }
  }

  private Map<String, AuthorName> distinct(Place place) {
    Map<String, AuthorName> distinct = new LinkedHashMap<>();
    for (String text : place.texts().get()) {
      for (AuthorName name : names.parts(PlainText.of(text))) {
        if (!place.isShown() || !isMonogram(name.name())) {
          distinct.putIfAbsent(Words.key(name.name()), name);
        }
      }
    }
    return distinct;
  }

  /** Letters that stand in for a portrait. */
  private boolean isMonogram(String name) {
    return name.length() <= 3
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT))
        && !names.isOutlet(name);
  }
}
