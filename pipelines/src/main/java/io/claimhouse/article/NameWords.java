package io.claimhouse.article;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words that are looked for in the value of a class or an id. Every element of a page has its names
 * looked at, so this compares in place where {@link Boilerplate#tokens} makes a list of the words.
 */
final class NameWords {

  private static final int BUCKETS = 256;

  /** The words by their first and last letter and length, which tell most words apart. */
  private final String[][] buckets = new String[BUCKETS][0];

  /** Words in lower case; one with anything but letters in it is in no name. */
  NameWords(Collection<String> words) {
    for (String word : words) {
      if (!word.isEmpty()) {
        int bucket = bucket(word, 0, word.length());
        String[] longer = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
        longer[longer.length - 1] = word;
        buckets[bucket] = longer;
      }
    }
  }

  /** The lower five bits of a letter are the same in both cases. */
  private static int bucket(String text, int start, int end) {
    int first = text.charAt(start) & 31;
    int last = text.charAt(end - 1) & 31;
    return ((first * 31 + last) * 31 + end - start) & (BUCKETS - 1);
  }

  /** Whether one of the words is one of {@link Boilerplate#tokens} of a text. */
  boolean isIn(String names) {
    int at = 0;
    while (at < names.length()) {
      char first = names.charAt(at);
      if (!isLetter(first)) {
        at++;
        continue;
      }
      int end = endOfWord(names, at);
      if (isWord(names, at, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** Where the word that begins at a place ends: at what is no letter, or at a hump. */
  private static int endOfWord(String names, int start) {
    char before = names.charAt(start);
    int at = start + 1;
    while (at < names.length()) {
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

  private boolean isWord(String names, int start, int end) {
    for (String word : buckets[bucket(names, start, end)]) {
      if (word.length() == end - start && names.regionMatches(true, start, word, 0, end - start)) {
        return true;
      }
    }
    return false;
  }
}
