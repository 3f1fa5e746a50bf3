package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.Token;
import java.util.Optional;

/**
 * The base noun phrases of a sentence, without their determiners, and how they join: {@code shares}
 * + {@code of Acme and Zenith}. The tokens of figures belong to no phrase and part them.
 */
final class Chunks {

  private final Line line;
  private final Verbs verbs;
  private final boolean[] taken;

  /** The end of the phrase that a token is part of; 0 where it is part of none. */
  private final int[] end;

  private final int[] start;

  /**
   * @param taken which tokens belong to figures
   */
  Chunks(Line line, Verbs verbs, boolean[] taken) {
    this.line = line;
    this.verbs = verbs;
    this.taken = taken.clone();
    this.start = new int[line.size()];
    this.end = new int[line.size()];
    int i = 0;
    while (i < line.size()) {
      int to = read(i);
      for (int k = i; k < to; k++) {
        start[k] = i;
        end[k] = to;
      }
      i = Math.max(to, i + 1);
    }
  }

  /** The end of the phrase that begins at a token; the token itself where none does. */
  private int read(int from) {
    int head = -1;
    int i = from;
    while (i < line.size() && !taken[i]) {
      if (verbs.isNoun(i) || (head >= 0 && isNameNumber(i))) {
        head = i;
      } else if (line.token(i).kind() == Token.Kind.CODE) {
        head = i;
      } else if (!joins(i, from)) {
        break;
      }
      i++;
    }
    return head < 0 ? from : head + 1;
  }

  private boolean joins(int i, int from) {
    PartOfSpeech tag = line.tag(i);
    boolean hyphen = line.isHyphen(i + 1) && line.touches(i) && line.touches(i + 1);
    if (hyphen && line.isWord(i) && i + 2 < line.size() && !taken[i + 2]) {
      return true;
    }
    if (i > from && line.isHyphen(i - 1) && line.touches(i - 1)) {
      return line.isWord(i) || line.isNumber(i);
    }
    if (tag == PartOfSpeech.ADJECTIVE && line.isWord(i)) {
      return !isDeterminer(i) && !verbs.isVerb(i);
    }
    boolean inner = i > from && i + 1 < line.size() && line.isWord(i + 1);
    String low = line.low(i);
    if (low.equals("'s") || low.equals("’s")) {
      return inner;
    }
    if (low.equals("&")) {
      return inner && line.isCapitalised(i - 1) && line.isCapitalised(i + 1);
    }
    if (line.isHyphen(i) || low.equals("/") || low.equals("'") || low.equals("’")) {
      return i > from && i + 1 < line.size() && line.touches(i - 1) && !taken[i + 1];
    }
    boolean noun = verbs.isNoun(i + 1) || line.tag(i + 1) == PartOfSpeech.ADJECTIVE;
    if (isPartOfName(i)) {
      return noun;
    }
    if (tag == PartOfSpeech.VERB) {
      boolean modifies =
          i > from
              || isDeterminer(i - 1)
              || line.low(i - 1).equals("of")
              || (i > 0 && taken[i - 1] && line.low(i).endsWith("ing"));
      return noun && modifies && Nouns.isParticiple(line, i);
    }
    return tag == PartOfSpeech.ADVERB && noun && low.endsWith("ly") && isDeterminer(i - 1);
  }

  /** {@code Y Combinator}: a capital before a capital, whatever the model takes it for. */
  private boolean isPartOfName(int i) {
    PartOfSpeech tag = line.tag(i);
    boolean open =
        tag == PartOfSpeech.VERB
            || tag == PartOfSpeech.OTHER
            || (tag == PartOfSpeech.PRONOUN && line.text(i).length() == 1);
    return open
        && line.isWord(i)
        && line.isCapitalised(i)
        && (line.isCapitalised(i + 1) || i > 0)
        && !line.text(i).equals("I");
  }

  /** {@code the S&P 500}, {@code TA-35}: a number that is no figure is part of the name. */
  private boolean isNameNumber(int i) {
    boolean number = line.isNumber(i) || line.tag(i) == PartOfSpeech.NUMERAL;
    boolean joined = line.isHyphen(i - 1) && line.touches(i - 1) && line.touches(i - 2);
    return number && (verbs.isNoun(i - 1) || (joined && line.isNumber(i)));
  }

  boolean isDeterminer(int i) {
    return line.is(Role.DETERMINER, i);
  }

  /** The token behind the determiners at {@code i}. */
  int skipDeterminers(int i) {
    int at = i;
    while (at < line.size() && isDeterminer(at)) {
      at++;
    }
    return at;
  }

  boolean isIn(int i) {
    return i >= 0 && i < end.length && end[i] > 0;
  }

  /** The phrase that begins at token {@code i} or behind determiners there, with all that joins. */
  Optional<NounPhrase> at(int i) {
    int from = skipDeterminers(i);
    if (!isIn(from) || start[from] != from || isTime(from)) {
      return Optional.empty();
    }
    return Optional.of(new NounPhrase(from, end[from] - 1, joinedEnd(end[from])));
  }

  /** The rest, from token {@code i}, of the phrase that holds it. */
  Optional<NounPhrase> rest(int i) {
    return isIn(i) && !isTime(i)
        ? Optional.of(new NounPhrase(i, end[i] - 1, joinedEnd(end[i])))
        : Optional.empty();
  }

  private int joinedEnd(int to) {
    int stop = to;
    while (stop < line.size()) {
      boolean joint = line.is(Role.JOINT, stop) && !taken[stop];
      boolean and = line.is(Role.COORDINATOR, stop) && !taken[stop];
      if (!joint && !and) {
        break;
      }
      int next = skipDeterminers(stop + 1);
      if (!isIn(next) || start[next] != next || isTime(next)) {
        break;
      }
      if (and && verbs.isFinite(skipAdverbs(end[next]))) {
        break;
      }
      stop = end[next];
    }
    return stop;
  }

  private int skipAdverbs(int i) {
    int at = i;
    while (line.tag(at) == PartOfSpeech.ADVERB && at < line.size()) {
      at++;
    }
    return at;
  }

  /** The phrase that ends before token {@code to}, with all before it that it hangs on. */
  Optional<NounPhrase> before(int to) {
    int last = to - 1;
    if (!isIn(last) || end[last] != to) {
      return Optional.empty();
    }
    int from = start[last];
    int head = to - 1;
    int stop = to;
    if (isTime(from)) {
      stop = 0;
    }
    while (true) {
      int at = from - 1;
      while (isDeterminer(at)) {
        at--;
      }
      boolean joins = line.is(Role.JOINT, at) || line.is(Role.COORDINATOR, at);
      if (at <= 0 || !joins || taken[at] || !isIn(at - 1)) {
        break;
      }
      head = at - 1;
      if (isTime(from)) {
        stop = at;
      }
      from = start[at - 1];
    }
    return stop > from ? Optional.of(new NounPhrase(from, head, stop)) : Optional.empty();
  }

  /** The first token of the phrase that token {@code i} is part of, with its determiners. */
  int outerStart(int i) {
    int from = isIn(i) ? start[i] : i;
    while (isDeterminer(from - 1)) {
      from--;
    }
    return from;
  }

  /** {@code the quarter}, {@code last year}: it says when, not what. */
  private boolean isTime(int from) {
    int head = end[from] - 1;
    return line.lexicon()
        .dates()
        .find(line.tokens(), head)
        .filter(
            match ->
                match.values().stream()
                    .anyMatch(
                        one ->
                            one.role() == DateWords.Role.UNIT
                                || one.role() == DateWords.Role.WEEKDAY
                                || one.role() == DateWords.Role.DAY
                                || (one.role() == DateWords.Role.MONTH
                                    && line.isCapitalised(head))))
        .isPresent();
  }
}
