package io.claimhouse.link.quantity;

/** What a figure is of the quantity of its series. */
public enum Role {
  /** The quantity itself. */
  LEVEL,
  /** What came on top of, or went from, an earlier level. */
  ADDITIONAL,
  /** What is planned, demanded, or would be under a condition. */
  PLANNED,
  /** What the quantity was before: the old end of a change, or of long before its publication. */
  HISTORIC,
  /** A part of the whole. */
  PART
}
