package io.claimhouse.lexicon;

import io.claimhouse.model.Attribution;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code lexicon/attribution_nouns.csv}: what a source is, by its head noun. */
public final class AttributionNouns {

  private final Map<String, Attribution.Kind> kinds;
  private final Set<String> speakers;

  private AttributionNouns(Map<String, Attribution.Kind> kinds, Set<String> speakers) {
    this.kinds = Map.copyOf(kinds);
    this.speakers = Set.copyOf(speakers);
  }

  public static AttributionNouns fromSeeds() {
    Map<String, Attribution.Kind> kinds = new HashMap<>();
    Set<String> speakers = new HashSet<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/attribution_nouns.csv").rows()) {
      kinds.put(
          row.get("noun"), Attribution.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
      if (row.find("in").isPresent()) {
        speakers.add(row.get("noun"));
      }
    }
    return new AttributionNouns(kinds, speakers);
  }

  /** Whether what is told "in a …" is told by it: a poll, not a speech. */
  public boolean speaks(String noun) {
    return speakers.contains(noun);
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
