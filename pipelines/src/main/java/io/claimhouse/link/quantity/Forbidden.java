package io.claimhouse.link.quantity;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import java.util.Optional;

/**
 * The named reasons for which two mentions never speak of one quantity, whatever else they share.
 */
enum Forbidden {
  /** Kilometres against dollars. */
  OTHER_DIMENSION,
  /** Killed against injured, or against killed and injured. */
  OTHER_OUTCOME,
  /** Another entry of the catalogue of standing quantities, or another owner. */
  OTHER_ENTRY,
  /** A change by so much against a level, of what has no additions. */
  CHANGE_AGAINST_LEVEL,
  /** An average against what is no average. */
  OTHER_STATISTIC;

  static Optional<Forbidden> between(Described a, Described b) {
    Mention one = a.mention;
    Mention other = b.mention;
    boolean bothStand = one.catalogueId().isPresent() && other.catalogueId().isPresent();
    if (bothStand) {
      boolean same =
          one.catalogueId().equals(other.catalogueId()) && one.owner().equals(other.owner());
      return same ? Optional.empty() : Optional.of(OTHER_ENTRY);
    }
    if (!a.dimension.equals(b.dimension)) {
      return Optional.of(OTHER_DIMENSION);
    }
    if (one.isOutcome() && other.isOutcome() && !one.thing().equals(other.thing())) {
      return Optional.of(OTHER_OUTCOME);
    }
    boolean by = one.change().kind() == Change.Kind.BY;
    boolean otherBy = other.change().kind() == Change.Kind.BY;
    if (by != otherBy && !a.dimension.equals("count")) {
      return Optional.of(CHANGE_AGAINST_LEVEL);
    }
    boolean average = one.aggregation() == Aggregation.AVERAGE;
    if (average != (other.aggregation() == Aggregation.AVERAGE)) {
      return Optional.of(OTHER_STATISTIC);
    }
    return Optional.empty();
  }
}
