package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** {@code reference/places.csv}: countries, regions and cities by their names and demonyms. */
public final class Gazetteer {

  /** What a place is. */
  public enum Kind {
    CONTINENT,
    COUNTRY,
    REGION,
    CITY
  }

  /**
   * A place.
   *
   * @param code ISO 3166-1 for countries, ISO 3166-2 or a code of the seed for what is in them
   * @param name its usual English name
   * @param kind what it is
   * @param country ISO 3166-1 alpha-2 of the country that it is or lies in; empty for what spans
   *     several
   */
  public record Place(String code, String name, Kind kind, Optional<String> country) {}

  /** Where the tokenizer parts what a name writes together. */
  private static final Pattern JOINTS = Pattern.compile("(?=-)|(?<=-)|(?=,)|(?=['\u2019]s\\b)");

  private final PhraseTable<Place> names;
  private final PhraseTable<Place> demonyms;

  private final Map<String, Place> byCode;

  private Gazetteer(
      PhraseTable<Place> names, PhraseTable<Place> demonyms, Map<String, Place> byCode) {
    this.names = names;
    this.demonyms = demonyms;
    this.byCode = Map.copyOf(byCode);
  }

  public static Gazetteer fromSeeds() {
    PhraseTable.Builder<Place> names = new PhraseTable.Builder<>();
    PhraseTable.Builder<Place> demonyms = new PhraseTable.Builder<>();
    Map<String, Place> byCode = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/places.csv").rows()) {
      Place place =
          new Place(
              row.get("place_code"),
              row.get("name"),
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              row.find("country_code"));
      byCode.putIfAbsent(place.code(), place);
      row.list("surfaces").forEach(surface -> names.add(key(surface), place));
      row.list("demonyms").forEach(demonym -> demonyms.add(key(demonym), place));
    }
    return new Gazetteer(names.build(), demonyms.build(), byCode);
  }

  /** The place with this code. */
  public Optional<Place> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The longest name of a place that begins at word {@code from}; case counts. */
  public Optional<PhraseTable.Match<Place>> name(IntFunction<String> words, int from, int to) {
    return names.find(words, from, to);
  }

  /** The longest demonym, such as {@code North Korean}, that begins at word {@code from}. */
  public Optional<PhraseTable.Match<Place>> demonym(IntFunction<String> words, int from, int to) {
    return demonyms.find(words, from, to);
  }

  private static String key(String surface) {
    return JOINTS.matcher(surface).replaceAll(" ").replaceAll(" +", " ");
  }
}
