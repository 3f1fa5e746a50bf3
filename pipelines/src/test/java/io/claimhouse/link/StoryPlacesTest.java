package io.claimhouse.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.link.StoryPlaces.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPlacesTest {

  private static final String FLOOD = "Drava flood destroys village at Lavamund";

  private final Synonyms synonyms = Synonyms.fromSeeds();
  private final ComparabilityReader reader = new ComparabilityReader(synonyms, Facts.PLACES);
  private final SeriesBuilder builder = new SeriesBuilder(synonyms, Facts.PLACES);

  /** A flood in Austria, told on two days. */
  private final List<ArticleFacts> flood =
      List.of(
          article("w1", "2026-03-15", FLOOD, "In Lavamund on the Drava the flood killed ", 12)
              .facts(),
          placed("w2", "2026-03-16", FLOOD, "In Lavamund on the Drava the flood killed ", 14, "AT"),
          placed(
              "w3", "2026-03-17", FLOOD, "In Lavamund on the Drava the flood killed ", 17, "AT"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // what; headline; before the number; number; day of the event; published; where
        "names of the story;Flood at Lavamund;By the Drava it killed ;20;-;2026-03-16;AT",
        "names, before all others;Flood at Lavamund;By the Drava it killed ;2;-;2026-03-10;AT",
        "names and its day;Flood at Lavamund;By the Drava it killed ;20;2026-03-14;2026-03-28;AT",
        "names and another day;Flood at Lavamund;By the Drava it killed ;20;2026-03-01;2026-03-16;RU",
        "names, long after;Flood at Lavamund;By the Drava it killed ;20;-;2026-05-30;RU",
        "its day and number;After the water;In our village the flood killed ;14;2026-03-14;2026-03-28;AT",
        "its day, another number;After the water;In our village the flood killed ;15;2026-03-14;2026-03-28;RU",
        "its day, a small number;After the water;In our village the flood killed ;9;2026-03-14;2026-03-28;RU",
        "its number, another day;After the water;In our village the flood killed ;14;2026-03-02;2026-03-16;RU",
        "its number, no day;After the water;In our village the flood killed ;14;-;2026-03-16;RU",
        "its words, no name;Flood destroys village;In our village the flood killed ;20;-;2026-03-16;RU",
        "another story;Fire in a market hall;In the hall at Oxbow it killed ;14;2026-03-14;2026-03-16;RU",
        "its outlet's country;Flood at Lavamund: Russia mourns;By the Drava it killed ;20;-;2026-03-16;RU",
        "another country;Flood at Lavamund: North Korea mourns;By the Drava it killed ;20;-;2026-03-16;KP",
      })
  void anArticleWithoutAPlaceIsOfTheOneEventWhoseStoryItShares(
      String what,
      String title,
      String before,
      double number,
      LocalDate day,
      LocalDate published,
      String place) {
    ArticleFacts astray =
        Facts.article("s1", "tabloid", published.toString())
            .ofCountry("RU")
            .titled(title)
            .told(number, "", "people")
            .within(before, "7", " people")
            .says("it", "kill")
            .on(Optional.ofNullable(day))
            .add()
            .facts();
    assertThat(placeOf("s1", placed(with(flood, astray)))).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    // where and when a second flood of the same story words was, and where the article is then
    "KP,2026-03-15,RU",
    "AT,2026-03-15,AT",
    "KP,2026-06-15,AT",
  })
  void anArticleThatMayBeOfSeveralEventsStaysWithItsOutletsCountry(
      String place, String day, String where) {
    List<ArticleFacts> articles = with(flood, astray("s1"));
    articles.add(placed("x1", day, FLOOD, "In Lavamund on the Drava the flood killed ", 30, place));
    assertThat(placeOf("s1", placed(articles))).isEqualTo(where);
  }

  @Test
  void twoEventsOfOneCountryAreSeveralToo() {
    ArticleFacts astray =
        Facts.article("s1", "tabloid", "2026-03-16")
            .ofCountry("RU")
            .titled("Flood at Lavamund, ferry at Oxbow")
            .told(20, "", "people")
            .within("By the Drava and the Oxbow it killed ", "7", " people")
            .says("it", "kill")
            .add()
            .facts();
    List<ArticleFacts> articles = with(flood, astray);
    assertThat(placeOf("s1", placed(articles))).isEqualTo("AT");
    articles.add(placed("x1", "2026-03-16", "Boat sinks", "At Oxbow it killed ", 30, "AT"));
    assertThat(placeOf("s1", placed(articles))).isEqualTo("AT");
    articles.add(
        placed("x2", "2026-03-16", "Ferry sinks at Oxbow", "At Oxbow it killed ", 30, "AT"));
    assertThat(placeOf("s1", placed(articles))).isEqualTo("RU");
  }

  @Test
  void aFigureOfAnotherOutcomeGoesWithItsArticle() {
    ArticleFacts astray =
        Facts.article("s1", "tabloid", "2026-03-16")
            .ofCountry("RU")
            .titled("Flood at Lavamund")
            .told(20, "", "people")
            .within("By the Drava it killed ", "7", " people")
            .says("it", "kill")
            .add()
            .told(43, "", "people")
            .says("it", "injure")
            .add()
            .facts();
    ArticleFacts alone =
        Facts.article("s2", "tabloid", "2026-03-16")
            .ofCountry("RU")
            .titled("Flood at Lavamund")
            .told(43, "", "people")
            .within("By the Drava it injured ", "7", " people")
            .says("it", "injure")
            .add()
            .facts();
    List<ArticleFacts> articles = with(flood, astray);
    articles.add(alone);
    List<ComparableFigure> figures = placed(articles);
    assertThat(figures)
        .filteredOn(figure -> figure.articleId().equals("s1"))
        .extracting(figure -> figure.key().place())
        .containsExactly("AT", "AT");
    assertThat(placeOf("s2", figures)).isEqualTo("RU");
  }

  @Test
  void aFigureThatFoundItsPlaceStandsInTheSeriesOfItsEventAndSaysWhereItsPlaceIsFrom() {
    List<ComparableFigure> figures = placed(with(flood, astray("s1")));
    Map<String, List<ComparableFigure>> byKey = new TreeMap<>();
    figures.forEach(
        figure -> byKey.computeIfAbsent(figure.key().text(), k -> new ArrayList<>()).add(figure));
    List<FilledSeries> series =
        byKey.values().stream().flatMap(of -> builder.build(of).stream()).toList();
    assertThat(series)
        .filteredOn(filled -> filled.figures().size() == 4)
        .singleElement()
        .satisfies(
            filled ->
                assertThat(filled.figures())
                    .filteredOn(figure -> figure.figureId().startsWith("s1"))
                    .extracting(SeriesFigure::inherited)
                    .containsExactly(List.of("place_of_story")));
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<ArticleFacts> articles = with(flood, astray("s1"));
    for (int i = 2; i < 20; i++) {
      articles.add(astray("s" + i));
      articles.add(
          placed("k" + i, "2026-03-1" + i % 10, "Fire at Oxbow " + i, "By Drava ", 30 + i, "KP"));
    }
    List<ComparableFigure> expected = inOrder(placed(articles));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(inOrder(placed(articles))).isEqualTo(expected);
    }
  }

  @Test
  void aNameOfManyEventsLeadsToNone() {
    List<ArticleFacts> articles = with(flood, astray("s1"));
    assertThat(placeOf("s1", placed(articles))).isEqualTo("AT");
    for (int i = 0; i < 2 * Events.OPEN_EVENTS; i++) {
      // Each of a place of its own, whose story has the names and not enough of the words.
      articles.add(placed("m" + i, "2026-03-16", "", "Lavamund and the Drava: ", 30, "town " + i));
    }
    assertThat(placeOf("s1", placed(articles))).isEqualTo("RU");
  }

  private ArticleFacts astray(String id) {
    return Facts.article(id, "tabloid", "2026-03-16")
        .ofCountry("RU")
        .titled("Flood at Lavamund")
        .told(20, "", "people")
        .within("By the Drava it killed ", "7", " people")
        .says("it", "kill")
        .add()
        .facts();
  }

  private static ArticleFacts placed(
      String id, String day, String title, String before, double number, String place) {
    return told(id, day, title, before, number).in(place).add().facts();
  }

  private static Facts article(String id, String day, String title, String before, double number) {
    return told(id, day, title, before, number)
        .in("AT")
        .on(Optional.of(LocalDate.parse("2026-03-14")))
        .add();
  }

  private static Facts.Told told(
      String id, String day, String title, String before, double number) {
    return Facts.article(id, "wire", day)
        .titled(title)
        .told(number, "", "people")
        .within(before, "7", " people")
        .says("the flood", "kill");
  }

  private static List<ArticleFacts> with(List<ArticleFacts> articles, ArticleFacts one) {
    List<ArticleFacts> all = new ArrayList<>(articles);
    all.add(one);
    return all;
  }

  /** All figures as a run places them. */
  private List<ComparableFigure> placed(List<ArticleFacts> articles) {
    Map<String, List<Telling>> spans = new HashMap<>();
    Map<String, List<ComparableFigure>> astray = new HashMap<>();
    List<ComparableFigure> figures = new ArrayList<>();
    for (ArticleFacts article : articles) {
      List<ComparableFigure> read = reader.read(article);
      for (ComparableFigure figure : read) {
        if (StoryPlaces.isAstray(figure)) {
          astray.computeIfAbsent(figure.articleId(), id -> new ArrayList<>()).add(figure);
        } else {
          figures.add(figure);
        }
      }
      for (Telling telling : StoryPlaces.tellings(read)) {
        for (String span : StoryPlaces.spans(telling)) {
          spans.computeIfAbsent(span, key -> new ArrayList<>()).add(telling);
        }
      }
    }
    Map<String, List<Found>> found = new HashMap<>();
    spans.values().stream()
        .flatMap(span -> StoryPlaces.find(span).stream())
        .forEach(
            event -> found.computeIfAbsent(event.articleId(), id -> new ArrayList<>()).add(event));
    astray.forEach(
        (id, of) -> figures.addAll(StoryPlaces.settle(of, found.getOrDefault(id, List.of()))));
    return figures;
  }

  private static List<ComparableFigure> inOrder(List<ComparableFigure> figures) {
    return figures.stream().sorted(SeriesBuilder.IN_TIME).toList();
  }

  private static String placeOf(String articleId, List<ComparableFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.articleId().equals(articleId))
        .map(figure -> figure.key().place())
        .findFirst()
        .orElseThrow();
  }
}
