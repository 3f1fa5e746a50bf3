package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.document.PageIndex;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page. */
final class PageReader {

  private final Boilerplate boilerplate;
  private final MainText mainText;
  private final MetaNames metaNames = MetaNames.fromSeeds();
  private final HeadlineWords headlineWords = HeadlineWords.fromSeeds();
  private final Titles titles = new Titles(headlineWords, metaNames);
  private final Subtitles subtitles;
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
    this.mainText = MainText.fromSeeds(boilerplate);
    this.authors = new Authors(names, metaNames);
    this.subtitles = new Subtitles(headlineWords, boilerplate);
    this.dates = dates;
    this.outlets = outlets;
    this.languages = languages;
  }

  Optional<Draft> read(Content.Page content, Hints hints, Optional<Moment> captured) {
    Document dom = content.dom();
    PageIndex index = content.index();
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

    draft.description = descriptions.description(page);
    Clues clues =
        new Clues(
            draft.title.map(Found::value).orElse(""),
            draft.description.orElse(""),
            jsonLd.text("articleBody"));
    if (!readBody(dom, index, clues, draft)) {
      if (draft.title.isEmpty()) {
        return Optional.empty();
      }
      draft.bodyMethod = "none";
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
    draft.subtitle =
        subtitles.read(
            page, draft.title.map(Found::value), draft.authors.map(Found::value).orElse(List.of()));
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

  /** A shorter text in the JSON-LD is a description. */
  private static final int SHORTEST_TEXT = 300;

  /** Shorter ones are labels. */
  private static final int SHORTEST_PARAGRAPH = 60;

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
          .filter(
              blocks -> blocks.stream().mapToInt(PageBlock::proseChars).sum() > FAR_MORE * shown)
          .filter(blocks -> goesOn(blocks, draft.body.text()))
          .ifPresent(blocks -> draft.take(blocks, "script.text"));
    }
    return !draft.body.text().isEmpty();
  }

  /** Whether a text has a paragraph of what the page shows; anything may be where it shows none. */
  private static boolean goesOn(List<PageBlock> blocks, String shown) {
    List<String> paragraphs =
        shown.lines().filter(line -> line.length() >= SHORTEST_PARAGRAPH).toList();
    return paragraphs.isEmpty()
        || blocks.stream()
            .map(PageBlock::text)
            .anyMatch(text -> paragraphs.stream().anyMatch(text::startsWith));
  }

  private List<PageBlock> blocks(String html) {
    return new PageWalk(boilerplate).walk(Jsoup.parse(html).body()).blocks();
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
    return page.index().tagged("html").stream()
        .findFirst()
        .map(element -> element.attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> page.meta().first("og:locale"))
        .or(() -> page.meta().first("content-language"))
        .or(() -> page.hints().first("language").map(Found::value));
  }
}
