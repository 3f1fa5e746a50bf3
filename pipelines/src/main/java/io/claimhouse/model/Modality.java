package io.claimhouse.model;

/** How a claim is put forward. */
public enum Modality {
  ASSERTED,
  REPORTED,
  POSSIBLE,
  PLANNED,
  CONDITIONAL,
  DENIED
}
