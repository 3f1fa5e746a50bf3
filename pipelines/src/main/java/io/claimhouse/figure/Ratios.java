package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code one in five}, {@code two-thirds of}, {@code 3-to-1}, {@code four times}, {@code twice}.
 */
final class Ratios implements Rule {

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    List<Candidate> found = new ArrayList<>();
    int to = number.to();
    Optional<Numeral> other = Optional.empty();
    boolean whole =
        number.low() == number.high()
            && number.low() == Math.rint(number.low())
            && number.low() > 0;
    if (whole && (line.low(to).equals("in") || line.low(to).equals("of"))) {
      other = first(line, to + 1);
      boolean words = number.form() == Numeral.Form.WORDS || line.low(to).equals("in");
      if (other.isPresent()
          && words
          && (line.low(to).equals("in")
              ? other.get().low() > number.low() && !isYear(line, other.get())
              : number.low() == 1 && other.get().low() <= 20 && other.get().low() > 1)
          && other.get().form() != Numeral.Form.FRACTION) {
        found.add(share(number, other.get(), line.low(to).equals("in") ? "ratio.in" : "ratio.of"));
      }
    }
    if (whole && line.low(to).equals("out") && line.low(to + 1).equals("of")) {
      int at = line.low(to + 2).equals("every") ? to + 3 : to + 2;
      other = first(line, at);
      if (other.isPresent() && other.get().low() >= number.low()) {
        found.add(share(number, other.get(), "ratio.out_of"));
      }
    }
    if (line.isDash(to) && line.low(to + 1).equals("to") && line.isDash(to + 2)) {
      other = first(line, to + 3);
      if (other.isPresent() && other.get().low() > 0) {
        found.add(share(number, other.get(), "ratio.to"));
      }
    }
    if (number.form() == Numeral.Form.FRACTION) {
      found.add(
          Candidate.amount(
              number.from(), to, FigureKind.RATIO, number, Optional.empty(), "ratio.fraction"));
    }
    int times = line.isHyphen(to) && line.touches(to) ? to + 1 : to;
    if (line.is(FigureWords.Role.TIMES, times)) {
      found.add(
          Candidate.amount(
              number.from(),
              times + 1,
              FigureKind.RATIO,
              number,
              Optional.of(times(line.text(times))),
              "ratio.times"));
    }
    return found;
  }

  /** {@code doubled}, {@code twice}, {@code tenfold}: a number in a word of another class. */
  static List<Candidate> multiples(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Double> value =
          line.lexicon().numbers().find(NumberWords.Role.MULTIPLE, line.low(i));
      boolean changes = line.low(i).endsWith("d") || line.low(i).endsWith("fold");
      if (value.isPresent() && changes) {
        Numeral number = Numeral.exactly(i, i + 1, value.get(), 1, Numeral.Form.WORDS);
        found.add(
            Candidate.amount(
                i,
                i + 1,
                FigureKind.RATIO,
                number,
                Optional.of(times(line.text(i))),
                "ratio.multiple"));
      }
    }
    return found;
  }

  private static boolean isYear(Line line, Numeral number) {
    return line.isNumber(number.from())
        && line.text(number.from()).length() == 4
        && number.low() >= 1500
        && number.low() < 2200;
  }

  private static Unit times(String surface) {
    return new Unit("{times}", surface, Optional.of("ratio"), OptionalDouble.empty());
  }

  private static Optional<Numeral> first(Line line, int at) {
    return line.numerals(at).stream().filter(one -> !one.isVague()).findFirst();
  }

  private static Candidate share(Numeral part, Numeral whole, String rule) {
    Numeral share =
        Numeral.exactly(
            part.from(), whole.to(), part.low() / whole.low(), 1, Numeral.Form.FRACTION);
    return Candidate.amount(
        part.from(), whole.to(), FigureKind.RATIO, share, Optional.empty(), rule);
  }
}
