package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Settles on which day a moment was where the page was written. Many sites state an instant in UTC
 * and show its local day in the address or under the headline.
 */
final class LocalDay {

  /** No newsroom's clock is further from UTC than this: Hawaii, New Zealand in summer. */
  private static final int WESTMOST = -10;

  private static final int EASTMOST = 13;

  private LocalDay() {}

  /**
   * The moment in the zone in which another statement of it stands, or the moment as it was where
   * the two do not speak of one instant.
   *
   * @param stated the moment, as a machine states it
   * @param shown the same as people are shown it; without a time of day it tells the zone only as
   *     far as the day does, and the zone nearest to UTC is taken
   */
  static Moment settle(Moment stated, Moment shown) {
    if (!isOpen(stated)) {
      return stated;
    }
    if (!isTimed(shown)) {
      return onDay(stated, shown.localDate());
    }
    LocalDateTime clock = shown.at().atOffset(shown.offset()).toLocalDateTime();
    LocalDateTime universal = stated.at().atOffset(ZoneOffset.UTC).toLocalDateTime();
    Duration ahead =
        Duration.between(
            shown.precision() == Precision.MINUTE
                ? universal.withSecond(0).withNano(0)
                : universal.withNano(0),
            clock.withNano(0));
    boolean isZone =
        ahead.toSeconds() % 900 == 0
            && ahead.toHours() >= WESTMOST
            && ahead.toHours() <= EASTMOST
            && !ahead.isZero();
    return isZone ? in(stated, ZoneOffset.ofTotalSeconds((int) ahead.toSeconds())) : stated;
  }

  private static Moment onDay(Moment stated, LocalDate day) {
    LocalDateTime universal = stated.at().atOffset(ZoneOffset.UTC).toLocalDateTime();
    int hour = universal.getHour();
    if (day.equals(universal.toLocalDate().minusDays(1)) && -hour - 1 >= WESTMOST) {
      return in(stated, ZoneOffset.ofHours(-hour - 1));
    }
    int untilMidnight = 24 - hour;
    if (day.equals(universal.toLocalDate().plusDays(1)) && untilMidnight <= EASTMOST) {
      return in(stated, ZoneOffset.ofHours(untilMidnight));
    }
    return stated;
  }

  private static Moment in(Moment moment, ZoneOffset zone) {
    return new Moment(moment.at(), moment.precision(), moment.method(), zone);
  }

  /** Whether the day depends on a zone that the moment does not tell: it is stated in UTC. */
  static boolean isOpen(Moment moment) {
    return isTimed(moment) && moment.offset().getTotalSeconds() == 0;
  }

  private static boolean isTimed(Moment moment) {
    return moment.precision() == Precision.SECOND || moment.precision() == Precision.MINUTE;
  }
}
