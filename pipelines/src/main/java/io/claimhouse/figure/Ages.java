package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** {@code a 44-year-old}, {@code aged 12}, {@code under the age of 5}, {@code Bo Lee, 44, said}. */
final class Ages implements Rule {

  private static final double OLDEST = 130;
  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> AGED = Set.of("aged", "age", "ages");

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> unit = UnitMatcher.after(line, number);
    if (unit.isPresent() && unit.get().surface().dimension().equals("time")) {
      int end = unit.get().end();
      int old = line.isHyphen(end) && line.touches(end) ? end + 1 : end;
      if (OLD.contains(line.low(old))) {
        return List.of(age(line, number, unit.get().unit(), old + 1, "age.old"));
      }
      if (line.low(end).equals("of") && line.low(end + 1).equals("age")) {
        return List.of(age(line, number, unit.get().unit(), end + 2, "age.of_age"));
      }
      if (isAgedBefore(line, number.from())) {
        return List.of(age(line, number, unit.get().unit(), end, "age.aged"));
      }
      return List.of();
    }
    if (number.high() > OLDEST || number.low() < 0 || number.form() == Numeral.Form.VAGUE) {
      return List.of();
    }
    Unit years = new Unit("a", "", Optional.of("time"), OptionalDouble.empty());
    if (isAgedBefore(line, number.from())) {
      return List.of(age(line, number, years, number.to(), "age.aged"));
    }
    if (isApposition(line, number)) {
      return List.of(age(line, number, years, number.to(), "age.apposition"));
    }
    return List.of();
  }

  private static Candidate age(Line line, Numeral number, Unit unit, int end, String rule) {
    Unit whole =
        new Unit(
            unit.code(),
            line.surface(Math.min(number.to(), end - 1), end),
            unit.dimension(),
            unit.siFactor());
    Candidate age =
        Candidate.amount(
            number.from(),
            end,
            FigureKind.AGE,
            number,
            Optional.of(rule.equals("age.old") ? whole : unit),
            rule);
    return age.withWeight(age.weight() + 4);
  }

  /** {@code aged}, {@code age}, {@code the age of}, {@code ages 5 to}. */
  private static boolean isAgedBefore(Line line, int from) {
    if (AGED.contains(line.low(from - 1))) {
      return true;
    }
    boolean link = line.low(from - 1).equals("of") || line.low(from - 1).equals("at");
    return link && line.low(from - 2).equals("age");
  }

  /** A number of two digits between commas behind a name. */
  private static boolean isApposition(Line line, Numeral number) {
    boolean digits = number.form() == Numeral.Form.DIGITS && number.to() == number.from() + 1;
    return digits
        && number.low() >= 1
        && number.low() == Math.rint(number.low())
        && line.text(number.from()).length() <= 3
        && line.low(number.from() - 1).equals(",")
        && line.isCapitalised(number.from() - 2)
        && line.isWord(number.from() - 2)
        && line.isCapitalised(number.from() - 3)
        && line.isWord(number.from() - 3)
        && (line.low(number.to()).equals(",")
            || line.low(number.to()).equals(".")
            || line.low(number.to()).equals(";"))
        && !line.lexicon().dates().find(line.tokens(), number.from() - 2).isPresent();
  }
}
