package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the dates that a page states for machines: JSON-LD, meta tags, item properties, scripts.
 */
final class StatedDates {

  private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");

  private final DateRules rules;
  private final PageDateWords words;
  private final PageFacts page;
  private final Dates.Bounds bounds;

  StatedDates(DateRules rules, PageFacts page, Dates.Bounds bounds) {
    this.rules = rules;
    this.words = rules.words();
    this.page = page;
    this.bounds = bounds;
  }

  /** A field of the JSON-LD node that describes the page's article, or else of another node. */
  Optional<Moment> jsonLd(String field) {
    for (JsonNode node : described()) {
      JsonNode value = node.path(field);
      if (value.isArray()) {
        value = value.path(0);
      }
      Optional<Moment> moment = read(value.asText(""), "jsonld." + field);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** Where a page describes a few articles, those with its own headline come first. */
  private List<JsonNode> described() {
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
  Optional<Moment> modified() {
    return jsonLd("dateModified")
        .or(() -> meta(words.modifiedMeta()))
        .or(() -> property("dateModified"));
  }

  /** The first of some meta tags that holds a date. */
  Optional<Moment> meta(List<String> names) {
    for (String name : names) {
      for (String content : page.meta().all(name)) {
        Optional<Moment> moment = read(content, "meta." + name);
        if (moment.isPresent() && !isItemOnly(name)) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /** All dates in some meta tags. */
  List<Moment> allMeta(List<String> names) {
    List<Moment> moments = new ArrayList<>();
    for (String name : names) {
      for (String content : page.meta().all(name)) {
        read(content, "meta." + name).ifPresent(moments::add);
      }
    }
    return moments;
  }

  /**
   * Whether a meta tag stands on the page as an item property only. Comments and teasers have such
   * tags too, so that {@link #property} reads them by where they stand.
   */
  private boolean isItemOnly(String name) {
    boolean isItem = false;
    for (Element element : page.index().with("itemprop")) {
      isItem |= element.attr("itemprop").equalsIgnoreCase(name);
    }
    if (!isItem) {
      return false;
    }
    for (Element meta : page.index().tagged("meta")) {
      if (meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("property").equalsIgnoreCase(name)) {
        return false;
      }
    }
    return true;
  }

  /** The first element outside of comments and teasers with an item property. */
  Optional<Moment> property(String name) {
    for (String attribute : List.of("itemprop", "property")) {
      for (Element element : page.index().with(attribute)) {
        if (element.attr(attribute).equalsIgnoreCase(name) && !isAside(element)) {
          Optional<Moment> moment = held(element, "html." + attribute);
          if (moment.isPresent()) {
            return moment;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> held(Element element, String method) {
    for (String holder : ATTRIBUTES) {
      Optional<Moment> moment = read(element.attr(holder), method);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return read(element.text(), method);
  }

  private boolean isAside(Element element) {
    for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
      if (words.isAside(up)) {
        return true;
      }
    }
    return false;
  }

  /** The dates under keys of script data that name the publication, each day once. */
  List<Moment> script() {
    List<Moment> found = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    for (String value : ScriptDates.values(page.index(), words.scriptKeys())) {
      read(value, "script.date")
          .filter(moment -> days.add(moment.localDate()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Moment> read(String value, String method) {
    return rules.machine(value, method, bounds);
  }
}
