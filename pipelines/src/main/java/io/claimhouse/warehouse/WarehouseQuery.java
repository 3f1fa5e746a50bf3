package io.claimhouse.warehouse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBStruct;

/**
 * A reader of a published warehouse: SQL that can change nothing and reach no file and no network.
 * Not for several threads at once.
 */
public final class WarehouseQuery implements AutoCloseable {

  private static final Set<Integer> NUMERIC =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.DECIMAL,
          Types.NUMERIC,
          Types.FLOAT,
          Types.REAL,
          Types.DOUBLE);

  private static final Pattern VARIABLE = Pattern.compile("[a-z_][a-z0-9_]*");

  private final Connection connection;

  private WarehouseQuery(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a published warehouse; the reader keeps what it opened, whatever is loaded meanwhile.
   *
   * @param warehouse the folder
   * @throws WarehouseException if there is no warehouse, or none that DuckDB can read
   */
  public static WarehouseQuery open(Path warehouse) {
    WarehouseFolder folder = new WarehouseFolder(warehouse);
    if (!Files.exists(folder.published())) {
      throw new WarehouseException(
          "there is no warehouse at %s; make one with claimhouse run, or name another with --warehouse"
              .formatted(folder.path()));
    }
    try {
      // With several threads the catalog costs more than twice the time to read; queries get all.
      Properties oneThread = new Properties();
      oneThread.setProperty("threads", "1");
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", oneThread);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set memory_limit = '2GB'");
        statement.execute("set TimeZone = 'UTC'");
        statement.execute(
            "attach %s as claimhouse (read_only)"
                .formatted(WarehouseLoader.literal(folder.published().toString())));
        statement.execute("use claimhouse");
        statement.execute("reset threads");
        statement.execute("set enable_external_access = false");
        statement.execute("set lock_configuration = true");
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      return new WarehouseQuery(connection);
    } catch (SQLException e) {
      throw new WarehouseException(
          "cannot open the warehouse %s: %s".formatted(folder.published(), SqlError.sentence(e)),
          e);
    }
  }

  /**
   * Runs the statements of a SQL text and gives what the last one that gave rows gave.
   *
   * @param name what to call the text in an error, such as the file's name
   * @throws WarehouseException if a statement fails; it names the line
   */
  public QueryResult run(String name, String sql) {
    QueryResult last = QueryResult.NOTHING;
    for (SqlStatement each : SqlStatement.split(sql)) {
      try (Statement statement = connection.createStatement()) {
        if (statement.execute(each.text())) {
          try (ResultSet rows = statement.getResultSet()) {
            QueryResult result = read(rows);
            last = isEmptyOfColumns(result) ? last : result;
          }
        }
      } catch (SQLException e) {
        int line = firstLine(sql, each) + Math.max(SqlError.line(e), 1) - 1;
        throw new WarehouseException(
            "%s, line %d: %s".formatted(name, Math.max(line, each.line()), SqlError.sentence(e)),
            e);
      }
    }
    return last;
  }

  /**
   * Sets a variable that SQL reads with {@code getvariable}.
   *
   * @param name a lower-case name
   * @throws WarehouseException if the name is none
   */
  public void setVariable(String name, String value) {
    if (!VARIABLE.matcher(name).matches()) {
      throw new WarehouseException(
          "%s is no name of a variable; use lower-case letters, digits and _".formatted(name));
    }
    try (PreparedStatement statement =
        connection.prepareStatement("set variable %s = ?".formatted(name))) {
      statement.setString(1, value);
      statement.execute();
    } catch (SQLException e) {
      throw new WarehouseException("cannot set " + name + ": " + SqlError.sentence(e), e);
    }
  }

  /** The tables and views with their columns, by name. */
  public List<TableDescription> tables() {
    String sql =
        """
        select relation_name, is_view, coalesce(relation_comment, ''), column_name, data_type,
          coalesce(column_comment, '')
        from (
          select table_oid as relation_oid, table_name as relation_name, false as is_view,
            comment as relation_comment
          from duckdb_tables() where database_name = 'claimhouse'
          union all
          select view_oid, view_name, true, comment
          from duckdb_views() where database_name = 'claimhouse' and not internal
        ) as relation
        join (
          select table_name, column_name, data_type, column_index, comment as column_comment
          from duckdb_columns() where database_name = 'claimhouse'
        ) as relation_column on relation_column.table_name = relation_name
        order by relation_name, column_index
        """;
    Map<String, TableDescription> tables = new LinkedHashMap<>();
    Map<String, List<TableDescription.ColumnDescription>> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String name = rows.getString(1);
        columns
            .computeIfAbsent(name, table -> new ArrayList<>())
            .add(
                new TableDescription.ColumnDescription(
                    rows.getString(4), rows.getString(5), rows.getString(6)));
        tables.put(
            name,
            new TableDescription(name, rows.getBoolean(2), rows.getString(3), columns.get(name)));
      }
    } catch (SQLException e) {
      throw new WarehouseException("cannot list the tables: " + SqlError.sentence(e), e);
    }
    return List.copyOf(tables.values());
  }

  /** The columns of the primary keys, by table. */
  Map<String, List<String>> primaryKeys() {
    return run(
            "the keys",
            """
            select table_name, constraint_column_names
            from duckdb_constraints()
            where constraint_type = 'PRIMARY KEY' and database_name = 'claimhouse'
            """)
        .rows()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (String) row.get(0),
                row -> ((List<?>) row.get(1)).stream().map(String::valueOf).toList()));
  }

  /** The views with arguments, by name. */
  public List<MacroDescription> macros() {
    return run(
            "the macros",
            """
            select function_name, parameters, coalesce(comment, '')
            from duckdb_functions()
            where function_type = 'table_macro' and database_name = 'claimhouse'
            order by function_name
            """)
        .rows()
        .stream()
        .map(
            row ->
                new MacroDescription(
                    (String) row.get(0),
                    ((List<?>) row.get(1)).stream().map(String::valueOf).toList(),
                    (String) row.get(2)))
        .toList();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseException("cannot close the warehouse: " + SqlError.sentence(e), e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** The line of the whole text on which the statement's own text, comments and all, begins. */
  private static int firstLine(String sql, SqlStatement statement) {
    List<SqlStatement> all = SqlStatement.split(sql);
    int offset = 0;
    for (SqlStatement each : all) {
      int at = sql.indexOf(each.text(), offset);
      if (each.equals(statement)) {
        return 1 + (int) sql.substring(0, at).chars().filter(c -> c == '\n').count();
      }
      offset = at + each.text().length();
    }
    return statement.line();
  }

  private static boolean isEmptyOfColumns(QueryResult result) {
    return result.columns().isEmpty()
        || (result.rows().isEmpty()
            && result.columns().size() == 1
            && result.columns().get(0).name().equals("Success"));
  }

  private static QueryResult read(ResultSet rows) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<QueryResult.Column> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      String type = meta.getColumnTypeName(i);
      columns.add(
          new QueryResult.Column(
              meta.getColumnName(i),
              NUMERIC.contains(meta.getColumnType(i)) || type.endsWith("INT")));
    }
    List<List<Object>> cells = new ArrayList<>();
    while (rows.next()) {
      List<Object> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(plain(rows.getObject(i)));
      }
      cells.add(row);
    }
    return new QueryResult(columns, cells);
  }

  /** A value of the JDK in the place of one of the driver. */
  private static Object plain(Object value) throws SQLException {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toLocalDateTime();
    }
    if (value instanceof Array array) {
      List<Object> items = new ArrayList<>();
      for (Object item : Arrays.asList((Object[]) array.getArray())) {
        items.add(plain(item));
      }
      return items;
    }
    if (value instanceof DuckDBStruct struct) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (Map.Entry<String, Object> field : struct.getMap().entrySet()) {
        fields.put(field.getKey(), plain(field.getValue()));
      }
      return fields;
    }
    if (value instanceof Struct struct) {
      List<Object> fields = new ArrayList<>();
      for (Object field : struct.getAttributes()) {
        fields.add(plain(field));
      }
      return fields;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
      }
      return entries;
    }
    if (value instanceof BigDecimal || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value == null || value instanceof java.time.temporal.Temporal) {
      return value;
    }
    return value.toString();
  }
}
