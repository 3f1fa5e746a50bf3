package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.lake.Extraction.ArticleRow;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Span;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
              maybeText(
                  "published_offset",
                  row -> row.article().published().map(m -> m.offset().getId())),
              maybeText("published_method", row -> row.article().published().map(Moment::method)),
              maybeInstant("modified_at", row -> row.article().modified().map(Moment::at)),
              maybeText("language", row -> row.article().language()),
              maybeText("description", row -> row.article().description()),
              maybeText("section", row -> row.article().section()),
              texts("tags", row -> row.article().tags()),
              text("body", row -> row.article().body()),
              texts("block_kinds", row -> blockKinds(row.article())),
              integer("word_count", row -> wordCount(row.article().mainText())),
              text("body_method", row -> row.article().bodyMethod()),
              texts("flags", row -> row.article().flags()),
              text("extraction_id", row -> row.extraction().id()),
              text("extractor_version", row -> row.extraction().extractorVersion()),
              text("run_id", row -> row.extraction().runId())));

  private ArticleTable() {}

  /** The article that a lake row with all columns holds, as it was when it was written. */
  public static Article read(LakeRow row) {
    String body = row.text("body");
    return new Article(
        row.text("article_id"),
        row.text("document_id"),
        row.text("item_uri"),
        row.maybeText("title"),
        row.maybeText("title_method"),
        row.maybeText("subtitle"),
        row.maybeText("subtitle_method"),
        row.texts("authors"),
        row.maybeText("author_method"),
        row.maybeText("outlet_id")
            .map(
                id ->
                    new Outlet(
                        id,
                        row.maybeText("outlet_name").orElse(id),
                        row.maybeText("outlet_domain"),
                        row.maybeText("outlet_country"))),
        row.maybeText("canonical_url"),
        row.maybeInstant("published_at")
            .map(
                at ->
                    new Moment(
                        at,
                        row.maybeText("published_precision")
                            .map(name -> Precision.valueOf(name.toUpperCase(Locale.ROOT)))
                            .orElse(Precision.SECOND),
                        row.maybeText("published_method").orElse("stored"),
                        row.maybeText("published_offset")
                            .map(ZoneOffset::of)
                            .orElse(ZoneOffset.UTC))),
        row.maybeInstant("modified_at").map(at -> new Moment(at, Precision.SECOND, "stored")),
        row.maybeText("language"),
        row.maybeText("description"),
        row.maybeText("section"),
        row.texts("tags"),
        body,
        blocks(body, row.texts("block_kinds")),
        row.text("body_method"),
        row.texts("flags"));
  }

  private static List<String> blockKinds(Article article) {
    return article.blocks().stream().map(block -> Column.lowerCase(block.kind())).toList();
  }

  /** The lines of a body; none where their kinds do not fit, as in files of an older version. */
  private static List<Block> blocks(String body, List<String> kinds) {
    String[] lines = body.split("\n", -1);
    if (lines.length != kinds.size()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      int end = start + lines[i].length();
      blocks.add(
          new Block(
              new Span(start, end), Block.Kind.valueOf(kinds.get(i).toUpperCase(Locale.ROOT))));
      start = end + 1;
    }
    return blocks;
  }

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
