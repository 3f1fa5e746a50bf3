package io.claimhouse.cli;

import io.claimhouse.lake.RunManifest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** What a person wants to know at the end of a run. */
final class RunSummary {

  private RunSummary() {}

  /** After {@code ingest}: what the run put into the lake. */
  static String ofLake(RunManifest run, Path lake) {
    return head(run, run.outcomes())
        + rows("articles", run.rows("article"))
        + rows("claims", run.rows("claim"))
        + rows("figures", run.rows("figure"))
        + elapsed(run)
        + line("lake", lake.toString())
        + news(run);
  }

  /**
   * After {@code run}: what the run added and what the warehouse holds now.
   *
   * @param outcomes items of this run by outcome, duplicates told apart
   * @param rowCounts the warehouse's rows by table
   */
  static String ofWarehouse(
      RunManifest run,
      Map<String, Long> outcomes,
      Map<String, Long> rowCounts,
      Duration loading,
      Path warehouse) {
    return head(run, new TreeMap<>(outcomes))
        + added("articles", run.rows("article"), rowCounts.getOrDefault("fct_article", 0L))
        + added("claims", run.rows("claim"), rowCounts.getOrDefault("fct_claim", 0L))
        + added("figures", run.rows("figure"), rowCounts.getOrDefault("fct_figure", 0L))
        + elapsed(run)
        + line("load", String.format(Locale.ROOT, "%.1f s", loading.toMillis() / 1000.0))
        + line("warehouse", warehouse.toString())
        + news(run);
  }

  private static String head(RunManifest run, SortedMap<String, Long> outcomes) {
    StringJoiner parts = new StringJoiner(", ");
    outcomes.forEach(
        (outcome, items) -> {
          if (outcome.indexOf('.') < 0) {
            parts.add(String.format(Locale.ROOT, "%s %,d", outcome, items));
          }
        });
    StringJoiner reasons = new StringJoiner(", ");
    run.outcomes()
        .forEach(
            (outcome, items) -> {
              if (outcome.startsWith("rejected.")) {
                reasons.add(
                    String.format(
                        Locale.ROOT, "%s %,d", outcome.substring("rejected.".length()), items));
              }
            });
    return line(
            "inputs",
            String.format(Locale.ROOT, "%,d items: %s", run.rows("document"), parts.toString()))
        + (reasons.length() == 0 ? "" : line("rejected", reasons.toString()));
  }

  private static String elapsed(RunManifest run) {
    double seconds = Duration.between(run.startedAt(), run.finishedAt()).toMillis() / 1000.0;
    return line(
        "read",
        String.format(
            Locale.ROOT, "%.1f s, %.0f items a second", seconds, run.rows("document") / seconds));
  }

  /** What has no bytes of its own cannot be known, and has no rows to add. */
  private static String news(RunManifest run) {
    long unchanged = run.outcomes().getOrDefault("unchanged", 0L);
    long idle = run.outcomes().getOrDefault(RunManifest.WITHOUT_BYTES, 0L);
    return unchanged > 0 && unchanged + idle == run.rows("document")
        ? "Nothing new: every item was known, with the same bytes.\n"
        : "";
  }

  private static String rows(String name, long rows) {
    return line(name, String.format(Locale.ROOT, "%,d", rows));
  }

  private static String added(String name, long added, long now) {
    return line(name, String.format(Locale.ROOT, "%,d read, %,d in the warehouse", added, now));
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-10s %s%n", name, value);
  }
}
