package io.claimhouse.link.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The numbers of a text, each with the words around it: what tells two reports that fill one form
 * (the weather, the closing prices) from two copies of one text. A form's reports have their
 * numbers in the same places and hardly one alike; copies have the same numbers in the places that
 * they share.
 */
final class PlacedNumbers {

  /** Beyond this a text is compared by those with the least hashes, a fair sample. */
  static final int LIMIT = 128;

  /** With fewer numbers in the same places, chance could make all of them differ. */
  private static final int LEAST_SHARED_PLACES = 4;

  /** Of the numbers in shared places, copies have more than this part alike. */
  private static final double FEWEST_ALIKE = 0.5;

  private static final String ANY_NUMBER = "#";

  private PlacedNumbers() {}

  /**
   * The numbers of a folded text.
   *
   * @return for each number written in digits, a hash of the two words before it and the one after
   *     in the high half and a hash of its digits in the low half; distinct and ascending, at most
   *     {@value #LIMIT}
   */
  static List<Long> of(List<String> words) {
    LongStream.Builder numbers = LongStream.builder();
    for (int from = 0; from < words.size(); from++) {
      if (isNumber(words.get(from))) {
        int to = from + 1;
        while (to < words.size() && isNumber(words.get(to))) {
          to++;
        }
        String place =
            String.join(" ", wordAt(words, from - 2), wordAt(words, from - 1), wordAt(words, to));
        String digits = String.join("", words.subList(from, to));
        numbers.add(high(place) | (Signature.hash(digits) >>> 32));
        from = to;
      }
    }
    return Arrays.stream(numbers.build().toArray())
        .sorted()
        .distinct()
        .limit(LIMIT)
        .boxed()
        .toList();
  }

  /** Whether two texts have many numbers in the same places and few of them alike. */
  static boolean areOfOneForm(List<Long> one, List<Long> other) {
    int shared = 0;
    int alike = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int order = Long.compare(place(one.get(i)), place(other.get(j)));
      if (order == 0) {
        int endOfOne = endOfPlace(one, i);
        int endOfOther = endOfPlace(other, j);
        shared++;
        if (one.subList(i, endOfOne).stream().anyMatch(other.subList(j, endOfOther)::contains)) {
          alike++;
        }
        i = endOfOne;
        j = endOfOther;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return shared >= LEAST_SHARED_PLACES && alike < FEWEST_ALIKE * shared;
  }

  private static int endOfPlace(List<Long> numbers, int from) {
    int end = from;
    while (end < numbers.size() && place(numbers.get(end)) == place(numbers.get(from))) {
      end++;
    }
    return end;
  }

  private static long place(long number) {
    return number >> 32;
  }

  private static long high(String place) {
    return Signature.hash(place) & 0xffffffff00000000L;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The word there, any number for a number, nothing beyond the ends. */
  private static String wordAt(List<String> words, int at) {
    if (at < 0 || at >= words.size()) {
      return "";
    }
    return isNumber(words.get(at)) ? ANY_NUMBER : words.get(at);
  }
}
