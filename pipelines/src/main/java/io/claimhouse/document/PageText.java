package io.claimhouse.document;

import io.claimhouse.text.BytesLiteral;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page's text in UTF-8, made into characters part by part. More than half of most pages is
 * scripts that the parser does not see, and all of its markup is ASCII.
 */
final class PageText {

  /** How many bytes are made into characters at a time. */
  private static final int PIECE = 512;

  private final byte[] utf8;
  private final String markup;
  private final String charset;
  private final List<Hint> hints;

  private PageText(byte[] utf8, String charset, List<Hint> hints) {
    this.utf8 = utf8;
    this.markup = new String(utf8, StandardCharsets.ISO_8859_1);
    this.charset = charset;
    this.hints = hints;
  }

  /** A page of bytes that are sound UTF-8. */
  static PageText ofUtf8(byte[] bytes) {
    return new PageText(bytes, StandardCharsets.UTF_8.name(), List.of());
  }

  /** A page of a text, put right where it is the literal of its bytes. */
  static PageText of(Decoded decoded) {
    Decoded right = BytesLiteral.repaired(decoded.text()).map(decoded::repaired).orElse(decoded);
    return new PageText(
        right.text().getBytes(StandardCharsets.UTF_8), right.charset(), right.hints());
  }

  /** The page put right, where it is, or holds, the literal of its bytes; empty elsewhere. */
  Optional<PageText> repaired() {
    // What is ASCII in a page is the same in its bytes.
    return BytesLiteral.repaired(markup).isEmpty()
        ? Optional.empty()
        : Optional.of(of(new Decoded(text(), charset, false)));
  }

  /** The page with a char for each byte, to find ASCII in it: places in it are those of bytes. */
  String markup() {
    return markup;
  }

  /** The IANA name of the charset that the page came in. */
  String charset() {
    return charset;
  }

  /** What the article's row should say of the text. */
  List<Hint> hints() {
    return hints;
  }

  /** The whole text. */
  String text() {
    return text(0, utf8.length);
  }

  /** The text from one place to before another. */
  String text(int from, int to) {
    List<String> pieces = pieces(utf8, from, to);
    return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
  }

  /** The bytes, which nobody changes. */
  byte[] utf8() {
    return utf8;
  }

  /**
   * The text of UTF-8 from one place to before another, in pieces: most pieces of most pages are
   * ASCII, which Java copies, while one letter beyond Latin-1 has it look at each byte behind.
   */
  static List<String> pieces(byte[] utf8, int from, int to) {
    List<String> pieces = new ArrayList<>((to - from) / PIECE + 1);
    int start = from;
    while (start < to) {
      int end = Math.min(to, start + PIECE);
      while (end < to && (utf8[end] & 0xC0) == 0x80) {
        end++;
      }
      pieces.add(new String(utf8, start, end - start, StandardCharsets.UTF_8));
      start = end;
    }
    return pieces;
  }
}
