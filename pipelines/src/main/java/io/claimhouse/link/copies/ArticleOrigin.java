package io.claimhouse.link.copies;

/**
 * An article and the origin of its text: a row of the table {@code article_origin}. Every article
 * has exactly one.
 *
 * @param articleId the article
 * @param originId the article that its text comes from: itself, where it is the origin; for a later
 *     capture of one address, the first capture
 * @param method how the origin was found
 * @param similarity the Jaccard similarity of the two texts' word triples, from 0 to 1; where the
 *     way to the origin leads through another copy, the similarity to that copy
 */
public record ArticleOrigin(String articleId, String originId, Method method, double similarity) {

  /** How an origin was found. */
  public enum Method {
    /** The text is the article's own; a later capture of it is a revision, and no copy. */
    ORIGINAL,
    /** The folded texts are equal. */
    IDENTICAL,
    /** The texts share most of their word triples. */
    NEAR_DUPLICATE,
    /** The texts are alike and the article credits the outlet of the origin. */
    WIRE_CREDIT
  }

  /** The row of an article whose text is its own. */
  public static ArticleOrigin original(String articleId) {
    return new ArticleOrigin(articleId, articleId, Method.ORIGINAL, 1.0);
  }
}
