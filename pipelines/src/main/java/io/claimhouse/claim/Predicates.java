package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.model.Claim.Tense;
import java.util.Optional;

/** The verb of a clause: its lemma, its time, whether it is negated. */
final class Predicates {

  /**
   * A verb group.
   *
   * @param from its first token
   * @param verb the token of its main verb
   * @param lemma the main verb's base form
   * @param tense the time that the group tells
   * @param negated whether the group has a negation
   */
  record Predicate(int from, int verb, String lemma, Tense tense, boolean negated) {}

  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  /**
   * The verb group that a figure belongs to: the nearest before it, else the first behind it.
   *
   * @param from the first token that may belong to it
   * @param to the token after the last that may
   * @param figure the figure's first token, or {@code from} where there is no figure
   */
  Optional<Predicate> of(Words words, int from, int to, int figure) {
    Optional<Predicate> before = Optional.empty();
    Optional<Predicate> loose = Optional.empty();
    int i = from;
    while (i < to) {
      Tag tag = words.tag(i);
      boolean finite = tag.isFinite() && !opensReduced(words, i, from) && !isReduced(words, i, to);
      boolean subject = tag == Tag.GERUND && i == from && finiteAhead(words, i + 1, to) >= 0;
      if ((!finite && !tag.isVerbal()) || subject) {
        i++;
        continue;
      }
      Predicate group = group(words, i, to);
      if (i > figure && finite) {
        return before.isPresent() ? before : Optional.of(group);
      }
      if (i <= figure && (finite || tag != Tag.PARTICIPLE || before.isEmpty())) {
        before = Optional.of(group);
      } else if (loose.isEmpty()) {
        loose = Optional.of(group);
      }
      i = groupEnd(words, i, to);
    }
    return before.isPresent() ? before : loose;
  }

  /** Whether the verb at {@code i} is a participle behind a comma: "the tower, built in". */
  private static boolean opensReduced(Words words, int i, int from) {
    return i > from
        && words.tag(i - 1) == Tag.COMMA
        && words.tag(i) == Tag.VERB
        && words.verbs().get(i).filter(verb -> verb.is(Form.PARTICIPLE)).isPresent();
  }

  /**
   * Whether the verb at {@code i} is a participle behind its noun, since the noun's own verb
   * follows: "the money spent would pay".
   */
  private static boolean isReduced(Words words, int i, int to) {
    return words.tag(i) == Tag.VERB
        && words.tag(i - 1).isHead()
        && words.tag(i - 1) != Tag.PRONOUN
        && words.verbs().get(i).filter(verb -> verb.is(Form.PARTICIPLE)).isPresent()
        && !words.tag(i + 1).isNominal()
        && finiteAhead(words, i + 1, to) >= 0;
  }

  /** The finite verb that follows with nothing between that opens or joins a clause; else -1. */
  private static int finiteAhead(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if (tag.isFinite()) {
        return i;
      }
      if (!tag.isNominal() && tag != Tag.PREPOSITION && tag != Tag.ADVERB) {
        return -1;
      }
    }
    return -1;
  }

  private static int groupEnd(Words words, int i, int to) {
    int end = i + 1;
    while (end < to
        && (words.tag(end).isBeforeVerb()
            || words.tag(end).isVerbal()
            || words.tag(end) == Tag.TO
            || words.tag(end) == Tag.OPEN_QUOTE)) {
      end++;
    }
    return end;
  }

  private Predicate group(Words words, int from, int to) {
    int verb = from;
    boolean negated = false;
    boolean future = false;
    int have = -1;
    int i = from;
    while (i < to) {
      Tag tag = words.tag(i);
      String lower = words.lower(i);
      if (tag == Tag.NEGATION || lower.endsWith("n't")) {
        negated = true;
      }
      if (functionWords.is(lower, WordClass.FUTURE) || lower.endsWith("'ll")) {
        future = true;
      }
      if (tag == Tag.AUXILIARY && words.lemma(i).equals("have")) {
        have = i;
      }
      if (tag == Tag.AUXILIARY || tag.isVerbal()) {
        verb = i;
      }
      boolean on = tag.isBeforeVerb() || tag == Tag.TO || (tag.isVerbal() && leads(words, i, to));
      if (!on && tag != Tag.OPEN_QUOTE) {
        break;
      }
      i++;
    }
    if (words.tag(from - 1) == Tag.NEGATION) {
      negated = true;
    }
    boolean planned = words.tag(verb) == Tag.BASE && words.tag(verb - 1) == Tag.TO;
    Tense tense =
        future || planned
            ? Tense.FUTURE
            : (have >= 0 && verb > have) || isPast(words, from) ? Tense.PAST : Tense.PRESENT;
    return new Predicate(from, verb, words.lemma(verb), tense, negated);
  }

  /** Whether the verb at {@code i} only leads to an infinitive: "plans to send", "has to pay". */
  private static boolean leads(Words words, int i, int to) {
    int next = i + 1;
    while (next < to && words.tag(next) == Tag.ADVERB) {
      next++;
    }
    return next + 1 < to && words.tag(next) == Tag.TO;
  }

  private boolean isPast(Words words, int i) {
    if (functionWords.is(words.lower(i), WordClass.PAST)) {
      return true;
    }
    return words
        .verbs()
        .get(i)
        .map(reading -> reading.is(Form.PAST) || reading.is(Form.PARTICIPLE))
        .orElse(false);
  }
}
