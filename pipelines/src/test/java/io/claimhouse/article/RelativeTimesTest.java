package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {

  private static final RelativeTimes TIMES = RelativeTimes.fromSeeds();
  private static final Moment CAPTURED =
      new Moment(
          Instant.parse("2024-05-03T10:20:30Z"), Precision.SECOND, "test", ZoneOffset.ofHours(2));

  @ParameterizedTest
  @CsvSource({
    "20 minutes ago, 2024-05-03T12:00, MINUTE",
    "Posted 3 hours ago, 2024-05-03T09:00, HOUR",
    "an hour ago, 2024-05-03T11:00, HOUR",
    "Yesterday, 2024-05-02T00:00, DAY",
    "vor 2 Tagen, 2024-05-01T00:00, DAY",
    "il y a 3 heures, 2024-05-03T09:00, HOUR",
    "hace 13 horas, 2024-05-02T23:00, HOUR",
    "3小时前, 2024-05-03T09:00, HOUR"
  })
  void countsBackFromTheCapture(String text, String local, Precision precision) {
    assertThat(TIMES.read(text, CAPTURED))
        .hasValue(
            new DateReading(
                java.time.LocalDateTime.parse(local),
                java.util.Optional.of(ZoneOffset.ofHours(2)),
                precision));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 hours", "long ago", "1.5 hours ago", "hierarchie", "Agostini", ""})
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(TIMES.read(text, CAPTURED)).isEmpty();
  }
}
