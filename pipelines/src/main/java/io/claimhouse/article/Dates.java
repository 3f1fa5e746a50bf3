package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds when a page was published and when it was last changed. */
final class Dates {

  private static final List<String> PUBLISHED_META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "publisheddate",
          "published_time",
          "rnews:datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "publish_date",
          "publishdate",
          "publication_date",
          "publication-date",
          "publicationdate",
          "pubdate",
          "pub_date",
          "published",
          "date_published",
          "published-date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "originalpublicationdate",
          "article_date_original",
          "article.created",
          "article.published",
          "dc.date",
          "dcterms.date",
          "date",
          "og:pubdate",
          "og:publish_date",
          "release_date",
          "created",
          "datecreated",
          "date.created",
          "doc_date",
          "article:post_date",
          "vr:published_time",
          "analyticsattributes.articledate",
          "iso-8601-publish-date",
          "eomportal-lastupdate",
          "buildts",
          "timestamp");
  private static final List<String> MODIFIED_META =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:article:modified_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "article:updated",
          "lastmod",
          "last-modified",
          "modified",
          "revised",
          "date.updated",
          "updated_time");
  private static final Pattern URL_DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern URL_DATE_LOOSE =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)");
  private static final Pattern URL_MONTH =
      Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,9})/(\\d{1,2})(?!\\d)");
  private static final Pattern SCRIPT_DATE =
      Pattern.compile(
          "\"?(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date"
              + "|publicationDate|publication_date|pubDate|published_time|firstPublished"
              + "|displayDate|articlePublishedDate|datePublication)\"?\\s*[:=]\\s*[\"']([^\"']{8,40})[\"']");

  private final DateParser parser;

  Dates(DateParser parser) {
    this.parser = parser;
  }

  /**
   * What bounds a date.
   *
   * @param order how numbers are ordered
   * @param captured when the page was had
   */
  record Bounds(DateParser.Order order, Optional<Moment> captured) {

    private static final LocalDate EARLIEST_TEXT = LocalDate.of(1990, 1, 1);
    private static final LocalDate EARLIEST_MACHINE = LocalDate.of(1700, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    boolean allows(DateReading reading, boolean machine) {
      LocalDate day = reading.local().toLocalDate();
      if (day.isBefore(machine ? EARLIEST_MACHINE : EARLIEST_TEXT) || day.isAfter(LATEST)) {
        return false;
      }
      // A day's grace: clocks and zones of sites and crawlers differ.
      return captured.isEmpty()
          || !reading.toMoment("").at().isAfter(captured.get().at().plus(Duration.ofDays(1)));
    }
  }

  Optional<Moment> published(PageFacts page, Bounds bounds) {
    List<Moment> ranked = new ArrayList<>();
    jsonLd(page, "datePublished", bounds).ifPresent(ranked::add);
    if (ranked.isEmpty()) {
      meta(page, PUBLISHED_META, bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      element(
              page,
              "[itemprop=datePublished], [itemprop=dateCreated], time[pubdate], [property=datePublished]",
              "html.itemprop",
              bounds)
          .ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      jsonLd(page, "dateCreated", bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      page.url().flatMap(address -> url(address, bounds)).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      element(page, "article time, time", "html.time", bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      byClass(page, bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      script(page, bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      page.hints()
          .first("published")
          .flatMap(hint -> machine(hint.value(), hint.method(), bounds))
          .ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      bodyText(page, bounds).ifPresent(ranked::add);
    }
    if (ranked.isEmpty()) {
      modified(page, bounds).ifPresent(ranked::add);
    }
    return ranked.stream().findFirst();
  }

  Optional<Moment> modified(PageFacts page, Bounds bounds) {
    return jsonLd(page, "dateModified", bounds)
        .or(() -> meta(page, MODIFIED_META, bounds))
        .or(() -> element(page, "[itemprop=dateModified]", "html.itemprop_modified", bounds));
  }

  private Optional<Moment> jsonLd(PageFacts page, String field, Bounds bounds) {
    for (JsonNode node : page.jsonLd().described()) {
      Optional<Moment> moment = machine(node.path(field).asText(""), "jsonld." + field, bounds);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> meta(PageFacts page, List<String> names, Bounds bounds) {
    for (String name : names) {
      for (String content : page.meta().all(name)) {
        Optional<Moment> moment = machine(content, "meta." + name, bounds);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> element(PageFacts page, String query, String method, Bounds bounds) {
    for (Element element : page.dom().select(query)) {
      for (String attribute : List.of("datetime", "content", "title", "data-time")) {
        Optional<Moment> moment = machine(element.attr(attribute), method, bounds);
        if (moment.isPresent()) {
          return moment;
        }
      }
      Optional<Moment> moment = text(element.text(), method, bounds);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> byClass(PageFacts page, Bounds bounds) {
    for (Element element :
        page.dom()
            .select(
                "[class*=publish], [class*=Publish], [class*=date], [class*=Date], [class*=posted],"
                    + " [class*=time], [class*=byline], [class*=meta], [id*=date], [class*=fecha],"
                    + " [class*=datum], [class*=info]")) {
      String own = element.text();
      if (own.length() < 6 || own.length() > 200) {
        continue;
      }
      Optional<Moment> moment = text(own, "html.class_date", bounds);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** The day that an address names: {@code /2026/03/05/}, {@code /2026/mar/05/}. */
  Optional<Moment> url(String address, Bounds bounds) {
    for (Pattern pattern : List.of(URL_DATE, URL_DATE_LOOSE)) {
      Matcher matcher = pattern.matcher(address);
      while (matcher.find()) {
        try {
          DateReading reading =
              DateReading.day(
                  LocalDate.of(
                      Integer.parseInt(matcher.group(1)),
                      Integer.parseInt(matcher.group(2)),
                      Integer.parseInt(matcher.group(3))));
          if (bounds.allows(reading, false)) {
            return Optional.of(reading.toMoment("url.date"));
          }
        } catch (java.time.DateTimeException e) {
          // An article's number that looks like a date; the next match may be one.
        }
      }
    }
    Matcher named = URL_MONTH.matcher(address);
    return named.find()
        ? text(named.group(3) + " " + named.group(2) + " " + named.group(1), "url.date", bounds)
        : Optional.empty();
  }

  private Optional<Moment> script(PageFacts page, Bounds bounds) {
    for (Element script : page.dom().getElementsByTag("script")) {
      Matcher matcher = SCRIPT_DATE.matcher(script.data());
      while (matcher.find()) {
        Optional<Moment> moment = machine(matcher.group(1), "script.date", bounds);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> bodyText(PageFacts page, Bounds bounds) {
    String text = page.dom().body().text();
    return text(text.substring(0, Math.min(text.length(), 20_000)), "text.first_date", bounds);
  }

  /** A date in a machine-readable value, if the bounds allow it. */
  Optional<Moment> machine(String value, String method, Bounds bounds) {
    if (value.isBlank() || value.length() > 100) {
      return Optional.empty();
    }
    return parser
        .machine(value, bounds.order())
        .filter(reading -> bounds.allows(reading, true))
        .map(reading -> reading.toMoment(method));
  }

  /** The first date in a text for people, if the bounds allow it. */
  Optional<Moment> text(String text, String method, Bounds bounds) {
    return parser
        .find(text, bounds.order())
        .filter(reading -> bounds.allows(reading, false))
        .map(reading -> reading.toMoment(method));
  }

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)\\D{0,30}((?:19|20)\\d{2})(?:\\s*[-–]\\s*((?:19|20)\\d{2}))?");

  /** The year of a copyright line: the weakest evidence there is. */
  static Optional<Moment> copyright(String text, Bounds bounds) {
    Matcher matcher = COPYRIGHT.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String year = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    DateReading reading =
        new DateReading(
            LocalDate.of(Integer.parseInt(year), 1, 1).atStartOfDay(),
            Optional.empty(),
            Precision.YEAR);
    return bounds.allows(reading, false)
        ? Optional.of(reading.toMoment("text.copyright"))
        : Optional.empty();
  }

  /** The order of day and month in a language, and in English by the outlet's country. */
  static DateParser.Order order(Optional<String> language, Optional<String> country) {
    String name = language.orElse("en").toLowerCase(Locale.ROOT);
    if (country.isPresent() && name.startsWith("en")) {
      return country.get().equals("US") || country.get().equals("PH")
          ? DateParser.Order.MONTH_FIRST
          : DateParser.Order.DAY_FIRST;
    }
    return name.equals("en") || name.equals("en-us")
        ? DateParser.Order.MONTH_FIRST
        : DateParser.Order.DAY_FIRST;
  }
}
