package io.claimhouse.warehouse;

import java.util.List;

/**
 * A table or view of the warehouse.
 *
 * @param name its name
 * @param isView whether it is a view
 * @param comment what it holds; empty where nothing was written down
 * @param columns its columns in order
 */
public record TableDescription(
    String name, boolean isView, String comment, List<ColumnDescription> columns) {

  public TableDescription {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type its DuckDB type
   * @param comment what it means, its unit and what NULL means; empty where nothing was written
   */
  public record ColumnDescription(String name, String type, String comment) {}
}
