package io.claimhouse.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code lexicon/figure_words.csv}: words that tell what a number is, or that it is none. */
public final class FigureWords {

  /** What a word says of the number beside it. */
  public enum Role {
    CHANGE_UP,
    CHANGE_DOWN,
    TOTAL,
    ADDITIONAL,
    AVERAGE,
    CUMULATIVE,
    PEAK,
    /** A participle or adjective that is counted as a noun: {@code killed}. */
    NOMINAL,
    /** The number behind it is a name: {@code section}. */
    NAME_BEFORE,
    /** A market measure; the number behind its change is its level. */
    INDEX,
    /** Behind it a number may stand for itself: {@code to 12}. */
    BARE_AFTER,
    /** A noun that is followed by its number: {@code a population of}. */
    QUANTITY_NOUN,
    /** Joins such a noun to what is counted: {@code number of}. */
    OF,
    /** Never what is counted. */
    NEVER_NOUN,
    /** Behind it four digits are a year. */
    TEMPORAL_PREPOSITION,
    /** Ends the name of a street, behind the number of a house. */
    STREET,
    /** A part of a text, before its number: {@code page}. */
    REFERENCE,
    /** A fixed phrase with a number in it that is no figure. */
    NOT_A_FIGURE
  }

  private final Map<Role, List<String>> byRole;

  private FigureWords(Map<Role, List<String>> byRole) {
    this.byRole = byRole;
  }

  public static FigureWords fromSeeds() {
    return new FigureWords(
        SeedTable.read("lexicon/figure_words.csv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                    Collectors.mapping(
                        row -> row.get("surface"), Collectors.toUnmodifiableList()))));
  }

  public List<String> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }
}
