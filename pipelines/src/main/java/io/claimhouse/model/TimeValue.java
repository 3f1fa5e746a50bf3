package io.claimhouse.model;

import java.util.Optional;

/**
 * The meaning of a date or duration expression.
 *
 * @param timex the TIMEX3 value, such as {@code 2024-06-19}, {@code P3D}, {@code PAST_REF}; empty
 *     where the text and the publication date do not settle it
 * @param period the days that it covers; empty for durations and for what is not settled
 * @param modifier how the words around bind it; they may stand outside the figure's span
 */
public record TimeValue(
    Optional<String> timex, Optional<Period> period, Optional<TimeModifier> modifier) {

  /** A date expression that nothing settles. */
  public static final TimeValue UNRESOLVED = new TimeValue(Optional.empty(), Optional.empty());

  public TimeValue(Optional<String> timex, Optional<Period> period) {
    this(timex, period, Optional.empty());
  }

  /** The same time, bound by {@code modifier}. */
  public TimeValue with(TimeModifier newModifier) {
    return new TimeValue(timex, period, Optional.of(newModifier));
  }
}
