package io.claimhouse.claim;

/** What a token does in its sentence, as coarsely as the rules of this package need it. */
enum Tag {
  DET,
  PRONOUN,
  NOUN,
  NAME,
  ADJECTIVE,
  NUMBER,
  POSSESSIVE,
  HYPHEN,
  /** A preposition, or a conjunction that is written like one. */
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  /** who, which, whose: opens a relative clause. */
  RELATIVE,
  THAT,
  TO,
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  /** A finite verb. */
  VERB,
  /** A base form after to, a modal or do. */
  BASE,
  PARTICIPLE,
  GERUND,
  COMMA,
  SEMICOLON,
  COLON,
  STOP,
  DASH,
  OPEN_QUOTE,
  CLOSE_QUOTE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  OTHER;

  /** Whether such a token may stand inside a noun phrase without a preposition. */
  boolean isNominal() {
    return switch (this) {
      case DET, PRONOUN, NOUN, NAME, ADJECTIVE, NUMBER, POSSESSIVE, HYPHEN -> true;
      default -> false;
    };
  }

  /** Whether such a token may be the head of a noun phrase. */
  boolean isHead() {
    return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER;
  }

  /** Whether such a token makes a clause finite. */
  boolean isFinite() {
    return this == VERB || this == AUXILIARY || this == MODAL;
  }

  boolean isVerbal() {
    return this == VERB || this == BASE || this == PARTICIPLE || this == GERUND;
  }

  /** Whether such a token may stand in a verb group before the verb. */
  boolean isBeforeVerb() {
    return this == AUXILIARY || this == MODAL || this == NEGATION || this == ADVERB;
  }

  /** Whether such a token parts clauses by itself. */
  boolean isBreak() {
    return this == SEMICOLON || this == COLON || this == STOP;
  }
}
