package io.claimhouse.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code lexicon/abbreviations.csv}: words written with a full stop that need not end a sentence.
 */
public final class Abbreviations {

  /** No abbreviation is longer than this, in chars, its full stop not counted. */
  public static final int LONGEST = 8;

  /** What may follow an abbreviation inside its sentence. */
  public enum Kind {
    /** A title or role before a name: never the end of a sentence. */
    TITLE,
    /** Before a number, such as {@code No.}; elsewhere an ordinary word. */
    BEFORE_NUMBER,
    /** The end of a sentence only where a word that usually opens one follows. */
    INNER,
    /** A word before which a number has a full stop ({@code 3. Mai}); it is no abbreviation. */
    AFTER_NUMBER,
    /** A word that usually opens a sentence; it is no abbreviation. */
    OPENER
  }

  private final Map<String, Kind> kinds;
  private final Set<String> afterNumber;
  private final Set<String> openers;

  private Abbreviations(Map<String, Kind> kinds, Set<String> afterNumber, Set<String> openers) {
    this.kinds = kinds;
    this.afterNumber = afterNumber;
    this.openers = openers;
  }

  public static Abbreviations fromSeeds() {
    SeedTable seed = SeedTable.read("lexicon/abbreviations.csv");
    Map<String, Kind> kinds =
        seed.rows().stream()
            .filter(row -> kind(row) != Kind.OPENER && kind(row) != Kind.AFTER_NUMBER)
            .collect(Collectors.toUnmodifiableMap(row -> row.get("surface"), Abbreviations::kind));
    return new Abbreviations(kinds, words(seed, Kind.AFTER_NUMBER), words(seed, Kind.OPENER));
  }

  private static Set<String> words(SeedTable seed, Kind kind) {
    return seed.rows().stream()
        .filter(row -> kind(row) == kind)
        .map(row -> row.get("surface"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Kind kind(SeedTable.Row row) {
    return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
  }

  /** The kind of an abbreviation, given as written without its final full stop. */
  public Optional<Kind> find(String word) {
    Kind kind = kinds.get(word);
    return Optional.ofNullable(kind);
  }

  /** Whether the full stop of a number before a word does not end the sentence. */
  public boolean mayFollowNumber(String word) {
    return afterNumber.contains(word) || kinds.containsKey(word);
  }

  /** Whether a capitalised word, as written, usually opens a sentence. */
  public boolean isOpener(String word) {
    return openers.contains(word);
  }
}
