package io.claimhouse.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text whose UTF-8 bytes were once read as windows-1252, so that each letter beyond ASCII became
 * two to four: {@code Ã©} for é, {@code â€œ} for an opening quotation mark. A first letter of such
 * a group is one of Â to ô, the others are signs that windows-1252 has at 0x80 to 0xBF.
 */
public final class Mojibake {

  /** The chars that windows-1252 has at 0x80 to 0x9F. */
  private static final String SIGNS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  /** A group of two may be a word's end before a sign, as in {@code IRMÃ»}; so many are not. */
  private static final int PAIRS = 3;

  /** How often a text may have gone through the mill. */
  private static final int ROUNDS = 3;

  private Mojibake() {}

  /** Whether {@code text} holds such groups. Costs one look at each char. */
  public static boolean isIn(CharSequence text) {
    int pairs = 0;
    int at = 0;
    while (at + 1 < text.length()) {
      char c = text.charAt(at);
      if (c < 0xC2) {
        at++;
        continue;
      }
      int length = c > 0xF4 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
      boolean group = length > 0 && isGroup(text, at, length);
      if (group && (length > 2 || ++pairs >= PAIRS)) {
        return true;
      }
      at += group ? length : 1;
    }
    return false;
  }

  private static boolean isGroup(CharSequence text, int at, int length) {
    if (at + length > text.length()) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0x80 || b > 0xBF) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text as it was written, where that is certain: it holds such groups, and the whole of it
   * goes back to bytes that are UTF-8. One letter that was right before would break that.
   */
  public static Optional<String> repaired(String text) {
    Optional<String> best = Optional.empty();
    String current = text;
    for (int round = 0; round < ROUNDS && isIn(current); round++) {
      String next = backOrNull(current);
      if (next == null) {
        break;
      }
      best = Optional.of(next);
      current = next;
    }
    return best;
  }

  private static String backOrNull(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0) {
        return null;
      }
      bytes.put((byte) b);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The char's place in windows-1252, or -1; the five empty places are control characters. */
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int sign = SIGNS.indexOf(c);
    return sign < 0 ? -1 : 0x80 + sign;
  }
}
