package io.claimhouse.model;

/** How the words around a number bind its value. */
public enum Approximation {
  EXACT,
  ABOUT,
  NEARLY,
  OVER,
  AT_LEAST,
  AT_MOST,
  UP_TO,
  /** A vague plural: "several", "dozens", "tens of thousands". */
  SEVERAL
}
