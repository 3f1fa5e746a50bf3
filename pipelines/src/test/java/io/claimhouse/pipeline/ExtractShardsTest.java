package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractShardsTest {

  @TempDir Path folder;

  @Test
  void everyShardGivesOneReportOfAllItsItemsWhateverTheyAreMadeOf() throws IOException {
    String good =
        file("good.txt", "The river rose by two metres on Monday, the mayor said.\n".repeat(3));
    String empty = file("empty.html", "");
    String gone = InputFile.of(folder.resolve("gone.html")).itemUri();
    Path lake = folder.resolve("lake");
    IngestSettings settings = new IngestSettings("run-1", "v", lake.toString(), false, false);
    Pipelines.run(
        pipeline ->
            PAssert.that(
                    pipeline
                        .apply(
                            Create.of(
                                    new Shard(0, List.of(good, empty)), new Shard(1, List.of(gone)))
                                .withCoder(SerializableCoder.of(Shard.class)))
                        .apply(new ExtractShards(settings)))
                .satisfies(
                    reports -> {
                      Map<Integer, Map<String, Long>> outcomes = new TreeMap<>();
                      reports.forEach(report -> outcomes.put(report.number(), report.outcomes()));
                      assertThat(outcomes)
                          .isEqualTo(
                              Map.of(
                                  0,
                                  Map.of("parsed", 1L, "rejected", 1L, "rejected.empty", 1L),
                                  1,
                                  Map.of(
                                      "rejected",
                                      1L,
                                      "rejected.vanished",
                                      1L,
                                      "any.without_bytes",
                                      1L)));
                      return null;
                    }));
    assertThat(lake.resolve("figure")).isNotEmptyDirectory();
    assertThat(RunStaging.of(settings).reports()).hasSize(2);
    assertThat(RunStaging.of(settings).filesDone()).isEqualTo(3);
  }

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, text);
    return InputFile.of(path).itemUri();
  }
}
