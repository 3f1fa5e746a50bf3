package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code 500 km}, {@code a 12-mile march}, {@code 256GB}, {@code 2.998×10−8 metres per second}. */
final class Measures implements Rule {

  private static final Set<String> OTHER_KINDS = Set.of("time", "share", "index", "ratio");

  /** Words that make pounds a weight. */
  private static final Set<String> WEIGHT =
      Set.of(
          "of",
          "heavier",
          "lighter",
          "overweight",
          "underweight",
          "weight",
          "apiece",
          "baby",
          "pound",
          "lift",
          "bag",
          "bags",
          "each",
          "in");

  private static final Set<String> WEIGHING =
      Set.of(
          "weigh",
          "weighs",
          "weighed",
          "weighing",
          "weight",
          "weights",
          "lost",
          "lose",
          "losing",
          "gained",
          "shed",
          "heavier",
          "lighter",
          "tall",
          "catch",
          "caught",
          "lbs");

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> found = UnitMatcher.after(line, number);
    if (found.isEmpty() || OTHER_KINDS.contains(found.get().surface().dimension())) {
      return List.of();
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

  /** Whether the words around say that pounds, which end before {@code end}, are a weight. */
  static boolean isWeight(Line line, int end) {
    if (WEIGHT.contains(line.low(end))) {
      return !line.low(end).equals("in") || line.low(end + 1).equals("weight");
    }
    for (int i = Math.max(0, end - 12); i < Math.min(line.size(), end + 4); i++) {
      if (WEIGHING.contains(line.low(i))) {
        return true;
      }
    }
    return false;
  }
}
