package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Parts of speech for a language without a model: function words are few, the rest are nouns. */
final class Guess {

  private Guess() {}

  static List<PartOfSpeech> tags(List<Token> tokens, FigureLexicon lexicon) {
    List<PartOfSpeech> tags = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.isNumber()) {
        tags.add(PartOfSpeech.NUMERAL);
      } else if (!token.isWord()) {
        tags.add(PartOfSpeech.PUNCTUATION);
      } else if (lexicon.is(Role.FUNCTION_WORD, token.lower())) {
        tags.add(PartOfSpeech.ADPOSITION);
      } else {
        tags.add(PartOfSpeech.NOUN);
      }
    }
    return tags;
  }
}
