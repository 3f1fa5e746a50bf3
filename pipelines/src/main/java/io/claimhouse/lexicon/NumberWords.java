package io.claimhouse.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code lexicon/number_words.csv}: the words that numbers are written with, by language. */
public final class NumberWords {

  /** How a number word takes part in a number. */
  public enum Role {
    DIGIT,
    TEEN,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN,
    /** A scale that is written right behind digits: {@code k}, {@code bn}. */
    GLUED,
    ORDINAL,
    /** A part; the value is the denominator. */
    FRACTION,
    /** A plural without a number; the value is its base. */
    VAGUE,
    /** {@code twice}, {@code doubled}: how many times. */
    MULTIPLE,
    /** No number by itself, but one may begin with it: {@code several}, {@code minus}. */
    OPENER
  }

  private static final String SEED = "lexicon/number_words.csv";

  private final Map<Role, Map<String, Double>> byRole;

  private NumberWords(Map<Role, Map<String, Double>> byRole) {
    this.byRole = byRole;
  }

  /** The words of one language, and of English where {@code language} has none. */
  public static NumberWords fromSeeds(String language) {
    Map<Role, Map<String, Double>> byRole = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read(SEED).rows()) {
      if (row.get("lang").equals(language)) {
        byRole
            .computeIfAbsent(
                Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)), role -> new HashMap<>())
            .put(row.get("surface"), Double.parseDouble(row.get("value")));
      }
    }
    return new NumberWords(byRole);
  }

  /** The languages that have number words. */
  public static Set<String> languages() {
    return SeedTable.read(SEED).rows().stream()
        .map(row -> row.get("lang"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The value of a word in a role, lower case. */
  public Optional<Double> find(Role role, String word) {
    return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(word));
  }

  /** Every word that is or tells a number by itself. */
  public Set<String> words() {
    return words(EnumSet.complementOf(EnumSet.of(Role.GLUED, Role.OPENER)));
  }

  /** Every word that a number may begin with. */
  public Set<String> openers() {
    return words(EnumSet.complementOf(EnumSet.of(Role.GLUED)));
  }

  private Set<String> words(Set<Role> roles) {
    return byRole.entrySet().stream()
        .filter(role -> roles.contains(role.getKey()))
        .flatMap(role -> role.getValue().keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Role role, String word) {
    return byRole.getOrDefault(role, Map.of()).containsKey(word);
  }
}
