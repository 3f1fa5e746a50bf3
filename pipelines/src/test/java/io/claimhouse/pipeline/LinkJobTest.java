package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lake.ArticleOriginTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.lake.LakeFileWriter;
import io.claimhouse.lake.LinkManifest;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.lake.SignatureTable;
import io.claimhouse.lake.SignatureTable.SignatureRow;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkJobTest {

  private static final String STORY =
      "The ferry sank off the northern coast on Monday night with ninety people on board and the"
          + " harbour master said that the doors had not been shut when it left the port.";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(RunnerChoice.Kind.class)
  void everyArticleHasOneOriginOnEveryRunner(RunnerChoice.Kind kind) throws IOException {
    Lake lake = new Lake(folder);
    ingest(lake, "run-1", row("a", "run-1", STORY), row("b", "run-1", STORY));
    ingest(lake, "run-2", row("c", "run-2", "Another story."), row("b", "run-2", STORY));
    LinkManifest linked = new LinkJob(lake, new RunnerChoice(kind, Optional.empty(), 2)).run();
    assertThat(linked.runs()).containsExactly("run-1", "run-2");
    assertThat(linked.rowCounts()).containsEntry("article_origin", 3L);
    assertThat(origins(lake)).containsExactlyInAnyOrder("a<-a", "b<-a", "c<-c");
  }

  @Test
  void linkingAgainGivesTheSameFilesAndLeavesNoOthers() throws IOException {
    Lake lake = new Lake(folder);
    ingest(lake, "run-1", row("a", "run-1", STORY), row("b", "run-1", STORY));
    LinkManifest first = new LinkJob(lake, RunnerChoice.embedded()).run();
    assertThat(new LinkJob(lake, RunnerChoice.embedded()).run()).isEqualTo(first);
    ingest(lake, "run-2", row("c", "run-2", "Another story."));
    LinkManifest second = new LinkJob(lake, RunnerChoice.embedded()).run();
    assertThat(origins(lake)).hasSize(3);
    assertThat(folder.resolve("linked/article_origin"))
        .isDirectoryNotContaining(
            file ->
                second.files().get("article_origin").stream()
                    .noneMatch(name -> name.endsWith(file.getFileName().toString())));
  }

  @Test
  void aRunThatAddedNothingLeavesTheLinksAsTheyAre() throws IOException {
    Lake lake = new Lake(folder);
    LinkJob job = new LinkJob(lake, RunnerChoice.embedded());
    ingest(lake, "run-1", row("a", "run-1", STORY), row("b", "run-1", STORY));
    LinkManifest first = job.update();
    Path file = folder.resolve(first.files().get("article_origin").get(0));
    FileTime written = Files.getLastModifiedTime(file);
    ingest(lake, "run-2");
    LinkManifest second = job.update();
    assertThat(second.files()).isEqualTo(first.files());
    assertThat(second.runs()).containsExactly("run-1", "run-2");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    ingest(lake, "run-3", row("c", "run-3", "Another story."));
    assertThat(job.update().rowCounts()).containsEntry("article_origin", 3L);
  }

  @Test
  void anEmptyLakeLinksToNothing() throws IOException {
    assertThat(new LinkJob(new Lake(folder), RunnerChoice.embedded()).run().files()).isEmpty();
  }

  private static SignatureRow row(String article, String run, String body) {
    return new SignatureRow(
        new ArticleSignature(
            article,
            Signature.of(body),
            Optional.of("outlet-" + article),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        "e-" + article,
        run);
  }

  private void ingest(Lake lake, String run, SignatureRow... rows) throws IOException {
    try (LakeFileWriter<SignatureRow> writer = new LakeFileWriter<>(folder, SignatureTable.TABLE)) {
      for (SignatureRow row : rows) {
        writer.write(row);
      }
      TreeMap<String, List<String>> files = new TreeMap<>();
      writer.finish().ifPresent(file -> files.put("signature", List.of(file)));
      lake.commit(
          new RunManifest(
              run,
              Instant.EPOCH,
              Instant.EPOCH,
              "test",
              List.of(),
              List.of(),
              Map.of(),
              false,
              files,
              new TreeMap<>(),
              new TreeMap<>()));
    }
  }

  private List<String> origins(Lake lake) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path file : lake.files("article_origin")) {
      LakeFileReader.read(
          file,
          ArticleOriginTable.TABLE,
          List.of("article_id", "origin_id"),
          row -> rows.add(row.text("article_id") + "<-" + row.text("origin_id")));
    }
    return rows;
  }
}
