package io.claimhouse.link.quantity;

/** What is known of two mentions together: a column of the evidence that the trees ask for. */
enum Clue {
  /** The kind of both, by its ordinal; figures of two kinds are never compared. */
  KIND,
  /** 3 the same, 2 one is said with the other's word near it, 1 one says none, 0 another. */
  THING,
  /** How rare the thing is, where it is the same. */
  THING_WEIGHT,
  /** 2 both tell what became of somebody, 1 one does, 0 none. */
  OUTCOME,
  /** Cosine of the modifiers; −1 where neither has any. */
  MODIFIERS,
  /** How many modifiers stand in one alone. */
  MODIFIERS_APART,
  /** Cosine of the words around the figures, the nearest counting most. */
  NEAR,
  /** The weight of the strongest word near both. */
  NEAR_STRONGEST,
  /** Cosine of the sentences' words. */
  SENTENCE,
  /** How many words the sentences share. */
  SENTENCE_SHARED,
  /** The weight of the rarest word that both sentences have. */
  SENTENCE_STRONGEST,
  /** Cosine of the sentences' names and places; −1 where one has none. */
  NAMES,
  /** The weight of the strongest name in both. */
  NAMES_STRONGEST,
  /** Cosine of the names by how near they stand: whose age, whose offer; −1 where one has none. */
  OWNER,
  /** The summed weight of the words near both. */
  NEAR_SHARED,
  /** Cosine of the names of both articles. */
  ARTICLE_NAMES,
  /** 1 if one's thing is among what the other is about. */
  THING_IN_TOPICS,
  /** Cosine of what the figures are about; −1 where one is about nothing. */
  TOPICS,
  /** Cosine of what the articles are about. */
  ARTICLE,
  /** The weight of the strongest term of both articles. */
  ARTICLE_STRONGEST,
  /** How much the other article is about this sentence's words, the lesser of both ways. */
  SENTENCE_IN_ARTICLE,
  /** Logarithm of the greater value over the lesser, up to 20; −1 where one has none. */
  VALUE_RATIO,
  /** The significant digits of a value that both give; 0 where they differ. */
  VALUE_DIGITS,
  /** Logarithm to base 10 of the lesser value. */
  VALUE_SIZE,
  /** 2 the same unit or none, 1 units of one dimension. */
  UNIT,
  /** 2 the same sentence, 1 the same article, 0 two articles. */
  TOGETHER,
  /** Logarithm of one and the days between publications; −1 where one has no date. */
  DAYS,
  /** 2 the same place, 1 one names none, 0 another. */
  PLACE,
  /** 2 both are levels, 1 the same role, 0 two roles. */
  ROLE,
  /** 2 both tell a change by, 1 neither does, 0 one does. */
  CHANGE,
  /** 1 the same aggregation, 0 another. */
  AGGREGATION,
  /** 2 the same entry and owner of the catalogue, 1 none, 0 another. */
  CATALOGUE;

  /** The column of its values; both trainer and trees go by the names. */
  @SuppressWarnings("EnumOrdinal")
  int column() {
    return ordinal();
  }
}
