package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Finds the authors of a page: a list of names, in order. The first place that names a person
 * counts, or the first that names an agency, in metadata or in a byline. Where there is none, the
 * metadata's organisation; last a desk of the site, or the site.
 */
final class Authors {

  private final AuthorNames names;
  private final MetaNames metaNames;
  private final BylineClasses classes;

  Authors(AuthorNames names, MetaNames metaNames) {
    this.names = names;
    this.metaNames = metaNames;
    this.classes = new BylineClasses(names.words());
  }

  /** A place that may name authors, read only where those before it name nobody. */
  private record Place(String method, Supplier<List<AuthorName>> names) {

    /** Whether readers see it: an organisation in a byline is no template's filling. */
    boolean isShown() {
      return method.startsWith("html.");
    }
  }

  Optional<Found<List<String>>> read(PageFacts page, Optional<String> title) {
    Bylines bylines = new Bylines(names, classes, page.index(), headline(page, title));
    Found<List<String>> organisations = null;
    Found<List<String>> own = null;
    for (Place place : places(page, bylines)) {
      List<String> persons = new ArrayList<>();
      List<String> others = new ArrayList<>();
      List<String> all = new ArrayList<>();
      for (AuthorName name : distinct(place.names().get())) {
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
      if (others.stream().anyMatch(names::isAgency)) {
        return Optional.of(new Found<>(List.copyOf(all), place.method()));
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

  private List<Place> places(PageFacts page, Bylines bylines) {
    List<Place> places = new ArrayList<>();
    places.add(new Place("jsonld.author", () -> stated(page, bylines, "author")));
    places.add(new Place("jsonld.creator", () -> stated(page, bylines, "creator")));
    for (String name : metaNames.of("author")) {
      List<String> contents = page.meta().all(name);
      if (!contents.isEmpty()) {
        places.add(new Place("meta." + name, () -> read(contents)));
      }
    }
    places.add(new Place("html.itemprop", () -> shown(bylines.itemprop())));
    places.add(new Place("html.rel_author", () -> shown(bylines.relAuthor())));
    places.add(new Place("html.byline", () -> shown(bylines.named())));
    places.add(new Place("html.byline_text", () -> shown(bylines.written())));
    places.add(new Place("html.author_link", () -> shown(bylines.linked())));
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

  private List<AuthorName> stated(PageFacts page, Bylines bylines, String field) {
    for (JsonNode article : page.jsonLd().described()) {
      List<AuthorName> found = new ArrayList<>();
      collect(page.jsonLd(), article.path(field), false, found, 0);
      if (found.size() > 1) {
        // Metadata lists photographers among the authors; the byline tells them apart.
        Set<String> credited = bylines.credited();
        List<AuthorName> authors =
            found.stream().filter(name -> !credited.contains(Words.key(name.name()))).toList();
        return authors.isEmpty() ? found : authors;
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static final int DEEPEST = 4;

  private void collect(
      JsonLd jsonLd, JsonNode node, boolean isOrganisation, List<AuthorName> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(jsonLd, item, isOrganisation, found, depth + 1));
    } else if (node.isTextual()) {
      for (AuthorName name : names.parts(PlainText.of(node.asText()))) {
        found.add(new AuthorName(name.name(), name.isPerson() && !isOrganisation));
      }
    } else if (node.isObject()) {
      JsonNode author = jsonLd.resolve(node);
      boolean organisation = author.path("@type").toString().contains("Organization");
      collect(jsonLd, author.path("name"), organisation, found, depth + 1);
    }
  }

  private List<AuthorName> read(List<String> texts) {
    List<AuthorName> found = new ArrayList<>();
    texts.forEach(text -> found.addAll(names.parts(PlainText.of(text))));
    return found;
  }

  private List<AuthorName> shown(List<String> texts) {
    return read(texts).stream().filter(name -> !isMonogram(name.name())).toList();
  }

  private static Collection<AuthorName> distinct(List<AuthorName> found) {
    Map<String, AuthorName> distinct = new LinkedHashMap<>();
    found.forEach(name -> distinct.putIfAbsent(Words.key(name.name()), name));
    return distinct.values();
  }

  /** Letters that stand in for a portrait. */
  private boolean isMonogram(String name) {
    return name.length() <= 3
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT))
        && !names.isOutlet(name);
  }
}
