package io.claimhouse.link;

import io.claimhouse.model.FigureKind;
import java.util.Optional;

/**
 * One comparable quantity: a row of the table {@code series}.
 *
 * @param seriesId 32 hex digits of the SHA-256 of its key
 * @param key the key as one line
 * @param label its name for people
 * @param subject who has, does or is it
 * @param predicate the concept or lemma of the act
 * @param countedNoun what is counted
 * @param nounModifiers what narrows it
 * @param statistic average, per_period or change; empty for a plain level
 * @param unit UCUM code, or ISO 4217 for money
 * @param perUnit what a rate is per
 * @param placeCode ISO 3166 code, or the folded name of a place that has none
 * @param kind the kind of its figures
 */
public record Series(
    String seriesId,
    String key,
    String label,
    Optional<String> subject,
    Optional<String> predicate,
    Optional<String> countedNoun,
    Optional<String> nounModifiers,
    Optional<String> statistic,
    Optional<String> unit,
    Optional<String> perUnit,
    Optional<String> placeCode,
    FigureKind kind) {}
