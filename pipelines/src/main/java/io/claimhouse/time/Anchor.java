package io.claimhouse.time;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.LocalDate;
import java.util.Optional;

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
}
