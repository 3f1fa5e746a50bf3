package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Precision;
import java.util.List;
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
        "The log says 2019-09-01.; 2019-09-01|2019-09-01|2019-09-01..2019-09-01",
        "He left in March 2021.; March 2021|2021-03|2021-03-01..2021-03-31",
        "They met in 2006.; 2006|2006|2006-01-01..2006-12-31",
        "It began in the 19th century.; 19th century|18|1801-01-01..1900-12-31",
        "They took it in the 1800s.; 1800s|18XX|1800-01-01..1899-12-31",
        "He sang in the 1990s.; 1990s|199X|1990-01-01..1999-12-31",
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
  @CsvSource({"They may march.", "The may pole stood.", "No quarter was given."})
  void wordsThatLookLikeTimesAreNone(String text) {
    assertThat(Figures.of(text, Figures.published("2024-05-15", Precision.DAY)))
        .noneMatch(figure -> figure.kind() == FigureKind.DATE);
  }

  private static List<String> times(String text, FigureContext context) {
    return Figures.of(text, context).stream().map(Figures::time).toList();
  }
}
