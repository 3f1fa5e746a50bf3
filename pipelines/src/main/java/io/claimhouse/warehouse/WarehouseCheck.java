package io.claimhouse.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The data tests: each file of {@code sql/tests} is a query that gives the rows that break a
 * promise, spans held against the text among them.
 */
public final class WarehouseCheck {

  private WarehouseCheck() {}

  /**
   * What a data test found.
   *
   * @param test the test's name
   * @param broken how many rows break the promise; 0 is as it should be
   * @param example the first such row as {@code column=value, …}; empty where there is none
   */
  public record Result(String test, long broken, String example) {}

  /**
   * Runs the data tests against the published warehouse.
   *
   * @throws WarehouseException if there is none, or if a test cannot run
   */
  public static List<Result> run(Path warehouse) {
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      return run(query.connection(), SqlFolder.of("tests"));
    }
  }

  static List<Result> run(Connection connection, List<SqlFile> tests) {
    List<Result> results = new ArrayList<>();
    for (SqlFile file : tests) {
      results.add(run(connection, file));
    }
    return results;
  }

  static void failIfBroken(List<Result> results) {
    for (Result result : results) {
      if (result.broken() > 0) {
        throw new WarehouseException(
            "the data test %s found %d rows that break it, such as %s; the warehouse stays as it was"
                .formatted(result.test(), result.broken(), result.example()));
      }
    }
  }

  private static Result run(Connection connection, SqlFile file) {
    long broken = 0;
    String example = "";
    for (SqlStatement sql : file.statements()) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql.text())) {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
          if (broken++ == 0) {
            example = describe(rows, columns);
          }
        }
      } catch (SQLException e) {
        throw new WarehouseException(
            "sql/%s, the statement at line %d failed: %s"
                .formatted(file.path(), sql.line(), SqlError.sentence(e)),
            e);
      }
    }
    return new Result(file.objectName(), broken, example);
  }

  private static String describe(ResultSet row, ResultSetMetaData columns) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String value = String.valueOf(row.getObject(i)).replaceAll("\\s+", " ");
      cells.add(columns.getColumnName(i) + "=" + value.substring(0, Math.min(80, value.length())));
    }
    return String.join(", ", cells);
  }
}
