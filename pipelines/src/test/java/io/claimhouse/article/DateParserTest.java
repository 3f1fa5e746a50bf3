package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

  private static final DateParser PARSER = DateParser.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-22T06:57:50.233+02:00 | DAY_FIRST | 2024-11-22T06:57:50 | SECOND | +02:00",
        "2024-11-22T06:57:50Z | DAY_FIRST | 2024-11-22T06:57:50 | SECOND | Z",
        "2024-11-22 | DAY_FIRST | 2024-11-22T00:00 | DAY | none",
        "Tue, 08 Oct 2002 08:01:22 -0500 | DAY_FIRST | 2002-10-08T08:01:22 | SECOND | -05:00",
        "October 3, 2024 | MONTH_FIRST | 2024-10-03T00:00 | DAY | none",
        "Oct. 3, 2024 at 5:30 p.m. | MONTH_FIRST | 2024-10-03T17:30 | MINUTE | none",
        "3. Oktober 2024, 17:30 Uhr | DAY_FIRST | 2024-10-03T17:30 | MINUTE | none",
        "le 3 août 2023 | DAY_FIRST | 2023-08-03T00:00 | DAY | none",
        "3 de octubre de 2024 | DAY_FIRST | 2024-10-03T00:00 | DAY | none",
        "03/04/2021 | DAY_FIRST | 2021-04-03T00:00 | DAY | none",
        "03/04/2021 | MONTH_FIRST | 2021-03-04T00:00 | DAY | none",
        "25/04/2021 | MONTH_FIRST | 2021-04-25T00:00 | DAY | none",
        "12.04.21 | MONTH_FIRST | 2021-04-12T00:00 | DAY | none",
        "2024年4月24日 | DAY_FIRST | 2024-04-24T00:00 | DAY | none",
        "20240424T101500 | DAY_FIRST | 2024-04-24T00:00 | DAY | none",
        "1706752440 | DAY_FIRST | 2024-02-01T01:54 | SECOND | Z",
        "1.70675244E9 | DAY_FIRST | 2024-02-01T01:54 | SECOND | Z",
        "2024-11 | DAY_FIRST | 2024-11-01T00:00 | MONTH | none",
        "2024 | DAY_FIRST | 2024-01-01T00:00 | YEAR | none",
        "2024-11-22T00:00:00+02:00 | DAY_FIRST | 2024-11-22T00:00 | DAY | +02:00",
        "2024. 01. 29. 14:30 | DAY_FIRST | 2024-01-29T14:30 | MINUTE | none",
        "2024년 1월 29일 14:30 | DAY_FIRST | 2024-01-29T14:30 | MINUTE | none",
        "2024. március 5. | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "2024 m. kovo 5 d. | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "Thứ ba, 5 tháng 3, 2024 | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "5 มีนาคม 2567 | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "٥ مارس ٢٠٢٤ | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "৫ মার্চ ২০২৪ | DAY_FIRST | 2024-03-05T00:00 | DAY | none",
        "5 March 2024, 10:00-11:30 | DAY_FIRST | 2024-03-05T10:00 | MINUTE | none",
      })
  void readsDatesAsTheirSourcesStateThem(
      String text, DateParser.Order order, String local, String precision, String offset) {
    assertThat(PARSER.machine(text, order))
        .hasValueSatisfying(
            reading -> {
              assertThat(reading.local()).hasToString(local);
              assertThat(reading.precision()).hasToString(precision);
              assertThat(reading.offset().map(Object::toString).orElse("none")).isEqualTo(offset);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 555-1234-5678",
        "version 1.2.3",
        "2024-13-45",
        "may 2024",
        "on Monday",
        "31 Foobar 2024",
        "32 May 2024",
        "5 March 2567",
        "sections 2024. 13. 45.",
        ""
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(PARSER.find(text, DateParser.Order.DAY_FIRST)).isEmpty();
  }
}
