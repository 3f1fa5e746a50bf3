package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.number;
import static io.claimhouse.lake.Column.text;

import java.util.List;

/** The table {@code document}: an input item as one run found it. */
public final class DocumentTable {

  public static final LakeTable<Extraction> TABLE =
      new LakeTable<>(
          "document",
          List.of(
              text("extraction_id", Extraction::id),
              maybeText("document_id", row -> row.facts().documentId()),
              text("item_uri", row -> row.facts().itemUri()),
              maybeText("container_uri", row -> row.facts().containerUri()),
              maybeText("media_type", row -> row.facts().mediaType()),
              maybeText("charset", row -> row.facts().charset()),
              number("byte_size", row -> row.facts().byteSize()),
              kind("outcome", row -> row.facts().outcome()),
              maybeKind("reason", row -> row.facts().reason()),
              maybeText("detail", row -> row.facts().detail()),
              text("parser", row -> row.facts().parser()),
              maybeInstant("captured_at", row -> row.facts().capturedAt().map(m -> m.at())),
              number("elapsed_ms", row -> row.facts().elapsedMs()),
              text("extractor_version", Extraction::extractorVersion),
              text("run_id", Extraction::runId)));

  private DocumentTable() {}
}
