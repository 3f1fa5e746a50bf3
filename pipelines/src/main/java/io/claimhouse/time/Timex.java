package io.claimhouse.time;

import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Length;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** TIMEX3 values (ISO-TimeML, the value attribute) with the days that they cover. */
public final class Timex {

  private Timex() {}

  public static TimeValue day(LocalDate day) {
    return value(day.toString(), day, day, Precision.DAY);
  }

  public static TimeValue month(YearMonth month) {
    return value(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static TimeValue year(int year) {
    return value(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Precision.YEAR);
  }

  /**
   * Three months of a year.
   *
   * @param quarter 1 to 4
   */
  public static TimeValue quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return value(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        Precision.QUARTER);
  }

  /**
   * Six months of a year.
   *
   * @param half 1 or 2
   */
  public static TimeValue half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return value(
        String.format(Locale.ROOT, "%04d-H%d", year, half),
        first.atDay(1),
        first.plusMonths(5).atEndOfMonth(),
        Precision.QUARTER);
  }

  /** The nth ISO week of a year. */
  static TimeValue week(int year, int number) {
    return week(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
  }

  /** The ISO week that holds {@code day}. */
  public static TimeValue week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return value(weekOf(day), monday, monday.plusDays(6), Precision.WEEK);
  }

  /** The Saturday and Sunday of the ISO week that holds {@code day}. */
  public static TimeValue weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return value(weekOf(day) + "-WE", monday.plusDays(5), monday.plusDays(6), Precision.DAY);
  }

  private static String weekOf(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Ten years from {@code first}: {@code 199}. */
  public static TimeValue decade(int first) {
    return value(
        String.format(Locale.ROOT, "%03d", first / 10),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        Precision.DECADE);
  }

  /** The 100 years from {@code first}, as in "the 1800s". */
  public static TimeValue hundred(int first) {
    return value(
        String.format(Locale.ROOT, "%02d", first / 100),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 99, 12, 31),
        Precision.CENTURY);
  }

  /** The 19th century is the years 1801 to 1900; TIMEX3 writes it {@code 18}. */
  public static TimeValue century(int number) {
    return value(
        String.format(Locale.ROOT, "%02d", number - 1),
        LocalDate.of((number - 1) * 100 + 1, 1, 1),
        LocalDate.of(number * 100, 12, 31),
        Precision.CENTURY);
  }

  /**
   * Three months named by their season.
   *
   * @param season SP, SU, FA or WI, of the northern hemisphere; winter begins in December
   */
  public static TimeValue season(int year, String season) {
    YearMonth first =
        switch (season) {
          case "SP" -> YearMonth.of(year, 3);
          case "SU" -> YearMonth.of(year, 6);
          case "FA" -> YearMonth.of(year, 9);
          default -> YearMonth.of(year, 12);
        };
    return value(
        String.format(Locale.ROOT, "%04d-%s", year, season),
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        Precision.QUARTER);
  }

  /**
   * A value whose days are not settled, such as {@code PAST_REF}, {@code P3D}, {@code XXXX-06-19}.
   */
  public static TimeValue open(String timex) {
    return new TimeValue(Optional.of(timex), Optional.empty());
  }

  public static TimeValue between(LocalDate start, LocalDate end, Precision precision) {
    return value(start + "/" + end, start, end, precision);
  }

  private static TimeValue value(
      String timex, LocalDate start, LocalDate end, Precision precision) {
    return new TimeValue(Optional.of(timex), Optional.of(new Period(start, end, precision)));
  }

  /** A time of the clock or part of the day, such as {@code T15:30}, on {@code day}. */
  static TimeValue clock(TimeValue day, String time, Precision precision) {
    return new TimeValue(
        day.timex().map(value -> value + time),
        day.period().map(days -> new Period(days.start(), days.end(), precision)));
  }

  /** A time of the clock by itself: {@code T15:30}, {@code T12:00Z} in universal time. */
  static String clock(Clock clock) {
    String time = String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute().orElse(0));
    String seconds = clock.second().map(s -> String.format(Locale.ROOT, ":%02d", s)).orElse("");
    boolean isUniversal =
        clock.zone().filter(zone -> zone.equals("GMT") || zone.equals("UTC")).isPresent();
    return time + seconds + (isUniversal ? "Z" : "");
  }

  /** The period of a duration: {@code P3D}, {@code PT1H30M}, {@code PXY}. */
  public static String duration(Duration duration) {
    StringBuilder days = new StringBuilder();
    StringBuilder clock = new StringBuilder();
    for (Length one : duration.lengths()) {
      TimeUnit unit = one.unit();
      double amount = one.amount() * unit.factor();
      StringBuilder part = unit.isClock() ? clock : days;
      if (duration.isVague()) {
        part.append('X').append(unit.letter());
      } else if (amount != Math.rint(amount) && smaller(unit) != unit) {
        double parts = amount * inSmaller(unit);
        boolean splits = amount > 1 && Math.abs(parts - Math.rint(parts)) < 1e-9;
        if (splits) {
          double whole = Math.floor(amount);
          part.append(number(whole)).append(unit.letter());
          part.append(Math.round(parts - whole * inSmaller(unit))).append(smaller(unit).letter());
        } else if (unit != TimeUnit.YEAR && Math.abs(parts - Math.rint(parts)) < 1e-9) {
          part.append(number(Math.rint(parts))).append(smaller(unit).letter());
        } else {
          part.append(number(amount)).append(unit.letter());
        }
      } else {
        part.append(number(amount)).append(unit.letter());
      }
    }
    return "P" + days + (clock.length() == 0 ? "" : "T" + clock);
  }

  private static TimeUnit smaller(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> TimeUnit.MONTH;
      case HOUR -> TimeUnit.MINUTE;
      case MINUTE -> TimeUnit.SECOND;
      default -> unit;
    };
  }

  private static int inSmaller(TimeUnit unit) {
    return unit == TimeUnit.YEAR ? 12 : 60;
  }

  private static String number(double value) {
    return value == Math.rint(value) && value < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
