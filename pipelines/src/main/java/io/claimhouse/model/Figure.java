package io.claimhouse.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One quantity or date expression.
 *
 * @param span where the expression stands in the body: bound, number and unit, and the counted noun
 *     phrase too where it follows directly or after {@code of} ({@code about 3,000 troops}, {@code
 *     tens of thousands of laborers}); a noun that stands before the number ({@code a population of
 *     90 million}) is outside
 * @param surface the characters of {@code span}
 * @param kind what sort of quantity it is
 * @param value the values that it allows; {@link Interval#NONE} for dates
 * @param approximation how the words around the number bind it
 * @param unit the unit; empty for plain counts, ordinals and dates
 * @param counted what is counted or measured
 * @param topics the phrases of the sentence that it is about, the nearest first: what it counts or
 *     measures ({@code tax on imported cars}), then who or what has or does it ({@code China});
 *     empty for dates and ordinals, and where the sentence names nothing
 * @param change whether it tells a change
 * @param aggregation how it stands to others of its kind
 * @param perUnit what a rate is per: {@code day}, {@code 100,000 people}
 * @param time the meaning of a date or duration
 * @param asOf the days of which the figure speaks, where a date is attached to it
 * @param confidence from 0 to 1
 * @param rule the name of the rule that found it
 */
public record Figure(
    Span span,
    String surface,
    FigureKind kind,
    Interval value,
    Approximation approximation,
    Optional<Unit> unit,
    Optional<CountedNoun> counted,
    List<Topic> topics,
    Change change,
    Aggregation aggregation,
    Optional<String> perUnit,
    Optional<TimeValue> time,
    Optional<Period> asOf,
    double confidence,
    String rule) {

  public Figure {
    topics = List.copyOf(topics);
  }

  /** The value in the coherent SI unit; empty where the figure is a range or the unit has none. */
  public OptionalDouble siValue() {
    OptionalDouble factor = unit.isPresent() ? unit.get().siFactor() : OptionalDouble.empty();
    return factor.isPresent() && value.point().isPresent()
        ? OptionalDouble.of(value.point().getAsDouble() * factor.getAsDouble())
        : OptionalDouble.empty();
  }

  /** This figure, telling a change. */
  public Figure with(Change newChange) {
    return new Figure(
        span,
        surface,
        kind,
        value,
        approximation,
        unit,
        counted,
        topics,
        newChange,
        aggregation,
        perUnit,
        time,
        asOf,
        confidence,
        rule);
  }

  /** Whether a row of a table or list tells it, by its label. */
  public boolean isLabelled() {
    return rule.endsWith(".labelled") || rule.endsWith(".labelled_change");
  }

  /** This figure, speaking of these days. */
  public Figure asOf(Period days) {
    return new Figure(
        span,
        surface,
        kind,
        value,
        approximation,
        unit,
        counted,
        topics,
        change,
        aggregation,
        perUnit,
        time,
        Optional.of(days),
        confidence,
        rule);
  }

  /** This figure's point, bound in the way that {@code other} is. */
  public Figure boundAs(Figure other) {
    Interval bound = value.point().isPresent() ? value.boundAs(other.value) : value;
    return new Figure(
        span,
        surface,
        kind,
        bound,
        other.approximation,
        unit,
        counted,
        topics,
        change,
        aggregation,
        perUnit,
        time,
        asOf,
        confidence,
        rule);
  }

  /** Whether it tells a time (a date, a duration, an age) and no quantity. */
  public boolean isTime() {
    return kind == FigureKind.DATE || kind == FigureKind.DURATION || kind == FigureKind.AGE;
  }

  /** In the order of the text, the longer first. */
  public static List<Figure> inTextOrder(List<Figure> figures) {
    return figures.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }
}
