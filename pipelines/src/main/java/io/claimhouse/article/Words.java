package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a short text, for comparing how two places say the same thing. */
final class Words {

  private Words() {}

  /** Runs of letters, marks and digits in lower case; soft hyphens count as nothing. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isInWord(c)) {
        word.appendCodePoint(c);
      } else if (c != SOFT_HYPHEN && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static final int SOFT_HYPHEN = 0xAD;

  private static boolean isInWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The words with one blank between them: equal for texts that say the same. */
  static String key(String text) {
    return String.join(" ", of(text));
  }

  /** The words with nothing between them, as domains are written. */
  static String squeezed(String text) {
    return String.join("", of(text));
  }
}
