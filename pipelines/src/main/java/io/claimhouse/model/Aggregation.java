package io.claimhouse.model;

/** How a figure stands to others of its kind. */
public enum Aggregation {
  NONE,
  TOTAL,
  ADDITIONAL,
  AVERAGE,
  PER_PERIOD,
  CUMULATIVE,
  PEAK
}
