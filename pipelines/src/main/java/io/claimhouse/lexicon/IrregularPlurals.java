package io.claimhouse.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code lexicon/irregular_plurals.csv}: English plurals that spelling does not tell. */
public final class IrregularPlurals {

  private final Map<String, String> singulars;

  private IrregularPlurals(Map<String, String> singulars) {
    this.singulars = Map.copyOf(singulars);
  }

  public static IrregularPlurals fromSeeds() {
    return new IrregularPlurals(
        SeedTable.read("lexicon/irregular_plurals.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("plural"), row -> row.get("singular"))));
  }

  /** The singular of a plural in lower case; a word that has but one form is its own. */
  public Optional<String> singular(String plural) {
    return Optional.ofNullable(singulars.get(plural));
  }
}
