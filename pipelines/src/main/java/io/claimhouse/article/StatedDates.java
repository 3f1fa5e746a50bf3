package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.model.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;

/** Reads the dates that a page states for machines: JSON-LD, meta tags, item properties, scripts. */
final class StatedDates {

  private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");

  private final PageDateWords words;
  private final DateParser parser;

  StatedDates(PageDateWords words, DateParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** A field of the JSON-LD node that describes the page's article, or else of another node. */
  Optional<Moment> jsonLd(PageFacts page, String field, Dates.Bounds bounds) {
    for (JsonNode node : described(page)) {
      JsonNode value = node.path(field);
      if (value.isArray()) {
        value = value.path(0);
      }
      Optional<Moment> moment = read(value.asText(""), "jsonld." + field, bounds);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** Where a page describes a few articles, those with its own headline come first. */
  private static List<JsonNode> described(PageFacts page) {
    List<JsonNode> all = page.jsonLd().described();
    if (page.jsonLd().articles().size() < 2) {
      return all;
    }
    Optional<String> title =
        page.meta().first("og:title").or(() -> Optional.of(page.dom().title()));
    List<JsonNode> own = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode node : all) {
      String headline = node.path("headline").asText("");
      boolean isOwn = title.map(text -> Titles.similar(text, headline)).orElse(false);
      (isOwn ? own : others).add(node);
    }
    own.addAll(others);
    return own;
  }

  /** When the page says that it was last changed. */
  Optional<Moment> modified(PageFacts page, Dates.Bounds bounds) {
    return jsonLd(page, "dateModified", bounds)
        .or(() -> meta(page, words.modifiedMeta(), bounds))
        .or(() -> property(page, "dateModified", bounds));
  }

  /** The first of some meta tags that holds a date. */
  Optional<Moment> meta(PageFacts page, List<String> names, Dates.Bounds bounds) {
    for (String name : names) {
      for (String content : page.meta().all(name)) {
        Optional<Moment> moment = read(content, "meta." + name, bounds);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /** All dates in some meta tags. */
  List<Moment> allMeta(PageFacts page, List<String> names, Dates.Bounds bounds) {
    List<Moment> moments = new ArrayList<>();
    for (String name : names) {
      for (String content : page.meta().all(name)) {
        read(content, "meta." + name, bounds).ifPresent(moments::add);
      }
    }
    return moments;
  }

  /** The first element outside of comments and teasers with an item property. */
  Optional<Moment> property(PageFacts page, String name, Dates.Bounds bounds) {
    for (String attribute : List.of("itemprop", "property")) {
      for (Element element : page.index().with(attribute)) {
        if (!element.attr(attribute).equalsIgnoreCase(name) || isAside(element)) {
          continue;
        }
        for (String holder : ATTRIBUTES) {
          Optional<Moment> moment = read(element.attr(holder), "html." + attribute, bounds);
          if (moment.isPresent()) {
            return moment;
          }
        }
        Optional<Moment> shown = read(element.text(), "html." + attribute, bounds);
        if (shown.isPresent()) {
          return shown;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isAside(Element element) {
    for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
      if (words.isAside(up)) {
        return true;
      }
    }
    return false;
  }

  /** The first date under a key of script data that names the publication. */
  Optional<Moment> script(PageFacts page, Dates.Bounds bounds) {
    for (Element script : page.index().tagged("script")) {
      Matcher matcher = words.scriptKeys().matcher(script.data());
      while (matcher.find()) {
        String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        Optional<Moment> moment = read(value, "script.date", bounds);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> read(String value, String method, Dates.Bounds bounds) {
    if (value.isBlank() || value.length() > 100) {
      return Optional.empty();
    }
    return parser
        .machine(value, bounds.order())
        .filter(reading -> bounds.allows(reading, true))
        .map(reading -> reading.toMoment(method));
  }
}
