package io.claimhouse.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.warehouse.QueryResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Prints the rows of a query.
 *
 * @param format how
 * @param width the columns of the terminal; a table wider than that has its widest columns cut, 0
 *     for no limit
 */
record ResultPrinter(Format format, int width) {

  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    MARKDOWN;

    /**
     * The format of a name, in any case.
     *
     * @throws ParameterException if there is none
     */
    static Format of(String name, CommandSpec spec) {
      for (Format each : values()) {
        if (each.name().equalsIgnoreCase(name)) {
          return each;
        }
      }
      throw new ParameterException(
          spec.commandLine(), "no format " + name + "; there are table, csv, json, markdown");
    }
  }

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The least width that a cut column keeps. */
  private static final int LEAST_WIDTH = 8;

  void print(QueryResult result, PrintWriter out) throws IOException {
    switch (format) {
      case TABLE -> printTable(result, out);
      case CSV -> printCsv(result, out);
      case JSON -> printJson(result, out);
      case MARKDOWN -> printMarkdown(result, out);
    }
    out.flush();
  }

  private void printTable(QueryResult result, PrintWriter out) {
    if (result.columns().isEmpty()) {
      return;
    }
    List<List<String>> cells = cells(result);
    int[] widths = widths(result, cells);
    List<String> names = result.columns().stream().map(QueryResult.Column::name).toList();
    out.println(line(result, names, widths));
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : "  ").append("─".repeat(widths[i]));
    }
    out.println(rule);
    cells.forEach(row -> out.println(line(result, row, widths)));
    int rows = result.rows().size();
    out.println(rows == 1 ? "(1 row)" : "(" + rows + " rows)");
  }

  private static List<List<String>> cells(QueryResult result) {
    List<List<String>> cells = new ArrayList<>();
    for (List<Object> row : result.rows()) {
      cells.add(row.stream().map(ResultPrinter::cell).toList());
    }
    return cells;
  }

  private int[] widths(QueryResult result, List<List<String>> cells) {
    int[] widths = new int[result.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns(result.columns().get(i).name());
      for (List<String> row : cells) {
        widths[i] = Math.max(widths[i], columns(row.get(i)));
      }
    }
    int excess = width == 0 ? 0 : total(widths) - width;
    while (excess > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST_WIDTH) {
        break;
      }
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = 2 * (widths.length - 1);
    for (int each : widths) {
      total += each;
    }
    return total;
  }

  private static String line(QueryResult result, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(row.get(i), widths[i]);
      String blanks = " ".repeat(Math.max(0, widths[i] - columns(cell)));
      line.append(i == 0 ? "" : "  ");
      line.append(result.columns().get(i).isNumeric() ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += columns(c);
      if (used > width - 1) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }

  private static int columns(String text) {
    return text.codePoints().map(ResultPrinter::columns).sum();
  }

  /** How many columns of a terminal a character takes. */
  private static int columns(int codePoint) {
    return Math.max(0, org.jline.utils.WCWidth.wcwidth(codePoint));
  }

  /** A value as a person reads it, on one line. */
  private static String cell(Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Double || value instanceof Float) {
      return number(((Number) value).doubleValue());
    }
    if (value instanceof LocalDateTime moment) {
      return MOMENT.format(moment);
    }
    return value.toString().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
  }

  /** Six digits behind the point at most, never an exponent. */
  private static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded =
        Math.abs(value) >= 1
            ? new BigDecimal(Double.toString(value)).setScale(4, java.math.RoundingMode.HALF_EVEN)
            : exact.round(new MathContext(4));
    String plain = rounded.stripTrailingZeros().toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }

  private static void printCsv(QueryResult result, PrintWriter out) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
    csv.printRecord(result.columns().stream().map(QueryResult.Column::name).toList());
    for (List<Object> row : result.rows()) {
      csv.printRecord(row.stream().map(ResultPrinter::exact).toList());
    }
    csv.flush();
  }

  /** A value without loss; NULL is an empty cell. */
  private static String exact(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static void printJson(QueryResult result, PrintWriter out) throws IOException {
    ObjectMapper json = new ObjectMapper();
    String before = "[";
    for (List<Object> row : result.rows()) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(result.columns().get(i).name(), jsonValue(row.get(i)));
      }
      out.print(before + json.writeValueAsString(object));
      before = ",\n";
    }
    out.println(result.rows().isEmpty() ? "[]" : "]");
  }

  private static Object jsonValue(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(ResultPrinter::jsonValue).collect(Collectors.toList());
    }
    if (value instanceof Map<?, ?> fields) {
      Map<String, Object> object = new LinkedHashMap<>();
      fields.forEach((name, field) -> object.put(String.valueOf(name), jsonValue(field)));
      return object;
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  private static void printMarkdown(QueryResult result, PrintWriter out) {
    if (result.columns().isEmpty()) {
      return;
    }
    StringBuilder names = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (QueryResult.Column column : result.columns()) {
      names.append(' ').append(escape(column.name())).append(" |");
      rule.append(column.isNumeric() ? " ---: |" : " --- |");
    }
    out.println(names);
    out.println(rule);
    for (List<String> row : cells(result)) {
      StringBuilder line = new StringBuilder("|");
      row.forEach(cell -> line.append(' ').append(escape(cell)).append(" |"));
      out.println(line);
    }
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;");
  }
}
