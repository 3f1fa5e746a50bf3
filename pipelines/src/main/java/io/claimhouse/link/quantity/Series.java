package io.claimhouse.link.quantity;

import io.claimhouse.model.FigureKind;
import java.util.Optional;

/**
 * One quantity: the same measure of the same thing, whoever gives it and whenever. A row of the
 * table {@code series}.
 *
 * @param seriesId 32 hex digits; stands as long as its first figure does
 * @param label its name for people, unique in a linking
 * @param measure what is counted or measured: {@code deaths}, {@code unemployment rate}; empty
 *     where no figure tells it
 * @param ofWhom whose it is or of what, as its label says it; empty where that is not known
 * @param placeCode ISO 3166 code of the place, or the code of the gazetteer; empty where unknown
 * @param unit UCUM code, or ISO 4217 for money; of several units the one that most figures have
 * @param perUnit what a rate is per
 * @param dimension what the unit measures; empty for plain counts
 * @param kind the kind of its figures
 * @param storyId the story that it is told in; empty for a standing quantity
 * @param catalogueId the entry of the catalogue that it fills; empty for other quantities
 */
public record Series(
    String seriesId,
    String label,
    Optional<String> measure,
    Optional<String> ofWhom,
    Optional<String> placeCode,
    Optional<String> unit,
    Optional<String> perUnit,
    Optional<String> dimension,
    FigureKind kind,
    Optional<String> storyId,
    Optional<String> catalogueId) {}
