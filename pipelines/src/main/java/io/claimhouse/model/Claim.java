package io.claimhouse.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An assertion in a sentence that carries a figure or an attribution.
 *
 * @param sentence the sentence's number in the body, from 0
 * @param sentenceSpan where that sentence stands in the body
 * @param span where the assertion stands in the body
 * @param text the characters of {@code span}
 * @param subject who or what it is about, as written
 * @param predicate the lemma of its verb
 * @param attribution who said it
 * @param modality how it is put forward
 * @param hedges the words that weaken or strengthen it, in order, lower case
 * @param certainty from 0 (denied) to 1 (asserted without a hedge)
 * @param negated whether the assertion is negative
 * @param tense past, present or future of its verb
 * @param event when it happened
 * @param place where, as written
 * @param placeCode ISO 3166 code of the place
 * @param figures its figures, in the order of the text
 * @param restates the place, from 0 among the claims of its article, of the claim that it says
 *     again; empty where it is said here first
 */
public record Claim(
    int sentence,
    Span sentenceSpan,
    Span span,
    String text,
    Optional<String> subject,
    Optional<String> predicate,
    Attribution attribution,
    Modality modality,
    List<String> hedges,
    double certainty,
    boolean negated,
    Optional<Tense> tense,
    Optional<EventTime> event,
    Optional<String> place,
    Optional<String> placeCode,
    List<Figure> figures,
    OptionalInt restates) {

  public Claim {
    hedges = List.copyOf(hedges);
    figures = List.copyOf(figures);
  }

  /** The same claim, known as one that says another again. */
  public Claim restating(int other) {
    return new Claim(
        sentence,
        sentenceSpan,
        span,
        text,
        subject,
        predicate,
        attribution,
        modality,
        hedges,
        certainty,
        negated,
        tense,
        event,
        place,
        placeCode,
        figures,
        OptionalInt.of(other));
  }

  /** The time of the verb. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }
}
