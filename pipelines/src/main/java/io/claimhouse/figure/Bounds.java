package io.claimhouse.figure;

import io.claimhouse.lexicon.Approximations.Bound;
import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Interval;
import io.claimhouse.text.PhraseTable;
import java.util.Optional;

/**
 * How the words around a number bind it.
 *
 * @param from number of the first token, the words before included
 * @param to number of the token after the last, the words after included
 * @param bound what they say; empty where nothing binds
 */
record Bounds(int from, int to, Optional<Bound> bound) {

  /** The longest binding phrase takes this many tokens. */
  private static final int LONGEST = 6;

  /**
   * What binds the tokens from {@code from} to {@code to}; words before {@code least} are taken.
   */
  static Bounds around(Line line, int from, int to, int least) {
    PhraseTable<Bound> before = line.lexicon().boundsBefore();
    Optional<Integer> start = before.startBefore(line.tokens(), least, from, LONGEST);
    if (start.isPresent() && !isName(line, start.get(), from)) {
      Bound bound = before.find(line.tokens(), start.get()).orElseThrow().first();
      int first = start.get();
      // "at least about 40": the outer word decides.
      Optional<Integer> outer = before.startBefore(line.tokens(), least, first, LONGEST);
      if (outer.isPresent() && !line.low(first - 1).equals(",")) {
        bound = before.find(line.tokens(), outer.get()).orElseThrow().first();
        first = outer.get();
      }
      return new Bounds(first, to, Optional.of(bound));
    }
    int age = beforeAge(line, from);
    if (age < from && age > least) {
      Optional<Integer> outer = before.startBefore(line.tokens(), least, age, LONGEST);
      if (outer.isPresent()) {
        Bound bound = before.find(line.tokens(), outer.get()).orElseThrow().first();
        return new Bounds(outer.get(), to, Optional.of(bound));
      }
    }
    Optional<PhraseTable.Match<Bound>> after = line.lexicon().boundsAfter().find(line.tokens(), to);
    if (after.isPresent() && isBehind(line, to, after.get().end())) {
      return new Bounds(from, after.get().end(), Optional.of(after.get().first()));
    }
    return new Bounds(from, to, Optional.empty());
  }

  /** Where {@code the age of} before a number begins: {@code under the age of 5}. */
  private static int beforeAge(Line line, int from) {
    if (!line.low(from - 1).equals("of") || !line.low(from - 2).equals("age")) {
      return from;
    }
    return line.low(from - 3).equals("the") ? from - 3 : from - 2;
  }

  /** {@code over}, {@code near} and the like are also verbs' particles and places. */
  private static boolean isName(Line line, int start, int from) {
    return from - start == 1
        && line.low(start).equals("near")
        && !line.isNumber(from)
        && line.tag(from) == io.claimhouse.text.PartOfSpeech.PROPER_NOUN;
  }

  private static boolean isBehind(Line line, int to, int end) {
    String word = line.low(to);
    if (word.equals("+")) {
      return line.touches(to - 1);
    }
    if (line.is(Role.BOUND_BEHIND, to)) {
      return !line.isNumber(end);
    }
    // "at least" behind a number binds it only at the end of a phrase.
    return !word.equals("at") || (!line.isNumber(end) && line.numerals(end).isEmpty());
  }

  /** The values that the bound number allows. */
  static Interval interval(Candidate one, Optional<Bound> bound) {
    boolean isRange = one.isRange() || one.low() != one.high();
    if (isRange) {
      return Interval.between(one.low(), one.high());
    }
    double value = one.low();
    if (bound.isEmpty()) {
      return Interval.exactly(value);
    }
    return switch (bound.get()) {
      case ABOUT, NEARLY -> Interval.exactly(value);
      case OVER -> Interval.from(value, false);
      case AT_LEAST -> Interval.from(value, true);
      case AT_MOST, UP_TO -> Interval.upTo(value, true);
      case BELOW -> Interval.upTo(value, false);
    };
  }

  static Approximation approximation(Candidate one, Optional<Bound> bound) {
    if (bound.isEmpty()) {
      return one.form() == Numeral.Form.VAGUE ? Approximation.SEVERAL : Approximation.EXACT;
    }
    return switch (bound.get()) {
      case ABOUT -> Approximation.ABOUT;
      case NEARLY -> Approximation.NEARLY;
      case OVER -> Approximation.OVER;
      case AT_LEAST -> Approximation.AT_LEAST;
      case AT_MOST, BELOW -> Approximation.AT_MOST;
      case UP_TO -> Approximation.UP_TO;
    };
  }
}
