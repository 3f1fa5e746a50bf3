package io.claimhouse.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.FigureLink.Relation;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesBuilderTest {

  private final Synonyms synonyms = Synonyms.fromSeeds();
  private final ComparabilityReader reader = new ComparabilityReader(synonyms, Facts.PLACES);
  private final SeriesBuilder builder = new SeriesBuilder(synonyms, Facts.PLACES);

  @ParameterizedTest
  @CsvSource({
    "North Korean,troops,North Korea,send,RU,Troops of North Korea in Russia",
    "Kestrian,troops,there,be,Bukovina,Troops of Kestria in Bukovina",
    "Kestrian,instructors,there,be,RU,Instructors of Kestria in Russia",
    "'',families,there,be,AT,Families in Austria (March 2026)",
    "'',people,the flood,kill,AT,Deaths in Austria (March 2026)",
    "'',children,the flood,kill,AT,Deaths of children in Austria (March 2026)",
    "Kestrian,fishermen,Bukovina,release,AT,Fishermen of Kestria released in Austria (March 2026)",
    "'',workers,the city,assign,AT,Workers of City assigned in Austria (March 2026)",
  })
  void aLabelIsWhatAPersonWouldWrite(
      String modifiers, String noun, String subject, String predicate, String place, String label) {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-03-15")
                .told(7, modifiers, noun)
                .says(subject, predicate)
                .in(place)
                .add()
                .facts());
    assertThat(builder.build(figures))
        .extracting(series -> series.series().label())
        .containsExactly(label);
  }

  @ParameterizedTest
  @CsvSource({
    "har,Farmland in Austria in hectares",
    "[ft_i],Farmland in Austria in feet",
    "Hz,Farmland in Austria in hertz",
    "km/h,Farmland in Austria in kilometres per hour",
  })
  void aLabelNamesItsUnitInWords(String unit, String label) {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-03-15")
                .told(7, "", "farmland")
                .of(FigureKind.MEASURE, unit)
                .says("Farmland", "be")
                .in("AT")
                .add()
                .facts());
    assertThat(builder.build(figures).get(0).series().label()).isEqualTo(label);
  }

  @Test
  void aLongPauseBeginsAnotherEventWhereNoSubjectTellsThemApart() {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(deaths("a1", "2026-03-15", 9));
    figures.addAll(deaths("a2", "2026-03-16", 17));
    figures.addAll(deaths("a3", "2026-09-01", 4));
    List<FilledSeries> series = builder.build(figures);
    assertThat(series).extracting(filled -> filled.figures().size()).containsExactly(2, 1);
    assertThat(series.get(0).series().seriesId()).isNotEqualTo(series.get(1).series().seriesId());
  }

  @ParameterizedTest(name = "{0} dead, {1}: {2} events")
  @CsvSource({"17,2026-03-20,1", "2,2026-03-20,1", "2,2026-04-20,2", "8,2026-04-20,1"})
  void aTollThatHasFallenFarAfterAPauseIsOfAnotherEvent(int dead, String day, int events) {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(deaths("a1", "2026-03-15", 9));
    figures.addAll(deaths("a2", "2026-03-16", 14));
    figures.addAll(deaths("a3", day, dead));
    assertThat(builder.build(figures)).hasSize(events);
  }

  @Test
  void twoEventsOfOneCountryAndWeekAreToldApartByTheirStories() {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(deaths("a1", "2026-03-15", 9));
    figures.addAll(
        reader.read(
            Facts.article("a2", "daily", "2026-03-16")
                .titled("Avalanche buries skiers at Kitzbuehel")
                .told(4, "", "people")
                .says("the avalanche", "kill")
                .in("AT")
                .add()
                .facts()));
    figures.addAll(deaths("a3", "2026-03-17", 14));
    assertThat(builder.build(figures))
        .extracting(filled -> filled.figures().size())
        .containsExactly(2, 1);
  }

  @Test
  void whatIsFarBelowAnEarlierLevelIsOfAPartOfTheEvent() {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(deaths("a1", "2026-03-15", 900));
    figures.addAll(deaths("a2", "2026-03-16", 12));
    figures.addAll(deaths("a3", "2026-03-17", 850));
    assertThat(builder.build(figures).get(0).figures())
        .extracting(SeriesFigure::role)
        .containsExactly(SeriesFigure.Role.LEVEL, SeriesFigure.Role.PART, SeriesFigure.Role.LEVEL);
  }

  @Test
  void aLevelThatOnlyAnArticleGivesWhichRecallsAnotherEventIsNoLevelOfThisOne() {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(deaths("a1", "2026-03-15", 84));
    figures.addAll(deaths("a2", "2026-03-16", 84, 130, 80, 40));
    assertThat(builder.build(figures).get(0).figures())
        .extracting(SeriesFigure::role)
        .containsExactly(
            SeriesFigure.Role.LEVEL,
            SeriesFigure.Role.LEVEL,
            SeriesFigure.Role.HISTORIC,
            SeriesFigure.Role.LEVEL,
            SeriesFigure.Role.PART);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // what two articles of one story count, and how many figures their series have
    "56,56,2",
    "4644,4644,2",
    "56,4644,0",
    "56,60,0",
    "3,3,0",
  })
  void whatOnlyItsStoryIdentifiesIsComparedWhereTwoArticlesAgree(int one, int other, int together) {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(containers("a1", "2026-03-15", "Freighter Moldau blocks the Drava bridge", one));
    figures.addAll(
        containers("a2", "2026-03-16", "Bridge over the Drava closed: Freighter Moldau", other));
    assertThat(builder.build(figures).stream().mapToInt(filled -> filled.figures().size()).sum())
        .isEqualTo(together);
  }

  @Test
  void theNumberTellsTheCountsOfOneStoryApart() {
    List<ComparableFigure> figures = new ArrayList<>();
    for (int value : List.of(56, 4644)) {
      String title = "Freighter Moldau blocks the Drava bridge";
      figures.addAll(containers("a1" + value, "2026-03-15", title, value));
      figures.addAll(containers("a2" + value, "2026-03-16", title, value));
    }
    assertThat(builder.build(figures))
        .extracting(filled -> filled.series().label())
        .containsExactlyInAnyOrder("56 containers (March 2026)", "4,644 containers (March 2026)");
  }

  @Test
  void equalNumbersOfTwoStoriesAreNotCompared() {
    List<ComparableFigure> figures = new ArrayList<>();
    figures.addAll(containers("a1", "2026-03-15", "Freighter Moldau blocks the Drava bridge", 56));
    figures.addAll(containers("a2", "2026-03-16", "Thieves empty a yard at Villach", 56));
    assertThat(builder.build(figures)).isEmpty();
  }

  private List<ComparableFigure> containers(String article, String day, String title, int value) {
    return reader.read(
        Facts.article(article, "daily", day)
            .titled(title)
            .told(value, "", "containers")
            .says("it", "carry")
            .add()
            .facts());
  }

  @Test
  void theIssuesOfABulletinWithoutAnOutletAreOneSource() {
    ComparableFigure one = issue("a1", "Update on the flood in Austria No. 11", "2026-03-15", 71);
    ComparableFigure next = issue("a2", "Update on the flood in Austria No. 12", "2026-03-19", 68);
    ComparableFigure other = issue("a3", "Weekly note on roads in Austria", "2026-03-20", 60);
    List<FigureLink> links = builder.build(List.of(one, next, other)).get(0).links();
    assertThat(links).hasSize(1);
    assertThat(links.get(0).relation()).isEqualTo(Relation.UPDATES);
    assertThat(links.get(0).logRatio().orElse(0)).isNegative();
  }

  private ComparableFigure issue(String article, String title, String day, double value) {
    ArticleFacts facts =
        Facts.article(article, "", day)
            .titled(title)
            .told(value, "Kestrian", "troops")
            .says("Kestria", "have")
            .in("AT")
            .add()
            .facts();
    return reader.read(facts).get(0);
  }

  @Test
  void theOrderOfTheFiguresChangesNothing() {
    List<ComparableFigure> figures = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      figures.addAll(deaths("a" + i, "2026-03-%02d".formatted(1 + i % 28), 9 + i % 7));
    }
    List<FilledSeries> expected = builder.build(figures);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(figures, new Random(seed));
      assertThat(builder.build(figures)).isEqualTo(expected);
    }
  }

  @Test
  void linksGrowWithTheSeriesAndNotWithItsSquare() {
    List<ComparableFigure> figures =
        IntStream.range(0, 500)
            .mapToObj(i -> deaths("a%03d".formatted(i), "2026-03-15", 17))
            .flatMap(List::stream)
            .toList();
    List<FigureLink> links = builder.build(figures).get(0).links();
    assertThat(links).hasSizeLessThanOrEqualTo(500 * (FigureLinks.PREDECESSORS + 1));
    assertThat(links).hasSizeGreaterThan(500);
  }

  private List<ComparableFigure> deaths(String article, String day, double... values) {
    Facts facts =
        Facts.article(article, "daily", day).titled("Drava flood: village of Lavamund cut off");
    for (double value : values) {
      facts.told(value, "", "people").says("the flood", "kill").in("AT").add();
    }
    return reader.read(facts.facts());
  }

  static Stream<Arguments> relations() {
    Interval nine = Interval.exactly(9_000);
    Interval range = Interval.between(8_000, 10_000);
    return Stream.of(
        relation("equal", nine, nine, 0, "x", "y", Relation.SAME),
        relation(
            "at least agrees with more",
            Interval.from(500, false),
            Interval.exactly(612),
            0,
            "x",
            "y",
            Relation.SAME),
        relation(
            "more than excludes its bound",
            Interval.from(500, false),
            Interval.exactly(500),
            0,
            "x",
            "y",
            Relation.CONTRADICTS),
        relation(
            "at least includes it",
            Interval.from(500, true),
            Interval.exactly(500),
            0,
            "x",
            "y",
            Relation.SAME),
        relation(
            "ranges that overlap",
            range,
            Interval.between(9_500, 12_000),
            0,
            "x",
            "y",
            Relation.SAME),
        relation("a point in a range", range, nine, 3, "x", "y", Relation.NARROWS),
        relation(
            "a range in a range",
            range,
            Interval.between(8_500, 9_000),
            3,
            "x",
            "y",
            Relation.NARROWS),
        relation("a wider range", nine, range, 3, "x", "y", Relation.SAME),
        relation(
            "one day, apart", nine, Interval.exactly(4_200), 0, "x", "y", Relation.CONTRADICTS),
        relation(
            "one source, later",
            nine,
            Interval.exactly(8_500),
            6,
            "General Albescu",
            "general albescu",
            Relation.UPDATES),
        relation(
            "one source, one day",
            nine,
            Interval.exactly(8_500),
            0,
            "x",
            "x",
            Relation.CONTRADICTS),
        relation("other sources on other days", nine, Interval.exactly(8_500), 6, "x", "y", null));
  }

  private static Arguments relation(
      String what, Interval from, Interval to, int days, String one, String other, Relation is) {
    return Arguments.of(what, from, to, days, one, other, Optional.ofNullable(is));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("relations")
  void twoFiguresStandToEachOther(
      String what,
      Interval from,
      Interval to,
      int days,
      String one,
      String other,
      Optional<Relation> relation) {
    List<FigureLink> links =
        links(
            troops("a1", "2026-03-05", from, one, Modality.ASSERTED, Approximation.EXACT),
            troops(
                "a2",
                "2026-03-%02d".formatted(5 + days),
                to,
                other,
                Modality.ASSERTED,
                Approximation.EXACT));
    assertThat(links.stream().map(FigureLink::relation).findFirst()).isEqualTo(relation);
  }

  @Test
  void aboutReachesATwentiethToEitherSide() {
    ComparableFigure about =
        troops(
            "a1",
            "2026-03-05",
            Interval.exactly(3_000),
            "x",
            Modality.ASSERTED,
            Approximation.ABOUT);
    assertThat(links(about, exactly(3_150)))
        .extracting(FigureLink::relation)
        .containsExactly(Relation.SAME);
    assertThat(links(about, exactly(3_300)))
        .extracting(FigureLink::relation)
        .containsExactly(Relation.CONTRADICTS);
  }

  @Test
  void theRatioIsThatOfTheLaterToTheEarlier() {
    ComparableFigure earlier =
        troops(
            "a1",
            "2026-03-05",
            Interval.exactly(1_000),
            "x",
            Modality.ASSERTED,
            Approximation.EXACT);
    assertThat(links(earlier, exactly(2_000)).get(0).logRatio().getAsDouble())
        .isEqualTo(Math.log(2));
    assertThat(links(earlier, exactly(0)).get(0).logRatio()).isEmpty();
  }

  @Test
  void whatIsDeniedOrOfAnotherRoleIsNotHeldAgainstALevel() {
    ComparableFigure level = exactly(600);
    for (Modality modality : List.of(Modality.DENIED, Modality.PLANNED)) {
      assertThat(
              links(
                  level,
                  troops(
                      "a1",
                      "2026-03-05",
                      Interval.exactly(50_000),
                      "x",
                      modality,
                      Approximation.EXACT)))
          .isEmpty();
    }
  }

  private ComparableFigure exactly(double value) {
    return troops(
        "a2", "2026-03-05", Interval.exactly(value), "y", Modality.ASSERTED, Approximation.EXACT);
  }

  private List<FigureLink> links(ComparableFigure earlier, ComparableFigure later) {
    return builder.build(List.of(earlier, later)).get(0).links();
  }

  private ComparableFigure troops(
      String article,
      String day,
      Interval value,
      String source,
      Modality modality,
      Approximation approximation) {
    return reader
        .read(
            Facts.article(article, "outlet-" + article, day)
                .told(value, "", "troops")
                .says("Kestria", "have")
                .in("Bukovina")
                .by(source)
                .as(modality)
                .about(approximation)
                .add()
                .facts())
        .get(0);
  }
}
