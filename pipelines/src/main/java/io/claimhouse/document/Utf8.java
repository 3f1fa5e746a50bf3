package io.claimhouse.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The form of UTF-8, by table 3-7 of the Unicode Standard. */
final class Utf8 {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The bits that no ASCII byte has. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private Utf8() {}

  /** Whether all bytes are UTF-8, and none of the letters is the replacement character. */
  static boolean isSound(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      at = behindAscii(bytes, at);
      int length = at < bytes.length ? letterAt(bytes, at) : 1;
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** The first place from another on where something beyond ASCII stands; the end without one. */
  private static int behindAscii(byte[] bytes, int from) {
    int at = from;
    int last = bytes.length - 32;
    while (at <= last && (sixteen(bytes, at) | sixteen(bytes, at + 16)) == 0) {
      at += 32;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** What sixteen bytes have beyond ASCII. */
  private static long sixteen(byte[] bytes, int at) {
    return ((long) EIGHT_BYTES.get(bytes, at) | (long) EIGHT_BYTES.get(bytes, at + 8))
        & BEYOND_ASCII;
  }

  /**
   * How many bytes the letter at a place has; 0 where none is, or one that stands for a bad one.
   */
  private static int letterAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return goesOn(bytes, at + 1, 0x80, 0xBF, 1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int least = lead == 0xE0 ? 0xA0 : 0x80;
      int most = lead == 0xED ? 0x9F : 0xBF;
      return goesOn(bytes, at + 1, least, most, 2) && !isReplacement(bytes, at) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int least = lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xF4 ? 0x8F : 0xBF;
      return goesOn(bytes, at + 1, least, most, 3) ? 4 : 0;
    }
    return 0;
  }

  /** Whether so many bytes follow that carry a letter on, the first of them within bounds. */
  private static boolean goesOn(byte[] bytes, int from, int least, int most, int count) {
    if (from + count > bytes.length
        || (bytes[from] & 0xFF) < least
        || (bytes[from] & 0xFF) > most) {
      return false;
    }
    for (int i = from + 1; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letter of three bytes is U+FFFD. */
  private static boolean isReplacement(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) == 0xEF
        && (bytes[at + 1] & 0xFF) == 0xBF
        && (bytes[at + 2] & 0xFF) == 0xBD;
  }
}
