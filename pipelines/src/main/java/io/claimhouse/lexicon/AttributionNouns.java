package io.claimhouse.lexicon;

import io.claimhouse.model.Attribution;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code lexicon/attribution_nouns.csv}: what a source is, by its head noun. */
public final class AttributionNouns {

  private final Map<String, Attribution.Kind> kinds;

  private AttributionNouns(Map<String, Attribution.Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  public static AttributionNouns fromSeeds() {
    Map<String, Attribution.Kind> kinds = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/attribution_nouns.csv").rows()) {
      kinds.put(
          row.get("noun"), Attribution.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new AttributionNouns(kinds);
  }

  /** The kind of a noun in lower case, in the singular or a regular plural. */
  public Optional<Attribution.Kind> find(String noun) {
    Attribution.Kind kind = kinds.get(noun);
    if (kind == null && noun.endsWith("ies")) {
      kind = kinds.get(noun.substring(0, noun.length() - 3) + "y");
    }
    if (kind == null && noun.endsWith("es")) {
      kind = kinds.get(noun.substring(0, noun.length() - 2));
    }
    if (kind == null && noun.endsWith("s")) {
      kind = kinds.get(noun.substring(0, noun.length() - 1));
    }
    if (kind == null && noun.endsWith("men")) {
      kind = kinds.get(noun.substring(0, noun.length() - 3) + "man");
    }
    return Optional.ofNullable(kind);
  }
}
