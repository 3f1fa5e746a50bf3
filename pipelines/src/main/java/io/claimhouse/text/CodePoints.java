package io.claimhouse.text;

import io.claimhouse.model.Span;
import java.util.Arrays;

/**
 * Turns UTF-16 indices of one text into Unicode code point indices, which is what SQL's {@code
 * substr} counts. One pass over the text, then constant time where it stays in the basic plane and
 * logarithmic time otherwise.
 */
public final class CodePoints {

  /** UTF-16 indices of the second chars of surrogate pairs, ascending. */
  private final int[] trailing;

  private final int length;

  private CodePoints(int[] trailing, int length) {
    this.trailing = trailing;
    this.length = length;
  }

  public static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count), text.length());
  }

  /**
   * The number of code points that begin before {@code utf16Index}.
   *
   * @throws IndexOutOfBoundsException if the index is not in the text or at its end
   */
  public int at(int utf16Index) {
    if (utf16Index < 0 || utf16Index > length) {
      throw new IndexOutOfBoundsException("no index " + utf16Index + " in a text of " + length);
    }
    if (trailing.length == 0) {
      return utf16Index;
    }
    int place = Arrays.binarySearch(trailing, utf16Index);
    return utf16Index - (place >= 0 ? place : -place - 1);
  }

  /** The same span in code points. */
  public Span of(Span utf16) {
    return new Span(at(utf16.start()), at(utf16.end()));
  }
}
