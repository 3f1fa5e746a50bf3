package io.claimhouse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Surface> byCode;

  private Units(List<Surface> surfaces, Map<String, Surface> byCode) {
    this.surfaces = List.copyOf(surfaces);
    this.byCode = Map.copyOf(byCode);
  }

  /** English surfaces and those of {@code language}. */
  public static Units fromSeeds(String language) {
    List<Surface> surfaces = new ArrayList<>();
    Map<String, Surface> byCode = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/units.csv").rows()) {
      byCode.putIfAbsent(row.get("code"), surface(row, row.get("name"), false));
      if (row.get("lang").equals("en") || row.get("lang").equals(language)) {
        Set<String> ambiguous = Set.copyOf(row.list("ambiguous"));
        for (String text : row.list("surfaces")) {
          surfaces.add(surface(row, text, ambiguous.contains(text)));
        }
      }
    }
    return new Units(surfaces, byCode);
  }

  private static Surface surface(SeedTable.Row row, String text, boolean isAmbiguous) {
    return new Surface(
        text,
        row.get("code"),
        row.get("name"),
        row.get("dimension"),
        row.find("si_factor")
            .map(factor -> OptionalDouble.of(Double.parseDouble(factor)))
            .orElse(OptionalDouble.empty()),
        isAmbiguous);
  }

  /** The unit of a code, under its own name. */
  public Optional<Surface> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public List<Surface> surfaces() {
    return surfaces;
  }
}
