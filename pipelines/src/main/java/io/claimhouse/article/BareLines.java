package io.claimhouse.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Lines that are looked for whatever their case and the marks around them. Few lines begin with the
 * letter of one of them and are as long, so that few are put into lower case.
 */
final class BareLines {

  /** The one letter that has two chars in lower case. */
  private static final char DOTTED_I = '\u0130';

  private final Set<String> lines;

  /** For each place that {@link #place} gives a first char, a bit for each length. */
  private final long[] lengths = new long[64];

  /** Lines in lower case, with plain apostrophes and no marks around them. */
  BareLines(Collection<String> lines) {
    this.lines = Set.copyOf(lines);
    for (String line : lines) {
      lengths[line.isEmpty() ? 0 : place(line.charAt(0))] |= 1L << line.length();
    }
  }

  /** Whether a text without the marks around it is one of the lines. */
  boolean has(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean isLikely =
        start == end
            || (lengths[place(text.charAt(start))] & 1L << (end - start)) != 0
            || text.indexOf(DOTTED_I) >= 0;
    return isLikely
        && lines.contains(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  private static int place(char first) {
    return Character.toLowerCase(first) & 63;
  }
}
