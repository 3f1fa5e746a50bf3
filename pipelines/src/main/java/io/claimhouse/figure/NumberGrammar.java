package io.claimhouse.figure;

import io.claimhouse.figure.Numeral.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads numbers: digits with either separator convention, words, digits with scale words, fractions
 * and vague plurals. What begins with digits is read by {@link DigitNumbers}, what begins with a
 * word by {@link SpelledNumbers}; here are the signs before them.
 */
final class NumberGrammar {

  private NumberGrammar() {}

  /** The numbers that begin at token {@code i}, the longest first; none for most tokens. */
  static List<Numeral> at(Line line, int i) {
    if (line.isNumber(i)) {
      return new DigitNumbers(line).at(i);
    }
    if (line.isWord(i)) {
      return line.lexicon().isNumberWord(line.low(i))
          ? new SpelledNumbers(line).at(i).map(List::of).orElse(List.of())
          : List.of();
    }
    if (isMinus(line, i)) {
      return line.numerals(i + 1).stream().map(number -> number.negated(i)).toList();
    }
    if (isLeadingPoint(line, i)) {
      double value = Double.parseDouble("0." + Digits.ascii(line.text(i + 1)));
      return List.of(Numeral.exactly(i, i + 2, value, 1, Form.DIGITS));
    }
    OptionalDouble fraction = new Fractions(line).sign(i);
    return fraction.isPresent()
        ? List.of(new Scales(line).scaled(i, i + 1, fraction.getAsDouble(), Form.FRACTION))
        : List.of();
  }

  /** A minus sign that touches its number and nothing before it. */
  private static boolean isMinus(Line line, int i) {
    boolean sign = line.isHyphen(i) || line.low(i).equals("\u2212");
    return sign && line.isNumber(i + 1) && line.touches(i) && !line.touches(i - 1);
  }

  /** {@code .534}. */
  private static boolean isLeadingPoint(Line line, int i) {
    return line.low(i).equals(".")
        && line.touches(i)
        && line.isNumber(i + 1)
        && !line.touches(i - 1)
        && Digits.areAll(line.text(i + 1));
  }

  /** All numbers of a sentence, none inside another. */
  static List<Numeral> all(Line line) {
    List<Numeral> all = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      List<Numeral> here = line.numerals(i);
      if (here.isEmpty()) {
        i++;
      } else {
        all.add(here.get(0));
        i = here.get(0).to();
      }
    }
    return all;
  }
}
