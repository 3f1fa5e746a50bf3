package io.claimhouse.lake;

import static io.claimhouse.lake.Column.maybeInstant;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.story.Story;
import java.util.List;

/** The table {@code story}: articles that tell of one event or affair. */
public final class StoryTable {

  public static final LakeTable<Story> TABLE =
      new LakeTable<>(
          "story",
          List.of(
              text("story_id", Story::storyId),
              text("label", Story::label),
              maybeInstant("first_published_at", Story::firstPublishedAt),
              maybeInstant("last_published_at", Story::lastPublishedAt)));

  private StoryTable() {}
}
