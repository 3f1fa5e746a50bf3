package io.claimhouse.text;

/** The word classes of Universal Dependencies, as far as figures need them. */
public enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  ADJECTIVE,
  VERB,
  AUXILIARY,
  ADVERB,
  ADPOSITION,
  DETERMINER,
  PRONOUN,
  NUMERAL,
  CONJUNCTION,
  PARTICLE,
  PUNCTUATION,
  OTHER
}
