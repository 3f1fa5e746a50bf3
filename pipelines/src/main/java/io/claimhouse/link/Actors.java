package io.claimhouse.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds in a phrase whose troops, citizens or money it speaks of. */
final class Actors {

  /** The longest name of a place that is looked for inside a phrase, in words. */
  private static final int NAME_WORDS = 3;

  private final PlaceNames places;

  Actors(PlaceNames places) {
    this.places = places;
  }

  /** The place that a phrase names or calls by a demonym: whole, else its first such word. */
  Optional<String> in(String phrase) {
    Optional<String> whole = places.code(phrase.strip());
    if (whole.isPresent()) {
      return whole;
    }
    String[] words = phrase.strip().split("\\s+", -1);
    for (int length = Math.min(NAME_WORDS, words.length); length >= 1; length--) {
      for (int i = 0; i + length <= words.length; i++) {
        String part = String.join(" ", List.of(words).subList(i, i + length));
        Optional<String> code = places.code(part.replaceAll("['’]s?$", ""));
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return unknownDemonym(words);
  }

  /** Whose people a noun names by itself: "Americans"; nouns come in lower case. */
  Optional<String> namedBy(String noun) {
    return noun.isEmpty()
        ? Optional.empty()
        : places.code(noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1));
  }

  /** The phrase without its names. */
  static String without(String phrase) {
    return Arrays.stream(phrase.split("\\s+", -1))
        .filter(word -> word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.joining(" "));
  }

  /** "Kestrian" of "Kestria": the regular demonym of a country that no gazetteer has. */
  private static Optional<String> unknownDemonym(String[] words) {
    for (String word : words) {
      if (word.length() > 5 && Character.isUpperCase(word.charAt(0)) && word.endsWith("ian")) {
        return Optional.of(word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
