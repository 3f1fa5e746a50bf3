package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import java.util.List;
import java.util.Optional;

/** {@code 85 points} of an index, a score or a scale. */
final class Indexes implements Rule {

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> found = UnitMatcher.after(line, number);
    if (found.isEmpty() || !found.get().surface().dimension().equals("index")) {
      return List.of();
    }
    return List.of(
        Candidate.amount(
            number.from(),
            found.get().end(),
            FigureKind.INDEX,
            number,
            Optional.of(found.get().unit()),
            "index.points"));
  }
}
