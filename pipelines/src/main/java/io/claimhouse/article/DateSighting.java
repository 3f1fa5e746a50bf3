package io.claimhouse.article;

import io.claimhouse.model.Moment;

/**
 * A date that readers of a page see, or that an element shown to them states.
 *
 * @param moment the date; its method says how it was read
 * @param label what the words before it say
 * @param place where it stands
 * @param isNamed whether a class, an id or the element itself says that this is a date
 */
record DateSighting(Moment moment, PageDateWords.Label label, Place place, boolean isNamed) {

  /** Where a date stands, the likeliest place of an article's date first. */
  enum Place {
    /** Between the headline and the running text. */
    AFTER_HEADLINE,
    /** Just before the headline, in the same part of the page. */
    BEFORE_HEADLINE,
    /** Opens a paragraph, as in "BRUSSELS, 3 May 2024 –". */
    DATELINE,
    /** Elsewhere, as under the text. */
    ELSEWHERE,
    /** In what is not the article: comments, teasers, footers. */
    ASIDE
  }
}
