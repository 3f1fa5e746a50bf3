package io.claimhouse.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words that are looked for in the value of a class or an id. Every element of a page has its names
 * looked at, so this compares in place where {@link Boilerplate#tokens} makes a list of the words.
 */
final class NameWords {

  /** The lower five bits of a letter part the alphabet, in both cases. */
  private static final int BUCKETS = 32;

  private final List<List<String>> byFirstLetter = new ArrayList<>(BUCKETS);

  /** Words in lower case; one with anything but letters in it is in no name. */
  NameWords(Collection<String> words) {
    for (int i = 0; i < BUCKETS; i++) {
      byFirstLetter.add(new ArrayList<>(0));
    }
    for (String word : words) {
      if (!word.isEmpty()) {
        byFirstLetter.get(bucket(word.charAt(0))).add(word);
      }
    }
  }

  private static int bucket(char c) {
    return c & (BUCKETS - 1);
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
      if (!isLetter(c) || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
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
    List<String> candidates = byFirstLetter.get(bucket(names.charAt(start)));
    for (int i = 0; i < candidates.size(); i++) {
      String word = candidates.get(i);
      if (word.length() == end - start && names.regionMatches(true, start, word, 0, end - start)) {
        return true;
      }
    }
    return false;
  }
}
