package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareLinesTest {

  private static final BareLines LINES =
      new BareLines(List.of("advertisement", "don't miss", "i\u0307lgili", "реклама"));

  @ParameterizedTest
  @CsvSource({
    "advertisement, true",
    "— ADVERTISEMENT —, true",
    "Advertisements, false",
    "Advertisemenx, false",
    "An advertisement, false",
    "Don’t miss, true",
    "Dont miss, false",
    "İlgili, true",
    "Ilgili, false",
    "РЕКЛАМА:, true",
    "РЕКЛАМЫ:, false",
    "'***', false",
    "'', false",
  })
  void findsLinesWhateverTheirCaseAndTheMarksAroundThem(String text, boolean expected) {
    assertThat(LINES.has(text)).isEqualTo(expected);
  }
}
