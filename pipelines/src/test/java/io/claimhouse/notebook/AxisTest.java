package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3000 | 12000 | false | 0 2,000 4,000 6,000 8,000 10,000 12,000
          0.2  | 0.9   | false | 0 0.2 0.4 0.6 0.8 1
          -40  | 20    | false | -40 -30 -20 -10 0 10 20
          7    | 7     | false | 0 2 4 6 8
          0    | 0     | false | 0 0.2 0.4 0.6 0.8 1
          600  | 50000 | true  | 200 500 1,000 2,000 5,000 10,000 20,000 50,000 100,000
          0    | 80    | true  | 0 20 40 60 80
          """)
  void valuesStandOnRoundTicks(double smallest, double largest, boolean log, String ticks) {
    ValueAxis axis = ValueAxis.holding(smallest, largest, 400, 0, log);

    assertThat(axis.ticks().stream().map(ValueAxis::format).collect(Collectors.joining(" ")))
        .isEqualTo(ticks);
    assertThat(axis.at(axis.low())).isCloseTo(400, within(1e-6));
    assertThat(axis.at(axis.high())).isCloseTo(0, within(1e-6));
    assertThat(axis.at(smallest)).isBetween(-1e-6, 400 + 1e-6);
    assertThat(axis.at(largest)).isBetween(-1e-6, 400 + 1e-6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-09 | 2026-02-13 | 9 Feb, 10 Feb, 11 Feb, 12 Feb, 13 Feb
          2026-03-13 | 2026-03-29 | 13 Mar, 15 Mar, 17 Mar, 19 Mar, 21 Mar, 23 Mar, 25 Mar, 27 Mar, 29 Mar
          2026-02-07 | 2026-04-10 | 9 Feb, 16 Feb, 23 Feb, 2 Mar, 9 Mar, 16 Mar, 23 Mar, 30 Mar, 6 Apr
          2025-11-20 | 2026-09-20 | Dec 2025, Jan 2026, Feb 2026, Mar 2026, Apr 2026, May 2026, Jun 2026, Jul 2026, Aug 2026, Sep 2026
          2010-05-01 | 2026-04-10 | 2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025
          """)
  void datesStandOnDaysWeeksMonthsOrYears(LocalDate first, LocalDate last, String labels) {
    DateAxis axis = new DateAxis(first, last, 80, 740);

    assertThat(axis.ticks().stream().map(DateAxis.Tick::label).collect(Collectors.joining(", ")))
        .isEqualTo(labels);
    assertThat(axis.at(first)).isEqualTo(80);
    assertThat(axis.at(last)).isEqualTo(740);
  }
}
