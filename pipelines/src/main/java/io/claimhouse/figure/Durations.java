package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.model.FigureKind;
import io.claimhouse.text.Tokenizer;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeUnit;
import io.claimhouse.time.Timex;
import java.util.List;
import java.util.Optional;

/** {@code three days}, {@code a five-year term}, {@code 48 hours}, {@code 7 1/2 hours}. */
final class Durations implements Rule {

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> found = UnitMatcher.after(line, number);
    if (found.isEmpty() || !found.get().surface().dimension().equals("time")) {
      return List.of();
    }
    UnitMatcher.Found unit = found.get();
    String rule = unit.isAttributive() ? "duration.attributive" : "duration.unit";
    return List.of(amount(line, number, unit.end(), unit, rule));
  }

  /** A length of time up to a token, with its TIMEX3 value where its unit has one. */
  static Candidate amount(Line line, Numeral number, int end, UnitMatcher.Found unit, String rule) {
    Optional<String> timex =
        timeUnit(line, unit.surface().text())
            .map(one -> number.isVague() ? Duration.vague(one) : Duration.of(number.low(), one))
            .map(Timex::duration);
    Candidate amount =
        Candidate.amount(
            number.from(), end, FigureKind.DURATION, number, Optional.of(unit.unit()), rule);
    return timex
        .map(value -> amount.with(FigureKind.DURATION, Optional.of(Timex.open(value))))
        .orElse(amount);
  }

  private static Optional<TimeUnit> timeUnit(Line line, String surface) {
    return line.lexicon()
        .dates(DateWords.Role.UNIT)
        .find(Tokenizer.tokenize(surface), 0)
        .map(match -> TimeUnit.named(match.first()));
  }
}
