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
  private final Map<String, String> plurals;

  private Units(List<Surface> surfaces, Map<String, Surface> byCode, Map<String, String> plurals) {
    this.surfaces = List.copyOf(surfaces);
    this.byCode = Map.copyOf(byCode);
    this.plurals = Map.copyOf(plurals);
  }

  /** English surfaces and those of {@code language}. */
  public static Units fromSeeds(String language) {
    List<Surface> surfaces = new ArrayList<>();
    Map<String, Surface> byCode = new HashMap<>();
    Map<String, String> plurals = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/units.csv").rows()) {
      byCode.putIfAbsent(row.get("code"), surface(row, row.get("name"), false));
      plurals.putIfAbsent(row.get("code"), plural(row.get("name"), row.list("surfaces")));
      if (row.get("lang").equals("en") || row.get("lang").equals(language)) {
        Set<String> ambiguous = Set.copyOf(row.list("ambiguous"));
        for (String text : row.list("surfaces")) {
          surfaces.add(surface(row, text, ambiguous.contains(text)));
        }
      }
    }
    return new Units(surfaces, byCode, plurals);
  }

  /** The first surface that is as long in letters as the name and another; else the name. */
  private static String plural(String name, List<String> surfaces) {
    return surfaces.stream()
        .filter(text -> !text.equals(name) && text.length() >= name.length())
        .filter(text -> text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' '))
        .findFirst()
        .orElse(name);
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

  /** The English name of several of a unit, such as {@code feet}; the code where it has none. */
  public String plural(String code) {
    return plurals.getOrDefault(code, code);
  }

  public List<Surface> surfaces() {
    return surfaces;
  }
}
