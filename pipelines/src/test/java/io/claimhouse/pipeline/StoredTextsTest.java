package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.RunManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTextsTest {

  @TempDir Path folder;

  @Test
  void anotherVersionReadsTheSameOfAStoredTextAsOfTheFile() throws Exception {
    Lake lake = new Lake(folder);
    List<String> files =
        new InputLister()
            .add(Path.of("..", "seeds", "articles").toString()).files().stream()
                .map(InputFile::itemUri)
                .filter(
                    uri -> uri.endsWith(".html") || uri.endsWith(".txt") || uri.endsWith(".eml"))
                .toList();
    work(lake, new IngestSettings("run-1", "v1", folder.toString(), false, false), files);
    work(
        lake,
        new IngestSettings("run-2", "v2", folder.toString(), true, true),
        RunInputs.storedTexts(lake).itemUris());

    for (LakeTable<?> table : List.of(ClaimTable.TABLE, FigureTable.TABLE)) {
      assertThat(rows(lake, table, "run-2"))
          .as(table.name())
          .hasSizeGreaterThan(100)
          .isEqualTo(rows(lake, table, "run-1"));
    }
    assertThat(rows(lake, DocumentTable.TABLE, "run-2")).isNotEmpty();

    // What this version has read once, from a file or from a text, it does not read again.
    work(
        lake,
        new IngestSettings("run-3", "v2", folder.toString(), true, true),
        RunInputs.storedTexts(lake).itemUris());
    assertThat(rows(lake, DocumentTable.TABLE, "run-3")).isEmpty();
  }

  private static void work(Lake lake, IngestSettings settings, List<String> entries)
      throws IOException {
    ShardReport report =
        ShardWorker.of(settings).work(new Shard(0, entries), ShardWorker.Progress.NONE);
    TreeMap<String, List<String>> files = new TreeMap<>();
    report.files().forEach((table, file) -> files.put(table, List.of(file)));
    lake.commit(
        new RunManifest(
            settings.runId(),
            Instant.EPOCH,
            Instant.EPOCH,
            settings.extractorVersion(),
            List.of(),
            List.of(),
            Map.of(),
            false,
            files,
            report.rowCounts(),
            report.outcomes()));
  }

  /** The rows of a run, without what tells of the run, sorted. */
  private static List<String> rows(Lake lake, LakeTable<?> table, String runId) throws IOException {
    Predicate<String> tells = List.of("run_id", "extraction_id", "extractor_version")::contains;
    List<String> columns = table.columns().stream().map(column -> column.name()).toList();
    List<String> rows = new ArrayList<>();
    for (Path file : lake.files(table.name())) {
      LakeFileReader.read(
          file,
          table,
          columns,
          row -> {
            if (row.text("run_id").equals(runId)) {
              rows.add(
                  columns.stream()
                      .filter(tells.negate())
                      .map(column -> column + "=" + row.maybeText(column).orElse("NULL"))
                      .toList()
                      .toString());
            }
          });
    }
    rows.sort(null);
    return rows;
  }
}
