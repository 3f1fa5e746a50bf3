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

/** {@code claimhouse story} over the sample articles, as a user runs it. */
class StoryOfSampleTest {

  private static final String COLUMNS =
      "day,low,high,best,unit,outlets,articles,independent,confidence,hedges,claim,sentence,link";

  @Test
  void theDeadOfTheFloodAreToldDayByDay() {
    Result story = story("death toll AUSTRIA");
    assertThat(story.exitCode()).as(story.err()).isZero();
    List<String> lines = story.out().lines().toList();
    assertThat(lines.get(0)).containsIgnoringCase("deaths").contains("Austria");
    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("2026-03-17 ") && line.contains(" 14 ") && line.contains("█"));
  }

  @Test
  void aDayOfCopiesIsOneOriginAndARangeHasItsEnds() {
    List<String> lines = story("troops kestria").out().lines().toList();
    assertThat(lines.get(0)).contains("roops").contains("Kestria");
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("2026-02-10 ")
                    && line.contains("Daily Lantern, Estuary Echo")
                    && line.contains("reportedly"))
        .anyMatch(line -> line.startsWith("2026-02-19 ") && line.contains("8,000–12,000"));
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
