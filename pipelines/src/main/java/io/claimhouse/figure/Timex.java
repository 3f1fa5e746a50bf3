package io.claimhouse.figure;

import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** TIMEX3 values (ISO-TimeML, the value attribute) with the days that they cover. */
final class Timex {

  private Timex() {}

  static TimeValue day(LocalDate day) {
    return value(day.toString(), day, day, Precision.DAY);
  }

  static TimeValue month(YearMonth month) {
    return value(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static TimeValue year(int year) {
    return value(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Precision.YEAR);
  }

  /**
   * @param quarter 1 to 4
   */
  static TimeValue quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return value(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        Precision.QUARTER);
  }

  /**
   * @param half 1 or 2
   */
  static TimeValue half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return value(
        String.format(Locale.ROOT, "%04d-H%d", year, half),
        first.atDay(1),
        first.plusMonths(5).atEndOfMonth(),
        Precision.QUARTER);
  }

  /** The ISO week that holds {@code day}. */
  static TimeValue week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return value(weekOf(day), monday, monday.plusDays(6), Precision.WEEK);
  }

  /** The Saturday and Sunday of the ISO week that holds {@code day}. */
  static TimeValue weekend(LocalDate day) {
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

  /** Ten years from {@code first}: {@code 199X}. */
  static TimeValue decade(int first) {
    return value(
        String.format(Locale.ROOT, "%03dX", first / 10),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        Precision.DECADE);
  }

  /** The 100 years from {@code first}, as in "the 1800s". */
  static TimeValue hundred(int first) {
    return value(
        String.format(Locale.ROOT, "%02dXX", first / 100),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 99, 12, 31),
        Precision.CENTURY);
  }

  /** The 19th century is the years 1801 to 1900; TIMEX3 writes it {@code 18}. */
  static TimeValue century(int number) {
    return value(
        String.format(Locale.ROOT, "%02d", number - 1),
        LocalDate.of((number - 1) * 100 + 1, 1, 1),
        LocalDate.of(number * 100, 12, 31),
        Precision.CENTURY);
  }

  /**
   * @param season SP, SU, FA or WI, of the northern hemisphere; winter begins in December
   */
  static TimeValue season(int year, String season) {
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
  static TimeValue open(String timex) {
    return new TimeValue(Optional.of(timex), Optional.empty());
  }

  /** The days of {@code time} with another value, such as one with a part of the day. */
  static TimeValue named(TimeValue time, String suffix) {
    return new TimeValue(time.timex().map(value -> value + suffix), time.period());
  }

  static TimeValue between(LocalDate start, LocalDate end, Precision precision) {
    return value(start + "/" + end, start, end, precision);
  }

  private static TimeValue value(
      String timex, LocalDate start, LocalDate end, Precision precision) {
    return new TimeValue(Optional.of(timex), Optional.of(new Period(start, end, precision)));
  }

  /**
   * A TIMEX3 duration.
   *
   * @param amount how many
   * @param letter TIMEX3 letter of the unit; MIN, H and S take a T before them
   */
  static String duration(double amount, String letter) {
    double count = letter.equals("FN") ? amount * 2 : amount;
    String unit = letter.equals("FN") ? "W" : letter;
    boolean clock = unit.equals("MIN") || unit.equals("H") || unit.equals("S");
    String sign = unit.equals("MIN") ? "M" : unit;
    if (clock
        && !unit.equals("S")
        && count != Math.rint(count)
        && count * 60 == Math.rint(count * 60)) {
      double whole = Math.floor(count);
      long rest = Math.round((count - whole) * 60);
      String small = unit.equals("H") ? "M" : "S";
      return "PT" + (whole > 0 ? number(whole) + sign : "") + rest + small;
    }
    return "P" + (clock ? "T" : "") + number(count) + sign;
  }

  /** A duration of an unknown count: {@code PXY}. */
  static String vagueDuration(String letter) {
    boolean clock = letter.equals("MIN") || letter.equals("H") || letter.equals("S");
    return "P"
        + (clock ? "T" : "")
        + "X"
        + (letter.equals("MIN") ? "M" : letter.equals("FN") ? "W" : letter);
  }

  private static String number(double value) {
    return value == Math.rint(value) && value < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
