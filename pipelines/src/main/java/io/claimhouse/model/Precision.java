package io.claimhouse.model;

/** How finely a moment is known, finest first. */
public enum Precision {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY
}
