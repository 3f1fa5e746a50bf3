package io.claimhouse.figure;

import io.claimhouse.model.FigureKind;
import io.claimhouse.model.TimeValue;
import io.claimhouse.model.Unit;
import java.util.Optional;

/**
 * What a rule takes a stretch of tokens for, before the candidates compete.
 *
 * @param from number of its first token
 * @param to number of the token after it
 * @param kind what it is; empty for what is recognised so that it is no figure
 * @param low the least value; for dates 0
 * @param high the greatest value
 * @param isRange whether two numbers were written
 * @param scale the scale word's factor, which the first number of a range may share
 * @param form how the number is written
 * @param unit the unit
 * @param time the meaning of a date or duration
 * @param noun what it counts, where the rule knows
 * @param rule the rule's name
 * @param weight what it brings to the selection
 */
record Candidate(
    int from,
    int to,
    Optional<FigureKind> kind,
    double low,
    double high,
    boolean isRange,
    double scale,
    Numeral.Form form,
    Optional<Unit> unit,
    Optional<TimeValue> time,
    Optional<NounPhrase> noun,
    String rule,
    double weight) {

  /** What one token that a candidate explains is worth. */
  private static final double TOKEN = 10;

  static Candidate amount(
      int from, int to, FigureKind kind, Numeral number, Optional<Unit> unit, String rule) {
    return new Candidate(
        from,
        to,
        Optional.of(kind),
        number.low(),
        number.high(),
        false,
        number.scale(),
        number.form(),
        unit,
        Optional.empty(),
        Optional.empty(),
        rule,
        TOKEN * (to - from) + (unit.isPresent() ? 3 : 0));
  }

  static Candidate time(int from, int to, FigureKind kind, TimeValue time, String rule) {
    return new Candidate(
        from,
        to,
        Optional.of(kind),
        0,
        0,
        false,
        1,
        Numeral.Form.WORDS,
        Optional.empty(),
        Optional.of(time),
        Optional.empty(),
        rule,
        TOKEN * (to - from) + 5);
  }

  /** A stretch that holds a number and is no figure. */
  static Candidate none(int from, int to, String rule) {
    return new Candidate(
        from,
        to,
        Optional.empty(),
        0,
        0,
        false,
        1,
        Numeral.Form.DIGITS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rule,
        TOKEN * (to - from) + 4);
  }

  boolean is(FigureKind one) {
    return kind.isPresent() && kind.get() == one;
  }

  Candidate with(FigureKind newKind, Optional<TimeValue> newTime) {
    return new Candidate(
        from,
        to,
        Optional.of(newKind),
        low,
        high,
        isRange,
        scale,
        form,
        unit,
        newTime,
        noun,
        rule,
        weight);
  }

  Candidate withNoun(NounPhrase phrase, String newRule) {
    return new Candidate(
        from,
        to,
        kind,
        low,
        high,
        isRange,
        scale,
        form,
        unit,
        time,
        Optional.of(phrase),
        newRule,
        weight + 2);
  }

  Candidate withRule(String newRule) {
    return new Candidate(
        from, to, kind, low, high, isRange, scale, form, unit, time, noun, newRule, weight);
  }

  Candidate withWeight(double newWeight) {
    return new Candidate(
        from, to, kind, low, high, isRange, scale, form, unit, time, noun, rule, newWeight);
  }

  /** This number with the kind, unit and noun that it leaves out and {@code other} has. */
  Candidate like(Candidate other) {
    return measuredAs(other, other.noun, "count.elliptical", weight);
  }

  /** This number with the unit of {@code other}: {@code six or seven pesos}. */
  Candidate sharing(Candidate other) {
    return measuredAs(other, noun, "range.or", weight + 3);
  }

  private Candidate measuredAs(
      Candidate other, Optional<NounPhrase> newNoun, String newRule, double newWeight) {
    return new Candidate(
        from,
        to,
        other.kind,
        low,
        high,
        isRange,
        scale,
        form,
        other.unit,
        Optional.empty(),
        newNoun,
        newRule,
        newWeight);
  }

  /** From the low end of this to the high end of {@code other}, which stands behind it. */
  Candidate upTo(Candidate other, int start, int end, String newRule) {
    boolean sharesScale = scale == 1 && other.scale > 1 && low < other.low / other.scale;
    double lowEnd = sharesScale ? low * other.scale : low;
    return new Candidate(
        start,
        end,
        other.unit.isPresent() || unit.isEmpty() ? other.kind : kind,
        Math.min(lowEnd, other.low),
        Math.max(sharesScale ? high * other.scale : high, other.high),
        true,
        Math.max(scale, other.scale),
        form,
        other.unit.isPresent() ? other.unit : unit,
        Optional.empty(),
        other.noun,
        newRule,
        weight + other.weight + 8);
  }
}
