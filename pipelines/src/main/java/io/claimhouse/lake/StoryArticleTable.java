package io.claimhouse.lake;

import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.link.story.StoryArticle;
import java.util.List;

/** The table {@code story_article}: an article in a story. */
public final class StoryArticleTable {

  public static final LakeTable<StoryArticle> TABLE =
      new LakeTable<>(
          "story_article",
          List.of(
              text("story_id", StoryArticle::storyId),
              text("article_id", StoryArticle::articleId),
              real("similarity", StoryArticle::similarity),
              texts("terms", StoryArticle::terms)));

  private StoryArticleTable() {}
}
