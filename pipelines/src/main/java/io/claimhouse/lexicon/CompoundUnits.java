package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code reference/compound_units.csv}: the dimensions that one unit per another makes. */
public final class CompoundUnits {

  private record Pair(String above, String below) {}

  private final Map<Pair, String> dimensions;

  private CompoundUnits(Map<Pair, String> dimensions) {
    this.dimensions = Map.copyOf(dimensions);
  }

  public static CompoundUnits fromSeeds() {
    Map<Pair, String> dimensions = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/compound_units.csv").rows()) {
      dimensions.put(new Pair(row.get("above"), row.get("below")), row.get("dimension"));
    }
    return new CompoundUnits(dimensions);
  }

  /** The dimension of a unit of {@code above} per unit of {@code below}. */
  public Optional<String> dimension(String above, String below) {
    return Optional.ofNullable(dimensions.get(new Pair(above, below)));
  }
}
