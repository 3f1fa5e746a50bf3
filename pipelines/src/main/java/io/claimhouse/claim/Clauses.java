package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence into clauses by its punctuation, conjunctions and verbs. */
final class Clauses {

  /**
   * A clause by token indices, without the commas around it.
   *
   * @param from the first token
   * @param to the token after the last
   */
  record Clause(int from, int to) {

    boolean holds(int token) {
      return from <= token && token < to;
    }
  }

  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  /** The clauses of {@code words}, in order; together they hold every word. */
  List<Clause> split(Words words) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    boolean verb = false;
    boolean finite = false;
    for (int i = 0; i < words.size(); i++) {
      Tag tag = words.tag(i);
      if (i > from && begins(words, from, i, verb, finite)) {
        clauses.add(new Clause(from, i));
        from = i;
        verb = false;
        finite = false;
      }
      finite |= tag.isFinite();
      verb |=
          tag == Tag.VERB
              || tag == Tag.AUXILIARY
              || tag == Tag.MODAL
              || tag == Tag.PARTICIPLE
              || tag == Tag.GERUND;
    }
    if (from < words.size()) {
      clauses.add(new Clause(from, words.size()));
    }
    return clauses;
  }

  /**
   * Whether a clause begins at token {@code i}.
   *
   * @param verb whether the one before has a verb
   * @param finite whether that has a subject of its own
   */
  private boolean begins(Words words, int from, int i, boolean verb, boolean finite) {
    Tag before = words.tag(i - 1);
    Tag tag = words.tag(i);
    if (before == Tag.SEMICOLON) {
      return true;
    }
    if (before == Tag.DASH && tag != Tag.NUMBER) {
      // A dateline stands before its dash without a verb: "LIMA, May 3 - Peru opened".
      return verb;
    }
    if (before == Tag.COLON) {
      return verb;
    }
    if (before == Tag.COMMA) {
      return switch (tag) {
        case SUBORDINATOR, RELATIVE -> verb;
        case AUXILIARY, MODAL -> verb && words.tag(from) == Tag.RELATIVE;
        case GERUND, PARTICIPLE -> verb;
        case VERB -> finite;
        case ADVERB ->
            (verb && (words.tag(i + 1) == Tag.PARTICIPLE || words.tag(i + 1) == Tag.GERUND))
                || (finite && words.tag(i + 1) == Tag.VERB);
        case COORDINATOR -> verb && hasVerbAhead(words, i + 1);
        default ->
            verb
                && functionWords.is(words.lower(from), WordClass.SUBORDINATOR)
                && opensSubject(tag)
                && hasVerbAhead(words, i);
      };
    }
    if (tag == Tag.COORDINATOR && verb) {
      Tag next = words.tag(i + 1);
      if (next == Tag.VERB || next == Tag.AUXILIARY || next == Tag.MODAL) {
        return true;
      }
      if (next == Tag.PARTICIPLE || next == Tag.ADVERB) {
        return words.tag(i + 2) == Tag.PARTICIPLE
            || words.tag(i + 2) == Tag.VERB
            || next == Tag.PARTICIPLE;
      }
      return (opensSubject(next) && hasVerbAhead(words, i + 1) && !words.tag(i - 1).isHead())
          || (next == Tag.PRONOUN && hasVerbAhead(words, i + 1));
    }
    return tag == Tag.SUBORDINATOR && verb && hasVerbAhead(words, i + 1);
  }

  private static boolean opensSubject(Tag tag) {
    return tag == Tag.DET
        || tag == Tag.PRONOUN
        || tag == Tag.NAME
        || tag == Tag.NOUN
        || tag == Tag.NUMBER;
  }

  /** Whether a finite verb stands between {@code from} and the next comma or break. */
  private static boolean hasVerbAhead(Words words, int from) {
    int limit = Math.min(words.size(), from + 25);
    for (int i = from; i < limit; i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
        return true;
      }
      if (tag == Tag.COMMA
          || tag.isBreak()
          || tag == Tag.SUBORDINATOR
          || tag == Tag.RELATIVE
          || tag == Tag.THAT) {
        return false;
      }
    }
    return false;
  }
}
