package io.claimhouse.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** {@code lexicon/place_nouns.csv}: nouns that stand beside the name of a place. */
public final class PlaceNouns {

  private final Set<String> words;

  private PlaceNouns(Set<String> words) {
    this.words = words;
  }

  public static PlaceNouns fromSeeds() {
    return new PlaceNouns(
        SeedTable.read("lexicon/place_nouns.csv").rows().stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word in lower case is one. */
  public boolean contains(String word) {
    return words.contains(word);
  }
}
