package io.claimhouse.article;

/**
 * The numbers of a text: few lines have as many, or as long ones, as a form of a date needs.
 *
 * @param runs how many there are
 * @param longest digits of the longest
 */
record Digits(int runs, int longest) {

  /** Counts the digits of ASCII. */
  static Digits in(String text) {
    int runs = 0;
    int longest = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        runs += digits == 1 ? 1 : 0;
        longest = Math.max(longest, digits);
      } else {
        digits = 0;
      }
    }
    return new Digits(runs, longest);
  }
}
