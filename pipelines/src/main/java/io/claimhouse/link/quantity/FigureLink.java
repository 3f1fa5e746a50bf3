package io.claimhouse.link.quantity;

import java.util.OptionalDouble;

/**
 * How a later figure stands to an earlier one of its series: a row of the table {@code
 * figure_link}.
 *
 * @param fromFigureId the earlier figure
 * @param toFigureId the later figure
 * @param relation how they stand
 * @param logRatio natural logarithm of the later value over the earlier; empty where one has no
 *     value or is not positive
 */
public record FigureLink(
    String fromFigureId, String toFigureId, Relation relation, OptionalDouble logRatio) {

  /** How a later figure stands to an earlier one. */
  public enum Relation {
    /** A value fits both: "more than 500" and 612. */
    SAME,
    /** The same source gives another value later. */
    UPDATES,
    /** It lies within the earlier range, and is narrower. */
    NARROWS,
    /** Of the same day, and no value fits both. */
    CONTRADICTS
  }
}
