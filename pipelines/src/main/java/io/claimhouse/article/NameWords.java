package io.claimhouse.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * Words that are looked for in the value of a class or an id, each with marks that say what it is a
 * sign of. Every element of a page has its names looked at, so this compares in place where {@link
 * Boilerplate#tokens} makes a list of the words.
 */
final class NameWords {

  private static final int BUCKETS = 8192;

  /** What stands for a word that has no marks of its own. */
  private static final int ANY = 1;

  private record Marked(String word, int marks) {}

  private static final Marked[] NONE = {};

  /** The words by their first and last letter and length, which tell most words apart. */
  private final Marked[][] buckets = new Marked[BUCKETS][];

  /** A bit for each bucket that holds words: so small that it is always at hand. */
  private final long[] filled = new long[BUCKETS / Long.SIZE];

  /** Words in lower case; one with anything but letters in it is in no name. */
  NameWords(Collection<String> words) {
    words.forEach(word -> add(word, ANY));
  }

  /** Words in lower case with their marks; {@code read-more} is two words of a name. */
  NameWords(Map<String, Integer> words) {
    words.forEach(this::add);
  }

  private void add(String word, int marks) {
    if (!word.isEmpty()) {
      int bucket = bucket(word.charAt(0), word.charAt(word.length() - 1), word.length());
      Marked[] known = at(bucket);
      Marked[] longer = Arrays.copyOf(known, known.length + 1);
      longer[known.length] = new Marked(word, marks);
      buckets[bucket] = longer;
      filled[bucket / Long.SIZE] |= 1L << bucket % Long.SIZE;
    }
  }

  /** The lower five bits of a letter are the same in both cases. */
  private static int bucket(char first, char last, int length) {
    return (first & 31) * 32 + (last & 31) + (length & 7) * 1024;
  }

  /** The words of a bucket: hardly any word of a page is in one that has some. */
  private Marked[] at(int bucket) {
    return (filled[bucket / Long.SIZE] & 1L << bucket % Long.SIZE) == 0 ? NONE : buckets[bucket];
  }

  /** Whether one of the words is one of {@link Boilerplate#tokens} of a text. */
  boolean isIn(String names) {
    int at = 0;
    while (at < names.length()) {
      if (!isLetter(names.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfWord(names, at, names.length());
      if (marks(names, at, end) != 0) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** The same, two words of a text also being the one word that joins them: {@code read-more}. */
  boolean isInPaired(String names) {
    int to = names.length();
    int at = wordFrom(names, 0, to);
    while (at < to) {
      int end = endOfWord(names, at, to);
      int next = wordFrom(names, end, to);
      if (marks(names, at, end) != 0
          || (next < to && marks(names, at, end, next, endOfWord(names, next, to)) != 0)) {
        return true;
      }
      at = next;
    }
    return false;
  }

  /** Where a word begins at or after a place; {@code to} where none does before it. */
  static int wordFrom(String names, int from, int to) {
    int at = from;
    while (at < to && !isLetter(names.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the word that begins at a place ends: at what is no letter, or at a hump. */
  static int endOfWord(String names, int start, int to) {
    char before = names.charAt(start);
    int at = start + 1;
    while (at < to) {
      char c = names.charAt(at);
      boolean isPlain = c >= 'a' && c <= 'z';
      if (!isPlain
          && (!Character.isLetter(c)
              || (Character.isUpperCase(c) && Character.isLowerCase(before)))) {
        break;
      }
      before = c;
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetter(c);
  }

  /** The marks of a word of a text; 0 where it is none of these. */
  int marks(String names, int start, int end) {
    for (Marked one : at(bucket(names.charAt(start), names.charAt(end - 1), end - start))) {
      if (one.word.length() == end - start
          && names.regionMatches(true, start, one.word, 0, end - start)) {
        return one.marks;
      }
    }
    return 0;
  }

  /** The marks of two words of a text as a pair such as {@code read-more}. */
  int marks(String names, int start, int end, int nextStart, int nextEnd) {
    int first = end - start;
    int second = nextEnd - nextStart;
    int length = first + 1 + second;
    for (Marked one : at(bucket(names.charAt(start), names.charAt(nextEnd - 1), length))) {
      if (one.word.length() == length
          && one.word.charAt(first) == '-'
          && names.regionMatches(true, start, one.word, 0, first)
          && names.regionMatches(true, nextStart, one.word, first + 1, second)) {
        return one.marks;
      }
    }
    return 0;
  }
}
