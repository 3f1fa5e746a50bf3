package io.claimhouse.time;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The publication date as relative dates see it: it answers only as finely as the date is known.
 *
 * @param published when the text was published
 */
public record Anchor(Optional<Moment> published) {

  /** The day of publication, where at least {@code needed} of it is known; else empty. */
  public Optional<LocalDate> knownTo(Precision needed) {
    return published.filter(moment -> moment.precision().compareTo(needed) <= 0).map(Moment::date);
  }

  Optional<Integer> year() {
    return knownTo(Precision.YEAR).map(LocalDate::getYear);
  }

  /** What counts from the day of publication, where it is known as finely as needed. */
  TimeValue from(Precision needed, Function<LocalDate, TimeValue> value) {
    return knownTo(needed).map(value).orElse(TimeValue.UNRESOLVED);
  }
}
