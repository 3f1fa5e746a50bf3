package io.claimhouse.model;

/**
 * A paragraph-like part of a body.
 *
 * @param span where it stands in the body
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW,
    /** A line of the article's headline that says what its text does not. */
    HEADLINE,
    /** Such a line of its subtitle or description. */
    SUMMARY;

    /** Whether it stands behind the main text. */
    public boolean isAdded() {
      return this == HEADLINE || this == SUMMARY;
    }
  }
}
