package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.SampleWarehouse;
import io.claimhouse.cli.CommandLineHarness.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code claimhouse story} over the sample articles, as a user runs it. */
class StoryOfSampleTest {

  private static final String COLUMNS =
      "day,low,high,best,unit,outlets,articles,independent,hedges,claim,sentence,link";

  @Test
  void theSeriesWithMostOriginsIsPrintedAndTheOthersAreListed() {
    Result story = story("AUSTRIA  march");
    assertThat(story.exitCode()).as(story.err()).isZero();
    List<String> lines = story.out().lines().toList();
    assertThat(lines.get(0)).startsWith("Deaths in Austria (March 2026)  (");
    assertThat(lines.get(2)).contains("day", "range", "independent", "outlets", "hedges", "claim");
    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("2026-03-16 ") && line.contains(" 17 ") && line.contains("█"));
    assertThat(story.out())
        .contains("Other series with these words:", "Injured in Austria", "Missing in Austria");
  }

  @Test
  void aDayOfCopiesIsOneOriginAndARangeHasItsEnds() {
    List<String> lines = story("troops kestria").out().lines().toList();
    assertThat(lines.get(0)).startsWith("Troops of Kestria  (");
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("2026-02-10 ")
                    && line.contains("Daily Lantern, Estuary Echo")
                    && line.contains("reportedly"))
        .anyMatch(line -> line.startsWith("2026-02-19 ") && line.contains("8,000–12,000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"volcano", "troops volcano", "troops%", "' or 1=1 --"})
  void wordsOfNoSeriesAreSaidInASentence(String words) {
    Result story = story(words);
    assertThat(story.exitCode()).isEqualTo(1);
    assertThat(story.out()).isEmpty();
    assertThat(story.err()).contains("no series has all the words of \"" + words + "\"");
    assertThat(story.err().lines()).hasSize(1);
  }

  @Test
  void aSeriesIsChosenByHowItsIdBegins() {
    String id =
        SampleWarehouse.rows(
                "select series_id from mart_series where series_label like 'Missing in Austria%'")
            .get(0);
    for (String begin : List.of(id, id.substring(0, 8))) {
      Result story = story("austria", "--series", begin);
      assertThat(story.exitCode()).as(story.err()).isZero();
      assertThat(story.out()).startsWith("Missing in Austria").doesNotContain("Other series");
    }
    assertThat(story("austria", "--series", "no-such-id").exitCode()).isEqualTo(1);
    assertThat(story("troops", "--series", id).exitCode()).isEqualTo(1);
  }

  @Test
  void asCsvEachDayIsALine() {
    List<String> lines = story("deaths austria", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(COLUMNS);
    assertThat(lines.subList(1, lines.size())).isSorted().hasSizeGreaterThanOrEqualTo(3);
    assertThat(lines.get(1)).startsWith("2026-03-15,9,9,9,,\"Harbour News, Northwire\",2,1,,");
  }

  @Test
  void asJsonEachDayIsAnObject() throws IOException {
    JsonNode days = new ObjectMapper().readTree(story("deaths austria", "--format", "json").out());
    List<String> names = new ArrayList<>();
    days.get(0).fieldNames().forEachRemaining(names::add);
    assertThat(String.join(",", names)).isEqualTo(COLUMNS);
    assertThat(days.get(0).get("day").asText()).isEqualTo("2026-03-15");
    assertThat(days.get(0).get("best").asDouble()).isEqualTo(9);
    assertThat(days.get(0).get("unit").isNull()).isTrue();
  }

  @Test
  void asMarkdownItIsATable() {
    List<String> lines = story("deaths austria", "--format", "markdown").out().lines().toList();
    assertThat(lines.get(0)).startsWith("| day ").endsWith("|");
    assertThat(lines.get(1)).matches("\\|[-:| ]+\\|");
    assertThat(lines.get(2)).startsWith("| 2026-03-15 ");
  }

  @Test
  void anotherFormatIsAWrongUse() {
    Result story = story("deaths", "--format", "yaml");
    assertThat(story.exitCode()).isEqualTo(2);
    assertThat(story.err()).contains("yaml");
  }

  private static Result story(String words, String... options) {
    List<String> args =
        new ArrayList<>(
            List.of("story", words, "--warehouse", SampleWarehouse.folder().toString()));
    args.addAll(List.of(options));
    return CommandLineHarness.execute(args.toArray(String[]::new));
  }
}
