package io.claimhouse.figure;

import io.claimhouse.figure.Numeral.Form;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.NumberWords.Role;
import java.util.Optional;

/**
 * Numbers that begin with a word: {@code two and a half million}, {@code dozens}, {@code a third}.
 */
final class SpelledNumbers {

  /** A part behind a greater number than this is no part of it. */
  private static final double GREATEST_ABOVE = 1e6;

  private final Line line;
  private final NumberWords words;
  private final Scales scales;
  private final Fractions fractions;

  SpelledNumbers(Line line) {
    this.line = line;
    this.words = line.lexicon().numbers();
    this.scales = new Scales(line);
    this.fractions = new Fractions(line);
  }

  /** The number that begins with the word at token {@code i}. */
  Optional<Numeral> at(int i) {
    String word = line.low(i);
    if (words.has(Role.VAGUE, word)) {
      return vague(i);
    }
    if (line.lexicon().isEnglish()) {
      if (line.is(FigureWords.Role.SEVERAL, i)) {
        return severalScales(i, i + 1);
      }
      if (line.is(FigureWords.Role.MINUS, i)) {
        int at = line.isHyphen(i + 1) ? i + 2 : i + 1;
        return line.numerals(at).stream().findFirst().map(number -> number.negated(i));
      }
      switch (word) {
        case "a", "an" -> {
          return article(i);
        }
        case "couple" -> {
          return couple(i, i + 1);
        }
        case "half" -> {
          return half(i);
        }
        case "quarter" -> {
          return quarter(i);
        }
        case "hundred" -> {
          return words.has(Role.SCALE, line.low(i + 1)) ? spelled(i, i, 1) : Optional.empty();
        }
        default -> {}
      }
    }
    return spelled(i, i, 0);
  }

  private Optional<Numeral> article(int i) {
    String next = line.low(i + 1);
    if (next.equals("few")) {
      return severalScales(i, i + 2);
    }
    if (next.equals("couple")) {
      return couple(i, i + 2);
    }
    if (next.equals("half") && isHalfOfWord(i + 1)) {
      return Optional.empty();
    }
    if (next.equals("half") || (next.equals("quarter") && scales.isWord(i + 2))) {
      Form form = scales.isWord(i + 2) ? Form.WORDS : Form.FRACTION;
      double value = next.equals("half") ? 0.5 : 0.25;
      return Optional.of(scales.partOf(scales.scaled(i, i + 2, value, form)));
    }
    int j = line.isHyphen(i + 1) ? i + 2 : i + 1;
    if (scales.isWord(j)) {
      return spelled(i, j, 1);
    }
    // "a third" is a part only where something is shared out; else it is the next in a row.
    return words
        .find(Role.FRACTION, next)
        .map(below -> new Fractions.Part(i + 2, 1 / below))
        .or(() -> fractions.compound(i + 1))
        .filter(part -> line.low(part.end()).equals("of") || endsPhrase(part.end()))
        .map(part -> scales.partOf(Numeral.exactly(i, part.end(), part.value(), 1, Form.FRACTION)));
  }

  private boolean endsPhrase(int i) {
    return i >= line.size() || (!line.isWord(i) && !line.isNumber(i) && !line.isHyphen(i));
  }

  private Optional<Numeral> half(int i) {
    int j = line.isHyphen(i + 1) ? i + 2 : i + 1;
    boolean article = line.low(j).equals("a") || line.low(j).equals("an");
    int k = article ? j + 1 : j;
    if (scales.isWord(k)) {
      return Optional.of(scales.scaled(i, k, 0.5, Form.WORDS));
    }
    if (isHalfOfWord(i)) {
      return Optional.empty();
    }
    boolean time =
        words.has(Role.ORDINAL, line.low(i - 1)) || line.is(FigureWords.Role.BEFORE_HALF, i - 1);
    return time
        ? Optional.empty()
        : Optional.of(scales.partOf(Numeral.exactly(i, i + 1, 0.5, 1, Form.FRACTION)));
  }

  /** {@code half-hearted}, {@code half-baked}: no half of a unit or of a number. */
  private boolean isHalfOfWord(int i) {
    return line.isHyphen(i + 1)
        && line.touches(i)
        && line.touches(i + 1)
        && !scales.isWord(i + 2)
        && line.lexicon().units().find(line.tokens(), i + 2).isEmpty();
  }

  /** {@code quarter million}, {@code quarter of a million}. */
  private Optional<Numeral> quarter(int i) {
    Numeral part = scales.partOf(scales.scaled(i, i + 1, 0.25, Form.WORDS));
    return part.scale() > 1 ? Optional.of(part) : Optional.empty();
  }

  private Optional<Numeral> couple(int from, int at) {
    int j = line.low(at).equals("of") ? at + 1 : at;
    Optional<Double> scale = scales.word(j);
    if (scale.isPresent()) {
      return Optional.of(Numeral.exactly(from, j + 1, 2 * scale.get(), scale.get(), Form.WORDS));
    }
    return Optional.of(Numeral.exactly(from, at, 2, 1, Form.WORDS));
  }

  // ---- vague plurals

  /** {@code several hundred}, {@code a few dozen thousand}. */
  private Optional<Numeral> severalScales(int from, int at) {
    Scales.Run run = scales.run(at);
    return run.end() == at
        ? Optional.empty()
        : Optional.of(
            new Numeral(
                from,
                run.end(),
                2 * run.factor(),
                10 * run.factor() - 1,
                run.factor(),
                Form.VAGUE,
                false));
  }

  /** {@code dozens}, {@code tens of thousands}: from twice to just under ten times the base. */
  private Optional<Numeral> vague(int i) {
    double base = words.find(Role.VAGUE, line.low(i)).orElse(1.0);
    int j = i + 1;
    while (line.low(j).equals("of") && words.has(Role.VAGUE, line.low(j + 1)) && base < 1e15) {
      base *= words.find(Role.VAGUE, line.low(j + 1)).orElse(1.0);
      j += 2;
    }
    if (j == i + 1 && line.low(i).equals("tens")) {
      return Optional.empty();
    }
    double high = base == 12 || base == 20 ? 99 : 10 * base - 1;
    return Optional.of(new Numeral(i, j, 2 * base, high, base, Form.VAGUE, false));
  }

  // ---- numbers in words

  /**
   * Number words from token {@code at}.
   *
   * @param lead the value of an article before them, 0 without one
   */
  private Optional<Numeral> spelled(int from, int at, double lead) {
    double total = 0;
    double current = lead;
    double lastScale = Double.MAX_VALUE;
    double scale = 1;
    int end = from;
    int j = at;
    boolean first = lead == 0;
    boolean afterScale = false;
    while (j < line.size()) {
      int k = first || j == at ? j : linked(j, afterScale);
      String word = line.low(k);
      Optional<Double> digit = words.find(Role.DIGIT, word);
      Optional<Double> larger = words.find(Role.TEEN, word).or(() -> words.find(Role.TENS, word));
      if (digit.isPresent()
          && (first || afterScale || (current % 10 == 0 && current % 100 >= 20))) {
        current += digit.get();
        scale = 1;
        afterScale = false;
      } else if (larger.isPresent() && (first || afterScale)) {
        current += larger.get();
        scale = 1;
        afterScale = false;
      } else if (words.has(Role.HUNDRED, word) && current > 0 && current < 100) {
        current *= words.find(Role.HUNDRED, word).orElse(100.0);
        scale = 100;
        afterScale = true;
      } else if (words.has(Role.DOZEN, word) && current > 0) {
        // "three hundred and two dozen": what stands behind the hundreds is counted in dozens.
        double hundreds = current % 100 == 0 ? 0 : current - current % 100;
        current = hundreds + (current - hundreds) * 12;
        scale = 12;
        afterScale = false;
      } else if (words.has(Role.SCALE, word)) {
        double found = words.find(Role.SCALE, word).orElse(1.0);
        if (current == 0 || found >= lastScale) {
          break;
        }
        total += current * found;
        current = 0;
        lastScale = found;
        scale = found;
        afterScale = true;
      } else {
        break;
      }
      first = false;
      j = k + 1;
      end = j;
    }
    return end == from || first
        ? Optional.empty()
        : Optional.of(finish(from, end, total + current, scale));
  }

  /** The next word of a number behind a hyphen or "and"; {@code j} itself without either. */
  private int linked(int j, boolean afterScale) {
    if (line.isHyphen(j) && line.touches(j - 1) == line.touches(j)) {
      // A hyphen amid blanks joins only tens and ones, in text that was split into tokens.
      boolean joins =
          line.touches(j)
              || (words.has(Role.TENS, line.low(j - 1)) && words.has(Role.DIGIT, line.low(j + 1)));
      return joins ? j + 1 : j;
    }
    return line.low(j).equals("and") && afterScale && isSmall(j + 1) ? j + 1 : j;
  }

  private boolean isSmall(int i) {
    String word = line.low(i);
    return words.has(Role.DIGIT, word) || words.has(Role.TEEN, word) || words.has(Role.TENS, word);
  }

  /** Adds {@code point five}, {@code and a half (million)} or {@code thirds} to spelled words. */
  private Numeral finish(int from, int end, double value, double scale) {
    if (line.low(end).equals("point") && isSmall(end + 1)) {
      return pointed(from, end + 1, value);
    }
    Optional<Fractions.Part> half = fractions.added(end);
    if (half.isPresent()) {
      return scales.scaled(from, half.get().end(), value + half.get().value() * scale, Form.WORDS);
    }
    int k = line.isHyphen(end) ? end + 1 : end;
    Optional<Fractions.Part> part = fractions.named(k);
    if (part.isEmpty()) {
      return Numeral.exactly(from, end, value, scale, Form.WORDS);
    }
    Optional<Numeral> split = splitPart(from, end, part.get());
    if (split.isPresent()) {
      return split.get();
    }
    boolean fits =
        fractions.isPlural(part.get().end() - 1)
            ? value > 1 || k > end
            : value == 1 && !isQuarterOfTime(k);
    return fits && value >= 1 && value < GREATEST_ABOVE
        ? scales.partOf(
            scales.scaled(from, part.get().end(), value * part.get().value(), Form.FRACTION))
        : Numeral.exactly(from, end, value, scale, Form.WORDS);
  }

  /** The decimals from token {@code at}: digit by digit, or one number. */
  private Numeral pointed(int from, int at, double value) {
    StringBuilder decimals = new StringBuilder();
    int j = at;
    while (words.has(Role.DIGIT, line.low(j)) && decimals.length() < Digits.MOST) {
      decimals.append(words.find(Role.DIGIT, line.low(j)).orElse(0.0).intValue());
      j++;
    }
    if (decimals.length() == 0) {
      Numeral part = spelled(j, j, 0).orElseThrow();
      decimals.append((int) part.low());
      j = part.to();
    }
    return scales.scaled(from, j, value + Double.parseDouble("0." + decimals), Form.WORDS);
  }

  /**
   * {@code six hundred and five eighths}, {@code one billion and three quarters million}: the
   * number after the last "and" goes with the part.
   */
  private Optional<Numeral> splitPart(int from, int end, Fractions.Part named) {
    int and = end - 1;
    while (and > from && !line.low(and).equals("and")) {
      and--;
    }
    if (and <= from || !fractions.isPlural(named.end() - 1)) {
      return Optional.empty();
    }
    Optional<Numeral> whole = spelledUpTo(from, and);
    Optional<Numeral> part = spelledUpTo(and + 1, end);
    if (whole.isEmpty() || part.isEmpty() || part.get().low() * named.value() >= 1) {
      return Optional.empty();
    }
    Scales.Run own = scales.run(named.end());
    double inherited = whole.get().scale() >= 1000 ? whole.get().scale() : 1;
    double scale = own.factor() > 1 ? own.factor() : inherited;
    double value = whole.get().low() + part.get().low() * named.value() * scale;
    return Optional.of(Numeral.exactly(from, own.end(), value, scale, Form.WORDS));
  }

  /** Plain number words that fill the tokens from {@code from} to {@code to}. */
  private Optional<Numeral> spelledUpTo(int from, int to) {
    double total = 0;
    double current = 0;
    double scale = 1;
    for (int i = from; i < to; i++) {
      String word = line.low(i);
      Optional<Double> small =
          words
              .find(Role.DIGIT, word)
              .or(() -> words.find(Role.TEEN, word))
              .or(() -> words.find(Role.TENS, word));
      if (small.isPresent()) {
        current += small.get();
      } else if (words.has(Role.HUNDRED, word)) {
        current = Math.max(current, 1) * 100;
      } else if (words.has(Role.SCALE, word)) {
        scale = words.find(Role.SCALE, word).orElse(1.0);
        total += Math.max(current, 1) * scale;
        current = 0;
      } else if (!word.equals("and") && !line.isHyphen(i)) {
        return Optional.empty();
      }
    }
    double value = total + current;
    return value > 0
        ? Optional.of(Numeral.exactly(from, to, value, scale, Form.WORDS))
        : Optional.empty();
  }

  /** {@code one quarter} of a year rather than of a thing. */
  private boolean isQuarterOfTime(int k) {
    return line.low(k).equals("quarter") && !line.low(k + 1).equals("of");
  }
}
