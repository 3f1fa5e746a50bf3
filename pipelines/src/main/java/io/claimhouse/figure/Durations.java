package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
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
    Optional<TimeUnit> timeUnit = timeUnit(line, unit.surface().text());
    Optional<String> timex =
        timeUnit
            .map(one -> number.isVague() ? Duration.vague(one) : Duration.of(number.low(), one))
            .map(Timex::duration);
    Optional<Unit> figureUnit = Optional.of(unit.unit());
    Candidate amount =
        Candidate.amount(
            number.from(),
            unit.end(),
            FigureKind.DURATION,
            number,
            figureUnit,
            unit.isAttributive() ? "duration.attributive" : "duration.unit");
    return List.of(
        timex
            .map(value -> amount.with(FigureKind.DURATION, Optional.of(Timex.open(value))))
            .orElse(amount));
  }

  private static Optional<TimeUnit> timeUnit(Line line, String surface) {
    return line.lexicon()
        .dates(DateWords.Role.UNIT)
        .find(Tokenizer.tokenize(surface), 0)
        .map(match -> TimeUnit.named(match.first()));
  }
}
