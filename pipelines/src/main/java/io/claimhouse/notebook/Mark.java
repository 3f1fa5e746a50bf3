package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A row of a result as a chart draws it: a point, a range or both.
 *
 * @param date where it stands on the time axis
 * @param best the value of its point
 * @param low the lower end of its range, absent if open
 * @param high the upper end of its range, absent if open
 * @param series the name of its series, empty if there is only one
 * @param isHollow whether its point is drawn hollow
 * @param label its words
 */
record Mark(
    LocalDate date,
    OptionalDouble best,
    OptionalDouble low,
    OptionalDouble high,
    String series,
    boolean isHollow,
    String label) {

  /**
   * Reads the rows that have a date and a value; the others cannot be drawn.
   *
   * @throws NotebookException if a column is not in the result or holds something else
   */
  static List<Mark> read(QueryResult result, ChartSpec spec) {
    Columns columns = new Columns(result);
    int x = columns.index(spec.x());
    int y = columns.index(spec.y());
    Optional<Integer> low = spec.low().map(columns::index);
    Optional<Integer> high = spec.high().map(columns::index);
    Optional<Integer> by = spec.by().map(columns::index);
    Optional<Integer> hollow = spec.hollow().map(columns::index);
    Optional<Integer> label = spec.label().map(columns::index);
    List<Mark> marks = new ArrayList<>();
    for (List<Object> row : result.rows()) {
      Optional<LocalDate> date = date(row.get(x), spec.x());
      Mark mark =
          new Mark(
              date.orElse(LocalDate.EPOCH),
              number(row.get(y), spec.y()),
              low.map(i -> number(row.get(i), spec.low().get())).orElse(OptionalDouble.empty()),
              high.map(i -> number(row.get(i), spec.high().get())).orElse(OptionalDouble.empty()),
              by.map(i -> words(row.get(i))).orElse(""),
              hollow.map(i -> Boolean.TRUE.equals(row.get(i))).orElse(false),
              label.map(i -> words(row.get(i))).orElse(""));
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

  private static Optional<LocalDate> date(Object cell, String column) {
    if (cell == null) {
      return Optional.empty();
    }
    if (cell instanceof LocalDate date) {
      return Optional.of(date);
    }
    if (cell instanceof LocalDateTime time) {
      return Optional.of(time.toLocalDate());
    }
    throw new NotebookException("the column " + column + " holds no dates, but x= needs them");
  }

  private static OptionalDouble number(Object cell, String column) {
    if (cell == null) {
      return OptionalDouble.empty();
    }
    if (cell instanceof Number number) {
      return OptionalDouble.of(number.doubleValue());
    }
    throw new NotebookException("the column " + column + " holds no numbers");
  }

  private static String words(Object cell) {
    return cell == null ? "unknown" : cell.toString();
  }

  /** The columns of a result by name. */
  private record Columns(QueryResult result) {

    int index(String name) {
      for (int i = 0; i < result.columns().size(); i++) {
        if (result.columns().get(i).name().equalsIgnoreCase(name)) {
          return i;
        }
      }
      throw new NotebookException(
          result.columns().stream()
              .map(QueryResult.Column::name)
              .collect(
                  Collectors.joining(
                      ", ", "the result has no column " + name + "; its columns are ", "")));
    }
  }
}
