package io.claimhouse.figure;

import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.NumberWords.Role;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Parts of one: {@code ½}, {@code 3/4}, {@code and a half}, {@code fifths}, {@code twenty-firsts}.
 */
final class Fractions {

  private static final String SIGNS = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";
  private static final double[] SIGN_VALUES = {
    1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 5.0,
    2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0
  };

  private static final double GREATEST_BELOW = 1000;

  private final Line line;
  private final NumberWords words;

  Fractions(Line line) {
    this.line = line;
    this.words = line.lexicon().numbers();
  }

  /**
   * A part found.
   *
   * @param end number of the token after it
   * @param value what it is of one
   */
  record Part(int end, double value) {}

  OptionalDouble sign(int i) {
    int place = line.text(i).length() == 1 ? SIGNS.indexOf(line.text(i)) : -1;
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(SIGN_VALUES[place]);
  }

  /** {@code 3/4}: two whole numbers, the first smaller, no date and no score. */
  Optional<Part> slash(int i) {
    if (!line.isNumber(i)
        || !(line.low(i + 1).equals("/") || line.low(i + 1).equals("\u2044"))
        || !line.isNumber(i + 2)
        || line.low(i + 3).equals("/")
        || !Digits.areAll(line.text(i))
        || !line.touches(i)
        || !line.touches(i + 1)) {
      return Optional.empty();
    }
    double above = Digits.value(line.text(i), false).orElse(0);
    double below = Digits.value(line.text(i + 2), false).orElse(0);
    return above >= 1 && above < below && below <= GREATEST_BELOW
        ? Optional.of(new Part(i + 3, above / below))
        : Optional.empty();
  }

  /** {@code and a half}, {@code and one quarter}. */
  Optional<Part> added(int i) {
    String part = line.low(i + 2);
    boolean links =
        line.low(i).equals("and") && (line.low(i + 1).equals("a") || line.low(i + 1).equals("one"));
    return links && !part.endsWith("s")
        ? words.find(Role.FRACTION, part).map(below -> new Part(i + 3, 1 / below))
        : Optional.empty();
  }

  /** The name of a part behind its number: {@code thirds}, {@code twenty-firsts}. */
  Optional<Part> named(int i) {
    Optional<Part> simple =
        words.find(Role.FRACTION, line.low(i)).map(below -> new Part(i + 1, 1 / below));
    return simple.isPresent() ? simple : compound(i).filter(part -> isPlural(part.end() - 1));
  }

  /** {@code twenty-first}, {@code twenty fifths}, in either number. */
  Optional<Part> compound(int i) {
    Optional<Double> tens = words.find(Role.TENS, line.low(i));
    int k = line.isHyphen(i + 1) ? i + 2 : i + 1;
    String word = line.low(k);
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    Optional<Double> ones = words.find(Role.ORDINAL, singular).filter(value -> value < 10);
    return tens.isPresent() && ones.isPresent()
        ? Optional.of(new Part(k + 1, 1 / (tens.get() + ones.get())))
        : Optional.empty();
  }

  /** Whether a part's name is a plural; half has none that differs. */
  boolean isPlural(int i) {
    return line.low(i).endsWith("s") || line.low(i).equals("half");
  }
}
