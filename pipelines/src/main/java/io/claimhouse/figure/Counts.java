package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.FigureKind;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.Singular;
import java.util.List;
import java.util.Optional;

/**
 * {@code 3,000 troops}, {@code tens of thousands of laborers}, {@code a population of 90 million},
 * {@code the toll rose to 12}. A number without a unit is a count only where something is counted
 * or the sentence says that it is a level.
 */
final class Counts implements Rule {

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    if (number.form() == Numeral.Form.FRACTION) {
      return List.of();
    }
    return List.of(
        Candidate.amount(
            number.from(),
            number.to(),
            FigureKind.COUNT,
            number,
            Optional.empty(),
            "count.number"));
  }

  /** The same candidate with its noun; empty if nothing says that the number counts. */
  static Optional<Candidate> settle(Line line, Candidate one) {
    int to = one.to();
    boolean hyphen = line.isHyphen(to) && line.touches(to - 1) && line.touches(to);
    // Letters glued to digits make a code of them, unless they are a scale.
    if (line.touches(to - 1) && line.isWord(to) && !line.low(to).startsWith("'")) {
      return Optional.empty();
    }
    if (isName(line, one)) {
      return Optional.empty();
    }
    int behind = line.boundsEnd(to);
    if (line.low(behind).equals("of")) {
      Optional<NounPhrase> of = Nouns.at(line, behind + 1);
      if (of.isPresent()
          && (one.form() != Numeral.Form.DIGITS
              || one.scale() > 1
              || line.is(Role.PARTITIVE, behind + 1))) {
        return Optional.of(one.withNoun(of.get(), "count.of"));
      }
    }
    boolean more =
        one.high() > 1 && line.is(Role.MORE_BEHIND, behind) && !line.low(behind + 1).equals("than");
    Optional<NounPhrase> noun =
        Nouns.at(line, hyphen ? to + 1 : more ? behind + 1 : behind)
            .map(found -> withoutVerb(line, found, one))
            .map(found -> attributive(line, found, one, hyphen));
    if (noun.isPresent() && isModel(line, noun.get(), one)) {
      return Optional.empty();
    }
    if (noun.isPresent() && !(one.low() == 1 && hyphen)) {
      return Optional.of(one.withNoun(noun.get(), hyphen ? "count.attributive" : "count.noun"));
    }
    if (line.low(one.from() - 1).equals("of")) {
      Optional<NounPhrase> before = Nouns.before(line, one.from() - 1);
      if (before.isPresent() && Nouns.is(line, Role.QUANTITY_NOUN, before.get().head())) {
        return Optional.of(one.withNoun(before.get(), "count.noun_before"));
      }
    }
    return bare(line, one);
  }

  /** {@code One reading suggests}: the model takes the verb for a noun. */
  private static NounPhrase withoutVerb(Line line, NounPhrase phrase, Candidate one) {
    String head = line.low(phrase.head());
    boolean verb =
        one.high() == 1
            && phrase.head() > phrase.from()
            && line.isNoun(phrase.head() - 1)
            && head.endsWith("s")
            && !head.endsWith("ss")
            && line.lexicon().isFiniteForm(head);
    return verb ? new NounPhrase(phrase.from(), phrase.head() - 1, phrase.head()) : phrase;
  }

  /** {@code 9 page report}: a noun in the singular behind a number above one counts by itself. */
  private static NounPhrase attributive(
      Line line, NounPhrase phrase, Candidate one, boolean hyphen) {
    boolean first = line.tag(phrase.from()) == PartOfSpeech.NOUN && phrase.head() > phrase.from();
    String word = line.low(phrase.from());
    boolean singular = !word.endsWith("s") && Singular.of(word).equals(word);
    return first && (hyphen || (singular && isSingular(line, phrase))) && one.high() > 1
        ? new NounPhrase(phrase.from(), phrase.from(), phrase.from() + 1)
        : phrase;
  }

  private static boolean isSingular(Line line, NounPhrase phrase) {
    String head = line.low(phrase.head());
    return !head.endsWith("s")
        && Singular.of(head).equals(head)
        && !line.is(Role.UNCOUNTED, phrase.head());
  }

  /** {@code the 640 upgrade}: a name's number before a thing in the singular. */
  private static boolean isModel(Line line, NounPhrase phrase, Candidate one) {
    return !one.isRange()
        && one.form() == Numeral.Form.DIGITS
        && one.scale() == 1
        && one.low() >= 100
        && one.low() < 10000
        && line.text(one.to() - 1).indexOf(',') < 0
        && isSingular(line, phrase)
        && !line.isHyphen(one.to())
        && !Nouns.is(line, Role.NOMINAL, phrase.head());
  }

  private static Optional<Candidate> bare(Line line, Candidate one) {
    if (one.form() == Numeral.Form.WORDS && !one.isRange()) {
      boolean alone = one.low() <= 1 || line.is(Role.POINTING, one.from() - 1);
      PartOfSpeech next = line.tag(one.to());
      boolean acts = next == PartOfSpeech.VERB || next == PartOfSpeech.AUXILIARY || one.low() >= 13;
      return !alone && acts ? Optional.of(one.withRule("count.bare")) : Optional.empty();
    }
    if (one.form() == Numeral.Form.VAGUE) {
      return Optional.of(one.withRule("count.vague"));
    }
    boolean said = Nouns.is(line, Role.BARE_AFTER, one.from() - 1);
    PartOfSpeech before = line.tag(one.from() - 1);
    boolean level =
        said
            || before == PartOfSpeech.VERB
            || before == PartOfSpeech.AUXILIARY
            || one.scale() > 1
            || one.isRange()
            || one.from() == 0
            || before == PartOfSpeech.ADVERB
            || before == PartOfSpeech.ADPOSITION
            || before == PartOfSpeech.CONJUNCTION
            || before == PartOfSpeech.DETERMINER;
    return level
        ? Optional.of(one.withRule("count.bare").withWeight(one.weight() - 1))
        : Optional.empty();
  }

  /** {@code Section 14}, {@code Galaxy 8}, {@code Boeing 737}: the number is part of a name. */
  private static boolean isName(Line line, Candidate one) {
    int from = one.from();
    if (one.form() != Numeral.Form.DIGITS || one.scale() > 1) {
      return false;
    }
    if (Nouns.is(line, Role.NAME_BEFORE, from - 1)
        && (!line.text(from - 1).equals(line.low(from - 1)) || line.low(from - 1).endsWith("."))) {
      return true;
    }
    boolean name =
        line.isWord(from - 1)
            && line.isCapitalised(from - 1)
            && line.tag(from - 1) == PartOfSpeech.PROPER_NOUN
            && !Nouns.is(line, Role.BARE_AFTER, from - 1);
    int run = from - 1;
    while (run > 0 && line.isCapitalised(run) && line.isWord(run)) {
      run--;
    }
    if (name && line.low(run).equals("the")) {
      return true;
    }
    boolean counts =
        line.isNoun(one.to()) && !line.isCapitalised(one.to()) && line.low(one.to()).endsWith("s");
    return name && !counts;
  }
}
