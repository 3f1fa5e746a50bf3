package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.text.PartOfSpeech;
import java.util.Locale;
import java.util.Optional;

/** Finds the noun phrase that a number counts or measures. */
final class Nouns {

  /** A noun phrase has at most this many tokens. */
  private static final int LONGEST = 9;

  private Nouns() {}

  /** The noun phrase that begins at token {@code at}, a determiner left out. */
  static Optional<NounPhrase> at(Line line, int at) {
    int from = at;
    while (from < at + 2 && line.is(Role.DETERMINER_BEHIND, from)) {
      from++;
    }
    if (is(line, Role.NOMINAL, from)) {
      int end = from + 1;
      while ((line.low(end).equals("and")
              || line.low(end).equals("or")
              || line.low(end).equals(","))
          && is(line, Role.NOMINAL, end + 1)) {
        end += 2;
      }
      if (end > from + 1 || !line.isNoun(end)) {
        return Optional.of(new NounPhrase(from, from, end));
      }
    }
    int head = -1;
    int i = from;
    while (i < line.size() && i - from < LONGEST) {
      if (is(line, Role.NEVER_NOUN, i) || isTime(line, i)) {
        break;
      }
      PartOfSpeech tag = line.tag(i);
      if (line.isNoun(i) || line.token(i).kind() == io.claimhouse.text.Token.Kind.CODE) {
        head = i;
      } else if (isInnerHyphen(line, i, from)) {
        // "coal-fired", "gas-only": the compound is a noun only where its last word is one.
        head = line.isNoun(i + 1) ? i + 1 : -1;
        i += 2;
        continue;
      } else if (tag == PartOfSpeech.ADJECTIVE && line.isWord(i)) {
        // Goes on: an adjective before its noun.
      } else if (head < 0 && tag == PartOfSpeech.VERB && isParticiple(line, i) && line.isWord(i)) {
        // Goes on: "displaced families".
      } else if (head < 0 && tag == PartOfSpeech.ADVERB && line.low(i).endsWith("ly")) {
        // Goes on: "decently sized plants".
      } else if (head < 0
          && line.low(i).equals("and")
          && i > from
          && line.tag(i - 1) == PartOfSpeech.ADJECTIVE
          && line.tag(i + 1) == PartOfSpeech.ADJECTIVE) {
        // Goes on: "old and new cars".
      } else {
        break;
      }
      if (head == i && i + 1 < line.size() && startsAnew(line, i + 1)) {
        break;
      }
      i++;
    }
    return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(from, head, head + 1));
  }

  /** A name behind a common noun is the next phrase's: {@code 56 people Monday}. */
  private static boolean startsAnew(Line line, int i) {
    return line.tag(i) == PartOfSpeech.ADJECTIVE && !line.isNoun(i + 1) && !line.isHyphen(i + 1);
  }

  private static boolean isInnerHyphen(Line line, int i, int from) {
    return line.isHyphen(i)
        && line.touches(i - 1)
        && line.touches(i)
        && line.isWord(i + 1)
        && i + 1 < line.size()
        && i >= from;
  }

  static boolean isParticiple(Line line, int i) {
    String word = line.low(i);
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }

  private static boolean isTime(Line line, int i) {
    return line.lexicon()
        .dates()
        .find(line.tokens(), i)
        .filter(
            match ->
                match.values().stream()
                    .anyMatch(
                        one ->
                            one.role() == DateWords.Role.WEEKDAY
                                || one.role() == DateWords.Role.DAY
                                || one.role() == DateWords.Role.PRESENT
                                || one.role() == DateWords.Role.PAST
                                || (one.role() == DateWords.Role.MONTH && isMonthName(line, i))))
        .isPresent();
  }

  /** English months begin with a capital, and some without one are other words. */
  private static boolean isMonthName(Line line, int i) {
    return line.isCapitalised(i) || !line.lexicon().isEnglish();
  }

  /** Whether a phrase of the role begins at token {@code i}. */
  static boolean is(Line line, Role role, int i) {
    return i >= 0 && line.lexicon().phrases(role).find(line.tokens(), i).isPresent();
  }

  /**
   * The noun phrase before token {@code end}, which it ends at or stands before {@code of} there:
   * {@code a population of 90 million}.
   */
  static Optional<NounPhrase> before(Line line, int end) {
    int head = end - 1;
    boolean numbered = line.isNumber(head) && line.isCapitalised(head - 1) && line.isNoun(head - 1);
    if (!line.isNoun(head) && !numbered && !isCode(line, head)) {
      return Optional.empty();
    }
    int from = head;
    while (from > 0 && head - from < LONGEST) {
      PartOfSpeech tag = line.tag(from - 1);
      boolean joins =
          line.isNoun(from - 1)
              || isCode(line, from - 1)
              || line.low(from - 1).equals("&")
              || (tag == PartOfSpeech.ADJECTIVE && line.isWord(from - 1))
              || (line.isHyphen(from - 1) && line.touches(from - 1) && line.touches(from - 2));
      if (!joins || isTime(line, from - 1)) {
        break;
      }
      from--;
    }
    while (from < head && line.low(from).endsWith("ing") && !line.isCapitalised(from)) {
      from++;
    }
    return Optional.of(new NounPhrase(from, head, end));
  }

  /** What a measure, a percentage or a sum of money is of. */
  static Optional<NounPhrase> measured(Line line, int from, int to) {
    if (line.low(to).equals("of")) {
      Optional<NounPhrase> of = at(line, to + 1);
      if (of.isPresent()) {
        return of;
      }
    }
    Optional<NounPhrase> behind = at(line, to);
    if (behind.isPresent()) {
      return behind;
    }
    if (line.low(from - 1).equals("of")) {
      Optional<NounPhrase> before = before(line, from - 1);
      if (before.isPresent()) {
        return before;
      }
    }
    return subject(line, from);
  }

  /** The noun phrase before the verb that governs token {@code from}. */
  static Optional<NounPhrase> subject(Line line, int from) {
    int verb = from - 1;
    while (verb >= 0 && !isVerb(line, verb)) {
      if (line.low(verb).equals(";") || from - verb > 25) {
        return Optional.empty();
      }
      verb--;
    }
    while (verb > 0
        && (isVerb(line, verb - 1)
            || line.tag(verb - 1) == PartOfSpeech.ADVERB
            || line.tag(verb - 1) == PartOfSpeech.PARTICLE)) {
      verb--;
    }
    int end = verb;
    while (end > 0 && verb - end < 25) {
      boolean numbered =
          line.isNumber(end - 1)
              && line.isCapitalised(end - 2)
              && line.isNoun(end - 2)
              && !isTime(line, end - 2)
              && !isCurrency(line, end - 2);
      boolean isNoun = line.isNoun(end - 1) && !isTime(line, end - 1) && !isCurrency(line, end - 1);
      if (isNoun || numbered || isCode(line, end - 1)) {
        Optional<NounPhrase> phrase = before(line, end);
        // "shares of Acme fell": the head of the phrase with "of" stands further left.
        if (phrase.isPresent() && line.low(phrase.get().from() - 1).equals("of")) {
          Optional<NounPhrase> outer = before(line, phrase.get().from() - 1);
          if (outer.isPresent()) {
            return Optional.of(
                new NounPhrase(outer.get().from(), outer.get().head(), outer.get().to()));
          }
        }
        return phrase;
      }
      end--;
    }
    return Optional.empty();
  }

  private static boolean isCode(Line line, int i) {
    return i >= 0 && i < line.size() && line.token(i).kind() == io.claimhouse.text.Token.Kind.CODE;
  }

  /** "USD 978 million", "US$ 978 million": the sign of a sum is the name of nothing. */
  private static boolean isCurrency(Line line, int i) {
    return line.lexicon()
        .currencySymbols()
        .find(line.tokens(), i)
        .filter(symbol -> line.isNumber(symbol.end()))
        .isPresent();
  }

  private static boolean isVerb(Line line, int i) {
    PartOfSpeech tag = line.tag(i);
    return line.isWord(i)
        && (tag == PartOfSpeech.VERB
            || tag == PartOfSpeech.AUXILIARY
            || line.is(Role.BE_OR_HAVE, i));
  }

  static CountedNoun counted(Line line, NounPhrase phrase) {
    String modifiers =
        phrase.head() > phrase.from() ? line.surface(phrase.from(), phrase.head()) : "";
    String head = line.surface(phrase.head(), phrase.to()).toLowerCase(Locale.ROOT);
    return new CountedNoun(head, modifiers, line.span(phrase.from(), phrase.to()));
  }
}
