package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the scale that a bare number stands on: "6.1-magnitude", "magnitude of 6.1". */
final class ScaleReader {

  private static final int REACH = 3;

  private final Set<String> scales;

  private ScaleReader(Set<String> scales) {
    this.scales = scales;
  }

  static ScaleReader fromSeeds() {
    return new ScaleReader(Set.copyOf(FigureWords.fromSeeds().of(FigureWords.Role.SCALE)));
  }

  /** The scale's name; empty where none stands beside the number. */
  Optional<String> find(List<Token> tokens, int first, int last) {
    for (int i = Math.max(0, first - REACH); i <= Math.min(tokens.size() - 1, last + 2); i++) {
      if (scales.contains(tokens.get(i).lower())) {
        return Optional.of(tokens.get(i).lower());
      }
    }
    return Optional.empty();
  }
}
