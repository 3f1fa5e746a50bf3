package io.claimhouse.time;

/** Whether a sentence tells of what was or of what will be; it settles which "Friday" is meant. */
public enum Tense {
  PAST,
  /** Some word speaks of the future, perhaps not of this time. */
  PERHAPS_FUTURE,
  FUTURE
}
