package io.claimhouse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code reference/unit_contexts.csv}: the words that settle what an ambiguous surface means. */
public final class UnitContexts {

  /** Where the settling words stand. */
  public enum Place {
    AFTER,
    NEAR
  }

  /**
   * What a surface means beside certain words.
   *
   * @param code UCUM or ISO 4217
   * @param place where they stand
   * @param cues the words, lower case
   */
  public record Reading(String code, Place place, Set<String> cues) {}

  private final Map<String, List<Reading>> readings;

  private UnitContexts(Map<String, List<Reading>> readings) {
    this.readings = Map.copyOf(readings);
  }

  /** Those of one language. */
  public static UnitContexts fromSeeds(String language) {
    Map<String, List<Reading>> readings = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/unit_contexts.csv").rows()) {
      if (!row.get("lang").equals(language)) {
        continue;
      }
      Place place = Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      Reading reading = new Reading(row.get("code"), place, Set.copyOf(row.list("cues")));
      row.list("surfaces")
          .forEach(text -> readings.computeIfAbsent(text, key -> new ArrayList<>()).add(reading));
    }
    return new UnitContexts(readings);
  }

  /** The readings of a surface, lower case, the first that fits to be believed. */
  public List<Reading> of(String surface) {
    return readings.getOrDefault(surface, List.of());
  }
}
