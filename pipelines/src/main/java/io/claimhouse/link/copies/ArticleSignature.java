package io.claimhouse.link.copies;

import io.claimhouse.model.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as the search for copies sees it: a row of the table {@code signature}.
 *
 * @param articleId the article
 * @param text the signature of its body
 * @param outletId who published it
 * @param wireCreditOutletId the agency that the article credits for its text, never its own outlet
 * @param canonicalUrl its address; captures of one address are revisions, not copies
 * @param publishedAt when readers could first know: the earliest instant that the evidence allows
 * @param publishedPrecision how finely the evidence tells it; present where {@code publishedAt} is
 * @param modified when it was last changed
 */
public record ArticleSignature(
    String articleId,
    Signature text,
    Optional<String> outletId,
    Optional<String> wireCreditOutletId,
    Optional<String> canonicalUrl,
    Optional<Instant> publishedAt,
    Optional<Precision> publishedPrecision,
    Optional<Instant> modified) {

  /** What decides whether this article came before another. */
  public Capture capture() {
    return new Capture(
        articleId,
        outletId,
        wireCreditOutletId,
        Capture.publishedBy(publishedAt, publishedPrecision),
        modified);
  }

  /** Whether the text is long enough to say that another is its copy. */
  public boolean isComparable() {
    return Likeness.isLongEnough(text);
  }

  /** Without the values that only find candidates, which are of no use once these are found. */
  public ArticleSignature withoutMinhash() {
    return new ArticleSignature(
        articleId,
        new Signature(text.bodyHash(), text.words(), text.numbers(), List.of(), text.shingles()),
        outletId,
        wireCreditOutletId,
        canonicalUrl,
        publishedAt,
        publishedPrecision,
        modified);
  }
}
