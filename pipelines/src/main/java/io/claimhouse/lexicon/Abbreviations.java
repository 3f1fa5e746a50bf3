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
    /** A word that usually opens a sentence; it is no abbreviation. */
    OPENER
  }

  private final Map<String, Kind> kinds;
  private final Set<String> openers;

  private Abbreviations(Map<String, Kind> kinds, Set<String> openers) {
    this.kinds = kinds;
    this.openers = openers;
  }

  public static Abbreviations fromSeeds() {
    SeedTable seed = SeedTable.read("lexicon/abbreviations.csv");
    Map<String, Kind> kinds =
        seed.rows().stream()
            .filter(row -> kind(row) != Kind.OPENER)
            .collect(Collectors.toUnmodifiableMap(row -> row.get("surface"), Abbreviations::kind));
    Set<String> openers =
        seed.rows().stream()
            .filter(row -> kind(row) == Kind.OPENER)
            .map(row -> row.get("surface"))
            .collect(Collectors.toUnmodifiableSet());
    return new Abbreviations(kinds, openers);
  }

  private static Kind kind(SeedTable.Row row) {
    return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
  }

  /** The kind of an abbreviation, given as written without its final full stop. */
  public Optional<Kind> find(String word) {
    Kind kind = kinds.get(word);
    return Optional.ofNullable(kind);
  }

  /** Whether a capitalised word, as written, usually opens a sentence. */
  public boolean isOpener(String word) {
    return openers.contains(word);
  }
}
