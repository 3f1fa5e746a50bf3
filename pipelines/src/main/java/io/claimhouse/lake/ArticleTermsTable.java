package io.claimhouse.lake;

import static io.claimhouse.lake.Column.longs;
import static io.claimhouse.lake.Column.maybeDate;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.link.story.ArticleTerms;
import java.util.List;

/** The table {@code article_terms}: what an article is about, for linking. */
public final class ArticleTermsTable {

  public static final LakeTable<ArticleTermsRow> TABLE =
      new LakeTable<>(
          "article_terms",
          List.of(
              text("article_id", row -> row.terms().articleId()),
              maybeText("title", row -> row.terms().title()),
              maybeText("publisher", row -> row.terms().publisher()),
              maybeInstant("published_at", row -> row.terms().publishedAt()),
              maybeDate("published_date", row -> row.terms().publishedDate()),
              maybeText("country", row -> row.terms().country()),
              texts("terms", row -> row.terms().terms()),
              longs("weights", row -> row.terms().weights()),
              texts("surfaces", row -> row.terms().surfaces()),
              text("extraction_id", ArticleTermsRow::extractionId),
              text("run_id", ArticleTermsRow::runId)));

  private ArticleTermsTable() {}

  /** The terms that a lake row with all columns holds. */
  public static ArticleTerms read(LakeRow row) {
    return new ArticleTerms(
        row.text("article_id"),
        row.maybeText("title"),
        row.maybeText("publisher"),
        row.maybeInstant("published_at"),
        row.maybeDate("published_date"),
        row.maybeText("country"),
        row.texts("terms"),
        row.longs("weights"),
        row.texts("surfaces"));
  }

  /**
   * A row.
   *
   * @param terms what the article is about
   * @param extractionId the extraction that it came from
   * @param runId the run
   */
  public record ArticleTermsRow(ArticleTerms terms, String extractionId, String runId) {}
}
