package io.claimhouse.model;

/** The text of an article that a span counts in, in the order in which a reader meets them. */
public enum TextPart {
  TITLE,
  SUBTITLE,
  DESCRIPTION,
  BODY
}
