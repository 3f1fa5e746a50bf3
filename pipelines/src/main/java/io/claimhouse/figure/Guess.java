package io.claimhouse.figure;

import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts of speech for a language without a model: function words are few, the rest are nouns. */
final class Guess {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "de", "des", "du", "la", "le", "les", "et", "en", "dans", "pour", "par", "sur", "que",
          "qui", "est", "sont", "ont", "a", "au", "aux", "der", "die", "das", "und", "in", "von",
          "mit", "bei", "auf", "für", "sind", "hat", "haben", "ist", "im", "am", "zu", "zum", "zur",
          "el", "los", "las", "y", "con", "por", "para", "se", "es", "son", "han", "ha", "al",
          "del", "o", "ou", "oder", "nach", "vor", "seit", "dem", "den", "wurden", "waren");

  private Guess() {}

  static List<PartOfSpeech> tags(List<Token> tokens) {
    List<PartOfSpeech> tags = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.isNumber()) {
        tags.add(PartOfSpeech.NUMERAL);
      } else if (!token.isWord()) {
        tags.add(PartOfSpeech.PUNCTUATION);
      } else if (FUNCTION_WORDS.contains(token.lower())) {
        tags.add(PartOfSpeech.ADPOSITION);
      } else {
        tags.add(PartOfSpeech.NOUN);
      }
    }
    return tags;
  }
}
