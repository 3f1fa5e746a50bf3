package io.claimhouse.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.SeriesFigure.Role;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Modality;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparabilityReaderTest {

  private final Synonyms synonyms = Synonyms.fromSeeds();
  private final ComparabilityReader reader = new ComparabilityReader(synonyms, Facts.PLACES);

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
  @CsvSource({
    // modifiers, noun, subject, predicate, place, key
    "North Korean,troops,about 3000 North Korean troops,station,RU,count||||troops||KP||RU|",
    "North Korean,soldiers,North Korea,send,RU,count||||troops||KP||RU|",
    "'',servicemen,North Korea,dispatch,RU,count||||troops||KP||RU|",
    "'',soldiers,North Korea,withdraw,RU,count||||troops||KP|withdrawal|RU|",
    "Kestrian,troops,there,be,Bukovina,count||||troops||kestria||bukovina|",
    "disused,barracks,Most of them,fill,AT,count||||barrack|||||story",
    "'',troops,Kestria,have,Bukovina,count||||troops||kestria||bukovina|",
    "'',people,the flood,kill,AT,count||||deaths||||AT|",
    "'',people,nine people,die,AT,count||||deaths||||AT|",
    "'',dead,there,be,AT,count||||deaths||||AT|",
    "'','',The death toll,rise,AT,count||||deaths||||AT|",
    "'',killed and wounded,Russia,sustain,RU,count||||killed_or_injured||||RU|",
    "'',people,the flood,injure,AT,count||||injured||||AT|",
    "'',children,the flood,kill,AT,count||||deaths|children|||AT|",
    "striking,workers,the port,count,AT,count||||workers|striking|port||AT|",
  })
  void oneThingInOtherWordsHasOneKey(
      String modifiers, String noun, String subject, String predicate, String place, String key) {
    assertThat(
            only(article ->
                    article.told(7, modifiers, noun).says(subject, predicate).in(place).add())
                .key()
                .text())
        .isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "killed,injured",
    "killed,killed and wounded",
    "injured,killed and wounded",
    "missing,dead",
    "troops,instructors",
    "confirmed cases,deaths",
  })
  void differentThingsStayApart(String one, String other) {
    assertThat(only(a -> a.told(7, "", one).says("there", "be").in("AT").add()).key())
        .isNotEqualTo(only(a -> a.told(7, "", other).says("there", "be").in("AT").add()).key());
  }

  @Test
  void anotherPlaceUnitOrStatisticStaysApart() {
    SeriesKey key = money("EUR", "AT", Change.Kind.NONE).key();
    assertThat(money("USD", "AT", Change.Kind.NONE).key()).isNotEqualTo(key);
    assertThat(money("EUR", "RU", Change.Kind.NONE).key()).isNotEqualTo(key);
    assertThat(money("EUR", "AT", Change.Kind.BY).key()).isNotEqualTo(key);
    assertThat(money("EUR", "AT", Change.Kind.TO).key()).isEqualTo(key);
  }

  private ComparableFigure money(String unit, String place, Change.Kind change) {
    return only(
        article ->
            article
                .told(400e6, "", "damage")
                .of(FigureKind.MONEY, unit)
                .says("the flood", "cause")
                .in(place)
                .change(Change.Direction.UP, change)
                .add());
  }

  @Test
  void aSubjectThatNamesNothingIsComparedWithNothing() {
    assertThat(
            reader.read(
                Facts.article("a1", "daily", "2026-02-21")
                    .told(3e6, "", "")
                    .of(FigureKind.MONEY, "EUR")
                    .says("It", "earn")
                    .add()
                    .facts()))
        .isEmpty();
    ComparableFigure named =
        only(a -> a.told(3e6, "", "").of(FigureKind.MONEY, "EUR").says("Acme", "earn").add());
    assertThat(named.key().scope()).isEmpty();
    assertThat(named.key().text())
        .isEqualTo("money|EUR||||||acme|earn||".replace("||||||", "|||||"));
  }

  @Test
  void theTotalIsOfWhatWasCountedBefore() {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(7000, "additional", "troops")
                .says("Kestria", "send")
                .in("Bukovina")
                .aggregated(Aggregation.ADDITIONAL)
                .add()
                .told(10000, "", "")
                .says("the total", "bring")
                .aggregated(Aggregation.TOTAL)
                .add()
                .facts());
    assertThat(figures)
        .extracting(ComparableFigure::role)
        .containsExactly(Role.ADDITIONAL, Role.LEVEL);
    assertThat(figures.get(1).key()).isEqualTo(figures.get(0).key());
    assertThat(figures.get(1).inherited()).contains("counted");
    assertThat(figures.get(0).inherited()).isEmpty();
  }

  @Test
  void theTotalOfThoseOfACountryThatNoGazetteerHasIsKeptToo() {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(4000, "Kestrian", "troops")
                .says("A further 4,000 Kestrian troops", "cross")
                .aggregated(Aggregation.ADDITIONAL)
                .add()
                .told(16000, "", "")
                .says("", "bring")
                .aggregated(Aggregation.TOTAL)
                .add()
                .facts());
    assertThat(figures)
        .extracting(figure -> figure.key().subject())
        .containsExactly("kestria", "kestria");
  }

  @Test
  void aPlaceLeftOutIsThatOfTheArticlesOtherFiguresOfTheThing() {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(3000, "Kestrian", "troops")
                .says("", "station")
                .in("Bukovina")
                .add()
                .told(15000, "", "soldiers")
                .says("", "be")
                .add()
                .facts());
    assertThat(figures.get(1).key().place()).isEqualTo("bukovina");
    assertThat(figures.get(1).key().subject()).isEqualTo("kestria");
    assertThat(figures.get(1).inherited()).containsExactly("place", "subject");
  }

  @Test
  void twoPlacesOfOneThingAreNotGuessedFrom() {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(300, "", "lorries")
                .in("RU")
                .add()
                .told(200, "", "lorries")
                .in("AT")
                .add()
                .told(100, "", "lorries")
                .add()
                .facts());
    assertThat(figures).extracting(figure -> figure.key().place()).containsExactly("RU", "AT", "");
    assertThat(figures.get(2).key().isOfStory()).isTrue();
  }

  static Stream<Arguments> roles() {
    return Stream.of(
        role("a plain level", told -> told, Role.LEVEL),
        role("a plan", told -> told.as(Modality.PLANNED), Role.PLANNED),
        role("a condition", told -> told.as(Modality.CONDITIONAL), Role.PLANNED),
        role("a doubt about today", told -> told.as(Modality.POSSIBLE), Role.LEVEL),
        role("an addition", told -> told.aggregated(Aggregation.ADDITIONAL), Role.ADDITIONAL),
        role(
            "a rise by", told -> told.change(Change.Direction.UP, Change.Kind.BY), Role.ADDITIONAL),
        role("a rise to", told -> told.change(Change.Direction.UP, Change.Kind.TO), Role.LEVEL),
        role(
            "a rise from",
            told -> told.change(Change.Direction.UP, Change.Kind.FROM),
            Role.HISTORIC),
        role(
            "what a plan starts from",
            told -> told.as(Modality.PLANNED).change(Change.Direction.UP, Change.Kind.FROM),
            Role.HISTORIC),
        role(
            "what a plan leads to",
            told -> told.as(Modality.PLANNED).change(Change.Direction.UP, Change.Kind.TO),
            Role.PLANNED),
        role("said before", told -> told.by("The ministry").cited("had said"), Role.HISTORIC),
        role("said now", told -> told.by("The ministry").cited("said"), Role.LEVEL),
        role("years ago", told -> told.asOf("2014-06-01"), Role.HISTORIC),
        role("last week", told -> told.asOf("2026-02-14"), Role.LEVEL),
        role("a part", told -> told.after("there are 1,200, of whom "), Role.PART),
        role("the rest", told -> told.after("of 1,200 crates its other "), Role.PART),
        role("no part", told -> told.after("the thereof whomever "), Role.LEVEL),
        role("a total", told -> told.aggregated(Aggregation.TOTAL), Role.LEVEL));
  }

  private static Arguments role(String what, UnaryOperator<Facts.Told> how, Role role) {
    return Arguments.of(what, how, role);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("roles")
  void theRoleSaysWhatAFigureIsOfItsQuantity(
      String what, UnaryOperator<Facts.Told> how, Role role) {
    ComparableFigure figure =
        only(a -> how.apply(a.told(600, "", "troops").says("Kestria", "have")).add());
    assertThat(figure.role()).isEqualTo(role);
  }

  @Test
  void datesAndFiguresWithoutAValueStandInNoSeries() {
    assertThat(
            reader.read(
                Facts.article("a1", "daily", "2026-02-21")
                    .told(3, "", "")
                    .of(FigureKind.DURATION, "d")
                    .add()
                    .told(58, "", "")
                    .of(FigureKind.AGE, "a")
                    .add()
                    .told(io.claimhouse.model.Interval.NONE, "", "troops")
                    .add()
                    .facts()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}7{2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        // before; surface; behind; noun; predicate; key
        "the landslide left ;7 people;\" dead in Tyrol\";people;leave;count||||deaths||||AT|",
        "the slide killed nine and injured;7;\" in the valley\";;kill;count||||injured||||AT|",
        "among the ;7 people;\" killed in the valley\";people;be;count||||deaths||||AT|",
        ";7 people;\" are now confirmed as having died\";people;confirm;count||||deaths||||AT|",
        "he mourned the deaths of ;7 people;\" there\";people;mourn;count||||deaths||||AT|",
        "nine died and ;7;\" were taken to hospital\";;die;count||||hospitalised||||AT|",
        "thieves leaked the personal data of ;7 people;;people;leak;count||||affected||||AT|",
        "killing ;7 people;\", including children\";people;plough;count||||deaths||||AT|",
        // what is beside the figure is not always its outcome
        ";7 soldiers;\" killed two others\";soldiers;shoot;count||||troops||slide|shoot|AT|",
        ";7 soldiers;\" were not injured\";soldiers;be;count||||troops||slide||AT|",
      })
  void theWordsBesideAFigureTellWhatBecameOfThoseItCounts(
      String before, String surface, String behind, String noun, String predicate, String key) {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(7, "", noun == null ? "" : noun)
                .says("the slide", predicate)
                .in("AT")
                .within(before == null ? "" : before + " ", surface, behind == null ? "" : behind)
                .add()
                .told(90, "", "households")
                .says("it", "cut")
                .in("AT")
                .within("while ", "90 households", " had no power")
                .add()
                .facts());
    assertThat(figures.get(0).key().text()).isEqualTo(key);
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("a part", "nine of the dead", "", Role.PART),
        Arguments.of("of those", "20", " of those injured", Role.PART),
        Arguments.of("more", "12", " more than a day before", Role.ADDITIONAL),
        Arguments.of("a level", "12 people", " killed in the valley", Role.LEVEL));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void theWordsBesideAFigureTellItsRole(String what, String surface, String behind, Role role) {
    ComparableFigure figure =
        only(
            article ->
                article
                    .told(12, "", "people")
                    .says("the slide", "kill")
                    .in("AT")
                    .within("it says ", surface, behind)
                    .add());
    assertThat(figure.role()).isEqualTo(role);
  }

  @ParameterizedTest(name = "7 people{0}")
  @CsvSource({
    "' killed on Monday are expected to be buried',LEVEL",
    "' are expected to be killed',PLANNED",
    "' could be killed',PLANNED",
  })
  void theDeadWhoAreToBeBuriedAreNoPlan(String behind, Role role) {
    ComparableFigure figure =
        only(
            article ->
                article
                    .told(7, "", "people")
                    .says("7 people", "kill")
                    .in("AT")
                    .within("", "7 people", behind)
                    .as(Modality.PLANNED)
                    .add());
    assertThat(figure.role()).isEqualTo(role);
  }

  static Stream<Arguments> asides() {
    return Stream.of(
        Arguments.of("others than the dead are all the hurt", 8, "dead", 38, "injured", Role.LEVEL),
        Arguments.of(
            "others than the hurt came on top", 8, "injured", 38, "hurt", Role.ADDITIONAL));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("asides")
  void othersAreOthersThanThoseCountedJustBefore(
      String what, double one, String noun, double other, String otherNoun, Role role) {
    List<ComparableFigure> figures =
        reader.read(
            Facts.article("a1", "daily", "2026-02-21")
                .told(30, "", otherNoun)
                .says("there", "be")
                .in("AT")
                .add()
                .told(one, "", noun)
                .says("the slide", "leave")
                .in("AT")
                .within("the slide left ", "eight", " and 38 others")
                .add()
                .told(other, "", otherNoun)
                .within("", "38", "")
                .addBeside()
                .facts());
    assertThat(figures.get(2).role()).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'over the course of ',count|||within 2 d|arrested||||AT|",
    "'in just ',count|||within 2 d|arrested||||AT|",
    "'which had lasted ',count||||arrested||||AT|",
    "'released after ',count||||arrested||||AT|",
  })
  void whatCameWithinAPeriodIsNoCountOfAll(String before, String key) {
    ComparableFigure figure =
        only(
            article ->
                article
                    .told(150, "", "arrests")
                    .says("there", "be")
                    .in("AT")
                    .within("", "150", " arrests " + before + "two days")
                    .add()
                    .told(2, "", "")
                    .of(FigureKind.DURATION, "d")
                    .within("", "two days", "")
                    .addBeside());
    assertThat(figure.key().text()).isEqualTo(key);
  }

  @ParameterizedTest(name = "{1}{2}")
  @CsvSource({
    // what cannot be compared with another count of the thing
    "states,20 states, where it is banned,0",
    "states,20 states, whose courts allow it,0",
    "states,20 states, have banned it,1",
    "'',four or more, are killed there,0",
    "people,four people, are killed there,1",
    // what a text counts of itself
    "ways,four ways, to die there,0",
    "numbers,seven numbers, of the week,0",
    "roads,seven roads, are closed,1",
  })
  void whatIsDefinedOrRestrictedIsComparedWithNothing(
      String noun, String surface, String behind, int comparable) {
    assertThat(
            reader.read(
                Facts.article("a1", "daily", "2026-02-21")
                    .told(20, "", noun)
                    .says("Kestria", surface.contains("states") ? "have" : "kill")
                    .in("AT")
                    .in(Claim.Tense.PRESENT)
                    .within("", surface, " " + behind)
                    .add()
                    .facts()))
        .hasSize(comparable);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    // noun, how the number is meant, the day told, comparable
    "troops,EXACT,,0",
    "troops,EXACT,2026-02-20,1",
    "dead,EXACT,,1",
    "dead,SEVERAL,,0",
    "dead,SEVERAL,2026-02-20,1",
  })
  void whatHasNoDateIsKnownAgainOnlyByTheExactTollOfItsEvent(
      String noun, Approximation approximation, String day, int comparable) {
    Facts.Told told =
        Facts.undated("a1", "daily")
            .told(2000, "", noun)
            .says("Kestria", "have")
            .in("AT")
            .about(approximation);
    assertThat(reader.read((day == null ? told : told.asOf(day)).add().facts()))
        .hasSize(comparable);
  }

  @Test
  void aStepOfAWholeIsAPart() {
    assertThat(
            only(a -> a.told(200, "", "dead").says("the first wave", "be").in("AT").add()).role())
        .isEqualTo(Role.PART);
    assertThat(only(a -> a.told(200, "", "dead").says("the whole war", "be").in("AT").add()).role())
        .isEqualTo(Role.LEVEL);
  }

  @Test
  void aListOfOutcomesIsOfSeveralEvents() {
    Facts article = Facts.article("a1", "daily", "2026-02-21");
    for (int dead : List.of(22, 14, 32, 49, 13)) {
      article.told(dead, "", "dead").says("there", "be").in("AT").add();
    }
    assertThat(reader.read(article.facts())).isEmpty();
  }

  @Test
  void twoThatAddUpToTheGreatestAreItsParts() {
    Facts article = Facts.article("a1", "daily", "2026-02-21");
    for (int dead : List.of(50, 42, 8)) {
      article.told(dead, "", "dead").says("there", "be").in("AT").add();
    }
    article.told(45, "", "dead").says("there", "be").in("AT").add();
    assertThat(reader.read(article.facts()))
        .extracting(ComparableFigure::role)
        .containsExactly(Role.LEVEL, Role.PART, Role.PART, Role.LEVEL);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    // modifiers, noun, key
    "Laboratory confirmed,cases,count||||cases_confirmed||||AT|",
    "new confirmed,cases,count||||cases_confirmed||||AT|",
    "rural confirmed,cases,count||||cases_confirmed|rural|||AT|",
    "'',cas confirmés,count||||cases_confirmed||||AT|",
    "'',cas enregistrés,count||||cases_reported||||AT|",
    "'',décès,count||||deaths||||AT|",
    "'',contacts requiring follow-up,count||||contacts_followed||||AT|",
    "'',contacts à suivre,count||||contacts_followed||||AT|",
  })
  void theLabelsOfABulletinAreOutcomesInBothLanguages(String modifiers, String noun, String key) {
    assertThat(only(article -> article.told(7, modifiers, noun).in("AT").add()).key().text())
        .isEqualTo(key);
  }

  @Test
  void anArticleWithoutAPlaceSpeaksOfItsOutletsCountry() {
    ComparableFigure figure =
        only(a -> a.ofCountry("AT").told(9, "", "people").says("the crash", "kill").add());
    assertThat(figure.key().place()).isEqualTo("AT");
    assertThat(figure.inherited()).containsExactly("place_of_outlet");
  }

  @Test
  void aCountOfANationAbroadIsNotThatOfAll() {
    ComparableFigure figure =
        only(a -> a.told(10, "North Korean", "tourists").says("it", "kill").in("AT").add());
    assertThat(figure.key().text()).isEqualTo("count||||deaths|KP|||AT|");
  }

  private ComparableFigure only(UnaryOperator<Facts> telling) {
    List<ComparableFigure> figures =
        reader.read(telling.apply(Facts.article("a1", "daily", "2026-02-21")).facts());
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }
}
