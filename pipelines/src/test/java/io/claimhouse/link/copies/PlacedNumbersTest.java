package io.claimhouse.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedNumbersTest {

  private static final String REPORT =
      "Dry with 12 degrees at dawn, wind of 20 kilometres an hour, 31 millimetres of rain"
          + " and snow above 1,200 metres.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The next day's report.
        "Dry with 9 degrees at dawn, wind of 35 kilometres an hour, 2 millimetres of rain"
            + " and snow above 1,400 metres.|true",
        // One number by chance the same.
        "Dry with 12 degrees at dawn, wind of 35 kilometres an hour, 2 millimetres of rain"
            + " and snow above 900 metres.|true",
        // The same numbers, written otherwise.
        "DRY with 12 degrees at dawn; wind of 20 kilometres an hour; 31 millimetres of rain"
            + " and snow above 1 200 metres.|false",
        // One number put right.
        "Dry with 12 degrees at dawn, wind of 20 kilometres an hour, 13 millimetres of rain"
            + " and snow above 1,200 metres.|false",
        // Too few places in common to tell.
        "Dry with 9 degrees at dawn, wind of 35 kilometres an hour.|false",
        // Other numbers in other places.
        "The train of 7 wagons left at 8 with 90 people and 4 dogs aboard, 3 hours late.|false",
        "No numbers at all.|false",
      })
  void reportsThatFillOneFormHaveOtherNumbersInTheSamePlaces(String other, boolean isOneForm) {
    assertThat(PlacedNumbers.areOfOneForm(numbers(REPORT), numbers(other))).isEqualTo(isOneForm);
    assertThat(PlacedNumbers.areOfOneForm(numbers(other), numbers(REPORT))).isEqualTo(isOneForm);
  }

  @Test
  void aTableOfNumbersKeepsABoundedSample() {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      table.append("row ").append((char) ('a' + i % 26)).append(i / 26).append(" holds ").append(i);
      table.append(" of word").append(i).append('\n');
    }
    assertThat(numbers(table.toString())).hasSize(PlacedNumbers.LIMIT).isSorted();
  }

  private static List<Long> numbers(String text) {
    return PlacedNumbers.of(FoldedText.of(text).words());
  }
}
