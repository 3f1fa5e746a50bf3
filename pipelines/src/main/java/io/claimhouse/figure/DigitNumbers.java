package io.claimhouse.figure;

import io.claimhouse.figure.Numeral.Form;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.NumberWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers that begin with digits: {@code 12,500}, {@code 1.2 million}, {@code 3bn}, {@code 4e6}.
 */
final class DigitNumbers {

  /** Beyond this a power of ten is no number of the news. */
  private static final double GREATEST_POWER = 300;

  private final Line line;
  private final NumberWords words;
  private final Scales scales;
  private final Fractions fractions;

  DigitNumbers(Line line) {
    this.line = line;
    this.words = line.lexicon().numbers();
    this.scales = new Scales(line);
    this.fractions = new Fractions(line);
  }

  /** The numbers whose digits begin at token {@code i}, the longest first. */
  List<Numeral> at(int i) {
    OptionalDouble parsed = value(i);
    if (parsed.isEmpty() || isOrdinal(i)) {
      return List.of();
    }
    double value = parsed.getAsDouble();
    int j = groupsEnd(i);
    for (int group = i + 1; group < j; group++) {
      if (line.isNumber(group)) {
        value = value * 1000 + value(group).orElse(0);
      }
    }
    OptionalDouble sign = fractions.sign(j);
    Optional<Fractions.Part> whole = fractions.slash(i);
    Optional<Fractions.Part> mixed = line.touches(j - 1) ? Optional.empty() : mixed(j);
    if (sign.isPresent()) {
      value += sign.getAsDouble();
      j++;
    } else if (j == i + 1 && whole.isPresent()) {
      return List.of(
          scales.partOf(
              Numeral.exactly(i, whole.get().end(), whole.get().value(), 1, Form.FRACTION)));
    } else if (mixed.isPresent()) {
      value += mixed.get().value();
      j = mixed.get().end();
    } else {
      Optional<Numeral> power = power(i, j, value);
      if (power.isPresent()) {
        return List.of(power.get());
      }
    }
    if (isGlued(j)) {
      double scale = words.find(Role.GLUED, line.low(j)).orElse(1.0);
      return List.of(
          new Numeral(i, j + 1, value * scale, value * scale, scale, Form.DIGITS, true),
          Numeral.exactly(i, j, value, 1, Form.DIGITS));
    }
    return List.of(joined(scales.scaled(i, j, value, Form.DIGITS)));
  }

  /** {@code 7 1/2}, {@code 7 and a half}: the part behind a whole number. */
  private Optional<Fractions.Part> mixed(int j) {
    Optional<Fractions.Part> slash = fractions.slash(j);
    return slash.isPresent() ? slash : fractions.added(j);
  }

  private OptionalDouble value(int i) {
    return Digits.value(line.text(i), line.lexicon().usesDecimalComma());
  }

  private boolean isOrdinal(int i) {
    return line.touches(i) && line.isWord(i + 1) && line.lexicon().isOrdinalSuffix(line.low(i + 1));
  }

  // ---- thousands set apart

  /** The end of the thousands that stand behind token {@code i}, apart from it. */
  private int groupsEnd(int i) {
    int j = i + 1;
    if (line.text(i).length() > 3 || !Digits.areAll(line.text(i))) {
      return j;
    }
    while (isSpacedGroup(j - 1, j)
        || (isGroup(j) && line.text(j).equals("000") && !line.touches(j - 1))) {
      j++;
    }
    // Commas amid blanks, in text that was split into tokens.
    while (line.low(j).equals(",") && !line.touches(j - 1) && !line.touches(j) && isGroup(j + 1)) {
      j += 2;
    }
    return j;
  }

  private boolean isGroup(int i) {
    return line.isNumber(i) && line.text(i).length() == 3 && Digits.areAll(line.text(i));
  }

  private boolean isSpacedGroup(int before, int i) {
    if (!isGroup(i) || line.touches(before)) {
      return false;
    }
    String between = line.between(before, i);
    return between.equals("\u00a0")
        || between.equals("\u202f")
        || between.equals("\u2009")
        || (between.equals(" ") && line.lexicon().groupsWithSpaces());
  }

  // ---- scales

  /** Whether a letter that multiplies touches the digits before it and nothing behind it. */
  private boolean isGlued(int j) {
    if (!line.touches(j - 1) || !words.has(Role.GLUED, line.low(j))) {
      return false;
    }
    return !line.touches(j) || (!line.isNumber(j + 1) && !line.isWord(j + 1));
  }

  /** {@code 6 thousand 2 hundred and 15}, {@code 3 million and a half}. */
  private Numeral joined(Numeral number) {
    Optional<Fractions.Part> half = fractions.added(number.to());
    if (number.scale() > 1 && half.isPresent()) {
      double value = number.low() + half.get().value() * number.scale();
      return Numeral.exactly(number.from(), half.get().end(), value, number.scale(), number.form());
    }
    Numeral whole = number;
    double last = number.scale();
    while (last >= 100 && last <= 1000) {
      int j = line.low(whole.to()).equals("and") ? whole.to() + 1 : whole.to();
      if (!line.isNumber(j) || line.text(j).length() > 3 || line.touches(j)) {
        break;
      }
      double part = value(j).orElse(0);
      Numeral next = scales.scaled(j, j + 1, part, Form.DIGITS);
      if (part <= 0 || next.low() >= last) {
        break;
      }
      last = next.scale();
      whole =
          Numeral.exactly(
              number.from(), next.to(), whole.low() + next.low(), number.scale(), number.form());
    }
    return whole;
  }

  // ---- powers of ten

  /** {@code 4.2×10^-8}, {@code 1.3x10^6}, {@code 12.3e+14}, {@code 5e9}. */
  private Optional<Numeral> power(int i, int j, double value) {
    int end = 0;
    OptionalDouble exponent = OptionalDouble.empty();
    String low = line.low(j);
    boolean times = low.equals("×") || low.equals("x") || low.equals("*");
    if (times && line.low(j + 1).equals("10")) {
      end = exponentEnd(j + 2, true);
    } else if (low.equals("x10")) {
      end = exponentEnd(j + 1, true);
    } else if (low.equals("e") && line.touches(j - 1) && line.touches(j)) {
      end = exponentEnd(j + 1, false);
    } else if (low.length() > 1
        && low.length() <= 4
        && low.charAt(0) == 'e'
        && line.touches(j - 1)
        && Digits.areAll(low.substring(1))) {
      exponent = Digits.value(low.substring(1), false);
      end = j + 1;
    }
    if (end > 0 && exponent.isEmpty()) {
      double size = Digits.value(line.text(end - 1), false).orElse(GREATEST_POWER + 1);
      boolean negative = line.isDash(end - 2) || line.low(end - 2).equals("\u2212");
      exponent = OptionalDouble.of(negative ? -size : size);
    }
    return end > 0 && Math.abs(exponent.orElse(0)) <= GREATEST_POWER
        ? Optional.of(
            Numeral.exactly(i, end, value * Math.pow(10, exponent.orElse(0)), 1, Form.DIGITS))
        : Optional.empty();
  }

  /** The end of the exponent from token {@code i}, which must carry a sign; 0 if there is none. */
  private int exponentEnd(int i, boolean caret) {
    int j = i;
    while ((caret && line.low(j).equals("^"))
        || (!caret && line.low(j).equals("+"))
        || line.isDash(j)
        || line.low(j).equals("\u2212")) {
      j++;
    }
    return j > i && j - i <= 3 && line.isNumber(j) && line.touches(j - 1) ? j + 1 : 0;
  }
}
