package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReportTest {

  @ParameterizedTest
  @CsvSource({
    "10,10,20,██████████",
    "10,20,20,██████████░░░░░░░░░░",
    "0.1,0.1,20,█",
    "0,0,20,''",
    "-5,5,20,''",
    "5,5,0,''",
  })
  void aBarShowsWhereARangeLies(double low, double high, double greatest, String bar) {
    assertThat(SeriesReport.bar(low, high, greatest)).isEqualTo(bar);
  }
}
