package io.claimhouse.figure;

import java.util.OptionalDouble;

/** What a run of digits with its separators is worth, in either convention and any script. */
final class Digits {

  /** More digits than this are an identifier, not a number. */
  static final int MOST = 30;

  private Digits() {}

  /**
   * The value of digits with separators; empty for what is no number, such as {@code 10.20.30.40}.
   *
   * @param decimalComma whether a single comma before three digits is decimal and a single full
   *     stop there sets thousands apart
   */
  static OptionalDouble value(String digits, boolean decimalComma) {
    String text = ascii(digits).replace('\u00b7', '.');
    if (text.length() > MOST) {
      return OptionalDouble.empty();
    }
    int commas = count(text, ',');
    int stops = count(text, '.');
    if (commas == 0 && stops == 0) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
    if (commas > 0 && stops > 0) {
      boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
      char groups = commaLast ? '.' : ',';
      int decimals = commaLast ? commas : stops;
      boolean sound = decimals == 1 && isGrouped(wholePart(text, commaLast ? ',' : '.'), groups);
      return sound ? parse(text, groups) : OptionalDouble.empty();
    }
    char separator = commas > 0 ? ',' : '.';
    boolean groups = isGrouped(text, separator);
    if (commas + stops > 1) {
      return groups ? parse(text, separator) : OptionalDouble.empty();
    }
    boolean decimal = separator == ',' ? decimalComma || !groups : !(decimalComma && groups);
    return parse(text, decimal ? ' ' : separator);
  }

  /** The number, the group separators left out and any other read as the decimal one. */
  private static OptionalDouble parse(String text, char groups) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != groups) {
        plain.append(c == ',' ? '.' : c);
      }
    }
    return OptionalDouble.of(Double.parseDouble(plain.toString()));
  }

  private static String wholePart(String text, char decimal) {
    return text.substring(0, text.lastIndexOf(decimal));
  }

  /** Groups of three behind the first, or as in India of two before the last: {@code 45,67,890}. */
  private static boolean isGrouped(String text, char separator) {
    int first = text.indexOf(separator);
    if (first < 0) {
      return true;
    }
    if (first == 0 || first > 3 || (first == 1 && text.charAt(0) == '0')) {
      return false;
    }
    boolean threes = true;
    boolean twos = separator == ',' && first <= 2;
    int start = first + 1;
    while (start <= text.length()) {
      int next = text.indexOf(separator, start);
      int end = next < 0 ? text.length() : next;
      threes &= end - start == 3;
      twos &= end - start == (next < 0 ? 3 : 2);
      start = end + 1;
    }
    return threes || twos;
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }

  /** Digits of any script as ASCII digits. */
  static String ascii(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    for (i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }

  /** Whether {@code text} is digits and nothing else. */
  static boolean areAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
