package io.claimhouse.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.claimhouse.eval.StorySeries.Placed;
import io.claimhouse.link.quantity.FigureLink;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.link.SeriesFigure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series over the real stories that stand beside the project where they were handed out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedStoriesTest {

  /** "49 is Orlando", "Anthem 78.8 million is another breach": what the gold warns of. */
  private static final Pattern TRAP = Pattern.compile("([0-9][0-9.]*)( million)? is ");

  private static final Pattern OTHERS = Pattern.compile("lists other .*\\((\\d+), (\\d+)");

  /** Some documents tell a value in their headline or summary only. */
  private static final double LEAST = 0.80;

  private Path stories;

  @BeforeAll
  void find() {
    stories = Path.of("../../shared/corpora/story");
    assumeTrue(Files.isDirectory(stories), "skipped: no ../shared");
  }

  @Test
  void bothLanguagesOfABulletinGiveEqualTotals() throws IOException {
    SetScore score = new StoryEval().score(stories.resolve("open_ebola_drc2014"));
    assertThat(score.measures().get("issue_equality")).isGreaterThanOrEqualTo(0.8);
    assertThat(score.measures().get("recall")).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void aTotalThatIsCorrectedDownwardsIsAnUpdate() throws IOException {
    Path folder = stories.resolve("open_ebola_drc2014");
    List<Map<String, String>> gold = gold(folder);
    StorySeries series = StorySeries.read(folder, documents(gold, "doc"));
    List<String> falls = falls(gold);
    assertThat(falls).isNotEmpty();
    List<String> told = new ArrayList<>();
    for (FilledSeries filled : series.all()) {
      Map<String, Double> values = new HashMap<>();
      series
          .figures(filled.series().seriesId())
          .forEach(
              placed ->
                  placed
                      .figure()
                      .figure()
                      .value()
                      .point()
                      .ifPresent(value -> values.put(placed.figure().figure().figureId(), value)));
      filled.links().stream()
          .filter(link -> link.relation() == FigureLink.Relation.UPDATES)
          .filter(link -> link.logRatio().orElse(0) < 0)
          .forEach(
              link ->
                  told.add(
                      values.get(link.fromFigureId()) + " > " + values.get(link.toFigureId())));
    }
    assertThat(told).containsAll(falls);
  }

  /** From one bulletin to the next of its language: what fell. */
  private static List<String> falls(List<Map<String, String>> gold) {
    Map<String, Map<String, String>> before = new HashMap<>();
    List<String> falls = new ArrayList<>();
    gold.stream()
        .filter(row -> !row.get("metric").startsWith("contacts"))
        .sorted(Comparator.comparing(row -> row.get("as_of")))
        .forEach(
            row -> {
              Map<String, String> last = before.put(row.get("lang") + row.get("metric"), row);
              if (last != null && value(row) < value(last)) {
                falls.add(value(last) + " > " + value(row));
              }
            });
    return falls;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "nice_truck_2016,deaths",
    "las_vegas_2017,deaths",
    "las_vegas_2017,injured",
    "equifax_2017,us_people_affected",
  })
  void aTimelineComesInOrderAndWithoutTheTraps(String event, String metric) throws IOException {
    Path folder = stories.resolve("open_news_cluster");
    List<Map<String, String>> gold =
        gold(folder).stream().filter(row -> row.get("event").equals(event)).toList();
    List<Map<String, String>> rows =
        gold.stream().filter(row -> row.get("metric").equals(metric)).toList();
    StorySeries series = StorySeries.read(folder, documents(gold, "path"));
    List<Placed> levels =
        series.figures(fullest(series, rows)).stream()
            .filter(placed -> placed.role() == SeriesFigure.Role.LEVEL)
            .toList();

    assertThat(levels)
        .extracting(placed -> placed.figure().publishedDate())
        .filteredOn(java.util.Optional::isPresent)
        .isSortedAccordingTo(Comparator.comparing(java.util.Optional::orElseThrow));
    assertThat(levels)
        .extracting(placed -> placed.figure().figure().value().point().orElse(Double.NaN))
        .doesNotContainAnyElementsOf(traps(gold, metric));
    List<String> expected = rows.stream().map(SharedStoriesTest::dayAndValue).sorted().toList();
    List<String> found =
        rows.stream()
            .filter(
                row ->
                    series.of(row.get("path")).stream()
                        .anyMatch(placed -> levels.contains(placed) && hasValue(placed, row)))
            .map(SharedStoriesTest::dayAndValue)
            .sorted()
            .toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo((int) Math.ceil(LEAST * expected.size()));
  }

  private static String fullest(StorySeries series, List<Map<String, String>> rows) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      Set<String> ids = new HashSet<>();
      series.of(row.get("path")).stream()
          .filter(placed -> hasValue(placed, row))
          .forEach(placed -> ids.add(placed.seriesId()));
      ids.forEach(id -> hits.merge(id, 1, Integer::sum));
    }
    return hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** The numbers that the gold's notes warn of, and the additions to the metric. */
  private static Set<Double> traps(List<Map<String, String>> gold, String metric) {
    Set<Double> traps = new HashSet<>();
    for (Map<String, String> row : gold) {
      Matcher trap = TRAP.matcher(row.get("note"));
      while (trap.find()) {
        traps.add(Double.parseDouble(trap.group(1)) * (trap.group(2) == null ? 1 : 1e6));
      }
      Matcher others = OTHERS.matcher(row.get("note"));
      if (others.find()) {
        traps.add(Double.valueOf(others.group(1)));
        traps.add(Double.valueOf(others.group(2)));
      }
      if (row.get("metric").equals(metric + "_delta")) {
        traps.add(value(row));
      }
    }
    return traps;
  }

  private static boolean hasValue(Placed placed, Map<String, String> row) {
    double value = value(row);
    double room = row.get("qualifier").equals("about") ? 0.01 * value : 0;
    return placed.figure().figure().value().point().stream()
        .anyMatch(point -> Math.abs(point - value) <= room);
  }

  private static String dayAndValue(Map<String, String> row) {
    return row.get("published") + " " + value(row);
  }

  private static double value(Map<String, String> row) {
    return Double.parseDouble(row.get("value"));
  }

  private static List<String> documents(List<Map<String, String>> gold, String column) {
    return gold.stream().map(row -> row.get(column)).distinct().toList();
  }

  private static List<Map<String, String>> gold(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("gold.tsv"), StandardCharsets.UTF_8);
    String[] header = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
