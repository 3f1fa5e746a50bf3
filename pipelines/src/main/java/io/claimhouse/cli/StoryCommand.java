package io.claimhouse.cli;

import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one quantity as a timeline. */
@Command(
    name = "story",
    description = {
      "Prints a quantity day by day: its range, a bar, the outlets, the independent origins, the",
      "hedges and the claim. Of several series that hold all the words, the one with the most",
      "independent origins is printed and the others are listed; --series chooses another.",
      "Example: claimhouse story \"deaths austria\""
    },
    mixinStandardHelpOptions = true)
public final class StoryCommand implements Callable<Integer> {

  private static final int BAR = 20;

  private static final String MATCHES =
      """
      select series_id, series_label, figure_count, outlet_count, independent_count
      from mart_series
      where list_bool_and(
        list_transform(
          string_split(lower(trim(getvariable('words'))), ' '),
          lambda word: contains(lower(series_label), word)
        )
      )
      and (getvariable('series') = '' or starts_with(series_id, getvariable('series')))
      order by independent_count desc, figure_count desc, series_label, series_id
      limit 20
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
        hedges,
        claim,
        sentence,
        link
      from mart_timeline
      where series_id = getvariable('series')
      order by day
      """;

  private static final String NEAR =
      """
      select near_series_id, near_series_label, differs_in, value_here, value_there
      from mart_near_series
      where series_id = getvariable('series')
      order by near_figure_count desc, near_series_label, near_series_id
      limit 10
      """;

  @Parameters(
      index = "0",
      paramLabel = "WORDS",
      description = "Words of the series' label, in any order; case does not matter.")
  private String words;

  @Option(
      names = "--series",
      paramLabel = "ID",
      defaultValue = "",
      description = "The series to print, by its id or how that begins.")
  private String series;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json or markdown (default: ${DEFAULT-VALUE}).")
  private String format;

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ResultPrinter.Format chosen = ResultPrinter.Format.of(format, spec);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (WarehouseQuery reader = WarehouseQuery.open(warehouse.folder())) {
      reader.setVariable("words", words.strip().replaceAll("\\s+", " "));
      reader.setVariable("series", series);
      QueryResult matches = reader.run("the list of series", MATCHES);
      if (matches.rows().isEmpty()) {
        err.println(
            "claimhouse story: no series has all the words of \""
                + words
                + "\" in its label; `claimhouse sql -c \"select series_label from mart_series\"`"
                + " lists them.");
        return 1;
      }
      List<Object> first = matches.rows().get(0);
      reader.setVariable("series", first.get(0).toString());
      QueryResult timeline = reader.run("the timeline", TIMELINE);
      if (chosen == ResultPrinter.Format.TABLE) {
        out.println(first.get(1) + "  (" + first.get(0) + ")");
        out.println();
        new ResultPrinter(chosen, Terminals.width()).print(withBars(timeline), out);
        listOthers(matches, out);
        listNear(reader.run("the near series", NEAR), out);
      } else {
        new ResultPrinter(chosen, 0).print(timeline, out);
      }
      out.flush();
      return 0;
    } catch (WarehouseException | IOException e) {
      err.println("claimhouse story: " + e.getMessage());
      return 1;
    }
  }

  private static void listOthers(QueryResult matches, PrintWriter out) {
    if (matches.rows().size() < 2) {
      return;
    }
    out.println();
    out.println("Other series with these words:");
    for (List<Object> row : matches.rows().subList(1, matches.rows().size())) {
      out.printf(
          Locale.ROOT,
          "  %s  %s: %s figures of %s outlets, %s independent%n",
          row.get(0).toString().substring(0, 8),
          row.get(1),
          row.get(2),
          row.get(3),
          row.get(4));
    }
  }

  /** What was kept apart from the series, with the part in which it differs. */
  private static void listNear(QueryResult near, PrintWriter out) {
    if (near.rows().isEmpty()) {
      return;
    }
    out.println();
    out.println("Near series, kept apart:");
    for (List<Object> row : near.rows()) {
      out.printf(
          Locale.ROOT,
          "  %s  %s: %s is %s, here %s%n",
          row.get(0).toString().substring(0, 8),
          row.get(1),
          row.get(2).toString().replace('_', ' '),
          row.get(4) == null ? "none" : row.get(4),
          row.get(3) == null ? "none" : row.get(3));
    }
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
      cells.add(text(row.get(5)));
      cells.add(text(row.get(8)));
      cells.add(text(row.get(9)));
      rows.add(cells);
    }
    return new QueryResult(columns, rows);
  }

  /** A cell without a value is empty here. */
  private static String text(Object cellOrNull) {
    return cellOrNull == null ? "" : cellOrNull.toString();
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
