package io.claimhouse.link.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A body as copies agree on it: lower-case words, with white space, punctuation and markup folded
 * into the gaps between them, so that a change of quotes or line breaks changes nothing.
 *
 * @param words runs of letters, marks and digits, lower case, in order
 */
record FoldedText(List<String> words) {

  FoldedText {
    words = List.copyOf(words);
  }

  static FoldedText of(String body) {
    String lower = body.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lower.length(); ) {
      int codePoint = lower.codePointAt(i);
      boolean inWord = isWordPart(codePoint);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    if (start >= 0) {
      words.add(lower.substring(start));
    }
    return new FoldedText(words);
  }

  /** The words with one blank between them. */
  String text() {
    return String.join(" ", words);
  }

  private static boolean isWordPart(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
