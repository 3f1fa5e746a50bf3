package io.claimhouse.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that a Python program wrote as the literal of its bytes, {@code b'<p>It\xe2\x80\x99s\n'}: an
 * everyday slip of programs that save pages.
 */
public final class BytesLiteral {

  /** Before a literal stands the text's start, white space or the end of a tag. */
  private static final String BEFORE = " \n\r\t>";

  private BytesLiteral() {}

  /**
   * The text with what its literals hold in their place; empty where it has none. A literal opens
   * the text or holds markup, has a closing quote and an escape, and its bytes are UTF-8.
   */
  public static Optional<String> repaired(String text) {
    StringBuilder repaired = new StringBuilder();
    int copied = 0;
    int at = 0;
    while ((at = next(text, at)) >= 0) {
      int close = close(text, at + 2);
      Optional<String> held = close < 0 ? Optional.empty() : held(text.substring(at + 2, close));
      if (held.isPresent()) {
        repaired.append(text, copied, at).append(held.get());
        copied = close + 1;
        at = copied;
      } else {
        at += 2;
      }
    }
    return copied == 0
        ? Optional.empty()
        : Optional.of(repaired.append(text, copied, text.length()).toString());
  }

  /** Where the next literal may begin; -1 where none does. */
  private static int next(String text, int from) {
    if (from == 0 && text.length() > 2 && isOpened(text, 0)) {
      return 0;
    }
    int markup = text.indexOf('<', Math.max(3, from + 2));
    while (markup >= 0
        && !(isOpened(text, markup - 2) && BEFORE.indexOf(text.charAt(markup - 3)) >= 0)) {
      markup = text.indexOf('<', markup + 1);
    }
    return markup < 0 ? -1 : markup - 2;
  }

  /** Whether a literal may begin at a place, behind which another character stands. */
  public static boolean isOpened(String text, int at) {
    char quote = text.charAt(at + 1);
    return (quote == '\'' || quote == '"') && text.charAt(at) == 'b';
  }

  /** The quote that closes the one before {@code from}; -1 where none does. */
  private static int close(String text, int from) {
    char quote = text.charAt(from - 1);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\') {
        i++;
      } else if (c == '\n' || c > 0x7E) {
        return -1;
      }
    }
    return -1;
  }

  /** The text of a literal's bytes; empty where it has no escape or they are not UTF-8. */
  private static Optional<String> held(String literal) {
    if (literal.indexOf('\\') < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(literal.length());
    int i = 0;
    while (i < literal.length()) {
      char c = literal.charAt(i++);
      if (c != '\\') {
        bytes.write(c);
        continue;
      }
      char escaped = literal.charAt(i++);
      switch (escaped) {
        case 'n' -> bytes.write('\n');
        case 'r' -> bytes.write('\r');
        case 't' -> bytes.write('\t');
        case '\\', '\'', '"' -> bytes.write(escaped);
        case 'x' -> {
          int high = i < literal.length() ? Character.digit(literal.charAt(i), 16) : -1;
          int low = i + 1 < literal.length() ? Character.digit(literal.charAt(i + 1), 16) : -1;
          if (high < 0 || low < 0) {
            return Optional.empty();
          }
          bytes.write((high << 4) | low);
          i += 2;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
