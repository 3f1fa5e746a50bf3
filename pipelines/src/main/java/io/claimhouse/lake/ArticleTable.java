package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.lake.Extraction.ArticleRow;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.List;

/** The table {@code article}: one capture of an article. */
public final class ArticleTable {

  public static final LakeTable<ArticleRow> TABLE =
      new LakeTable<>(
          "article",
          List.of(
              text("article_id", row -> row.article().articleId()),
              text("document_id", row -> row.article().documentId()),
              text("item_uri", row -> row.article().itemUri()),
              maybeText("title", row -> row.article().title()),
              maybeText("title_method", row -> row.article().titleMethod()),
              maybeText("subtitle", row -> row.article().subtitle()),
              maybeText("subtitle_method", row -> row.article().subtitleMethod()),
              texts("authors", row -> row.article().authors()),
              maybeText("author_method", row -> row.article().authorMethod()),
              maybeText("outlet_id", row -> row.article().outlet().map(Outlet::id)),
              maybeText("outlet_name", row -> row.article().outlet().map(Outlet::name)),
              maybeText("outlet_domain", row -> row.article().outlet().flatMap(Outlet::domain)),
              maybeText("outlet_country", row -> row.article().outlet().flatMap(Outlet::country)),
              maybeText("canonical_url", row -> row.article().canonicalUrl()),
              maybeInstant("published_at", row -> row.article().published().map(Moment::at)),
              maybeKind(
                  "published_precision", row -> row.article().published().map(Moment::precision)),
              maybeText("published_method", row -> row.article().published().map(Moment::method)),
              maybeInstant("modified_at", row -> row.article().modified().map(Moment::at)),
              maybeText("language", row -> row.article().language()),
              maybeText("description", row -> row.article().description()),
              maybeText("section", row -> row.article().section()),
              texts("tags", row -> row.article().tags()),
              text("body", row -> row.article().body()),
              integer("word_count", row -> wordCount(row.article().body())),
              text("body_method", row -> row.article().bodyMethod()),
              texts("flags", row -> row.article().flags()),
              text("extraction_id", row -> row.extraction().id()),
              text("extractor_version", row -> row.extraction().extractorVersion()),
              text("run_id", row -> row.extraction().runId())));

  private ArticleTable() {}

  /** Runs of letters, digits and the marks inside words. */
  private static int wordCount(String body) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < body.length(); ) {
      int c = body.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
      i += Character.charCount(c);
    }
    return words;
  }
}
