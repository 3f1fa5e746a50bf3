package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.warehouse.LakeFiles;
import io.claimhouse.warehouse.WarehouseLoader;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void load() {
    try (WarehouseLock lock = WarehouseLock.take(folder)) {
      new WarehouseLoader().load(lock, new LakeFiles(Map.of()));
    }
  }

  @Test
  void theCopyInTheRepositoryIsUpToDate() throws IOException {
    assertThat(dictionary("markdown"))
        .as("write it anew: ./claimhouse dictionary > DICTIONARY.md")
        .isEqualTo(Files.readString(Path.of("..", "DICTIONARY.md")));
  }

  @Test
  void aTableTellsItsGrainKeyColumnsRelationsAndQuestions() {
    assertThat(dictionary("markdown"))
        .contains("## fct_figure\n")
        .contains("Table; one row: one quantity or date expression in a claim; key: `figure_id`;")
        .contains("`claim_id` leads to `fct_claim`")
        .contains("| `value_low` | DOUBLE | Least value allowed")
        .contains("  fct_figure }o--|| fct_claim : \"claim_id\"")
        .contains("## known_by(known_on)")
        .containsPattern(
            "Read by the questions .*\\[02\\]\\(sql/examples/02_as_known_on_a_date.sql\\)");
  }

  @Test
  void thePageLinksOnlyToWhatItHolds() {
    Document page = Jsoup.parse(dictionary("html"));
    assertThat(page.select("h2")).hasSizeGreaterThan(40);
    assertThat(page.select("svg rect")).hasSizeGreaterThan(5);
    page.select("a[href^=#]")
        .forEach(
            link ->
                assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull());
    assertThat(page.select("[src], script, link")).isEmpty();
  }

  @Test
  void withoutAWarehouseOneSentenceSaysSo() {
    CommandLineHarness.Result result =
        CommandLineHarness.execute("dictionary", "--warehouse", folder.resolve("none").toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).startsWith("claimhouse: there is no warehouse at ").hasLineCount(1);
  }

  private static String dictionary(String format) {
    CommandLineHarness.Result result =
        CommandLineHarness.execute(
            "dictionary", "--warehouse", folder.toString(), "--format", format);
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
