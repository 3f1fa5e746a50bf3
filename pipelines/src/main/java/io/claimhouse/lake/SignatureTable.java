package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.longs;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Signature;
import io.claimhouse.model.Precision;
import java.util.List;
import java.util.Locale;

/** The table {@code signature}: what the search for copies needs of an article. */
public final class SignatureTable {

  public static final LakeTable<SignatureRow> TABLE =
      new LakeTable<>(
          "signature",
          List.of(
              text("article_id", row -> row.signature().articleId()),
              text("body_hash", row -> row.signature().text().bodyHash()),
              integer("word_count", row -> row.signature().text().words()),
              longs("numbers", row -> row.signature().text().numbers()),
              longs("minhash", row -> row.signature().text().minhash()),
              longs("shingles", row -> row.signature().text().shingles()),
              maybeText("outlet_id", row -> row.signature().outletId()),
              maybeText("wire_credit_outlet_id", row -> row.signature().wireCreditOutletId()),
              maybeText("canonical_url", row -> row.signature().canonicalUrl()),
              maybeInstant("published_at", row -> row.signature().publishedAt()),
              maybeKind("published_precision", row -> row.signature().publishedPrecision()),
              maybeInstant("modified_at", row -> row.signature().modified()),
              text("extraction_id", SignatureRow::extractionId),
              text("run_id", SignatureRow::runId)));

  private SignatureTable() {}

  /** The row that a lake row with all columns holds. */
  public static SignatureRow read(LakeRow row) {
    return new SignatureRow(
        new ArticleSignature(
            row.text("article_id"),
            new Signature(
                row.text("body_hash"),
                row.integer("word_count"),
                row.longs("numbers"),
                row.longs("minhash"),
                row.longs("shingles")),
            row.maybeText("outlet_id"),
            row.maybeText("wire_credit_outlet_id"),
            row.maybeText("canonical_url"),
            row.maybeInstant("published_at"),
            row.maybeText("published_precision")
                .map(precision -> Precision.valueOf(precision.toUpperCase(Locale.ROOT))),
            row.maybeInstant("modified_at")),
        row.text("extraction_id"),
        row.text("run_id"));
  }

  /**
   * A row.
   *
   * @param signature the article's signature
   * @param extractionId the extraction that it came from
   * @param runId the run
   */
  public record SignatureRow(ArticleSignature signature, String extractionId, String runId) {}
}
