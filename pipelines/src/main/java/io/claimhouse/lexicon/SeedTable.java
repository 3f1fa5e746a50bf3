package io.claimhouse.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A seed file as read: the rows in the file's order, by column name. The typed tables of this
 * package are made from it; nothing else reads seeds.
 *
 * @param name the file's path below {@code seeds/}
 * @param rows the rows
 */
public record SeedTable(String name, List<Row> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  public SeedTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a seed file from the class path.
   *
   * @param name the path below {@code seeds/}, such as {@code reference/units.csv}
   * @throws IllegalStateException if there is no such seed
   */
  public static SeedTable read(String name) {
    try (InputStream in = SeedTable.class.getResourceAsStream("/seeds/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no seed file " + name);
      }
      return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the seed file " + name, e);
    }
  }

  /** The table that a CSV text holds. */
  public static SeedTable parse(String name, Reader csv) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var parser = FORMAT.parse(csv)) {
      for (CSVRecord record : parser) {
        rows.add(new Row(name, record.getRecordNumber(), record.toMap()));
      }
    }
    return new SeedTable(name, rows);
  }

  /**
   * One row of a seed file.
   *
   * @param table the seed file
   * @param number the row's number, from 1
   * @param cells the cells by column
   */
  public record Row(String table, long number, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell's text, empty where the cell is. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(
            "seed " + table + ", row " + number + ": no column " + column);
      }
      return cell;
    }

    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The cell split at {@code |}, blanks trimmed, empty parts dropped. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          parts.add(part.trim());
        }
      }
      return List.copyOf(parts);
    }
  }
}
