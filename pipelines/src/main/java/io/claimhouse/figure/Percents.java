package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import java.util.List;
import java.util.Optional;

/** {@code 17 per cent}, {@code 3.6%}, {@code three percentage points}, {@code 31pc}. */
final class Percents implements Rule {

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> found = UnitMatcher.after(line, number);
    if (found.isEmpty() || !found.get().surface().dimension().equals("share")) {
      return List.of();
    }
    String rule = found.get().surface().code().equals("%") ? "percent.percent" : "percent.point";
    return List.of(
        Candidate.amount(
            number.from(),
            found.get().end(),
            FigureKind.PERCENT,
            number,
            Optional.of(found.get().unit()),
            rule));
  }
}
