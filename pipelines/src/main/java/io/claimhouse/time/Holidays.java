package io.claimhouse.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The day of a holiday in a year, from the rule in the seed {@code lexicon/date_words.csv}. */
public final class Holidays {

  private Holidays() {}

  /**
   * The holiday in that year; empty outside the years for which the rules hold.
   *
   * @param rule month and day ({@code 12-25}), a month's nth weekday ({@code 09-1-1}, L for the
   *     last), or {@code easter}, {@code thanksgiving} or {@code election} with days added
   */
  public static Optional<LocalDate> day(String rule, int year) {
    if (year < 1600 || year > 2200) {
      return Optional.empty();
    }
    for (String name : new String[] {"easter", "thanksgiving", "election"}) {
      if (rule.startsWith(name)) {
        String rest = rule.substring(name.length());
        int days = rest.isEmpty() ? 0 : Integer.parseInt(rest.replace("+", ""));
        return Optional.of(named(name, year).plusDays(days));
      }
    }
    String[] parts = rule.split("-", -1);
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(parts[1])));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(
        parts[1].equals("L")
            ? first.with(TemporalAdjusters.lastInMonth(weekday))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday)));
  }

  private static LocalDate named(String name, int year) {
    return switch (name) {
      case "easter" -> easter(year);
      case "thanksgiving" ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      default ->
          LocalDate.of(year, 11, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
              .plusDays(1);
    };
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
