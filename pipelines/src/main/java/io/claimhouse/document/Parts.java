package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a running text, cleaned, up to a limit of chars. */
final class Parts {

  private final List<Content.Part> parts = new ArrayList<>();
  private final int maxChars;
  private long chars;
  private boolean full;

  Parts(int maxChars) {
    this.maxChars = maxChars;
  }

  /** Adds a part; nothing when its text is blank or the limit was reached. */
  void add(Block.Kind kind, CharSequence text) {
    if (full) {
      return;
    }
    String clean = clean(text);
    if (clean.isEmpty()) {
      return;
    }
    if (chars + clean.length() > maxChars) {
      full = true;
      int room = (int) (maxChars - chars);
      // Never half of a surrogate pair.
      if (room > 0 && Character.isHighSurrogate(clean.charAt(room - 1))) {
        room--;
      }
      clean = clean.substring(0, room).strip();
      if (clean.isEmpty()) {
        return;
      }
    }
    chars += clean.length();
    parts.add(new Content.Part(kind, clean));
  }

  /** Whether text was cut off. */
  boolean isFull() {
    return full;
  }

  List<Content.Part> toList() {
    return List.copyOf(parts);
  }

  /**
   * The text on one line: NFC, white space folded, characters that cannot be seen dropped, halves
   * of surrogate pairs replaced, so that it can always be written as UTF-8.
   */
  static String clean(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' '
          || c == '\u00A0'
          || c == '\u0085'
          || Character.isWhitespace(c)
          || Character.getType(c) == Character.SPACE_SEPARATOR) {
        space = out.length() > 0;
        continue;
      }
      boolean unseen =
          c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
      if (unseen) {
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      if (!Character.isSurrogate(c)) {
        out.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append('\uFFFD');
      }
    }
    return Normalizer.isNormalized(out, Normalizer.Form.NFC)
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
