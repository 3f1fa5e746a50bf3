package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import io.claimhouse.text.Singular;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code 500 km}, {@code a 12-mile march}, {@code 256GB}, {@code 4.2×10−3 metres}. */
final class Measures implements Rule {

  private static final Set<String> OTHER_KINDS = Set.of("time", "share", "index", "ratio");

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> found = UnitMatcher.after(line, number);
    if (found.isEmpty() || OTHER_KINDS.contains(found.get().surface().dimension())) {
      return List.of();
    }
    if (isMillion(line, number, found.get())) {
      return List.of();
    }
    Optional<Candidate> feet = feetAndInches(line, number, found.get());
    if (feet.isPresent()) {
      return List.of(feet.get());
    }
    String rule = found.get().isAttributive() ? "measure.attributive" : "measure.unit";
    return List.of(
        Candidate.amount(
            number.from(),
            found.get().end(),
            FigureKind.MEASURE,
            number,
            Optional.of(found.get().unit()),
            rule));
  }

  /** {@code 6m of its books}, {@code 1.4m copies}: the m is a million where many things follow. */
  private static boolean isMillion(Line line, Numeral number, UnitMatcher.Found unit) {
    if (!unit.surface().text().equals("m") || !line.touches(number.to() - 1)) {
      return false;
    }
    if (line.low(unit.end()).equals("of")) {
      return true;
    }
    return Nouns.at(line, unit.end())
        .map(phrase -> line.low(phrase.head()))
        .filter(head -> !Singular.of(head).equals(head) || head.equals("people"))
        .isPresent();
  }

  /** {@code 6 feet and 1 inch}, {@code 6 ft 1}: one length in feet. */
  private static Optional<Candidate> feetAndInches(
      Line line, Numeral number, UnitMatcher.Found feet) {
    if (!feet.surface().code().equals("[ft_i]") || feet.isAttributive()) {
      return Optional.empty();
    }
    int at =
        line.low(feet.end()).equals("and") || line.low(feet.end()).equals(",")
            ? feet.end() + 1
            : feet.end();
    for (Numeral inches : line.numerals(at)) {
      Optional<UnitMatcher.Found> unit = UnitMatcher.after(line, inches);
      int word = inches.to();
      boolean named =
          unit.map(one -> one.surface().code().equals("[in_i]")).orElse(false)
              || (line.low(word).equals("in") && inches.to() == line.size() - 1);
      if (named && inches.low() < 12) {
        int end = unit.map(UnitMatcher.Found::end).orElse(word + 1);
        Numeral whole =
            Numeral.exactly(
                number.from(), number.to(), number.low() + inches.low() / 12, 1, number.form());
        return Optional.of(
            Candidate.amount(
                number.from(),
                end,
                FigureKind.MEASURE,
                whole,
                Optional.of(feet.unit()),
                "measure.feet_inches"));
      }
    }
    return Optional.empty();
  }
}
