package io.claimhouse.link.story;

import java.util.List;

/**
 * An article in a story: a row of the table {@code story_article}.
 *
 * @param storyId the story
 * @param articleId the article
 * @param similarity its mean likeness to the story's other articles, 0 to 1
 * @param terms the names and words that it shares with them, the weightiest first
 */
public record StoryArticle(
    String storyId, String articleId, double similarity, List<String> terms) {

  public StoryArticle {
    terms = List.copyOf(terms);
  }
}
