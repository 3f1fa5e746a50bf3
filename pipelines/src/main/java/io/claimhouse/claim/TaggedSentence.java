package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Span;
import java.util.List;

/**
 * A sentence with all that was found in it before its claims are made.
 *
 * @param body the article's body
 * @param words the sentence's words
 * @param clauses its clauses; empty where it makes no claim
 * @param figures its figures, in the order of the text
 * @param attributed the attributions whose content reaches into it
 */
record TaggedSentence(
    String body,
    Words words,
    List<Clauses.Clause> clauses,
    List<Figure> figures,
    List<Attributed> attributed) {

  /**
   * Where the innermost content of a unit begins in this sentence; the unit's start without one.
   */
  int contentStart(ClaimUnit unit) {
    if (unit.inner().isEmpty() || unit.inner().get().isRaised()) {
      return unit.span().start();
    }
    for (Span part : unit.inner().get().content()) {
      if (part.overlaps(unit.span())) {
        return Math.max(part.start(), words.sentence().span().start());
      }
    }
    return unit.span().start();
  }
}
