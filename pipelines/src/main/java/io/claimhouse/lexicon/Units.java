package io.claimhouse.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** {@code reference/units.csv}: units of measurement and the ways of writing them. */
public final class Units {

  /**
   * One way of writing a unit.
   *
   * @param text as written, case kept
   * @param code UCUM code
   * @param name the unit's English name, singular
   * @param dimension what it measures
   * @param siFactor what one of it is in the coherent SI unit
   * @param isAmbiguous whether the surface is also an ordinary word or another unit
   */
  public record Surface(
      String text,
      String code,
      String name,
      String dimension,
      OptionalDouble siFactor,
      boolean isAmbiguous) {}

  private final List<Surface> surfaces;

  private Units(List<Surface> surfaces) {
    this.surfaces = List.copyOf(surfaces);
  }

  /** English surfaces and those of {@code language}. */
  public static Units fromSeeds(String language) {
    List<Surface> surfaces = new ArrayList<>();
    for (SeedTable.Row row : SeedTable.read("reference/units.csv").rows()) {
      if (!row.get("lang").equals("en") && !row.get("lang").equals(language)) {
        continue;
      }
      Set<String> ambiguous = Set.copyOf(row.list("ambiguous"));
      Optional<String> factor = row.find("si_factor");
      for (String surface : row.list("surfaces")) {
        surfaces.add(
            new Surface(
                surface,
                row.get("code"),
                row.get("name"),
                row.get("dimension"),
                factor.isPresent()
                    ? OptionalDouble.of(Double.parseDouble(factor.get()))
                    : OptionalDouble.empty(),
                ambiguous.contains(surface)));
      }
    }
    return new Units(surfaces);
  }

  public List<Surface> surfaces() {
    return surfaces;
  }
}
