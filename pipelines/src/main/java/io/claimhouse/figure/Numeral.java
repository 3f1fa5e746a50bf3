package io.claimhouse.figure;

/**
 * A number as it stands in the text, without bound, unit or noun.
 *
 * @param from number of its first token
 * @param to number of the token after it
 * @param low the least value that it names
 * @param high the greatest; above {@code low} only for vague plurals
 * @param scale what its last scale word multiplies by; 1 without one
 * @param form how it is written
 * @param isGlued whether the scale is a letter behind digits, which may be a unit instead
 */
record Numeral(
    int from, int to, double low, double high, double scale, Form form, boolean isGlued) {

  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    /** {@code tens of thousands}. */
    VAGUE,
    /** {@code two-thirds}, {@code 1/4}. */
    FRACTION
  }

  static Numeral exactly(int from, int to, double value, double scale, Form form) {
    return new Numeral(from, to, value, value, scale, form, false);
  }

  /** The number below zero, with its sign at token {@code sign}. */
  Numeral negated(int sign) {
    return new Numeral(sign, to, -high, -low, scale, form, isGlued);
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }
}
