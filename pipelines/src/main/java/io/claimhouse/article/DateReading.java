package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a text states it.
 *
 * @param local date and time on the clock of the text; midnight or the period's first day where the
 *     text is coarser
 * @param offset the zone that the text names
 * @param precision how finely the text states it
 */
record DateReading(LocalDateTime local, Optional<ZoneOffset> offset, Precision precision) {

  static DateReading day(LocalDate day) {
    return new DateReading(day.atStartOfDay(), Optional.empty(), Precision.DAY);
  }

  Moment toMoment(String method) {
    ZoneOffset zone = offset.orElse(ZoneOffset.UTC);
    return new Moment(local.toInstant(zone), precision, method, zone);
  }
}
