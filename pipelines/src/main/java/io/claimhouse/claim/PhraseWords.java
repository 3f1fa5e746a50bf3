package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.model.Span;
import java.util.Optional;

/** The closed words around noun phrases: days and periods, pronouns, conjunctions. */
final class PhraseWords {

  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  boolean isPeriod(String word) {
    return functionWords.is(word, WordClass.PERIOD);
  }

  /** Whether a word is the speaker or the one spoken to. */
  boolean isOwn(String word) {
    return functionWords.is(word, WordClass.SPEAKER);
  }

  /** Whether a word opens a clause as its subject, contracted with its verb or not. */
  boolean isSubject(String word) {
    return functionWords.is(word, WordClass.SUBJECT);
  }

  /** Whether the phrase behind a preposition tells the time, whatever stands in it: "since". */
  boolean opensTimePhrase(String word) {
    return functionWords.is(word, WordClass.TIME);
  }

  /** Whether a word opens a clause of time or contrast as well as a phrase. */
  boolean opensTime(String word) {
    return functionWords.is(word, WordClass.SUBORDINATOR)
        && functionWords.is(word, WordClass.PREPOSITION);
  }

  /** Whether a word opens a clause as a conjunction, whatever else it may be: "when", "if". */
  boolean opensAside(String word) {
    return functionWords.is(word, WordClass.SUBORDINATOR);
  }

  /** Whether a word stands for one person who was named: "he", "her". */
  boolean isPersonal(String word) {
    return functionWords.is(word, WordClass.PERSONAL);
  }

  /** Whether a word stands for a thing or a body that was named: "it". */
  boolean isImpersonal(String word) {
    return functionWords.is(word, WordClass.IMPERSONAL);
  }

  boolean isPossessive(String word) {
    return functionWords.is(word, WordClass.POSSESSIVE);
  }

  boolean isDay(Words words, int i) {
    String word = words.lower(i);
    return functionWords.is(word, WordClass.WEEKDAY)
        || functionWords.is(word, WordClass.MONTH)
        || functionWords.is(word, WordClass.DAY);
  }

  /** The pronoun that is one word with its auxiliary: "they've suggested". */
  Optional<Span> contracted(Words words, int i) {
    Span token = words.token(i).span();
    String text = words.token(i).text();
    int mark = Math.max(text.indexOf('\''), text.indexOf('’'));
    boolean auxiliary = words.tag(i) == Tag.AUXILIARY || words.tag(i) == Tag.MODAL;
    return mark > 0 && auxiliary && isSubject(words.lower(i))
        ? Optional.of(new Span(token.start(), token.start() + mark))
        : Optional.empty();
  }
}
