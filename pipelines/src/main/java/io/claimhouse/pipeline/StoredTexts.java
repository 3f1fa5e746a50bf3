package io.claimhouse.pipeline;

import io.claimhouse.claim.ArticleClaims;
import io.claimhouse.document.Lazy;
import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.Column;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The articles that the lake holds and that no run read by this version: their texts and facts are
 * taken as they are, and no raw file is looked at. An entry of a shard is a file of the table
 * {@code article}.
 */
final class StoredTexts implements ItemSource {

  private final IngestSettings settings;
  private final Lazy<Extractor> extractor;

  /** The items' facts by {@link Readings#name} of their newest reading. */
  private final Map<String, DocumentFacts> outdated;

  StoredTexts(IngestSettings settings, Lazy<Extractor> extractor) throws IOException {
    this.settings = settings;
    this.extractor = extractor;
    this.outdated = outdated(new Lake(settings.lake()), settings.extractorVersion());
  }

  @Override
  public void read(String file, Consumer<Extraction> sink) throws IOException {
    LakeFileReader.read(
        Path.of(file),
        ArticleTable.TABLE,
        ArticleTable.TABLE.columns().stream().map(Column::name).toList(),
        row -> {
          DocumentFacts facts =
              outdated.get(Readings.name(row.text("run_id"), row.text("extraction_id")));
          if (facts != null) {
            ArticleClaims.Reading reading = extractor.get().read(ArticleTable.read(row));
            sink.accept(
                new Extraction(
                    settings.runId(),
                    settings.extractorVersion(),
                    facts,
                    Optional.of(reading.article()),
                    reading.claims(),
                    true));
          }
        });
  }

  private static Map<String, DocumentFacts> outdated(Lake lake, String version) throws IOException {
    Set<String> current = new HashSet<>();
    Map<String, Reading> newest = new HashMap<>();
    List<String> columns = DocumentTable.TABLE.columns().stream().map(Column::name).toList();
    for (Path file : lake.files(DocumentTable.TABLE.name())) {
      LakeFileReader.read(
          file,
          DocumentTable.TABLE,
          columns,
          row -> {
            DocumentFacts facts = DocumentTable.read(row);
            if (facts.outcome() != Outcome.PARSED && facts.outcome() != Outcome.PARTIAL) {
              return;
            }
            String item = facts.itemUri() + " " + facts.documentId().orElse("");
            if (row.text("extractor_version").equals(version)) {
              current.add(item);
            }
            newest.merge(
                item,
                new Reading(row.text("run_id"), row.text("extraction_id"), facts),
                (a, b) -> a.runId().compareTo(b.runId()) >= 0 ? a : b);
          });
    }
    newest.keySet().removeAll(current);
    Map<String, DocumentFacts> outdated = new HashMap<>();
    for (Reading reading : newest.values()) {
      outdated.put(Readings.name(reading.runId(), reading.extractionId()), reading.facts());
    }
    return outdated;
  }

  private record Reading(String runId, String extractionId, DocumentFacts facts) {}
}
