package io.claimhouse.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A moment with the precision of its evidence and the rule that found it.
 *
 * @param at the earliest instant that the evidence allows; a date without a zone is read as UTC
 * @param precision how finely the evidence tells it
 * @param method the name of the rule that found it, such as {@code jsonld.datePublished}
 * @param offset the zone in which the evidence states it; UTC where it states none
 */
public record Moment(Instant at, Precision precision, String method, ZoneOffset offset) {

  /** A moment whose evidence states no zone, or UTC. */
  public Moment(Instant at, Precision precision, String method) {
    this(at, precision, method, ZoneOffset.UTC);
  }

  /** The day in UTC. */
  public LocalDate date() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The day as the evidence states it, in its own zone. */
  public LocalDate localDate() {
    return at.atOffset(offset).toLocalDate();
  }
}
