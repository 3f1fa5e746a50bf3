package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a bare number the unit that another has told: {@code 280 million of the 1.5 billion euros},
 * {@code rose 64 points to 4,577}.
 */
final class Sharing {

  private Sharing() {}

  /** The bare numbers among the candidates once more, with the units that they share. */
  static List<Candidate> read(Line line, List<Candidate> candidates) {
    List<Candidate> shared = new ArrayList<>();
    for (Candidate bare : candidates) {
      if (bare.is(FigureKind.COUNT) && bare.unit().isEmpty() && !bare.isRange()) {
        candidates.stream()
            .filter(other -> isAmount(other))
            .flatMap(other -> share(line, bare, other).stream())
            .findFirst()
            .ifPresent(shared::add);
      }
    }
    return shared;
  }

  private static boolean isAmount(Candidate one) {
    return one.is(FigureKind.MONEY) || one.is(FigureKind.MEASURE) || one.is(FigureKind.INDEX);
  }

  private static Optional<Candidate> share(Line line, Candidate bare, Candidate other) {
    boolean partOf =
        line.low(bare.to()).equals("of")
            && line.low(bare.to() + 1).equals("the")
            && other.from() == bare.to() + 2
            && bare.scale() > 1
            && bare.high() < other.low();
    if (partOf) {
      return Optional.of(bare.sharing(other).withRule("share.part_of"));
    }
    String link = line.low(other.to());
    boolean endOfChange =
        (link.equals("to") || link.equals("at"))
            && bare.from() == other.to() + 1
            && other.unit().map(unit -> unit.code().equals("{point}")).orElse(false)
            && bare.low() > other.high()
            && !line.isNoun(bare.to());
    return endOfChange
        ? Optional.of(bare.sharing(other).withRule("share.end_of_change"))
        : Optional.empty();
  }
}
