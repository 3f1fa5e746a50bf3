package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code a 44-year-old}, {@code aged 12}, {@code under the age of 5}, {@code Bo Lee, 44, said}. */
final class Ages implements Rule {

  private static final double OLDEST = 130;

  /** Below this a bare number beside "he was" is rarely an age. */
  private static final double YOUNGEST_TOLD = 13;

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    Optional<UnitMatcher.Found> unit = UnitMatcher.after(line, number);
    if (unit.isPresent() && unit.get().surface().dimension().equals("time")) {
      int end = unit.get().end();
      int old = line.isHyphen(end) && line.touches(end) ? end + 1 : end;
      if (line.is(Role.OLD, old)) {
        return List.of(age(line, number, unit.get().unit(), old + 1, "age.old"));
      }
      if (line.low(end).equals("of") && line.low(end + 1).equals("age")) {
        return List.of(age(line, number, unit.get().unit(), end + 2, "age.of_age"));
      }
      if (isAgedBefore(line, number.from())) {
        return List.of(age(line, number, unit.get().unit(), end, "age.aged"));
      }
      return List.of();
    }
    if (number.high() > OLDEST || number.low() < 0 || number.form() == Numeral.Form.VAGUE) {
      return List.of();
    }
    Unit years = new Unit("a", "", Optional.of("time"), OptionalDouble.empty());
    if (isAgedBefore(line, number.from())) {
      return List.of(age(line, number, years, number.to(), "age.aged"));
    }
    if (isTold(line, number)) {
      return List.of(age(line, number, years, number.to(), "age.told"));
    }
    if (isApposition(line, number)) {
      return List.of(age(line, number, years, number.to(), "age.apposition"));
    }
    return List.of();
  }

  private static Candidate age(Line line, Numeral number, Unit unit, int end, String rule) {
    Unit whole =
        new Unit(
            unit.code(),
            line.surface(Math.min(number.to(), end - 1), end),
            unit.dimension(),
            unit.siFactor());
    Candidate age =
        Candidate.amount(
            number.from(),
            end,
            FigureKind.AGE,
            number,
            Optional.of(rule.equals("age.old") ? whole : unit),
            rule);
    return age.withWeight(age.weight() + 4);
  }

  /** {@code aged}, {@code age}, {@code the age of}, {@code ages 5 to}. */
  private static boolean isAgedBefore(Line line, int from) {
    if (line.is(Role.AGED, from - 1)) {
      return true;
    }
    boolean link = line.low(from - 1).equals("of") || line.low(from - 1).equals("at");
    return link && line.low(from - 2).equals("age");
  }

  /**
   * {@code she will be 35}, {@code he turned 60 in May}, {@code died at 86}: nothing is counted.
   */
  private static boolean isTold(Line line, Numeral number) {
    int from = number.from();
    if (number.low() < YOUNGEST_TOLD
        || number.low() > OLDEST
        || number.low() != Math.rint(number.low())
        || number.scale() > 1
        || !endsClause(line, number.to())) {
      return false;
    }
    if (line.low(from - 1).equals("at") && line.is(Role.DYING, from - 2)) {
      return true;
    }
    if (!line.is(Role.AGE_LINK, from - 1)) {
      return false;
    }
    boolean turns = line.is(Role.TURNING, from - 1);
    for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
      if (line.is(Role.AGED_PERSON, i) || (turns && line.isCapitalised(i) && line.isWord(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that could be counted or measured stands at token {@code i}. */
  private static boolean endsClause(Line line, int i) {
    if (i >= line.size()) {
      return true;
    }
    if (line.touches(i - 1) && !line.low(i).equals(",") && !line.low(i).equals(".")) {
      return false;
    }
    PartOfSpeech tag = line.tag(i);
    return line.low(i).equals(",")
        || line.low(i).equals(".")
        || line.low(i).equals(";")
        || tag == PartOfSpeech.ADPOSITION
        || tag == PartOfSpeech.CONJUNCTION
        || tag == PartOfSpeech.ADVERB;
  }

  /** A number of two digits between commas behind a name. */
  private static boolean isApposition(Line line, Numeral number) {
    boolean digits = number.form() == Numeral.Form.DIGITS && number.to() == number.from() + 1;
    return digits
        && number.low() >= 1
        && number.low() == Math.rint(number.low())
        && line.text(number.from()).length() <= 3
        && line.low(number.from() - 1).equals(",")
        && line.isCapitalised(number.from() - 2)
        && line.isWord(number.from() - 2)
        && isPerson(line, number)
        && (line.low(number.to()).equals(",")
            || line.low(number.to()).equals(".")
            || line.low(number.to()).equals(";"))
        && !line.lexicon().dates().find(line.tokens(), number.from() - 2).isPresent();
  }

  /** A name of two words, or one that no preposition makes a place, between two commas. */
  private static boolean isPerson(Line line, Numeral number) {
    int before = number.from() - 3;
    if (line.isCapitalised(before) && line.isWord(before)) {
      return true;
    }
    return line.low(number.to()).equals(",")
        && number.low() >= YOUNGEST_TOLD
        && (before < 0 || line.isWord(before))
        && !line.is(Role.PLACING, before);
  }
}
