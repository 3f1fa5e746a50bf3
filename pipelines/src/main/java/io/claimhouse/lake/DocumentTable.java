package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.number;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.truth;

import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Reason;
import java.util.List;
import java.util.Locale;

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
              truth("is_from_stored_text", Extraction::isFromStoredText),
              text("run_id", Extraction::runId)));

  private DocumentTable() {}

  /** The facts that a lake row with all columns holds. */
  public static DocumentFacts read(LakeRow row) {
    return new DocumentFacts(
        row.maybeText("document_id"),
        row.text("item_uri"),
        row.maybeText("container_uri"),
        row.maybeText("media_type"),
        row.maybeText("charset"),
        row.number("byte_size"),
        constant(Outcome.class, row.text("outcome")),
        row.maybeText("reason").map(reason -> constant(Reason.class, reason)),
        row.maybeText("detail"),
        row.text("parser"),
        row.maybeInstant("captured_at").map(at -> new Moment(at, Precision.SECOND, "stored")),
        row.number("elapsed_ms"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
