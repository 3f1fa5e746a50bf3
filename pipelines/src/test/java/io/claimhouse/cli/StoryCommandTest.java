package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.cli.CommandLineHarness.Result;
import io.claimhouse.warehouse.LakeFiles;
import io.claimhouse.warehouse.StoryLake;
import io.claimhouse.warehouse.WarehouseLoader;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code claimhouse story} over small lakes, as a user runs it. */
class StoryCommandTest {

  private static final String COLUMNS =
      "day,low,high,best,unit,outlets,articles,independent,confidence,hedges,claim,sentence,link";

  @TempDir static Path folder;

  @BeforeAll
  static void load() throws IOException {
    load("told", StoryLake.write(Files.createDirectories(folder.resolve("lake1"))));
    load("undated", StoryLake.writeUndated(Files.createDirectories(folder.resolve("lake2"))));
  }

  private static void load(String warehouse, LakeFiles lake) {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve(warehouse))) {
      new WarehouseLoader().load(lock, lake);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troops kestria | Kestrian troops in Romania",
        "TROOP Romania | Kestrian troops in Romania",
        "soldiers | Kestrian troops in Romania",
        "the wounded of Brod | Injured in the explosion in Brod",
        // The story's name alone.
        "border | Kestrian troops in Romania",
        // A sentence alone.
        "11,000 | Kestrian troops in Romania",
        "43 brod | Injured in the explosion in Brod",
      })
  void wordsFindTheSeriesWhateverTheirFormAndPlace(String words, String label) {
    Result story = story("told", words.split(" "));
    assertThat(story.exitCode()).as(story.err()).isZero();
    assertThat(story.out()).startsWith(label + "  (");
    assertThat(story("told", words).out()).isEqualTo(story.out());
  }

  @Test
  void aSeriesSaysHowWidelyAndHowSurelyItIsToldAndInWhichStory() {
    List<String> lines = story("told", "troops").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Kestrian troops in Romania  (troops)");
    assertThat(lines.get(1))
        .isEqualTo(
            "13 figures of 6 outlets, 10 independent, confidence 0.90;"
                + " in the story Kestrian troops at the border");
    assertThat(lines.get(3))
        .contains("day", "range", "independent", "confidence", "outlets", "hedges", "claim");
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("2026-02-09 ")
                    && line.contains(" 3,000 ")
                    && line.contains("█")
                    && line.contains(" 0.9 ")
                    && line.contains("About 3,000 troops"));
  }

  @Test
  void whatIsNearIsListedWithItsReasonAndItsCountsInTheirNumber() {
    assertThat(story("told", "troops").out())
        .contains(
            "Near series, kept apart:",
            "  injured  Injured in the explosion in Brod: 1 figure of 1 outlet;"
                + " it counts or measures something else")
        .doesNotContain("Other series");
    assertThat(story("told", "brod").out())
        .contains("  troops  Kestrian troops in Romania: 13 figures of 6 outlets; it counts");
  }

  @Test
  void theSeriesThatIsMostToThePointIsPrintedAndTheOthersAreListed() {
    String out = story("undated", "at least brod").out();
    assertThat(story("undated", "harbour").out()).startsWith("Seats of the Harbour Party");
    assertThat(out).isEmpty();
    // In the name of one, in the sentence of neither other.
    assertThat(story("undated", "strikers").out())
        .startsWith("Strikers in Brod")
        .doesNotContain("Other series with these words:");
    assertThat(story("undated", "--series", "s").out())
        .contains(
            "Other series whose id begins so:",
            "  seats  Seats of the Harbour Party: 1 figure of 1 outlet, 1 independent");
  }

  @Test
  void aSeriesWithoutADatedLevelPrintsWhatWasSaid() {
    Result story = story("undated", "seats");
    assertThat(story.exitCode()).as(story.err()).isZero();
    assertThat(story.out())
        .contains("No level of it was told on a known day; what was said:")
        .contains("at least 40 seats")
        .contains("The Post")
        .contains("level");
    assertThat(story("undated", "seats", "--format", "csv").out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("day,figure,role,outlet,");
  }

  @Test
  void levelsWithoutADayAreCountedBelowTheOthers() {
    assertThat(story("undated", "strikers").out())
        .contains("2026-02-09", "250", "1 more level told on no known day")
        .doesNotContain("300");
    assertThat(story("undated", "strikers", "--why").out()).contains("300 strikers");
  }

  @Test
  void whyTellsForEachFigureWhatTiesItToTheSeries() {
    Result story = story("told", "troops", "--why");
    assertThat(story.out())
        .contains("Why each figure is in it:")
        .containsPattern(
            "2026-02-21 +7,000 troops +additional +The Post +0.6 +same thing, same place");
    List<String> lines = story("told", "troops", "--why", "--format", "csv").out().lines().toList();
    assertThat(lines).hasSize(15);
    assertThat(lines.get(0))
        .isEqualTo(
            "day,figure,role,outlet,modality,hedges,confidence,evidence,claim,sentence,link");
  }

  @Test
  void asCsvEachDayIsALine() {
    List<String> lines = story("told", "troops", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(COLUMNS);
    assertThat(lines.get(1))
        .startsWith("2026-02-09,3000,3000,3000,,Northwire,1,1,0.9,about,\"About 3,000 troops\"");
    assertThat(lines.subList(1, lines.size())).isSorted().hasSize(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "volcano | no series has \"volcano\"; best told are Kestrian troops in Romania (troops),"
            + " Injured in the explosion in Brod (injured).",
        "troops volcano | no series has all words of \"troops volcano\"; near are Kestrian troops"
            + " in Romania (troops) without volcano.",
        "' or 1=1 -- | no series has \"1=1\"; best told are Kestrian troops in"
            + " Romania (troops), Injured in the explosion in Brod (injured).",
      })
  void whereNothingFitsASentenceSaysWhatIsNear(String words, String sentence) {
    Result story = story("told", words);
    assertThat(story.exitCode()).isEqualTo(1);
    assertThat(story.out()).isEmpty();
    assertThat(story.err().lines()).containsExactly("claimhouse story: " + sentence);
  }

  @Test
  void aSeriesIsChosenByHowItsIdBegins() {
    assertThat(story("told", "--series", "inj").out()).startsWith("Injured in the explosion");
    Result unknown = story("told", "troops", "--series", "no-such-id");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err().lines())
        .containsExactly("claimhouse story: no series begins with no-such-id.");
  }

  @Test
  void withoutWordsAndWithoutASeriesItIsAWrongUse() {
    for (String words : List.of("", "--")) {
      Result story = story("told", words);
      assertThat(story.exitCode()).isEqualTo(2);
      assertThat(story.err()).contains("give words of a quantity");
    }
  }

  private static Result story(String warehouse, String... args) {
    List<String> all =
        new ArrayList<>(List.of("story", "--warehouse", folder.resolve(warehouse).toString()));
    all.addAll(List.of(args));
    return CommandLineHarness.execute(all.toArray(String[]::new));
  }
}
