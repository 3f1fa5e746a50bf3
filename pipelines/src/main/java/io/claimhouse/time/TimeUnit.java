package io.claimhouse.time;

import io.claimhouse.model.Precision;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A unit of time with the letter that TIMEX3 gives it.
 *
 * <p>A fortnight is written in weeks; TIMEX3 has no sign for working days, they are counted as
 * days.
 */
public enum TimeUnit {
  SECOND("S", 1, ChronoUnit.SECONDS, 1, Precision.SECOND),
  MINUTE("M", 1, ChronoUnit.MINUTES, 1, Precision.SECOND),
  HOUR("H", 1, ChronoUnit.HOURS, 1, Precision.SECOND),
  DAY("D", 1, ChronoUnit.DAYS, 1, Precision.DAY),
  WORKING_DAY("D", 1, ChronoUnit.DAYS, 1, Precision.DAY),
  WEEK("W", 1, ChronoUnit.WEEKS, 1, Precision.DAY),
  FORTNIGHT("W", 2, ChronoUnit.WEEKS, 2, Precision.DAY),
  WEEKEND("WE", 1, ChronoUnit.WEEKS, 1, Precision.DAY),
  MONTH("M", 1, ChronoUnit.MONTHS, 1, Precision.MONTH),
  QUARTER("Q", 1, ChronoUnit.MONTHS, 3, Precision.MONTH),
  YEAR("Y", 1, ChronoUnit.YEARS, 1, Precision.YEAR),
  DECADE("Y", 10, ChronoUnit.DECADES, 1, Precision.YEAR),
  CENTURY("Y", 100, ChronoUnit.CENTURIES, 1, Precision.YEAR),
  MILLENNIUM("Y", 1000, ChronoUnit.MILLENNIA, 1, Precision.YEAR);

  private final String letter;
  private final int factor;
  private final ChronoUnit chrono;
  private final int chronoCount;
  private final Precision needed;

  TimeUnit(String letter, int factor, ChronoUnit chrono, int chronoCount, Precision needed) {
    this.letter = letter;
    this.factor = factor;
    this.chrono = chrono;
    this.chronoCount = chronoCount;
    this.needed = needed;
  }

  /** The unit that a seed names: {@code day}, {@code working_day}. */
  public static TimeUnit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** How TIMEX3 writes it. */
  public String letter() {
    return letter;
  }

  /** How many of its letter's unit it is. */
  public int factor() {
    return factor;
  }

  /** The calendar's unit of which it is {@link #chronoCount}. */
  public ChronoUnit chrono() {
    return chrono;
  }

  public int chronoCount() {
    return chronoCount;
  }

  /** How finely the present must be known to say "last …" of it. */
  public Precision needed() {
    return needed;
  }

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }
}
