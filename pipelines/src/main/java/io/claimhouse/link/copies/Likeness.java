package io.claimhouse.link.copies;

import java.util.Optional;

/**
 * Two captures whose texts belong together.
 *
 * @param one a capture
 * @param other another
 * @param kind why they belong together
 * @param similarity the Jaccard similarity of their shingles, from 0 to 1
 */
public record Likeness(Capture one, Capture other, Kind kind, double similarity) {

  /** Shorter texts (notices, captions) agree by chance or by template. */
  private static final int LEAST_WORDS = 20;

  /** Half of all word triples in common: two writers of one story share a tenth at most. */
  private static final double NEAR_JACCARD = 0.5;

  /** A cut copy: nearly all of the smaller text stands in the larger. */
  private static final double NEAR_CONTAINMENT = 0.75;

  /** Below this the smaller text is a passage, quoted or reused, and not a copy of the whole. */
  private static final double CONTAINED_JACCARD = 0.25;

  /** An outlet's bulletins share their template from day to day and are no copies. */
  private static final double SAME_OUTLET_JACCARD = 0.8;

  /** Where one credits the other's outlet, a fair part of the text is enough. */
  private static final double CREDITED_CONTAINMENT = 0.4;

  /** Why two captures belong together. */
  public enum Kind {
    /** Two captures of one address. */
    REVISION,
    /** Equal folded texts. */
    IDENTICAL,
    /** Texts that share most of their shingles. */
    NEAR_DUPLICATE
  }

  /** How two articles are alike, if they are. */
  public static Optional<Likeness> between(ArticleSignature one, ArticleSignature other) {
    if (!isLongEnough(one.text()) || !isLongEnough(other.text())) {
      return Optional.empty();
    }
    Capture a = one.capture();
    Capture b = other.capture();
    if (one.text().bodyHash().equals(other.text().bodyHash())) {
      return Optional.of(new Likeness(a, b, Kind.IDENTICAL, 1.0));
    }
    Resemblance resemblance = Resemblance.between(one.text(), other.text());
    return isCopy(a, b, resemblance)
        ? Optional.of(new Likeness(a, b, Kind.NEAR_DUPLICATE, resemblance.jaccard()))
        : Optional.empty();
  }

  static boolean isLongEnough(Signature text) {
    return text.words() >= LEAST_WORDS;
  }

  private static boolean isCopy(Capture one, Capture other, Resemblance resemblance) {
    if (resemblance.isOneForm()) {
      return false;
    }
    if (one.isOfSameOutletAs(other)) {
      return resemblance.jaccard() >= SAME_OUTLET_JACCARD;
    }
    if (one.credits(other) || other.credits(one)) {
      return resemblance.containment() >= CREDITED_CONTAINMENT;
    }
    return resemblance.jaccard() >= NEAR_JACCARD
        || (resemblance.containment() >= NEAR_CONTAINMENT
            && resemblance.jaccard() >= CONTAINED_JACCARD);
  }
}
