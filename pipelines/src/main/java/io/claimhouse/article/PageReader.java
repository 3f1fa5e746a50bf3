package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page. */
final class PageReader {

  private final Boilerplate boilerplate;
  private final MainText mainText;
  private final Authors authors;
  private final Dates dates;
  private final OutletResolver outlets;
  private final Languages languages;

  PageReader(
      Boilerplate boilerplate,
      AuthorNames names,
      Dates dates,
      OutletResolver outlets,
      Languages languages) {
    this.boilerplate = boilerplate;
    this.mainText = MainText.fromSeeds(boilerplate);
    this.authors = new Authors(names);
    this.dates = dates;
    this.outlets = outlets;
    this.languages = languages;
  }

  Optional<Draft> read(Document dom, Hints hints, Optional<Moment> captured) {
    PageIndex index = PageIndex.of(dom);
    JsonLd jsonLd = JsonLd.of(index);
    MetaTags meta = MetaTags.of(index);
    PageFacts page = new PageFacts(dom, index, jsonLd, meta, hints, address(index, meta, hints));
    Draft draft = new Draft();
    draft.title = Titles.read(page);

    describe(page, draft);
    Clues clues =
        new Clues(
            draft.title.map(Found::value).orElse(""),
            draft.description.orElse(""),
            jsonLd.text("articleBody"));
    if (!readBody(dom, index, clues, draft)) {
      return Optional.empty();
    }

    draft.language = languages.read(draft.body.text(), declaredLanguage(page));
    draft.canonicalUrl = page.url().flatMap(Urls::clean);
    draft.outlet = outlets.resolve(hosts(page), siteNames(page));
    Dates.Bounds bounds =
        new Dates.Bounds(
            Dates.order(draft.language, draft.outlet.flatMap(Outlet::country)), captured);
    draft.published = dates.published(page, bounds);
    draft.modified = dates.modified(page, bounds);
    draft.authors = authors.read(page);
    if (jsonLd.isLive()) {
      draft.flags.add("live");
    }
    if (jsonLd.isPaywalled()) {
      draft.flags.add("paywalled");
    }
    return Optional.of(draft);
  }

  /** A shorter text in the JSON-LD is a description. */
  private static final int SHORTEST_TEXT = 300;

  /** Less running text than this on a page is a sign that scripts show the rest. */
  private static final int SCARCE = 1000;

  /** So many times what the page shows is the text, and what it shows its beginning. */
  private static final int FAR_MORE = 3;

  private boolean readBody(Document dom, PageIndex index, Clues clues, Draft draft) {
    PageWalk walk = new PageWalk(boilerplate).walk(dom.body());
    mainText.read(walk, clues).ifPresent(reading -> draft.take(reading.blocks(), reading.method()));
    int shown = draft.body.text().length();
    String told = clues.stated().orElse("");
    if (told.length() >= SHORTEST_TEXT && told.length() > FAR_MORE * shown) {
      draft.take(blocks(told.replaceAll("\\R", "<p>")), "jsonld.articleBody_alone");
    } else if (shown < SCARCE) {
      ScriptedText.find(index)
          .map(this::blocks)
          .filter(blocks -> blocks.stream().mapToInt(PageBlock::proseChars).sum() > FAR_MORE * shown)
          .ifPresent(blocks -> draft.take(blocks, "script.text"));
    }
    return !draft.body.text().isEmpty();
  }

  private List<PageBlock> blocks(String html) {
    return new PageWalk(boilerplate).walk(Jsoup.parse(html).body()).blocks();
  }

  private static void describe(PageFacts page, Draft draft) {
    draft.description =
        page.meta()
            .firstOf(List.of("og:description", "description", "twitter:description"))
            .map(Found::value)
            .or(() -> page.jsonLd().text("description"))
            .map(Titles::plain)
            .filter(text -> !text.isEmpty());
    draft.section =
        page.meta()
            .firstOf(List.of("article:section", "parsely-section", "section"))
            .map(Found::value)
            .or(() -> page.jsonLd().text("articleSection"))
            .map(Titles::plain)
            .filter(text -> !text.isEmpty());
    Set<String> tags = new LinkedHashSet<>();
    for (String content : page.meta().all("article:tag")) {
      tags.add(Titles.plain(content));
    }
    for (String name : List.of("news_keywords", "keywords")) {
      for (String content : page.meta().all(name)) {
        for (String tag : content.split("[,;]", -1)) {
          if (!tag.isBlank() && tags.size() < 50) {
            tags.add(Titles.plain(tag));
          }
        }
      }
    }
    draft.tags = List.copyOf(tags);
  }

  private static Optional<String> address(PageIndex index, MetaTags meta, Hints hints) {
    List<String> candidates = new ArrayList<>();
    for (Element link : index.tagged("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        candidates.add(link.attr("href"));
      }
    }
    candidates.addAll(meta.all("og:url"));
    hints.first("url").ifPresent(found -> candidates.add(found.value()));
    return candidates.stream().filter(url -> Urls.host(url).isPresent()).findFirst();
  }

  private static List<String> hosts(PageFacts page) {
    List<String> hosts = new ArrayList<>();
    page.hints().first("url").map(Found::value).flatMap(Urls::host).ifPresent(hosts::add);
    page.url().flatMap(Urls::host).ifPresent(hosts::add);
    page.hints().first("domain").map(Found::value).ifPresent(hosts::add);
    return hosts;
  }

  private static List<String> siteNames(PageFacts page) {
    List<String> names = new ArrayList<>();
    page.meta().first("og:site_name").map(Titles::plain).ifPresent(names::add);
    page.jsonLd().text("publisher").map(Titles::plain).ifPresent(names::add);
    page.meta().first("application-name").map(Titles::plain).ifPresent(names::add);
    page.hints().first("outlet").map(Found::value).ifPresent(names::add);
    return names;
  }

  private static Optional<String> declaredLanguage(PageFacts page) {
    Element html = page.dom().selectFirst("html");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> page.meta().first("og:locale"))
        .or(() -> page.meta().first("content-language"))
        .or(() -> page.hints().first("language").map(Found::value));
  }
}
