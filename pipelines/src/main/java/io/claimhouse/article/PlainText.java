package io.claimhouse.article;

import org.jsoup.Jsoup;

/** Texts that stand in attributes and JSON as a reader would see them. */
final class PlainText {

  private PlainText() {}

  /**
   * A text on one line: tags off, entities decoded (twice where a site encoded them twice), marks
   * that do not show left out.
   */
  static String of(String text) {
    String shown = text;
    for (int i = 0; i < 2 && (shown.indexOf('&') >= 0 || shown.indexOf('<') >= 0); i++) {
      String before = shown;
      shown = Jsoup.parseBodyFragment(before).text();
      if (shown.equals(before)) {
        break;
      }
    }
    return onOneLine(shown);
  }

  private static String onOneLine(String shown) {
    StringBuilder line = new StringBuilder(shown.length());
    boolean blank = false;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (isBlank(c)) {
        blank = line.length() > 0;
      } else if (!isUnseen(c)) {
        if (blank) {
          line.append(' ');
          blank = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean isBlank(char c) {
    if (c > ' ' && c < 127) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static boolean isUnseen(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }
}
