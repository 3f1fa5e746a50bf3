package io.claimhouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

  @TempDir Path folder;

  private Lake lake;

  @BeforeEach
  void threeRuns() throws IOException {
    lake = new Lake(folder);
    run("r1", false, "a", "b");
    run("r2", false, "c");
    run("r3", false, "d");
  }

  @Test
  void mergedFilesHoldTheSameRows() throws IOException {
    List<String> before = items();
    assertThat(new Compaction(lake).merge()).isEqualTo(3);
    assertThat(lake.files("document")).hasSize(1);
    assertThat(items()).isEqualTo(before).containsExactly("a", "b", "c", "d");
    assertThat(new Compaction(lake).merge()).isZero();
  }

  @Test
  void aLaterRunStandsBesideTheMergedFiles() throws IOException {
    new Compaction(lake).merge();
    run("r4", false, "e");
    assertThat(lake.files("document")).hasSize(2);
    assertThat(items()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aRebuildReplacesMergedFilesToo() throws IOException {
    new Compaction(lake).merge();
    run("r4", true, "z");
    assertThat(items()).containsExactly("z");
  }

  @Test
  void fewFilesAreLeftAlone() throws IOException {
    assertThat(new Compaction(lake).mergeWhereSmallFilesPileUp()).isZero();
    for (int i = 0; i < 70; i++) {
      run("s" + (10 + i), false, "s" + i);
    }
    assertThat(new Compaction(lake).mergeWhereSmallFilesPileUp()).isEqualTo(73);
    assertThat(lake.files("document")).hasSize(1);
    assertThat(items()).hasSize(74);
  }

  @Test
  void onlyOldFilesThatNoManifestNamesAreDeleted() throws IOException {
    Path linked = folder.resolve("linked");
    try (LakeFileWriter<ArticleOrigin> writer =
        new LakeFileWriter<>(linked, ArticleOriginTable.TABLE)) {
      writer.write(ArticleOrigin.original("x"));
      String file = "linked/" + writer.finish().orElseThrow();
      lake.commit(
          new LinkManifest(
              List.of(), new TreeMap<>(Map.of("article_origin", List.of(file))), new TreeMap<>()));
    }
    Files.createFile(folder.resolve("document/.left-by-a-crash.writing"));
    new Compaction(lake).merge();
    assertThat(new Compaction(lake).sweep(Instant.EPOCH)).isZero();
    assertThat(new Compaction(lake).sweep(LATER)).isEqualTo(4);
    assertThat(items()).containsExactly("a", "b", "c", "d");
    assertThat(lake.files("article_origin").get(0)).exists();
  }

  private void run(String runId, boolean isRebuild, String... items) throws IOException {
    try (LakeFileWriter<Extraction> writer = new LakeFileWriter<>(folder, DocumentTable.TABLE)) {
      for (String item : items) {
        writer.write(
            new Extraction(
                runId,
                "v",
                new DocumentFacts(
                    Optional.of("id of " + item),
                    item,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    Outcome.PARSED,
                    Optional.empty(),
                    Optional.empty(),
                    "test",
                    Optional.empty(),
                    0),
                Optional.empty(),
                List.of()));
      }
      String file = writer.finish().orElseThrow();
      lake.commit(
          new RunManifest(
              runId,
              Instant.EPOCH,
              Instant.EPOCH,
              "v",
              List.of(),
              List.of(),
              Map.of(),
              isRebuild,
              new TreeMap<>(Map.of("document", List.of(file))),
              new TreeMap<>(),
              new TreeMap<>()));
    }
  }

  private List<String> items() throws IOException {
    List<String> items = new ArrayList<>();
    for (Path file : lake.files("document")) {
      LakeFileReader.read(
          file, DocumentTable.TABLE, List.of("item_uri"), row -> items.add(row.text("item_uri")));
    }
    items.sort(null);
    return items;
  }
}
