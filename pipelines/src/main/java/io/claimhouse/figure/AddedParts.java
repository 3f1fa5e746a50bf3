package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import java.util.List;
import java.util.Optional;

/** {@code a day and a half}, {@code two miles and a quarter}: one amount with its unit inside. */
final class AddedParts implements Rule {

  /** The most tokens that a whole number before its unit has. */
  private static final int LONGEST_WHOLE = 4;

  @Override
  public List<Candidate> read(Line line, Numeral part) {
    boolean isPart =
        part.form() == Numeral.Form.FRACTION && part.low() > 0 && part.low() < 1 && part.from() > 2;
    if (!isPart || !line.low(part.from() - 1).equals("and")) {
      return List.of();
    }
    int unitEnd = part.from() - 1;
    return whole(line, unitEnd)
        .flatMap(whole -> UnitMatcher.after(line, whole).map(unit -> sum(line, whole, part, unit)))
        .map(List::of)
        .orElse(List.of());
  }

  /** The number whose unit ends before a place: an article is one. */
  private static Optional<Numeral> whole(Line line, int unitEnd) {
    for (int from = unitEnd - 2; from >= Math.max(0, unitEnd - 1 - LONGEST_WHOLE); from--) {
      for (Numeral number : line.numerals(from)) {
        if (number.low() == number.high() && endsBefore(line, number, unitEnd)) {
          return Optional.of(number);
        }
      }
    }
    Numeral one = Numeral.exactly(unitEnd - 2, unitEnd - 1, 1, 1, Numeral.Form.WORDS);
    boolean article = line.low(one.from()).equals("a") || line.low(one.from()).equals("an");
    return article && endsBefore(line, one, unitEnd) ? Optional.of(one) : Optional.empty();
  }

  private static boolean endsBefore(Line line, Numeral number, int end) {
    return UnitMatcher.after(line, number).filter(unit -> unit.end() == end).isPresent();
  }

  private static Candidate sum(Line line, Numeral whole, Numeral part, UnitMatcher.Found unit) {
    Numeral sum =
        Numeral.exactly(whole.from(), part.to(), whole.low() + part.low(), 1, whole.form());
    return unit.surface().dimension().equals("time")
        ? Durations.amount(line, sum, part.to(), unit, "duration.added_part")
        : Candidate.amount(
            sum.from(),
            sum.to(),
            FigureKind.MEASURE,
            sum,
            Optional.of(unit.unit()),
            "measure.added_part");
  }
}
