package io.claimhouse.model;

/** How the words around a time bind it; the first ones are the values of TIMEX3's attribute mod. */
public enum TimeModifier {
  /** {@code early 2023}. */
  START,
  MID,
  END,
  /** {@code about}, {@code around}. */
  APPROX,
  /** Before the time begins. */
  BEFORE,
  /** After the time has ended. */
  AFTER,
  /** From the time's beginning on. */
  SINCE,
  /** Up to the time's end. */
  UNTIL,
  MORE_THAN,
  LESS_THAN
}
