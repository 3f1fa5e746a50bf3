package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A result as a table: HTML for the notebook, tab-separated text for whatever shows no HTML. */
final class ResultTable {

  /** So many rows a notebook shows; the last line says how many more there are. */
  static final int SHOWN = 200;

  private ResultTable() {}

  static String html(QueryResult result) {
    StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
    for (QueryResult.Column column : result.columns()) {
      html.append(cell("th", column, column.name()));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Object> row : shown(result)) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append(cell("td", result.columns().get(i), words(row.get(i))));
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    more(result, html, "<p>", "</p>\n");
    return html.toString();
  }

  static String text(QueryResult result) {
    StringBuilder text =
        new StringBuilder(
            result.columns().stream()
                .map(QueryResult.Column::name)
                .collect(Collectors.joining("\t")));
    for (List<Object> row : shown(result)) {
      text.append('\n')
          .append(row.stream().map(ResultTable::words).collect(Collectors.joining("\t")));
    }
    text.append('\n');
    more(result, text, "", "\n");
    return text.toString();
  }

  private static List<List<Object>> shown(QueryResult result) {
    return result.rows().subList(0, Math.min(SHOWN, result.rows().size()));
  }

  private static void more(QueryResult result, StringBuilder out, String before, String after) {
    int left = result.rows().size() - SHOWN;
    if (left > 0) {
      out.append(before).append("and ").append(left).append(" rows more").append(after);
    }
  }

  private static String cell(String tag, QueryResult.Column column, String words) {
    String align = column.isNumeric() ? "right" : "left";
    return "<%s style=\"text-align:%s\">%s</%s>".formatted(tag, align, escape(words), tag);
  }

  private static String words(Object cell) {
    if (cell instanceof Double || cell instanceof Float) {
      return ValueAxis.format(((Number) cell).doubleValue());
    }
    return Objects.toString(cell, "");
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
