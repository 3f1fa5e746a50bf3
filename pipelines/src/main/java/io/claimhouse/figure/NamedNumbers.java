package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers inside names and references: {@code the Twelve Apostles}, {@code 48 Harbour Road}, {@code
 * pages 12-13}, {@code IMG_2041}. They compete like figures and then leave no row.
 */
final class NamedNumbers {

  /** The name of a street takes at most this many tokens. */
  private static final int LONGEST_STREET = 4;

  /** A word this short may be small in a headline that capitalises the others. */
  private static final int SHORT_WORD = 4;

  private NamedNumbers() {}

  static List<Candidate> read(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.isNumber(i)) {
        street(line, i).ifPresent(found::add);
        reference(line, i).ifPresent(found::add);
        leadingZero(line, i).ifPresent(found::add);
        underscore(line, i).ifPresent(found::add);
      } else if (i > 0 && line.lexicon().isEnglish() && line.isCapitalised(i) && line.isWord(i)) {
        // German writes all its nouns with a capital.
        capitalised(line, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code 48 Harbour Road}, {@code 42nd Street}: capitalised words up to the kind of street. */
  private static Optional<Candidate> street(Line line, int i) {
    int j = i + 1;
    boolean ordinal = line.touches(i) && line.lexicon().isOrdinalSuffix(line.low(j));
    boolean glued = line.touches(i) && line.isWord(j) && line.text(j).length() == 1;
    if (ordinal || glued) {
      j++;
    }
    for (int end = j; end < j + LONGEST_STREET && line.isCapitalised(end); end++) {
      boolean named = end > j || ordinal;
      if (named && Nouns.is(line, Role.STREET, end)) {
        return Optional.of(Candidate.none(i, end + 1, "none.street"));
      }
    }
    return Optional.empty();
  }

  /** {@code pages 12-13}, {@code paragraph 3}, {@code p. 27}. */
  private static Optional<Candidate> reference(Line line, int i) {
    int before = line.low(i - 1).equals(".") ? i - 2 : i - 1;
    if (!Nouns.is(line, Role.REFERENCE, before)) {
      return Optional.empty();
    }
    boolean range = line.isDash(i + 1) && line.isNumber(i + 2);
    return Optional.of(Candidate.none(before, range ? i + 3 : i + 1, "none.reference"));
  }

  /** {@code 0161}, {@code 010-4477}: digits that nobody counts with. */
  private static Optional<Candidate> leadingZero(Line line, int i) {
    String text = line.text(i);
    if (text.length() < 3 || text.charAt(0) != '0' || !Digits.areAll(text)) {
      return Optional.empty();
    }
    boolean chain = line.isDash(i + 1) && line.touches(i) && line.isNumber(i + 2);
    return Optional.of(Candidate.none(i, chain ? i + 3 : i + 1, "none.leading_zero"));
  }

  /** {@code IMG_2041}. */
  private static Optional<Candidate> underscore(Line line, int i) {
    return line.low(i - 1).equals("_") && line.touches(i - 1)
        ? Optional.of(Candidate.none(Math.max(0, i - 2), i + 1, "none.underscore"))
        : Optional.empty();
  }

  /**
   * {@code the Twelve Apostles}, {@code Fantastic Four}: a number written with a capital inside a
   * sentence, beside another capital, unless all words have one, as in a headline.
   */
  private static Optional<Candidate> capitalised(Line line, int i) {
    for (Numeral number : line.numerals(i)) {
      int end = number.to();
      boolean beside =
          (line.isWord(i - 1) && line.isCapitalised(i - 1) && i > 1)
              || (line.isWord(end) && line.isCapitalised(end));
      if (beside && number.form() == Numeral.Form.WORDS && allCapitalised(line, i, end)) {
        boolean next = line.isWord(end) && line.isCapitalised(end);
        return isHeadline(line)
            ? Optional.empty()
            : Optional.of(Candidate.none(i, next ? end + 1 : end, "none.capitalised"));
      }
    }
    return Optional.empty();
  }

  private static boolean allCapitalised(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isWord(i) && !line.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeadline(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isWord(i) && !line.isCapitalised(i) && line.low(i).length() >= SHORT_WORD) {
        return false;
      }
    }
    return true;
  }
}
