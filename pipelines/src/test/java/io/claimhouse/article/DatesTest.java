package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.Content;
import io.claimhouse.document.PageBytes;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages: which of their dates is that of the article. */
class DatesTest {

  private static final Dates DATES = new Dates(DateRules.fromSeeds());
  private static final String TITLE = "The old ferry returns to Linden harbour";
  private static final String TEXT =
      "<p>"
          + "The ferry left the yard in the morning and was greeted by a crowd on the quay. "
              .repeat(4)
          + "</p>";
  private static final String HEADLINE = "<h1>" + TITLE + "</h1>";
  private static final String TEASERS =
      "<div class='related'><a href='/x'>Another story of the harbour</a>"
          + "<time datetime='2023-12-24T08:00:00Z'>24 December 2023</time></div>";

  static Stream<Arguments> pages() {
    return Stream.of(
        page(
            "JSON-LD before anything else",
            jsonLd("\"datePublished\":\"2024-05-03T10:00:00+02:00\""),
            HEADLINE + "<p>4 May 2024</p>" + TEXT,
            "2024-05-03 SECOND jsonld.datePublished"),
        page(
            "the JSON-LD node with the page's headline, not that of a teaser",
            "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Storm over"
                + " the cape\",\"datePublished\":\"2024-01-01\"},{\"@type\":\"NewsArticle\","
                + "\"headline\":\""
                + TITLE
                + "\",\"datePublished\":\"2024-05-03\"}]</script>",
            HEADLINE + TEXT,
            "2024-05-03 DAY jsonld.datePublished"),
        page(
            "a meta tag that states the publication",
            meta("article:published_time", "2024-05-03T10:00:00+02:00"),
            HEADLINE + TEXT + TEASERS,
            "2024-05-03 SECOND meta.article:published_time"),
        page(
            "where statements differ, the one that readers see",
            jsonLd("\"datePublished\":\"2024-05-01T09:00:00Z\",\"dateModified\":\"2024-05-09\"")
                + meta("article:published_time", "2024-05-03T09:00:00Z"),
            HEADLINE + "<span class='date'>3 May 2024</span>" + TEXT,
            "2024-05-03 SECOND meta.article:published_time"),
        page(
            "where they differ and one is the change, the other",
            jsonLd("\"datePublished\":\"2024-05-01T09:00:00Z\",\"dateModified\":\"2024-05-09\"")
                + meta("article:published_time", "2024-05-09T09:00:00Z"),
            HEADLINE + TEXT,
            "2024-05-01 SECOND jsonld.datePublished"),
        page(
            "an item property, but not a comment's",
            "",
            "<article>"
                + HEADLINE
                + TEXT
                + "<div class='comments'><meta itemprop='datePublished' content='2024-06-09'></div>"
                + "<span itemprop='datePublished' content='2024-05-03'></span></article>",
            "2024-05-03 DAY html.itemprop"),
        page(
            "a time element beside the headline before those of teasers",
            "",
            TEASERS
                + "<main>"
                + HEADLINE
                + "<p>By Ada Marsh <time datetime='2024-05-03T10:00:00+02:00'>Friday</time></p>"
                + TEXT
                + "</main>",
            "2024-05-03 SECOND html.headline"),
        page(
            "a line beside the headline, before it too",
            "",
            "<article><p>3. Mai 2024 | Hafen</p>" + HEADLINE + TEXT + "</article>" + TEASERS,
            "2024-05-03 DAY html.headline_text"),
        page(
            "a date set into the headline's element",
            "",
            "<h1><span class='date'>03.05.2024</span> " + TITLE + "</h1>" + TEXT,
            "2024-05-03 DAY html.headline"),
        page(
            "the label tells the publication from the change",
            "",
            HEADLINE + "<p>Updated: 9 May 2024 | Published: 3 May 2024</p>" + TEXT,
            "2024-05-03 DAY html.headline_label"),
        page(
            "a labelled date below the text",
            meta("date", "05/03/2024 12:00:00"),
            HEADLINE + TEXT + TEXT + TEXT + TEXT + "<p class='date'>Erstellt am: 03.05.2024</p>",
            "2024-05-03 DAY html.label"),
        page(
            "script data that speaks of one day",
            "<script>var page = {\"firstPublished\":\"2024-05-03T08:00:00+02:00\"};</script>",
            HEADLINE + TEXT,
            "2024-05-03 SECOND script.date"),
        page(
            "a date that the title sets apart",
            "<title>" + TITLE + " | The Linden Post | 03.05.2024</title>",
            HEADLINE + TEXT,
            "2024-05-03 DAY html.title"),
        page(
            "a dateline",
            "",
            HEADLINE + TEXT + TEXT + TEXT + TEXT.replace("<p>", "<p>LINDEN, 3 May 2024 – "),
            "2024-05-03 DAY text.dateline"),
        page(
            "the change where nothing else is known",
            meta("article:modified_time", "2024-05-09T10:00:00Z"),
            HEADLINE + TEXT,
            "2024-05-09 SECOND meta.article:modified_time"),
        page(
            "numbers in the order of the page's region",
            meta("og:locale", "en_GB"),
            HEADLINE + "<p class='date'>03/05/2024</p>" + TEXT,
            "2024-05-03 DAY html.headline"),
        page(
            "numbers in the order that agrees with a date beyond doubt",
            meta("article:modified_time", "2024-05-03T10:00:00Z"),
            HEADLINE + "<p class='date'>03/05/2024</p>" + TEXT,
            "2024-05-03 DAY html.headline"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void believesTheBestEvidence(String name, String head, String body, String expected) {
    assertThat(published(head, body, "https://www.linden.example/news/ferry"))
        .map(moment -> moment.localDate() + " " + moment.precision() + " " + moment.method())
        .hasValue(expected);
  }

  static Stream<Arguments> localDays() {
    return Stream.of(
        page(
            "an address names the day before",
            jsonLd("\"datePublished\":\"2024-05-04T02:30:00Z\""),
            HEADLINE + TEXT,
            "/2024/05/03/ferry",
            "2024-05-03"),
        page(
            "readers are shown the hour of another zone",
            jsonLd("\"datePublished\":\"2024-05-04T02:30:00Z\""),
            HEADLINE + "<p>3 May 2024, 21:30</p>" + TEXT,
            "/ferry",
            "2024-05-03"),
        page(
            "another tag states the same instant on the local clock",
            jsonLd("\"datePublished\":\"2024-05-03T23:15:00Z\"")
                + meta("sailthru.date", "2024-05-04 01:15:00"),
            HEADLINE + TEXT,
            "/ferry",
            "2024-05-04"),
        page(
            "the day shown is that of the change",
            jsonLd("\"datePublished\":\"2024-05-03T23:15:00Z\",\"dateModified\":\"2024-05-04\""),
            HEADLINE + "<p>4 May 2024</p>" + TEXT,
            "/ferry",
            "2024-05-03"),
        page(
            "no clock is that far from UTC",
            jsonLd("\"datePublished\":\"2024-05-03T14:00:00Z\""),
            HEADLINE + "<p>2 May 2024</p>" + TEXT,
            "/ferry",
            "2024-05-03"),
        page(
            "a stated zone stands",
            jsonLd("\"datePublished\":\"2024-05-04T02:30:00+02:00\""),
            HEADLINE + TEXT,
            "/2024/05/03/ferry",
            "2024-05-04"),
        page(
            "an address far older than the statement is that of the first edition",
            jsonLd("\"datePublished\":\"2024-05-04T02:30:00Z\""),
            HEADLINE + TEXT,
            "/2017/7/12/ferry",
            "2017-07-12"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("localDays")
  void givesTheDayOfTheNewsroom(
      String name, String head, String body, String path, String expected) {
    assertThat(published(head, body, "https://www.linden.example" + path))
        .map(moment -> moment.localDate().toString())
        .hasValue(expected);
  }

  static Stream<Arguments> dateless() {
    return Stream.of(
        page("no date at all", "", HEADLINE + TEXT),
        page("a year in a copyright line", "", HEADLINE + TEXT + "<footer>© 2024</footer>"),
        page("an event's date in the headline", "", "<h1>Ferry days, 3 May 2024</h1>" + TEXT),
        page(
            "a date in a sentence of the story",
            "",
            HEADLINE + TEXT.replace("The ferry", "On 3 May 2024 the ferry")),
        page("hours before an unknown moment", "", HEADLINE + "<p>3 hours ago</p>" + TEXT),
        page("a date that lies in the future of all news", meta("date", "2217-01-01"), TEXT),
        page("no month", meta("article:published_time", "2024-13-45"), HEADLINE + TEXT),
        page("a number", "<script>var published_at = \"12345678\";</script>", HEADLINE + TEXT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dateless")
  void guessesNoDate(String name, String head, String body) {
    assertThat(published(head, body, "https://www.linden.example/ferry")).isEmpty();
  }

  @Test
  void countsRelativeTimesFromTheCapture() {
    Moment captured =
        new Moment(Instant.parse("2024-05-03T10:20:30Z"), Precision.SECOND, "warc.WARC-Date");
    Dates.Bounds bounds =
        new Dates.Bounds(Dates.order(Optional.of("en"), Optional.empty()), Optional.of(captured));
    assertThat(
            DATES.published(
                facts(
                    "", HEADLINE + "<p class='date'>3 hours ago</p>" + TEXT, "https://a.example/"),
                bounds))
        .hasValueSatisfying(
            moment -> {
              assertThat(moment.at()).hasToString("2024-05-03T07:00:00Z");
              assertThat(moment.precision()).isEqualTo(Precision.HOUR);
            });
  }

  @Test
  void refusesWhatLiesAfterTheCapture() {
    Moment captured =
        new Moment(Instant.parse("2024-05-03T10:20:30Z"), Precision.SECOND, "warc.WARC-Date");
    Dates.Bounds bounds =
        new Dates.Bounds(Dates.order(Optional.of("en"), Optional.empty()), Optional.of(captured));
    assertThat(
            DATES.published(
                facts(meta("date", "2024-05-06"), HEADLINE + TEXT, "https://a.example/"), bounds))
        .isEmpty();
  }

  @Test
  void tellsTheChangeFromThePublication() {
    String head =
        jsonLd("\"datePublished\":\"2024-05-03\",\"dateModified\":\"2024-05-04T08:00:00Z\"");
    assertThat(
            DATES.modified(
                facts(head, HEADLINE + TEXT, "https://a.example/"),
                new Dates.Bounds(DateParser.Order.DAY_FIRST, Optional.empty())))
        .hasValueSatisfying(
            moment -> {
              assertThat(moment.localDate()).hasToString("2024-05-04");
              assertThat(moment.method()).isEqualTo("jsonld.dateModified");
            });
  }

  private static Arguments page(String... parts) {
    return Arguments.of((Object[]) parts);
  }

  private static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  private static String meta(String name, String content) {
    return "<meta name='" + name + "' content='" + content + "'>";
  }

  private static Optional<Moment> published(String head, String body, String url) {
    return DATES.published(
        facts(head, body, url),
        new Dates.Bounds(Dates.order(Optional.of("en"), Optional.empty()), Optional.empty()));
  }

  private static PageFacts facts(String head, String body, String url) {
    String title = head.contains("<title>") ? "" : "<title>" + TITLE + "</title>";
    Content.Page page =
        PageBytes.page("<html><head>" + title + head + "</head><body>" + body + "</body></html>");
    return new PageFacts(
        page.dom(),
        page.index(),
        JsonLd.of(page.index()),
        MetaTags.of(page.index()),
        Hints.Keys.fromSeeds().read(List.of()),
        Optional.of(url),
        SiteNames.of(List.of()));
  }
}
