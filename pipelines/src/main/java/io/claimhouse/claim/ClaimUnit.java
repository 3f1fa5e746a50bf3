package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a clause that becomes one claim.
 *
 * @param span where it stands
 * @param clause the clause that holds it
 * @param attributed the attributions that hold it, the outermost first
 * @param figures its figures
 */
record ClaimUnit(
    Span span, Clauses.Clause clause, List<Attributed> attributed, List<Figure> figures) {

  /** The attribution that holds it most closely. */
  Optional<Attributed> inner() {
    return attributed.isEmpty()
        ? Optional.empty()
        : Optional.of(attributed.get(attributed.size() - 1));
  }
}
