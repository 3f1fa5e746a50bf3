package io.claimhouse.claim;

import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.model.Span;
import java.util.Optional;

/** Finds where a noun phrase before or after a word begins and ends. */
final class NounPhrases {

  /** No phrase is longer than this, in tokens. */
  private static final int REACH = 45;

  private final PhraseWords closed = new PhraseWords();

  /** The closed words around the phrases. */
  PhraseWords closed() {
    return closed;
  }

  /**
   * A noun phrase by token indices.
   *
   * @param from the first token
   * @param to the token after the last
   * @param coreTo the token after the phrase without what stands between commas behind it
   */
  record Phrase(int from, int to, int coreTo) {

    Span span(Words words) {
      return words.span(from, to);
    }
  }

  /**
   * The noun phrase that ends right before token {@code end}, appositions between commas included.
   * Days and adverbs between it and {@code end} are left out.
   *
   * @param low the first token that may belong to it
   */
  Optional<Phrase> before(Words words, int end, int low) {
    int floor = Math.max(low, end - REACH);
    int to = withoutAdjuncts(words, end, floor);
    Tag last = words.tag(to - 1);
    if (to - 1 > floor && last == Tag.COMMA) {
      return beforeComma(words, to - 1, floor);
    }
    if (to - 1 > floor && (last == Tag.CLOSE_BRACKET || last == Tag.DASH)) {
      Tag opener = last == Tag.DASH ? Tag.DASH : Tag.OPEN_BRACKET;
      int open = to - 2;
      while (open >= floor && words.tag(open) != opener) {
        open--;
      }
      return open <= floor ? Optional.empty() : phrase(words, floor, open, to);
    }
    return phrase(words, floor, to, to);
  }

  private Optional<Phrase> phrase(Words words, int floor, int coreTo, int to) {
    int from = start(words, coreTo, floor);
    while (from < coreTo
        && (words.tag(from) == Tag.PREPOSITION
            || words.tag(from) == Tag.COORDINATOR
            || words.tag(from) == Tag.HYPHEN
            || words.tag(from) == Tag.ADVERB
            || words.tag(from) == Tag.POSSESSIVE)) {
      from++;
    }
    if (from >= coreTo || !hasHead(words, from, coreTo)) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(from, to, coreTo));
  }

  /**
   * The phrase whose apposition ends with the comma at {@code close}. Of the commas before, the
   * nearest counts behind which no age or other apposition of the same phrase stands.
   */
  private Optional<Phrase> beforeComma(Words words, int close, int floor) {
    Optional<Phrase> best = Optional.empty();
    int inner = close;
    for (int i = close - 1; i > floor; i--) {
      Tag tag = words.tag(i);
      if (tag.isBreak() || tag == Tag.OPEN_QUOTE || tag == Tag.CLOSE_QUOTE) {
        break;
      }
      if (tag != Tag.COMMA) {
        continue;
      }
      boolean relative = words.tag(i + 1) == Tag.RELATIVE;
      if (!relative && hasFinite(words, i + 1, inner)) {
        break;
      }
      Optional<Phrase> phrase = phrase(words, floor, i, i);
      if (phrase.isPresent()) {
        Phrase core = phrase.get();
        boolean number = words.tag(core.from()) == Tag.NUMBER && core.coreTo() - core.from() < 3;
        // "has risen to 17, the governor, Martha Kofler, said": only between commas it is an age.
        boolean told = number && words.tag(core.from() - 1) != Tag.COMMA;
        if (best.isPresent() && (told || isAdjunct(words, core.from() - 1, floor))) {
          break;
        }
        boolean apposition = opensApposition(words, i + 1);
        best =
            Optional.of(new Phrase(core.from(), apposition || best.isPresent() ? close + 1 : i, i));
        boolean hangs =
            words.tag(core.from() - 1) == Tag.COMMA
                || (words.is(core.from() - 1, "of") && words.tag(core.from() - 2) == Tag.COMMA);
        if (core.from() == floor || !(hangs || number)) {
          break;
        }
      }
      inner = i;
    }
    return best;
  }

  /** Whether a preposition opens an adjunct at {@code i}: "In a statement, the bishop". */
  private static boolean isAdjunct(Words words, int i, int floor) {
    return i >= floor
        && words.tag(i) == Tag.PREPOSITION
        && !words.is(i, "of")
        && (i == floor || words.tag(i - 1) == Tag.COMMA || words.tag(i - 1).isBreak());
  }

  private static boolean hasFinite(Words words, int from, int to) {
    boolean relative = false;
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      relative |= tag == Tag.RELATIVE || tag == Tag.THAT;
      if (!relative && (tag == Tag.AUXILIARY || tag == Tag.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** The end of a phrase without the days, adverbs and "this week" behind it. */
  private int withoutAdjuncts(Words words, int end, int floor) {
    int to = end;
    while (to - 1 > floor) {
      Tag tag = words.tag(to - 1);
      if (tag == Tag.ADVERB || closed.isDay(words, to - 1)) {
        to--;
        if (words.tag(to - 1) == Tag.PREPOSITION && closed.isDay(words, to) && to - 1 > floor) {
          to--;
        }
      } else if (tag == Tag.CLOSE_BRACKET
          && closed.isDay(words, openBracket(words, to - 1, floor) - 1)) {
        // "on Sunday (31 March)"
        to = openBracket(words, to - 1, floor);
      } else if (to - 2 > floor
          && closed.isPeriod(words.lower(to - 1))
          && (words.tag(to - 2) == Tag.DET
              || words.is(to - 2, "last")
              || words.is(to - 2, "earlier"))) {
        to -= 2;
      } else {
        break;
      }
    }
    return to > floor && !words.tag(to - 1).isVerbal() ? to : end;
  }

  /** The bracket that the one at {@code close} closes; {@code floor} where there is none. */
  private static int openBracket(Words words, int close, int floor) {
    int open = close - 1;
    while (open > floor && words.tag(open) != Tag.OPEN_BRACKET) {
      open--;
    }
    return open;
  }

  private static boolean hasHead(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if (tag.isHead() || tag == Tag.DET) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the phrase that ends before {@code to}. */
  private int start(Words words, int to, int floor) {
    int i = to - 1;
    boolean verbBehind = false;
    while (i >= floor) {
      Tag tag = words.tag(i);
      if (tag == Tag.PRONOUN && i == to - 1 && words.is(i - 1, "of")) {
        i--;
        continue;
      }
      if (tag == Tag.PRONOUN) {
        return i < to - 1 ? i + 1 : i;
      }
      if (tag == Tag.DET && i > floor && words.tag(i - 1).isHead()) {
        // A determiner begins a phrase of its own: "since 2019 the park".
        return i;
      }
      if (tag.isNominal() || tag == Tag.PREPOSITION) {
        i--;
        continue;
      }
      if (tag == Tag.GERUND && (words.tag(i - 1).isNominal() || isShareOf(words, i - 1))) {
        i--;
        continue;
      }
      if (tag == Tag.CLOSE_QUOTE && i < to - 1 && openQuote(words, i, floor) > floor) {
        // Words in quotes inside a phrase: the union's "gradual" plan.
        i = openQuote(words, i, floor) - 1;
        continue;
      }
      if (tag == Tag.ADVERB && words.tag(i + 1) != Tag.DET && i > floor) {
        i--;
        continue;
      }
      if (tag == Tag.COORDINATOR && words.tag(i - 1).isNominal()) {
        if (hasVerbBefore(words, i, floor)) {
          break;
        }
        i--;
        continue;
      }
      if (tag == Tag.RELATIVE || tag == Tag.THAT) {
        if (words.tag(i - 1).isNominal() && verbBehind) {
          i--;
          continue;
        }
        break;
      }
      if (tag == Tag.VERB
          || tag == Tag.PARTICIPLE
          || tag == Tag.AUXILIARY
          || tag == Tag.MODAL
          || tag == Tag.BASE
          || tag == Tag.TO) {
        // A verb right before the phrase's own one can only be a participle: "a poll released by".
        if (tag == Tag.VERB
            && words.verbs().get(i).filter(v -> v.is(Form.PARTICIPLE)).isPresent()
            && (words.tag(i - 1) == Tag.NOUN || words.tag(i - 1) == Tag.NAME)
            && (i + 1 == to || words.tag(i + 1) == Tag.PREPOSITION || closed.isDay(words, i + 1))) {
          i--;
          continue;
        }
        if (tag == Tag.PARTICIPLE
            && words.tag(i - 1).isNominal()
            && words.tag(i + 1) == Tag.PREPOSITION) {
          i--;
          continue;
        }
        int relative = relativeBefore(words, i, floor);
        if (relative < 0) {
          break;
        }
        verbBehind = true;
        i = relative;
        continue;
      }
      break;
    }
    return i + 1;
  }

  /** "40 percent of working women": the phrase goes on before the preposition. */
  private static boolean isShareOf(Words words, int i) {
    return words.is(i, "of") && (words.tag(i - 1) == Tag.NUMBER || words.is(i - 1, "percent"));
  }

  /** The quote that opens a few words before {@code close}, behind a noun; -1 if there is none. */
  private static int openQuote(Words words, int close, int floor) {
    for (int i = close - 1; i > Math.max(floor, close - 5); i--) {
      if (words.tag(i) == Tag.OPEN_QUOTE) {
        return words.tag(i - 1).isNominal() ? i : -1;
      }
    }
    return -1;
  }

  private static boolean hasVerbBefore(Words words, int i, int floor) {
    for (int k = i - 1; k >= floor; k--) {
      Tag tag = words.tag(k);
      if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
        return true;
      }
      if (tag == Tag.COMMA
          || tag.isBreak()
          || tag == Tag.THAT
          || tag == Tag.CLOSE_QUOTE
          || tag == Tag.OPEN_QUOTE) {
        return false;
      }
    }
    return false;
  }

  /** The relative pronoun that opens the clause of the verb at {@code verb}; -1 if none does. */
  private static int relativeBefore(Words words, int verb, int floor) {
    int least = Math.max(floor, verb - 8);
    for (int i = verb - 1; i > least; i--) {
      Tag tag = words.tag(i);
      if ((tag == Tag.RELATIVE || tag == Tag.THAT) && words.tag(i - 1).isNominal()) {
        return i;
      }
      if (tag == Tag.COMMA || tag.isBreak() || tag == Tag.SUBORDINATOR) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The noun phrase that begins at token {@code from}.
   *
   * @param high the token after the last that may belong to it
   * @param appositions whether what follows behind commas belongs to it
   */
  Optional<Phrase> after(Words words, int from, int high, boolean appositions) {
    int limit = Math.min(high, from + REACH);
    int to = coreEnd(words, from, limit);
    if (to == from || !hasHead(words, from, to)) {
      return Optional.empty();
    }
    int coreTo = to;
    while (appositions
        && words.tag(to) == Tag.COMMA
        && to + 1 < limit
        && (opensApposition(words, to + 1) || words.is(to + 1, "of"))) {
      int end = to + 1;
      while (end < limit
          && !words.tag(end).isBreak()
          && words.tag(end) != Tag.OPEN_QUOTE
          && words.tag(end) != Tag.COMMA
          && words.tag(end) != Tag.DASH) {
        end++;
      }
      to = end;
    }
    return Optional.of(new Phrase(from, to, coreTo));
  }

  boolean opensApposition(Words words, int i) {
    Tag tag = words.tag(i);
    return tag == Tag.DET
        || tag == Tag.RELATIVE
        || tag == Tag.NOUN
        || tag == Tag.ADJECTIVE
        || tag == Tag.NUMBER
        || (tag == Tag.NAME && !closed.isDay(words, i));
  }

  private int coreEnd(Words words, int from, int limit) {
    int i = from;
    while (i < limit) {
      Tag tag = words.tag(i);
      if (tag == Tag.PRONOUN) {
        return i == from ? i + 1 : i;
      }
      if (closed.isDay(words, i) || (tag == Tag.DET && i > from && words.tag(i - 1).isHead())) {
        break;
      }
      if (tag.isNominal()) {
        i++;
        continue;
      }
      boolean more = i + 1 < limit && words.tag(i + 1).isNominal() && !closed.isDay(words, i + 1);
      if (tag == Tag.PREPOSITION && i > from && more && !isTemporal(words, i)) {
        i++;
        continue;
      }
      if (tag == Tag.COORDINATOR && i > from && more && words.tag(i + 1) != Tag.PRONOUN) {
        i++;
        continue;
      }
      if ((tag == Tag.ADVERB || tag == Tag.GERUND || tag == Tag.PARTICIPLE) && more && i == from) {
        i++;
        continue;
      }
      break;
    }
    return i;
  }

  /** Whether the preposition at {@code i} opens a phrase of time: "on Tuesday", "in 2019". */
  private boolean isTemporal(Words words, int i) {
    return closed.isDay(words, i + 1)
        || (words.is(i, "in") && words.tag(i + 1) == Tag.NUMBER)
        || closed.opensTimePhrase(words.lower(i));
  }
}
