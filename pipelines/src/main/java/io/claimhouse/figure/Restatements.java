package io.claimhouse.figure;

import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Figure;

/**
 * Figures that say the one before them once more, in another unit: {@code over 7 miles (11 km)},
 * {@code lost 190 points, or 0.6 %}. They share its bound, its change and what it is about.
 */
final class Restatements {

  private Restatements() {}

  /**
   * Whether the figure at {@code from} says the one before once more.
   *
   * @param from its first token, its bound included
   * @param taken which tokens belong to figures
   */
  static boolean isOne(Line line, int from, boolean[] taken) {
    int end = markBefore(line, from);
    return end > 0 && taken[end - 1];
  }

  /** The end of what stands before the sign of a restatement; 0 where there is none. */
  private static int markBefore(Line line, int from) {
    boolean or = line.low(from).equals("or");
    int mark = or ? from : from - 1;
    if (!or && !line.low(mark).equals("or") && !line.low(mark).equals("(")) {
      return 0;
    }
    return line.low(mark - 1).equals(",") ? mark - 1 : mark;
  }

  /** The figure with the bound and change that it shares with the one before it. */
  static Figure restated(Line line, int from, Candidate one, Figure figure, Figure before) {
    int end = markBefore(line, from);
    boolean restates = end > 0 && line.token(end - 1).end() == before.span().end();
    boolean gaps = line.low(from - 1).equals("by") && figure.change().equals(Change.NONE);
    if (gaps && before.change().kind() == Change.Kind.BY) {
      return figure.with(before.change());
    }
    if (!restates) {
      return figure;
    }
    Figure changed =
        figure.change().equals(Change.NONE) && before.change().kind() == Change.Kind.BY
            ? figure.with(before.change())
            : figure;
    boolean binds =
        figure.approximation() == Approximation.EXACT
            && before.approximation() != Approximation.SEVERAL
            && line.low(from - 1).equals("(")
            && !one.isRange();
    return binds ? changed.boundAs(before) : changed;
  }
}
