package io.claimhouse.time;

import io.claimhouse.model.TimeValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Arithmetic with the calendar's units, where it stays within the years that news speaks of. */
public final class CalendarUnits {

  /** How many of a unit are still counted. */
  static final int MOST = 5000;

  private CalendarUnits() {}

  /** The day, where the calendar has it. */
  public static Optional<LocalDate> dayOf(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** A day so many units later. */
  public static LocalDate plus(LocalDate day, TimeUnit unit, long amount) {
    return day.plus(amount * unit.chronoCount(), unit.chrono());
  }

  /** The first day of the ISO week. */
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The quarter that holds {@code day}. */
  static TimeValue quarterOf(LocalDate day) {
    return Timex.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** The unit that holds {@code now}, or one before or after it. */
  static TimeValue around(LocalDate now, TimeUnit unit, long shift) {
    if (Math.abs(shift) > MOST) {
      return TimeValue.UNRESOLVED;
    }
    return switch (unit) {
      case DAY, WORKING_DAY -> Timex.day(now.plusDays(shift));
      case WEEK -> Timex.week(now.plusWeeks(shift));
      case FORTNIGHT -> Timex.week(now.plusWeeks(2 * shift));
      case WEEKEND -> Timex.weekend(now.plusWeeks(shift));
      case MONTH -> Timex.month(YearMonth.from(now).plusMonths(shift));
      case QUARTER -> quarterOf(now.plusMonths(3 * shift));
      case YEAR ->
          inCalendar(now.getYear() + shift)
              ? Timex.year((int) (now.getYear() + shift))
              : TimeValue.UNRESOLVED;
      case DECADE ->
          inCalendar(now.getYear() + 10 * shift)
              ? Timex.decade((int) (now.getYear() / 10 * 10L + 10 * shift))
              : TimeValue.UNRESOLVED;
      case CENTURY ->
          inCalendar(now.getYear() + 100 * shift)
              ? Timex.century((int) ((now.getYear() - 1) / 100 + 1L + shift))
              : TimeValue.UNRESOLVED;
      default -> TimeValue.UNRESOLVED;
    };
  }

  private static boolean inCalendar(long year) {
    return year >= 1000 && year <= 2999;
  }
}
