package io.claimhouse.article;

import io.claimhouse.model.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds an article's subtitle: the sentence or two that its outlet sets under the headline. What
 * stands there and says so by its name counts most, then what the page's data call the alternative
 * headline, then a heading that follows the headline at once.
 */
final class Subtitles {

  /** Less is a rubric or a place. */
  private static final int SHORTEST = 20;

  /** More is the text itself. */
  private static final int LONGEST = 400;

  /** So many elements with text behind the headline are looked at: a byline may come between. */
  private static final int NEAR = 4;

  /** So far above the headline its followers are looked for. */
  private static final int LEVELS = 2;

  /** So deep in an element, and among so many children, the subtitle may be wrapped. */
  private static final int WRAPPERS = 2;

  private static final int CHILDREN = 3;

  /** A line with less than this beside its date or its authors' names tells nothing else. */
  private static final int LEAST_BESIDE = 40;

  private static final Set<Precision> CLOCK =
      Set.of(Precision.SECOND, Precision.MINUTE, Precision.HOUR);

  private final HeadlineWords words;
  private final Boilerplate boilerplate;
  private final DateParser dates;

  Subtitles(HeadlineWords words, Boilerplate boilerplate) {
    this.words = words;
    this.boilerplate = boilerplate;
    this.dates = DateParser.fromSeeds();
  }

  /** The subtitle of an article; empty where it has none, and where its title is not known. */
  Optional<Found<String>> read(PageFacts page, Optional<String> title, List<String> authors) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Line line = new Line(Set.copyOf(Words.of(title.get())), authors);
    Optional<Element> headline = headline(page, Words.key(title.get()));
    List<Element> near = headline.map(Subtitles::behind).orElse(List.of());
    return named(headline, near, line)
        .or(() -> page.jsonLd().text("alternativeHeadline").flatMap(text -> told(text, line)))
        .or(() -> property(page, line))
        .or(() -> heading(near, line));
  }

  /** What a subtitle is held against. */
  private record Line(Set<String> title, List<String> authors) {}

  /** The heading that says the title: a site's name may be the h1. */
  private static Optional<Element> headline(PageFacts page, String title) {
    for (String tag : List.of("h1", "h2")) {
      for (Element heading : page.index().tagged(tag)) {
        if (Words.key(heading.text()).contains(title)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The first elements with text that follow the headline, beside it or beside its parent. */
  private static List<Element> behind(Element headline) {
    List<Element> near = new ArrayList<>();
    Element at = headline;
    for (int level = 0; level < LEVELS && at != null; level++) {
      Element next = at.nextElementSibling();
      while (next != null && near.size() < NEAR) {
        if (next.hasText() && !next.normalName().equals("figure")) {
          near.add(next);
        }
        next = next.nextElementSibling();
      }
      at = at.parent();
    }
    return near;
  }

  private Optional<Found<String>> named(Optional<Element> headline, List<Element> near, Line line) {
    List<Element> places = new ArrayList<>(near);
    headline.ifPresent(places::add);
    for (Element place : places) {
      Optional<Found<String>> found =
          named(place, WRAPPERS).flatMap(element -> shown(element, "html.subtitle_class", line));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The element itself or the first inside it that names itself a subtitle. */
  private Optional<Element> named(Element element, int depth) {
    if (words.isSubtitle(element.className()) || words.isSubtitle(element.attr("itemprop"))) {
      return Optional.of(element);
    }
    Element child = depth > 0 ? element.firstElementChild() : null;
    for (int i = 0; i < CHILDREN && child != null; i++) {
      Optional<Element> found = named(child, depth - 1);
      if (found.isPresent()) {
        return found;
      }
      child = child.nextElementSibling();
    }
    return Optional.empty();
  }

  private Optional<Found<String>> told(String text, Line line) {
    return plausible(text, line).map(told -> new Found<>(told, "jsonld.alternativeHeadline"));
  }

  private Optional<Found<String>> property(PageFacts page, Line line) {
    for (Element element : page.index().with("itemprop")) {
      if (element.attr("itemprop").equalsIgnoreCase("alternativeHeadline")) {
        String content = element.attr("content");
        return plausible(content.isBlank() ? element.text() : content, line)
            .map(text -> new Found<>(text, "itemprop.alternativeHeadline"));
      }
    }
    return Optional.empty();
  }

  /** A heading next to the headline: before any text it heads no section. */
  private Optional<Found<String>> heading(List<Element> near, Line line) {
    return near.stream()
        .findFirst()
        .filter(first -> isSubheading(first.normalName()) && !words.isOther(first.className()))
        .flatMap(first -> shown(first, "html.subheading", line));
  }

  private static boolean isSubheading(String tag) {
    return tag.equals("h2") || tag.equals("h3") || tag.equals("h4");
  }

  private Optional<Found<String>> shown(Element element, String method, Line line) {
    if (boilerplate.judge(element.className()) == Boilerplate.Verdict.JUNK) {
      return Optional.empty();
    }
    return plausible(element.text(), line)
        .filter(text -> element.getElementsByTag("time").isEmpty() && !isLink(element, text))
        .map(text -> new Found<>(text, method));
  }

  /** Whether most of it leads to another article. */
  private static boolean isLink(Element element, String text) {
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      linked += link.text().length();
    }
    return 2 * linked > text.length() || element.closest("a") != null;
  }

  private Optional<String> plausible(String text, Line line) {
    if (text.length() < SHORTEST || text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    return Optional.of(PlainText.of(text))
        .filter(plain -> plain.length() >= SHORTEST && plain.length() <= LONGEST)
        .filter(plain -> !isTitle(Words.of(plain), line.title()))
        .filter(plain -> !boilerplate.isPromotion(plain) && !boilerplate.isLeadAway(plain))
        .filter(plain -> !isDateline(plain) && !isByline(plain, line.authors()));
  }

  /**
   * The title again: in part, with the site's name behind it, or in other words, as search engines
   * are told it. A subtitle has something new to say.
   */
  private static boolean isTitle(List<String> words, Set<String> title) {
    long known = words.stream().filter(title::contains).count();
    return 2 * known > words.size();
  }

  /** Little beside a date, or a date with a time of day, which only the hour of publication has. */
  private boolean isDateline(String text) {
    return dates
        .locate(text, DateParser.Order.DAY_FIRST)
        .filter(
            date ->
                CLOCK.contains(date.reading().precision())
                    || text.length() - (date.end() - date.start()) < LEAST_BESIDE)
        .isPresent();
  }

  private static boolean isByline(String text, List<String> authors) {
    int named = 0;
    for (String author : authors) {
      named += text.contains(author) ? author.length() : 0;
    }
    return named > 0 && text.length() - named < LEAST_BESIDE;
  }
}
