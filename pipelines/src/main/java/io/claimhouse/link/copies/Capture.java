package io.claimhouse.link.copies;

import io.claimhouse.model.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * The facts about a captured article that decide which of two like texts came first.
 *
 * @param articleId the article
 * @param outletId who published it
 * @param wireCreditOutletId the agency that it credits
 * @param publishedBy the latest instant that its publication date allows: a date without a time
 *     does not come before a time on the same day
 * @param modified when it was last changed
 */
public record Capture(
    String articleId,
    Optional<String> outletId,
    Optional<String> wireCreditOutletId,
    Optional<Instant> publishedBy,
    Optional<Instant> modified) {

  /** The earliest published first, the undated last, then the earliest changed, then by id. */
  public static final Comparator<Capture> EARLIEST_FIRST =
      Comparator.comparing((Capture capture) -> capture.publishedBy().orElse(Instant.MAX))
          .thenComparing(capture -> capture.modified().orElse(Instant.MIN))
          .thenComparing(Capture::articleId);

  static Optional<Instant> publishedBy(Optional<Instant> at, Optional<Precision> precision) {
    return at.map(
        instant -> {
          ZonedDateTime start = instant.atZone(ZoneOffset.UTC);
          ZonedDateTime end =
              switch (precision.orElse(Precision.SECOND)) {
                case SECOND, MINUTE, HOUR -> start;
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
                case DECADE -> start.plusYears(10);
                case CENTURY -> start.plusYears(100);
              };
          return end.toInstant();
        });
  }

  /** Whether this capture credits the outlet of {@code other} for its text. */
  boolean credits(Capture other) {
    return wireCreditOutletId.isPresent() && wireCreditOutletId.equals(other.outletId);
  }

  boolean isOfSameOutletAs(Capture other) {
    return outletId.isPresent() && outletId.equals(other.outletId);
  }
}
