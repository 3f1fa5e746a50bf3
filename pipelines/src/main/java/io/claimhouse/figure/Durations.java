package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PhraseTable;
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
    Optional<String> letter = letter(line, unit.surface().text());
    String timex =
        letter
            .map(
                one ->
                    number.isVague() ? Timex.vagueDuration(one) : Timex.duration(number.low(), one))
            .orElse("");
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
        timex.isEmpty()
            ? amount
            : amount.with(FigureKind.DURATION, Optional.of(Timex.open(timex))));
  }

  /** The TIMEX3 letter of a unit's surface. */
  static Optional<String> letter(Line line, String surface) {
    return line.lexicon()
        .dates()
        .find(io.claimhouse.text.Tokenizer.tokenize(surface), 0)
        .flatMap(match -> letter(match));
  }

  private static Optional<String> letter(PhraseTable.Match<DateWords.Entry> match) {
    return match.values().stream()
        .filter(one -> one.role() == DateWords.Role.UNIT)
        .map(DateWords.Entry::value)
        .findFirst();
  }
}
