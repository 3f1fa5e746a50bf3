package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of a result as a chart draws it: a point, a range or both.
 *
 * @param date where it stands on the time axis
 * @param best the value of its point
 * @param low the lower end of its range, absent if open
 * @param high the upper end of its range, absent if open
 * @param size what its point's area stands for, absent where all are of one size
 * @param series the name of its series, empty if there is only one
 * @param isHollow whether its point is drawn hollow
 * @param label its words
 */
record Mark(
    LocalDate date,
    OptionalDouble best,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble size,
    String series,
    boolean isHollow,
    String label) {

  /**
   * Reads the rows that have a date and a value; the others cannot be drawn.
   *
   * @throws NotebookException if a column is not in the result or holds something else
   */
  static List<Mark> read(QueryResult result, ChartSpec spec) {
    ChartColumns columns = new ChartColumns(result);
    List<Mark> marks = new ArrayList<>();
    columns.index(spec.x());
    for (List<Object> row : result.rows()) {
      Optional<LocalDate> date = columns.date(row, spec.x());
      Mark mark =
          new Mark(
              date.orElse(LocalDate.EPOCH),
              columns.number(row, Optional.of(spec.y())),
              columns.number(row, spec.low()),
              columns.number(row, spec.high()),
              columns.number(row, spec.size()),
              columns.words(row, spec.by()),
              columns.holds(row, spec.hollow()),
              columns.words(row, spec.label()));
      if (date.isPresent() && mark.hasValue()) {
        marks.add(mark);
      }
    }
    return List.copyOf(marks);
  }

  boolean hasValue() {
    return best.isPresent() || low.isPresent() || high.isPresent();
  }

  /** Where the point stands: the best value, or the middle of the range, or its one end. */
  double value() {
    if (best.isPresent()) {
      return best.getAsDouble();
    }
    if (low.isPresent() && high.isPresent()) {
      return (low.getAsDouble() + high.getAsDouble()) / 2;
    }
    return high.orElseGet(low::getAsDouble);
  }

  double bottom() {
    return Math.min(value(), low.orElse(value()));
  }

  double top() {
    return Math.max(value(), high.orElse(value()));
  }
}
