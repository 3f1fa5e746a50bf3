package io.claimhouse.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads a published file as any tool with a JDBC driver does, in a process of its own that has no
 * other library than the driver. Prints the rows of each table and view and of each example, or
 * what went wrong with it.
 */
final class PlainReader {

  private PlainReader() {}

  /**
   * Reads everything once.
   *
   * @param args the database's file
   */
  public static void main(String[] args) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[0], readOnly)) {
      for (String name : relations(connection)) {
        print(name, () -> rows(connection, "select * from " + name));
      }
      for (SqlFile example : SqlFolder.of("examples")) {
        print(
            example.path(),
            () -> {
              long last = 0;
              for (SqlStatement statement : example.statements()) {
                last = rows(connection, statement.text());
              }
              return last;
            });
      }
    }
  }

  private static List<String> relations(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where regexp_matches(table_name, '^(dim|fct|mart)_') order by 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Reads a statement's rows with all their cells; 0 where it gives none. */
  private static long rows(Connection connection, String sql) throws SQLException {
    long count = 0;
    try (Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              rows.getObject(i);
            }
            count++;
          }
        }
      }
    }
    return count;
  }

  private interface Counted {
    long count() throws SQLException;
  }

  private static void print(String what, Counted rows) {
    try {
      System.out.println(what + " " + rows.count());
    } catch (SQLException e) {
      System.out.println(what + " failed: " + String.valueOf(e.getMessage()).replace('\n', ' '));
    }
  }
}
