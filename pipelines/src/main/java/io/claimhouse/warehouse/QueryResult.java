package io.claimhouse.warehouse;

import java.util.List;

/**
 * The rows that a query gave.
 *
 * @param columns the columns in order
 * @param rows the rows in order; a cell is null (unknown), a String, Number, Boolean, a java.time
 *     value, or a List or Map of such
 */
public record QueryResult(List<Column> columns, List<List<Object>> rows) {

  /** What a statement gives that is no query. */
  public static final QueryResult NOTHING = new QueryResult(List.of(), List.of());

  /**
   * A column.
   *
   * @param name its name
   * @param isNumeric whether its values are numbers
   */
  public record Column(String name, boolean isNumeric) {}
}
