package io.claimhouse.claim;

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

  private Predicates() {}

  /** The first verb group between tokens {@code from} and {@code to}. */
  static Optional<Predicate> first(Words words, int from, int to) {
    int relativeDepth = 0;
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if ((tag == Tag.RELATIVE || tag == Tag.THAT) && i > from && words.tag(i - 1).isHead()) {
        relativeDepth = 1;
        continue;
      }
      if (tag == Tag.AUXILIARY || tag == Tag.MODAL || tag == Tag.VERB) {
        if (relativeDepth == 1 && anotherAhead(words, i, to)) {
          relativeDepth = 0;
          i = groupEnd(words, i, to) - 1;
          continue;
        }
        return Optional.of(group(words, i, to));
      }
    }
    for (int i = from; i < to; i++) {
      if (words.tag(i).isVerbal()) {
        return Optional.of(group(words, i, to));
      }
    }
    return Optional.empty();
  }

  private static int groupEnd(Words words, int i, int to) {
    int end = i + 1;
    while (end < to && (words.tag(end).isBeforeVerb() || words.tag(end).isVerbal())) {
      end++;
    }
    return end;
  }

  private static boolean anotherAhead(Words words, int i, int to) {
    for (int k = groupEnd(words, i, to); k < to; k++) {
      Tag tag = words.tag(k);
      if (tag == Tag.AUXILIARY || tag == Tag.MODAL || tag == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  private static Predicate group(Words words, int from, int to) {
    int verb = from;
    boolean negated = false;
    boolean future = false;
    boolean perfect = false;
    int i = from;
    while (i < to) {
      Tag tag = words.tag(i);
      String lower = words.lower(i);
      if (tag == Tag.NEGATION || lower.endsWith("n't")) {
        negated = true;
      }
      if (lower.equals("will")
          || lower.equals("shall")
          || lower.equals("'ll")
          || lower.equals("would")) {
        future = true;
      }
      if (tag == Tag.AUXILIARY && words.lemma(i).equals("have")) {
        perfect = true;
      }
      if (tag == Tag.AUXILIARY || tag.isVerbal()) {
        verb = i;
      }
      boolean on = tag.isBeforeVerb() || tag == Tag.TO || (tag.isVerbal() && leads(words, i, to));
      if (!on) {
        break;
      }
      i++;
    }
    if (words.tag(from - 1) == Tag.NEGATION) {
      negated = true;
    }
    boolean planned = verb > from && words.tag(verb) == Tag.BASE && words.tag(verb - 1) == Tag.TO;
    Tense tense =
        future || planned
            ? Tense.FUTURE
            : perfect || isPast(words, from) ? Tense.PAST : Tense.PRESENT;
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

  private static boolean isPast(Words words, int i) {
    String lower = words.lower(i);
    if (lower.equals("was")
        || lower.equals("were")
        || lower.equals("wasn't")
        || lower.equals("weren't")
        || lower.equals("did")
        || lower.equals("didn't")
        || lower.equals("had")
        || lower.equals("hadn't")) {
      return true;
    }
    return words
        .verbs()
        .get(i)
        .map(
            reading ->
                reading.is(io.claimhouse.lexicon.VerbForms.Form.PAST)
                    || reading.is(io.claimhouse.lexicon.VerbForms.Form.PARTICIPLE))
        .orElse(false);
  }
}
