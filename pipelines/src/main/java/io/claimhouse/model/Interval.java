package io.claimhouse.model;

import java.util.OptionalDouble;

/**
 * The values that a figure allows.
 *
 * @param low the least value; empty where there is no lower bound
 * @param high the greatest value; empty where there is no upper bound
 * @param point the number as written, for those who need one; empty for a range
 * @param lowInclusive whether {@code low} itself is allowed
 * @param highInclusive whether {@code high} itself is allowed
 */
public record Interval(
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble point,
    boolean lowInclusive,
    boolean highInclusive) {

  /** No value: the figure is a date. */
  public static final Interval NONE =
      new Interval(
          OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), true, true);

  public static Interval exactly(double value) {
    return new Interval(
        OptionalDouble.of(value), OptionalDouble.of(value), OptionalDouble.of(value), true, true);
  }

  /** Both ends included, in either order; the point is left empty. */
  public static Interval between(double one, double other) {
    return new Interval(
        OptionalDouble.of(Math.min(one, other)),
        OptionalDouble.of(Math.max(one, other)),
        OptionalDouble.empty(),
        true,
        true);
  }

  /** From {@code value} up, with no upper bound. */
  public static Interval from(double value, boolean inclusive) {
    return new Interval(
        OptionalDouble.of(value),
        OptionalDouble.empty(),
        OptionalDouble.of(value),
        inclusive,
        true);
  }

  /** Up to {@code value}, with no lower bound. */
  public static Interval upTo(double value, boolean inclusive) {
    return new Interval(
        OptionalDouble.empty(),
        OptionalDouble.of(value),
        OptionalDouble.of(value),
        true,
        inclusive);
  }

  /** This point with a lower and an upper bound where {@code other} has them. */
  public Interval boundAs(Interval other) {
    return new Interval(
        other.low.isPresent() ? point : OptionalDouble.empty(),
        other.high.isPresent() ? point : OptionalDouble.empty(),
        point,
        other.lowInclusive,
        other.highInclusive);
  }
}
