package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.copies.ArticleOrigin;
import java.util.List;

/** The table {@code article_origin}: an article and the origin of its text. */
public final class ArticleOriginTable {

  public static final LakeTable<ArticleOrigin> TABLE =
      new LakeTable<>(
          "article_origin",
          List.of(
              text("article_id", ArticleOrigin::articleId),
              text("origin_id", ArticleOrigin::originId),
              kind("method", ArticleOrigin::method),
              real("similarity", ArticleOrigin::similarity)));

  private ArticleOriginTable() {}
}
