package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a short text, for comparing how two places say the same thing. */
final class Words {

  private static final int ASCII = 128;

  private Words() {}

  /** Runs of letters, marks and digits in lower case; soft hyphens count as nothing. */
  static List<String> of(String text) {
    String shown = text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(SOFT_HYPHEN, "");
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < shown.length()) {
      int c = shown.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isInWord(c)) {
        addWord(shown, start, at, words);
        start = next;
      }
      at = next;
    }
    addWord(shown, start, at, words);
    return words;
  }

  private static void addWord(String text, int start, int end, List<String> words) {
    if (end > start) {
      words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }

  private static final String SOFT_HYPHEN = "\u00ad";

  private static boolean isInWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c < ASCII) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The words with one blank between them: equal for texts that say the same. */
  static String key(String text) {
    return joined(text, " ");
  }

  /** The words with nothing between them, as domains are written. */
  static String squeezed(String text) {
    return joined(text, "");
  }

  private static String joined(String text, String between) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        // Letters beyond ASCII may be marks, or change their number in lower case.
        return String.join(between, of(text));
      }
      boolean isInWord = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
      if (isInWord) {
        joined.append(!inWord && joined.length() > 0 ? between : "");
        joined.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
      inWord = isInWord;
    }
    return joined.toString();
  }
}
