package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The columns of a result as a chart reads them. */
record ChartColumns(QueryResult result) {

  /**
   * Where a column stands in a row.
   *
   * @throws NotebookException if the result has none of the name
   */
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

  /** The date in a column of dates or times, absent where it is NULL. */
  Optional<LocalDate> date(List<Object> row, String column) {
    Object cell = row.get(index(column));
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

  /** The number in a column, absent where it is NULL or no column is named. */
  OptionalDouble number(List<Object> row, Optional<String> column) {
    Object cell = column.map(name -> row.get(index(name))).orElse(null);
    if (cell == null) {
      return OptionalDouble.empty();
    }
    if (cell instanceof Number number) {
      return OptionalDouble.of(number.doubleValue());
    }
    throw new NotebookException("the column " + column.orElse("") + " holds no numbers");
  }

  /** Whether a column holds; not where none is named. */
  boolean holds(List<Object> row, Optional<String> column) {
    return column.map(name -> Boolean.TRUE.equals(row.get(index(name)))).orElse(false);
  }

  /** The words in a column, "unknown" where they are NULL, empty where no column is named. */
  String words(List<Object> row, Optional<String> column) {
    return column
        .map(name -> Optional.ofNullable(row.get(index(name))).map(Object::toString))
        .map(words -> words.orElse("unknown"))
        .orElse("");
  }
}
