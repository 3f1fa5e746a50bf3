package io.claimhouse.lexicon;

import java.util.List;
import java.util.Locale;

/** {@code lexicon/approximations.csv}: the words that bind a number. */
public final class Approximations {

  /** How a word binds: {@code BELOW} and {@code OVER} leave the number itself out. */
  public enum Bound {
    ABOUT,
    NEARLY,
    OVER,
    AT_LEAST,
    AT_MOST,
    BELOW,
    UP_TO
  }

  /**
   * A way of binding.
   *
   * @param surface the words, lower case
   * @param bound what they say
   * @param isBefore whether they stand before the number, else after it
   */
  public record Entry(String surface, Bound bound, boolean isBefore) {}

  private final List<Entry> entries;

  private Approximations(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The words of one language. */
  public static Approximations fromSeeds(String language) {
    return new Approximations(
        SeedTable.read("lexicon/approximations.csv").rows().stream()
            .filter(row -> row.get("lang").equals(language))
            .map(
                row ->
                    new Entry(
                        row.get("surface"),
                        Bound.valueOf(row.get("approximation").toUpperCase(Locale.ROOT)),
                        row.get("side").equals("before")))
            .toList());
  }

  public List<Entry> entries() {
    return entries;
  }
}
