package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeModifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 15 May 2024. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It was signed on June 19, 2023.; June 19, 2023|2023-06-19|2023-06-19..2023-06-19",
        "It was signed on 19 June 2023.; 19 June 2023|2023-06-19|2023-06-19..2023-06-19",
        "It was sealed on Friday January 26 2007.; Friday January 26 2007|2007-01-26|2007-01-26..2007-01-26",
        "The note of 2005-09-28 en route to the port.; 2005-09-28|2005-09-28|2005-09-28..2005-09-28",
        "The log says 2019-09-01.; 2019-09-01|2019-09-01|2019-09-01..2019-09-01",
        "He left in November.; November|2023-11|2023-11-01..2023-11-30",
        "It fell in November due to a strike.; November|2023-11|2023-11-01..2023-11-30",
        "It is due to open in November.; November|2024-11|2024-11-01..2024-11-30",
        "He left in March 2021.; March 2021|2021-03|2021-03-01..2021-03-31",
        "They met in 2006.; 2006|2006|2006-01-01..2006-12-31",
        "It began in the 19th century.; 19th century|18|1801-01-01..1900-12-31",
        "They took it in the 1800s.; 1800s|18|1800-01-01..1899-12-31",
        "He sang in the 1990s.; 1990s|199|1990-01-01..1999-12-31",
        "They arrived yesterday.; yesterday|2024-05-14|2024-05-14..2024-05-14",
        "They arrived on Monday.; Monday|2024-05-13|2024-05-13..2024-05-13",
        "They arrived last week.; last week|2024-W19|2024-05-06..2024-05-12",
        "They arrived this month.; this month|2024-05|2024-05-01..2024-05-31",
        "They left two weeks ago.; two weeks ago|2024-W18|2024-04-29..2024-05-05",
        "Profit fell in the third quarter of 2023.; the third quarter of 2023|2023-Q3|2023-07-01..2023-09-30",
        "It shut in summer 2022.; summer 2022|2022-SU|2022-06-01..2022-08-31",
        "He called on Christmas Day.; Christmas Day|2023-12-25|2023-12-25..2023-12-25",
        "It lasted three days.; three days|P3D|",
        "They waited for years.; years|PXY|",
        "The count closes at 8:30 p.m. on Friday.; 8:30 p.m. on Friday|2024-05-10T20:30|2024-05-10..2024-05-10",
        "Polls closed at 2000 GMT.; 2000 GMT|2024-05-15T20:00Z|2024-05-15..2024-05-15",
        "They met at noon Monday.; noon Monday|2024-05-13T12:00|2024-05-13..2024-05-13",
        "The raid began on Friday evening.; Friday evening|2024-05-10TEV|2024-05-10..2024-05-10",
        "The market opens every Monday.; every Monday|XXXX-WXX-1|",
        "The ferry sails every day at 7:15 a.m.; every day at 7:15 a.m.|XXXX-XX-XXT07:15|",
        "The court sits on Tuesdays.; Tuesdays|XXXX-WXX-2|",
        "The panel meets every two weeks.; every two weeks|P2W|",
        "The station worked from 2014 to 2018.; from 2014 to 2018|2014-01-01/2018-12-31|2014-01-01..2018-12-31",
        "It rained from March to May 2020.; from March to May 2020|2020-03-01/2020-05-31|2020-03-01..2020-05-31",
        "The hall was shut 4-9 May 2023.; 4-9 May 2023|2023-05-04/2023-05-09|2023-05-04..2023-05-09",
        "It began in the week of March 6, 2023.; the week of March 6, 2023|2023-W10|2023-03-06..2023-03-12",
        "It was week 12 of 2023.; week 12 of 2023|2023-W12|2023-03-20..2023-03-26",
        "They voted on the first Monday of May 2023.; the first Monday of May 2023|2023-05-01|2023-05-01..2023-05-01",
        "He died on the last day of January 2023.; the last day of January 2023|2023-01-31|2023-01-31..2023-01-31",
        "Sales fell in the first nine months of 2023.; the first nine months of 2023|P9M|2023-01-01..2023-09-30",
        "Sales fell over the past two years.; the past two years|P2Y|2022-05-15..2024-05-15",
        "Sales fell in the latest quarter.; the latest quarter|2024-Q1|2024-01-01..2024-03-31",
        "Sales fell in last year's third quarter.; last year's third quarter|2023-Q3|2023-07-01..2023-09-30",
        "In the first quarter sales fell from a year ago.; a year ago|2023-Q1|2023-01-01..2023-03-31",
        "It shut two days after 3 June 2023.; two days after 3 June 2023|2023-06-05|2023-06-05..2023-06-05",
        "It was filed on 22/04.; 22/04|2024-04-22|2024-04-22..2024-04-22",
        "The file is dated 2023-11.; 2023-11|2023-11|2023-11-01..2023-11-30",
        "They met on Friday the 10th.; Friday the 10th|2024-05-10|2024-05-10..2024-05-10",
        "It has slowed in recent months.; recent months|PAST_REF|",
        "It takes two decades.; two decades|P20Y|",
        "He waited an hour and a half in recent weeks.; recent weeks|PAST_REF|",
        "The fair ran from March 15 to 17.; from March 15 to 17|2024-03-15/2024-03-17|2024-03-15..2024-03-17",
        "The pool was open 9 to 12 June 2023.; 9 to 12 June 2023|2023-06-09/2023-06-12|2023-06-09..2023-06-12",
        "The court sat from April 27th to the 3rd.; from April 27th to the 3rd|2024-04-27/2024-05-03|2024-04-27..2024-05-03",
        "It stood empty from the end of 2021 to the start of 2023.; from the end of 2021 to the start of 2023|2021-12-31/2023-01-01|2021-12-31..2023-01-01",
        "The permit ran from 10/25 to 11/25.; from 10/25 to 11/25|2023-10-25/2023-11-25|2023-10-25..2023-11-25",
        "Sales rose in fiscal 2023.; fiscal 2023|2023|2023-01-01..2023-12-31",
        "The custom dates back to 1865.; 1865|1865|1865-01-01..1865-12-31",
        "The World Cup 2022 was held there.; 2022|2022|2022-01-01..2022-12-31",
        "The entry 20230917 was lost.; 20230917|2023-09-17|2023-09-17..2023-09-17",
        "They met at half past eight on Friday.; half past eight on Friday|2024-05-10T08:30|2024-05-10..2024-05-10",
        "The siren woke them at 5 in the morning.; 5 in the morning|2024-05-15T05:00|2024-05-15..2024-05-15",
        "It rang between 7 and 9 p.m. last night.; between 7 and 9 p.m. last night|2024-05-14/2024-05-14|2024-05-14..2024-05-14",
        "The inquest was put off until Friday.; Friday|2024-05-17|2024-05-17..2024-05-17",
        "The envoy is expected to arrive on Monday.; Monday|2024-05-20|2024-05-20..2024-05-20",
        "The envoy announced on Monday that he would go.; Monday|2024-05-13|2024-05-13..2024-05-13",
        "Talks went on over the weekend.; the weekend|2024-W19-WE|2024-05-11..2024-05-12",
        "The bridge will shut for two weeks starting on 3 June 2024.; two weeks starting on 3 June 2024|2024-06-03/2024-06-16|2024-06-03..2024-06-16",
        "The works end by year-end.; year-end|2024|2024-01-01..2024-12-31",
        "It will begin this Friday, May 17.; this Friday, May 17|2024-05-17|2024-05-17..2024-05-17",
        "Sales fell in 2023 Q4.; 2023 Q4|2023-Q4|2023-10-01..2023-12-31",
        "He said so half an hour ago.; half an hour ago|PT30M|",
        "Signed on twenty-five January 1986.; twenty-five January 1986|1986-01-25|1986-01-25..1986-01-25",
        "He was born in April of 87.; April of 87|1987-04|1987-04-01..1987-04-30",
      })
  void aTimeHasItsTimexValueAndItsDays(String text, String row) {
    assertThat(
            Figures.of(text, Figures.published("2024-05-15", Precision.DAY)).stream()
                .map(Figures::time))
        .contains(row);
  }

  @Test
  void whatThePublicationDateDoesNotSettleStaysOpen() {
    FigureContext year = Figures.published("2024-01-01", Precision.YEAR);
    assertThat(times("It was ratified this month.", year)).containsExactly("this month|?|");
    assertThat(times("It was ratified yesterday.", year)).containsExactly("yesterday|?|");
    assertThat(times("It was ratified this year.", year))
        .containsExactly("this year|2024|2024-01-01..2024-12-31");
    assertThat(times("It was ratified yesterday.", Figures.english()))
        .containsExactly("yesterday|?|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It opened in early 2023.; early 2023; START",
        "It opened in mid-June 2023.; mid-June 2023; MID",
        "It opened at the end of 2023.; the end of 2023; END",
        "It has been shut since 2021.; 2021; SINCE",
        "It was sold before 2021.; 2021; BEFORE",
        "It was sold after June 3, 2021.; June 3, 2021; AFTER",
        "It is open until 2031.; 2031; UNTIL",
        "The rule holds from 2031 onwards.; 2031; SINCE",
        "It broke later in the week.; later in the week; END",
      })
  void theWordsAroundATimeBindIt(String text, String surface, TimeModifier modifier) {
    assertThat(
            Figures.of(text, Figures.published("2024-05-15", Precision.DAY)).stream()
                .filter(figure -> figure.surface().equals(surface))
                .flatMap(figure -> figure.time().stream())
                .flatMap(time -> time.modifier().stream()))
        .containsExactly(modifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "de; Er kam am 3. Mai 2023 an.; 3. Mai 2023|2023-05-03|2023-05-03..2023-05-03",
        "de; Das Werk brannte am 21.04.2016.; 21.04.2016|2016-04-21|2016-04-21..2016-04-21",
        "de; Er kam vor drei Wochen.; vor drei Wochen|2024-W17|2024-04-22..2024-04-28",
        "de; Sie stritten letzte Woche.; letzte Woche|2024-W19|2024-05-06..2024-05-12",
        "de; Sie kamen vorgestern an.; vorgestern|2024-05-13|2024-05-13..2024-05-13",
        "de; Es beginnt um 20 Uhr.; 20 Uhr|2024-05-15T20:00|2024-05-15..2024-05-15",
        "fr; Le pont a fermé le 14 juillet 2023.; le 14 juillet 2023|2023-07-14|2023-07-14..2023-07-14",
        "fr; Le pont a fermé il y a deux ans.; il y a deux ans|2022|2022-01-01..2022-12-31",
        "fr; Le pont a fermé la semaine dernière.; la semaine dernière|2024-W19|2024-05-06..2024-05-12",
        "fr; Le pont a fermé avant-hier.; avant-hier|2024-05-13|2024-05-13..2024-05-13",
        "es; El puente cerró el 3 de mayo de 2023.; el 3 de mayo de 2023|2023-05-03|2023-05-03..2023-05-03",
        "es; El puente cerró hace dos años.; hace dos años|2022|2022-01-01..2022-12-31",
        "es; El puente cerró el año pasado.; el año pasado|2023|2023-01-01..2023-12-31",
        "es; El puente cerró ayer.; ayer|2024-05-14|2024-05-14..2024-05-14",
      })
  void otherLanguagesHaveTheirOwnWords(String language, String text, String row) {
    FigureContext english = Figures.published("2024-05-15", Precision.DAY);
    FigureContext context =
        new FigureContext(english.published(), Optional.of(language), Optional.empty());
    assertThat(times(text, context)).contains(row);
  }

  @Test
  void anEnglishSeasonIsAWordLikeAnyOtherInGerman() {
    FigureContext english = Figures.published("2024-05-15", Precision.DAY);
    FigureContext german =
        new FigureContext(english.published(), Optional.of("de"), Optional.empty());
    assertThat(times("Es ging um den Fall der Frau.", german)).isEmpty();
    assertThat(times("Es endet im Herbst 2022.", german)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The firm is hiring from 1000 to 2000 people.; from 1000 to 2000",
        "They won 4:3 against Kestria.; 4:3",
        "He gave 3/4 of it away.; 3/4",
        "Sun Systems sold it.; Sun",
        "Two of 20 houses stood in the morning fog.; the morning",
        "The 2009-10 season was long.; 2009-10",
        "She won the marathon in 2:35:07.; 2:35:07",
        "She made a birdie on the 18th.; the 18th",
        "The union won by 6-8 on Monday.; 6-8 on Monday",
        "The rate rose from 3 to 5 on Friday.; from 3 to 5 on Friday",
        "It called for a second vote.; a second",
        "They kept the quarter century of peace.; the quarter",
        "They paid $20190901 for it.; 20190901",
        "It pays a quarterly dividend.; quarterly",
        "The fire at the school 2024-03-02.; school 2024",
        "Of the eight, five in the morning group passed.; five in the morning",
        "The train leaves at 10:00-04:00.; 10:00-04:00",
        "Only 12 last week told us.; 12 last week",
      })
  void whatIsCountedOrNamedIsNoTime(String text, String surface) {
    FigureContext context = Figures.published("2024-05-15", Precision.DAY);
    assertThat(Figures.of(text, context))
        .noneMatch(
            figure ->
                figure.kind() == FigureKind.DATE
                    && figure.surface().equals(surface)
                    && !figure.rule().equals("date.year_range"));
  }

  @ParameterizedTest
  @CsvSource({"They may march.", "The may pole stood.", "No quarter was given."})
  void wordsThatLookLikeTimesAreNone(String text) {
    assertThat(Figures.of(text, Figures.published("2024-05-15", Precision.DAY)))
        .noneMatch(figure -> figure.kind() == FigureKind.DATE);
  }

  private static List<String> times(String text, FigureContext context) {
    return Figures.of(text, context).stream().map(Figures::time).toList();
  }
}
