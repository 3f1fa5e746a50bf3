package io.claimhouse.model;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param start the first day
 * @param end the last day, inclusive; never before {@code start}
 * @param precision how finely the evidence tells it
 */
public record Period(LocalDate start, LocalDate end, Precision precision) {

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("no period: " + start + " to " + end);
    }
  }
}
