package io.claimhouse.cli;

import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints one series: its levels day by day, or its statements where no level was told on a known
 * day.
 *
 * @param reader the warehouse
 * @param printer how
 * @param isWhyAsked whether to print for each figure what ties it to the series
 */
record SeriesReport(WarehouseQuery reader, ResultPrinter printer, boolean isWhyAsked) {

  private static final int BAR = 20;

  private static final String HEAD =
      """
      select series_label, series_confidence, story_label, unit
      from mart_series
      where series_id = getvariable('series')
      """;

  private static final String TIMELINE =
      """
      select
        day,
        value_low as low,
        value_high as high,
        value_best as best,
        unit,
        outlet_names as outlets,
        article_count as articles,
        independent_count as independent,
        round(series_confidence, 2) as confidence,
        hedges,
        claim,
        sentence,
        link
      from mart_timeline
      where series_id = getvariable('series')
      order by day
      """;

  private static final String STATEMENTS =
      """
      select
        told_date as day,
        surface as figure,
        series_role as role,
        outlet_name as outlet,
        modality,
        hedges,
        round(series_confidence, 2) as confidence,
        array_to_string(list_transform(
          string_split(evidence, ', '), lambda shared: replace(shared, '_', ' ')
        ), ', ') as evidence,
        claim,
        sentence,
        coalesce(canonical_url, item_uri) as link
      from mart_series_figure
      where series_id = getvariable('series')
      order by day nulls last, told_at, outlet, link, char_start
      """;

  private static final String UNDATED =
      """
      select count(*)
      from mart_series_figure
      where series_id = getvariable('series') and series_role = 'level' and told_week is null
      """;

  private static final List<String> STATEMENT_COLUMNS =
      List.of("day", "figure", "role", "outlet", "modality", "hedges", "confidence", "claim");

  private static final List<String> WHY_COLUMNS =
      List.of("day", "figure", "role", "outlet", "confidence", "evidence");

  private static final String NEAR =
      """
      select near_series_id, near_series_label, near_figure_count, near_outlet_count, reason_in_words
      from mart_near_series
      where series_id = getvariable('series')
      order by score desc, near_figure_count desc, near_series_label, near_series_id
      limit 10
      """;

  /**
   * As rows for another program: a row a day, or a row a figure where there is none or why is
   * asked.
   */
  void printRows(SeriesMatch series, PrintWriter out) throws IOException {
    reader.setVariable("series", series.seriesId());
    QueryResult timeline = timeline();
    printer.print(isWhyAsked || timeline.rows().isEmpty() ? statements() : timeline, out);
  }

  /** For people. */
  void print(SeriesMatch series, PrintWriter out) throws IOException {
    reader.setVariable("series", series.seriesId());
    List<Object> head = reader.run("the series", HEAD).rows().get(0);
    out.println(series.label() + "  (" + series.seriesId() + ")");
    out.println(
        series.size()
            + number(head.get(1))
                .map(confidence -> String.format(Locale.ROOT, ", confidence %.2f", confidence))
                .orElse("")
            + optional(head.get(2)).map(story -> "; in the story " + story).orElse("")
            + optional(head.get(3)).map(unit -> "; values in " + unit).orElse(""));
    out.println();
    QueryResult timeline = timeline();
    if (timeline.rows().isEmpty()) {
      out.println("No level of it was told on a known day; what was said:");
      out.println();
      printer.print(columns(statements(), STATEMENT_COLUMNS), out);
    } else {
      printer.print(withBars(timeline), out);
      long undated = ((Number) reader.run("the undated", UNDATED).rows().get(0).get(0)).longValue();
      if (undated > 0) {
        out.println(SeriesMatch.counted(undated, "more level") + " told on no known day");
      }
    }
    if (isWhyAsked) {
      out.println();
      out.println("Why each figure is in it:");
      printer.print(columns(statements(), WHY_COLUMNS), out);
    }
  }

  /** What nearly was one with the series, and why it stands apart. */
  void printNear(PrintWriter out) {
    QueryResult near = reader.run("the near series", NEAR);
    if (near.rows().isEmpty()) {
      return;
    }
    out.println();
    out.println("Near series, kept apart:");
    for (List<Object> row : near.rows()) {
      String id = row.get(0).toString();
      out.printf(
          Locale.ROOT,
          "  %s  %s: %s of %s; %s%n",
          id.substring(0, Math.min(8, id.length())),
          row.get(1),
          SeriesMatch.counted(((Number) row.get(2)).longValue(), "figure"),
          SeriesMatch.counted(((Number) row.get(3)).longValue(), "outlet"),
          row.get(4));
    }
  }

  private QueryResult timeline() {
    return reader.run("the timeline", TIMELINE);
  }

  private QueryResult statements() {
    return reader.run("the statements", STATEMENTS);
  }

  /** The timeline as a person reads it: a range, and a bar that shows where it lies. */
  private static QueryResult withBars(QueryResult timeline) {
    double greatest =
        timeline.rows().stream()
            .flatMap(row -> number(row.get(2)).stream())
            .max(Double::compare)
            .orElse(0.0);
    List<QueryResult.Column> columns =
        List.of(
            new QueryResult.Column("day", false),
            new QueryResult.Column("range", true),
            new QueryResult.Column("", false),
            new QueryResult.Column("independent", true),
            new QueryResult.Column("confidence", true),
            new QueryResult.Column("outlets", false),
            new QueryResult.Column("hedges", false),
            new QueryResult.Column("claim", false));
    List<List<Object>> rows = new ArrayList<>();
    for (List<Object> row : timeline.rows()) {
      double low = number(row.get(1)).orElse(0.0);
      double high = number(row.get(2)).orElse(low);
      List<Object> cells = new ArrayList<>();
      cells.add(row.get(0));
      cells.add(low == high ? plain(low) : plain(low) + "–" + plain(high));
      cells.add(bar(low, high, greatest));
      cells.add(row.get(7));
      cells.add(text(row.get(8)));
      cells.add(text(row.get(5)));
      cells.add(text(row.get(9)));
      cells.add(text(row.get(10)));
      rows.add(cells);
    }
    return new QueryResult(columns, rows);
  }

  /** Some of the columns, an unknown value as an empty cell. */
  private static QueryResult columns(QueryResult all, List<String> names) {
    List<Integer> places =
        names.stream()
            .map(
                name -> all.columns().stream().map(QueryResult.Column::name).toList().indexOf(name))
            .toList();
    return new QueryResult(
        places.stream().map(all.columns()::get).toList(),
        all.rows().stream()
            .map(row -> places.stream().<Object>map(place -> text(row.get(place))).toList())
            .toList());
  }

  /** A cell without a value is empty here. */
  private static String text(Object cellOrNull) {
    return optional(cellOrNull).orElse("");
  }

  private static Optional<String> optional(Object cellOrNull) {
    return Optional.ofNullable(cellOrNull).map(Object::toString);
  }

  /** Filled up to the low end, shaded from there to the high end. */
  static String bar(double low, double high, double greatest) {
    if (greatest <= 0 || low < 0) {
      return "";
    }
    int full = low > 0 ? Math.max(1, (int) Math.round(BAR * low / greatest)) : 0;
    int upTo = Math.max(full, (int) Math.round(BAR * high / greatest));
    return "█".repeat(full) + "░".repeat(upTo - full);
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  private static Optional<Double> number(Object cell) {
    return cell instanceof Number value ? Optional.of(value.doubleValue()) : Optional.empty();
  }
}
