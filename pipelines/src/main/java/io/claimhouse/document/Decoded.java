package io.claimhouse.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A text out of bytes.
 *
 * @param text its characters, without a byte order mark
 * @param charset the IANA name of the charset
 * @param guessed whether only the look of the bytes told the charset
 * @param mended whether the text had been decoded wrongly before it was written, and was put right
 */
record Decoded(String text, String charset, boolean guessed, boolean mended) {

  Decoded(String text, String charset, boolean guessed) {
    this(text, charset, guessed, false);
  }

  /** The text put right. */
  Decoded repaired(String right) {
    return new Decoded(right, charset, guessed, true);
  }

  /** What the article's row should say of the text. */
  List<Hint> hints() {
    List<Hint> hints = new ArrayList<>();
    if (guessed) {
      hints.add(new Hint("document", "charset_guessed", charset));
    }
    if (mended) {
      hints.add(new Hint("document", "mojibake_repaired", charset));
    }
    return hints;
  }
}
