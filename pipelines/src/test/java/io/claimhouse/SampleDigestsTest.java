package io.claimhouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.cli.CommandLineHarness;
import io.claimhouse.cli.CommandLineHarness.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample articles give one warehouse, whatever way they come in. */
class SampleDigestsTest {

  private static final Path SAMPLE = Path.of("../seeds/articles");

  private static final int PORTIONS = 4;

  /** What rests on links. */
  private static final List<String> MARTS =
      List.of(
          "mart_citation",
          "mart_citation_circle",
          "mart_disagreement",
          "mart_first_report",
          "mart_group_week",
          "mart_hedge_drift",
          "mart_increment",
          "mart_independence",
          "mart_level",
          "mart_month",
          "mart_planned_versus_stated",
          "mart_restatement",
          "mart_series",
          "mart_series_figure",
          "mart_series_week",
          "mart_superseded",
          "mart_timeline");

  @TempDir static Path folder;

  private static Path warehouse;
  private static String digests;

  @BeforeAll
  static void run() {
    warehouse = folder.resolve("warehouse");
    execute(warehouse, "run", "--workers", "2", SAMPLE.toString());
    digests = digests(warehouse);
  }

  @Test
  void aRebuildFromNothingGivesTheSameTables() {
    Result again = execute(warehouse, "run", SAMPLE.toString());
    assertThat(again.out()).contains("Nothing new");
    assertThat(digests(warehouse)).as("a second run").isEqualTo(digests);
    Result rebuilt = execute(warehouse, "run", "--rebuild", SAMPLE.toString());
    assertThat(rebuilt.out()).doesNotContain("Nothing new", "unchanged");
    assertThat(digests(warehouse)).as("a rebuild").isEqualTo(digests);
  }

  @ParameterizedTest(name = "order {0}, {1} workers")
  @CsvSource({"1, 1", "2, 4"})
  void portionsInAnyOrderByAnyNumberOfWorkersGiveTheSameTables(long seed, String workers)
      throws IOException {
    Path own = folder.resolve("portions" + seed);
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(SAMPLE)) {
      all.map(Path::toString).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(seed));
    for (int portion = 0; portion < PORTIONS; portion++) {
      List<String> args = new ArrayList<>(List.of("--workers", workers));
      for (int i = portion; i < files.size(); i += PORTIONS) {
        args.add(files.get(i));
      }
      execute(own, "ingest", args.toArray(String[]::new));
    }
    execute(own, "link", "--workers", workers);
    execute(own, "load");
    assertThat(digests(own)).isEqualTo(digests);
  }

  private static Result execute(Path warehouse, String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "--warehouse", warehouse.toString()));
    all.addAll(List.of(args));
    Result result = CommandLineHarness.execute(all.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  /** Of the tables, and of the marts that say nothing of the runs. */
  private static String digests(Path warehouse) {
    List<String> each = new ArrayList<>();
    each.add("select table_name, row_count, digest from table_digest");
    for (String mart : MARTS) {
      each.add(
          "select '%s', count(*), format('{:020x}', coalesce(sum(hash(each_row)), 0))"
                  .formatted(mart)
              + " from %s as each_row".formatted(mart));
    }
    String rows =
        execute(
                warehouse,
                "sql",
                "--format",
                "csv",
                "-c",
                String.join(" union all ", each) + " order by 1")
            .out();
    assertThat(rows.lines().map(row -> row.substring(0, row.indexOf(','))))
        .contains(
            "fct_article_origin",
            "fct_citation",
            "fct_figure_root",
            "fct_series",
            "fct_series_figure",
            "fct_figure_link")
        .containsAll(MARTS);
    assertThat(rows.lines()).noneMatch(row -> row.contains(",0,"));
    return rows;
  }
}
