package io.claimhouse.link.story;

import io.claimhouse.link.copies.Signature;

/** Keys of stories: the same as long as a story's first article is the same. */
final class StoryIds {

  private StoryIds() {}

  static String of(String firstArticleId) {
    return Signature.sha256("story|" + firstArticleId).substring(0, 32);
  }
}
