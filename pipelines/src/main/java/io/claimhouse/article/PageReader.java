package io.claimhouse.article;

import io.claimhouse.model.Block;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page. */
final class PageReader {

  private final Boilerplate boilerplate;
  private final MainText mainText;
  private final MetaNames metaNames = MetaNames.fromSeeds();
  private final Titles titles = new Titles(HeadlineWords.fromSeeds(), metaNames);
  private final Descriptions descriptions = new Descriptions(metaNames);
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
    this.mainText = new MainText(boilerplate);
    this.authors = new Authors(names, metaNames);
    this.dates = dates;
    this.outlets = outlets;
    this.languages = languages;
  }

  Optional<Draft> read(Document dom, Hints hints, Optional<Moment> captured) {
    PageIndex index = PageIndex.of(dom);
    JsonLd jsonLd = JsonLd.of(index);
    MetaTags meta = MetaTags.of(index);
    Optional<String> address = Addresses.of(index, meta, hints);
    List<String> hosts = Addresses.hosts(hints, address);
    List<String> siteNames = siteNames(meta, jsonLd, hints);
    PageFacts page =
        new PageFacts(
            dom, index, jsonLd, meta, hints, address, outlets.siteNames(hosts, siteNames));
    Draft draft = new Draft();
    draft.title = titles.read(page);

    Set<String> titles = new HashSet<>();
    draft.title.ifPresent(found -> titles.add(found.value()));
    if (!readBody(dom, titles, jsonLd.text("articleBody"), draft)) {
      return Optional.empty();
    }

    draft.language = languages.read(draft.body.text(), declaredLanguage(page));
    draft.canonicalUrl = page.url().flatMap(Urls::clean);
    draft.outlet = outlets.resolve(hosts, siteNames);
    Dates.Bounds bounds =
        new Dates.Bounds(
            Dates.order(draft.language, draft.outlet.flatMap(Outlet::country)), captured);
    draft.published = dates.published(page, bounds);
    draft.modified = dates.modified(page, bounds);
    draft.authors = authors.read(page, draft.title.map(Found::value));
    draft.description = descriptions.description(page);
    draft.section = descriptions.section(page);
    draft.tags = descriptions.tags(page);
    if (jsonLd.isLive()) {
      draft.flags.add("live");
    }
    if (jsonLd.isPaywalled()) {
      draft.flags.add("paywalled");
    }
    return Optional.of(draft);
  }

  /** Less running text than this on a page is a sign that scripts show the rest. */
  private static final int SCARCE = 300;

  private boolean readBody(Document dom, Set<String> titles, Optional<String> stated, Draft draft) {
    PageWalk walk = new PageWalk(boilerplate).walk(dom.body());
    int shown = new ProseMap(walk).total();
    if (shown < SCARCE) {
      PageWalk all = new PageWalk(boilerplate, true).walk(dom.body());
      if (new ProseMap(all).total() > 3 * shown) {
        walk = all;
      }
    }
    Body.Builder body = new Body.Builder();
    Optional<MainText.Reading> reading = mainText.read(walk, titles, stated);
    if (reading.isPresent()) {
      reading.get().blocks().forEach(block -> body.add(block.kind(), block.text()));
      draft.body = body.build();
      draft.bodyMethod = reading.get().method();
    }
    String told = stated.orElse("");
    if (told.length() > SCARCE && told.length() > 3 * draft.body.text().length()) {
      Body.Builder only = new Body.Builder();
      for (String line : told.split("\\R|</p>|<br ?/?>", -1)) {
        only.add(Block.Kind.PARAGRAPH, PlainText.of(line));
      }
      draft.body = only.build();
      draft.bodyMethod = "jsonld.articleBody_alone";
    }
    return !draft.body.text().isEmpty();
  }

  /** The names that a page and what stands beside it give its site, the best first. */
  private List<String> siteNames(MetaTags meta, JsonLd jsonLd, Hints hints) {
    List<String> names = new ArrayList<>();
    for (String name : metaNames.of("site")) {
      meta.first(name).map(PlainText::of).ifPresent(names::add);
    }
    jsonLd.publisher().map(PlainText::of).ifPresent(names::add);
    hints.first("outlet").map(Found::value).ifPresent(names::add);
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
