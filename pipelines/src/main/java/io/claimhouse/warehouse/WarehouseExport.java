package io.claimhouse.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tables and views of a published warehouse to files, one each, and a manifest. */
public final class WarehouseExport {

  /** What is written. */
  public enum Format {
    PARQUET,
    /** UTF-8 with a header; a text that a spreadsheet would run begins with an apostrophe. */
    CSV
  }

  /**
   * A file that was written.
   *
   * @param table the table or view
   * @param file the file's name
   * @param rowCount its rows
   */
  public record ExportedFile(String table, String file, long rowCount) {}

  private WarehouseExport() {}

  /**
   * Exports tables and views.
   *
   * @param tables which; all where the list is empty
   * @param target the folder, made where it is missing
   * @throws WarehouseException if there is no such table, or the folder cannot be written
   */
  public static List<ExportedFile> write(
      Path warehouse, List<String> tables, Format format, Path target) {
    Map<String, TableDescription> known = new LinkedHashMap<>();
    Map<String, List<String>> keys;
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      query.tables().forEach(table -> known.put(table.name(), table));
      keys = query.primaryKeys();
    }
    for (String table : tables) {
      if (!known.containsKey(table)) {
        throw new WarehouseException("there is no table " + table + " in the warehouse");
      }
    }
    List<ExportedFile> files = new ArrayList<>();
    WarehouseFolder folder = new WarehouseFolder(warehouse);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      Files.createDirectories(target);
      statement.execute("set memory_limit = '2GB'");
      statement.execute("set TimeZone = 'UTC'");
      statement.execute(
          "attach %s as claimhouse (read_only)"
              .formatted(WarehouseLoader.literal(folder.published().toString())));
      statement.execute("use claimhouse");
      for (TableDescription table : known.values()) {
        if (tables.isEmpty() || tables.contains(table.name())) {
          List<String> key = keys.getOrDefault(table.name(), List.of());
          files.add(write(statement, table, key, format, target));
        }
      }
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(
              target.resolve("manifest.json").toFile(),
              Map.of("format", format.name().toLowerCase(Locale.ROOT), "files", files));
    } catch (SQLException e) {
      throw new WarehouseException("cannot export: " + SqlError.sentence(e), e);
    } catch (IOException e) {
      throw new WarehouseException("cannot write to the folder %s".formatted(target), e);
    }
    return files;
  }

  /** Rows in the order of their key, whatever order they were loaded in. */
  private static ExportedFile write(
      Statement statement, TableDescription table, List<String> key, Format format, Path target)
      throws SQLException {
    String file = table.name() + "." + format.name().toLowerCase(Locale.ROOT);
    String options = format == Format.PARQUET ? "format parquet, compression zstd" : "header";
    List<String> columns = new ArrayList<>();
    for (TableDescription.ColumnDescription column : table.columns()) {
      columns.add(format == Format.CSV ? safeInSpreadsheets(column) : column.name());
    }
    long rows =
        statement.executeUpdate(
            "copy (select %s from %s%s) to %s (%s)"
                .formatted(
                    String.join(", ", columns),
                    table.name(),
                    key.isEmpty()
                        ? ""
                        : key.stream()
                            .map(column -> table.name() + "." + column)
                            .collect(Collectors.joining(", ", " order by ", "")),
                    WarehouseLoader.literal(target.resolve(file).toString()),
                    options));
    return new ExportedFile(table.name(), file, rows);
  }

  /** Spreadsheets run cells that begin so; the apostrophe says that it is text. */
  private static String safeInSpreadsheets(TableDescription.ColumnDescription column) {
    String name = column.name();
    if (!column.type().startsWith("VARCHAR") && !column.type().startsWith("MAP")) {
      return name;
    }
    String text = column.type().equals("VARCHAR") ? name : "to_json(" + name + ")::varchar";
    return "case when substr(%s, 1, 1) in ('=', '+', '-', '@', chr(9), chr(13)) then '''' || %s else %s end as %s"
        .formatted(text, text, text, name);
  }
}
