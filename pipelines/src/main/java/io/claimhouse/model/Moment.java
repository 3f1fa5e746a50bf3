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
 */
public record Moment(Instant at, Precision precision, String method) {

  /** The day in UTC. */
  public LocalDate date() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
