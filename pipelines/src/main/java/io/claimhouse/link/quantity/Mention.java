package io.claimhouse.link.quantity;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure as linking sees it: what it counts, with which words and names around it. A row of the
 * lake's table {@code mention}.
 *
 * @param figureId the figure
 * @param articleId its article
 * @param charStart where the figure stands in the body, in code points
 * @param sentence the number of its sentence in the body
 * @param kind the kind of figure
 * @param value as the text gives it, in {@code unit}
 * @param comparable the same in the SI unit of its dimension; of money and counts as given
 * @param approximation how its words bind it
 * @param unit UCUM code, or ISO 4217 for money
 * @param dimension what the unit measures; {@code magnitude} and the like for scales without a unit
 * @param perUnit what a rate is per
 * @param change whether it tells a change
 * @param aggregation how it stands to others of its kind
 * @param thing what it counts or measures: a concept of the synonyms, or a noun in the singular;
 *     empty where the sentence tells none
 * @param surfaceThing the same as written, for names
 * @param isOutcome whether {@code thing} says what became of those counted
 * @param modifiers what narrows the thing, as terms
 * @param topics the terms of what the figure is about, the nearest first
 * @param terms the terms of its sentence
 * @param distances how far each stands from the figure, in tokens, negative before it
 * @param place ISO 3166 code, or the gazetteer's, of where its claim is set
 * @param catalogueId the entry of the catalogue of standing quantities that it fills
 * @param owner whose it is in that entry; empty where the entry has none
 * @param role what it is of its quantity, by its own sentence
 * @param asOfEnd the last day of which it speaks, by its own words or its claim's
 * @param source who said it, folded; empty for the outlet itself
 * @param isDenied whether its claim is denied or negative
 */
public record Mention(
    String figureId,
    String articleId,
    int charStart,
    int sentence,
    FigureKind kind,
    Interval value,
    Interval comparable,
    Approximation approximation,
    Optional<String> unit,
    Optional<String> dimension,
    Optional<String> perUnit,
    Change change,
    Aggregation aggregation,
    String thing,
    String surfaceThing,
    boolean isOutcome,
    List<String> modifiers,
    List<String> topics,
    List<String> terms,
    List<Long> distances,
    Optional<String> place,
    Optional<String> catalogueId,
    Optional<String> owner,
    Role role,
    Optional<LocalDate> asOfEnd,
    Optional<String> source,
    boolean isDenied) {

  public Mention {
    modifiers = List.copyOf(modifiers);
    topics = List.copyOf(topics);
    terms = List.copyOf(terms);
    distances = List.copyOf(distances);
  }

  /** The same mention, filling an entry of the catalogue. */
  Mention filling(String entryId, Optional<String> whose) {
    return new Mention(
        figureId,
        articleId,
        charStart,
        sentence,
        kind,
        value,
        comparable,
        approximation,
        unit,
        dimension,
        perUnit,
        change,
        aggregation,
        thing,
        surfaceThing,
        isOutcome,
        modifiers,
        topics,
        terms,
        distances,
        place,
        Optional.of(entryId),
        whose,
        role,
        asOfEnd,
        source,
        isDenied);
  }
}
