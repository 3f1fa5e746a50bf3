package io.claimhouse.link;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What linking needs of a figure; the components mean what the columns of the table {@code figure}
 * mean.
 */
public record FigureFacts(
    String figureId,
    String claimId,
    int charStart,
    int charEnd,
    FigureKind kind,
    Interval value,
    Approximation approximation,
    Optional<String> unit,
    Optional<String> dimension,
    OptionalDouble siValue,
    Optional<String> countedNoun,
    Optional<String> nounModifiers,
    Change change,
    Aggregation aggregation,
    Optional<String> perUnit,
    Optional<LocalDate> asOfStart,
    Optional<LocalDate> asOfEnd) {

  /** Whether there is a bound or a point to compare. */
  boolean hasValue() {
    return value.low().isPresent() || value.high().isPresent() || value.point().isPresent();
  }
}
