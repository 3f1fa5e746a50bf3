package io.claimhouse.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeFileTest {

  record Sighting(
      String id,
      Optional<Instant> at,
      OptionalDouble size,
      Optional<LocalDate> day,
      List<String> tags) {}

  private static final LakeTable<Sighting> SIGHTING =
      new LakeTable<>(
          "sighting",
          List.of(
              Column.text("id", Sighting::id),
              Column.maybeInstant("at", Sighting::at),
              Column.maybeReal("size", Sighting::size),
              Column.maybeDate("day", Sighting::day),
              Column.texts("tags", Sighting::tags)));

  private static final Sighting WHOLE =
      new Sighting(
          "whole 🐘",
          Optional.of(Instant.parse("2026-03-01T12:00:00.123456Z")),
          OptionalDouble.of(2.5),
          Optional.of(LocalDate.of(1899, 12, 31)),
          List.of("a", "b"));

  private static final Sighting BARE =
      new Sighting("bare", Optional.empty(), OptionalDouble.empty(), Optional.empty(), List.of());

  @TempDir Path lake;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file = lake.resolve(write(WHOLE, BARE).orElseThrow());
    List<Sighting> read = new ArrayList<>();
    LakeFileReader.read(
        file,
        SIGHTING,
        List.of("id", "at", "size", "day", "tags"),
        row ->
            read.add(
                new Sighting(
                    row.text("id"),
                    row.maybeInstant("at"),
                    row.maybeReal("size"),
                    row.maybeDate("day"),
                    row.texts("tags"))));
    assertThat(read).containsExactly(WHOLE, BARE);
  }

  @Test
  void equalRowsGiveOneFileAndOtherRowsAnother() throws IOException {
    assertThat(write(WHOLE)).isEqualTo(write(WHOLE)).isNotEqualTo(write(BARE));
    assertThat(files()).hasSize(2);
  }

  @Test
  void aTableWithoutRowsLeavesNoFile() throws IOException {
    assertThat(write()).isEmpty();
    assertThat(lake).isEmptyDirectory();
  }

  @Test
  void whatIsNotFinishedLeavesNoFile() throws IOException {
    try (LakeFileWriter<Sighting> writer = new LakeFileWriter<>(lake, SIGHTING)) {
      writer.write(WHOLE);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void aColumnThatIsNotThereIsNamed() throws IOException {
    Path file = lake.resolve(write(WHOLE).orElseThrow());
    assertThatThrownBy(() -> LakeFileReader.read(file, SIGHTING, List.of("colour"), row -> {}))
        .hasMessageContaining("sighting")
        .hasMessageContaining("colour");
  }

  @Test
  void onlyCommittedRunsCountAndARebuildReplacesThoseBeforeIt() throws IOException {
    Lake store = new Lake(lake);
    assertThat(store.runs()).isEmpty();
    store.commit(run("r1", false, "document/a.parquet"));
    store.commit(run("r2", false, "document/b.parquet"));
    assertThat(store.files("document"))
        .containsExactly(lake.resolve("document/a.parquet"), lake.resolve("document/b.parquet"));
    store.commit(run("r3", true, "document/c.parquet"));
    assertThat(store.runs()).extracting(RunManifest::runId).containsExactly("r3");
    assertThat(store.files("document")).containsExactly(lake.resolve("document/c.parquet"));
    assertThat(store.files("article")).isEmpty();
  }

  /** A run whose file stands in the lake. */
  private RunManifest run(String id, boolean isRebuild, String file) throws IOException {
    Path path = lake.resolve(file);
    Files.createDirectories(path.getParent());
    Files.createFile(path);
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    return new RunManifest(
        id,
        now,
        now,
        "1",
        List.of("in"),
        List.of(),
        Map.of(),
        isRebuild,
        new TreeMap<>(Map.of("document", List.of(file))),
        new TreeMap<>(Map.of("document", 1L)),
        new TreeMap<>());
  }

  private Optional<String> write(Sighting... sightings) throws IOException {
    try (LakeFileWriter<Sighting> writer = new LakeFileWriter<>(lake, SIGHTING)) {
      for (Sighting sighting : sightings) {
        writer.write(sighting);
      }
      return writer.finish();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(lake)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
