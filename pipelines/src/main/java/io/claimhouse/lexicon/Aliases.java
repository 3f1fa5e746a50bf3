package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * {@code reference/aliases.csv}: other names of what has figures of its own. Offices, parliaments
 * and seats of government stand for their country; short names of organisations for the long ones.
 */
public final class Aliases {

  private final PhraseTable<String> places;
  private final Map<String, String> names;

  private Aliases(PhraseTable<String> places, Map<String, String> names) {
    this.places = places;
    this.names = Map.copyOf(names);
  }

  public static Aliases fromSeeds() {
    PhraseTable.Builder<String> places = new PhraseTable.Builder<>();
    Map<String, String> names = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/aliases.csv").rows()) {
      for (String alias : row.list("aliases")) {
        row.find("place_code").ifPresent(code -> places.add(alias, code));
        row.find("name").ifPresent(name -> names.put(alias.toLowerCase(Locale.ROOT), name));
      }
    }
    return new Aliases(places.build(), names);
  }

  /** The code of the place whose office begins at word {@code from}; case counts. */
  public Optional<PhraseTable.Match<String>> place(IntFunction<String> words, int from, int to) {
    return places.find(words, from, to);
  }

  /** The usual name, in lower case, of what has this other name, in lower case. */
  public Optional<String> name(String alias) {
    return Optional.ofNullable(names.get(alias));
  }
}
