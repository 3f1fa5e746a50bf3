package io.claimhouse.article;

import java.util.Arrays;

/**
 * A text put together of the pieces that a page has it in: white space folded to one blank, what
 * does not show left out. Kept in an array, since every character of a page's text goes through
 * here.
 */
final class BlockText {

  private char[] chars = new char[1024];
  private int length;

  /** Whether a blank stands before what comes next, unless nothing stands before it. */
  private boolean space;

  int length() {
    return length;
  }

  /** Parts what comes next from what stands here. */
  void part() {
    space = true;
  }

  void append(String words) {
    // The words go behind the text, a blank's place between, and from there to where they belong.
    int from = length + 1;
    int to = from + words.length();
    if (to > chars.length) {
      chars = Arrays.copyOf(chars, 2 * to);
    }
    words.getChars(0, words.length(), chars, from);
    int end = length;
    boolean blank = space;
    int i = from;
    while (i < to) {
      if (!isShown(chars[i])) {
        blank = blank || isSpace(chars[i]);
        i++;
        continue;
      }
      int run = i;
      i = endOfRun(i, to);
      if (blank && end > 0) {
        chars[end++] = ' ';
      }
      System.arraycopy(chars, run, chars, end, i - run);
      end += i - run;
      blank = false;
    }
    space = blank;
    length = end;
  }

  /** Where what is shown from a place on ends, words with one blank between them. */
  private int endOfRun(int from, int to) {
    int i = from + 1;
    while (i < to
        && (isShown(chars[i]) || (chars[i] == ' ' && i + 1 < to && isShown(chars[i + 1])))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u3000';
  }

  /** Whether a character is neither white space nor one of no width. */
  private static boolean isShown(char c) {
    return (c > ' ' && c < '\u007f')
        || !(isSpace(c) || c == '\u00ad' || c == '\u200b' || c == '\ufeff');
  }

  /** The text; the next one begins with nothing. */
  String take() {
    String text = new String(chars, 0, length);
    clear();
    return text;
  }

  void clear() {
    length = 0;
    space = false;
  }
}
