package io.claimhouse.model;

/** What became of an input item; every item has exactly one. */
public enum Outcome {
  /** Read whole. */
  PARSED,
  /** Read in part; the {@link Reason} says what is missing. */
  PARTIAL,
  /** Not read; the {@link Reason} says why. */
  REJECTED,
  /** The same bytes as another item, whose rows stand for both. */
  DUPLICATE,
  /** Known from an earlier run, with the same bytes and the same extractor. */
  UNCHANGED
}
