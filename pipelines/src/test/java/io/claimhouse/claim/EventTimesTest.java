package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.EventTime;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.model.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {

  private static final Period MAY =
      new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), Precision.MONTH);

  @ParameterizedTest
  @CsvSource({
    "SINCE, 2024-05-01, ",
    "AFTER, 2024-06-01, ",
    "UNTIL, , 2024-05-31",
    "BEFORE, , 2024-04-30",
    "APPROX, 2024-05-01, 2024-05-31",
    ", 2024-05-01, 2024-05-31"
  })
  void aModifierLeavesOpenWhatIsNotTold(TimeModifier modifier, LocalDate start, LocalDate end) {
    assertThat(EventTimes.find(List.of(may(Optional.ofNullable(modifier))), List.of()))
        .contains(
            new EventTime(Optional.ofNullable(start), Optional.ofNullable(end), Precision.MONTH));
  }

  @Test
  void aClaimWithoutADateTakesTheOneBesideIt() {
    Figure count = Texts.figure("12 in May", 0, 2, FigureKind.COUNT);
    assertThat(EventTimes.find(List.of(count), List.of(count, may(Optional.empty())))).isPresent();
    assertThat(EventTimes.find(List.of(count), List.of(count))).isEmpty();
  }

  @Test
  void aDateThatNothingSettlesIsNotReplacedByTheOneBesideIt() {
    Figure thisMonth = Texts.figure("12 this month", 3, 13, FigureKind.DATE);
    assertThat(EventTimes.find(List.of(thisMonth), List.of(thisMonth, may(Optional.empty()))))
        .isEmpty();
  }

  private static Figure may(Optional<TimeModifier> modifier) {
    Figure date = Texts.figure("12 in May", 6, 9, FigureKind.DATE);
    return new Figure(
        date.span(),
        date.surface(),
        date.kind(),
        Interval.NONE,
        date.approximation(),
        date.unit(),
        date.counted(),
        date.topics(),
        date.change(),
        date.aggregation(),
        date.perUnit(),
        Optional.of(new TimeValue(Optional.empty(), Optional.of(MAY), modifier)),
        date.asOf(),
        date.confidence(),
        date.rule());
  }
}
