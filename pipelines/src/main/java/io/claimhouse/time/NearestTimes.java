package io.claimhouse.time;

import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Days, months, quarters, seasons and holidays of which the text leaves out the year: the nearest
 * that the tense allows.
 */
final class NearestTimes {

  /** How many days ahead a date without a year may lie where nothing speaks of the future. */
  private static final int AHEAD = 100;

  private static final int FAR_AHEAD = 300;

  private final Anchor anchor;
  private final Tense tense;

  NearestTimes(Anchor anchor, Tense tense) {
    this.anchor = anchor;
    this.tense = tense;
  }

  TimeValue day(Day day) {
    if (day.month().isPresent() && day.day().isPresent()) {
      int month = day.month().get();
      int number = day.day().get();
      return day.year().isPresent()
          ? CalendarUnits.dayOf(day.year().get(), month, number)
              .map(Timex::day)
              .orElse(TimeValue.UNRESOLVED)
          : nearestDay(month, number, day.weekday().isEmpty() ? day.shift() : Optional.empty());
    }
    if (day.day().isPresent()) {
      int number = day.day().get();
      return anchor.from(
          Precision.DAY,
          now ->
              (day.weekday().isPresent()
                      ? dayAndWeekday(now, number, day.weekday().get())
                      : dayOfMonth(now, number))
                  .map(Timex::day)
                  .orElse(TimeValue.UNRESOLVED));
    }
    int weekday = day.weekday().orElseThrow();
    return anchor
        .knownTo(Precision.DAY)
        .map(now -> Timex.day(weekday(now, weekday, day.shift())))
        .orElseGet(() -> Timex.open("XXXX-WXX-" + weekday));
  }

  /** A month and a day without a year: in the year that brings them nearest to the publication. */
  private TimeValue nearestDay(int month, int day, Optional<Integer> shift) {
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    LocalDate best = null;
    if (published.isPresent()) {
      LocalDate now = published.get();
      int by = shift.orElse(0);
      int ahead = by < 0 ? -1 : tense == Tense.PAST && by == 0 ? AHEAD : FAR_AHEAD;
      for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
        Optional<LocalDate> date = CalendarUnits.dayOf(year, month, day);
        boolean fits =
            date.isPresent()
                && date.get().toEpochDay() - now.toEpochDay() <= ahead
                && (by <= 0 || date.get().isAfter(now));
        if (fits && (best == null || distance(date.get(), now) < distance(best, now))) {
          best = date.get();
        }
      }
    }
    return best == null
        ? Timex.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day))
        : Timex.day(best);
  }

  /** {@code Friday the 13th}: the nearest one, backward unless the text looks ahead. */
  private Optional<LocalDate> dayAndWeekday(LocalDate now, int number, int weekday) {
    for (int i = 0; i <= 12; i++) {
      YearMonth month = YearMonth.from(now).plusMonths(tense == Tense.FUTURE ? i : -i);
      Optional<LocalDate> day = CalendarUnits.dayOf(month.getYear(), month.getMonthValue(), number);
      boolean fits =
          day.isPresent()
              && day.get().getDayOfWeek().getValue() == weekday
              && (tense == Tense.FUTURE ? !day.get().isBefore(now) : !day.get().isAfter(now));
      if (fits) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dayOfMonth(LocalDate now, int number) {
    YearMonth month = YearMonth.from(now);
    if (tense == Tense.FUTURE && number < now.getDayOfMonth()) {
      month = month.plusMonths(1);
    } else if (tense == Tense.PAST && number > now.getDayOfMonth()) {
      month = month.minusMonths(1);
    }
    return CalendarUnits.dayOf(month.getYear(), month.getMonthValue(), number);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private LocalDate weekday(LocalDate now, int weekday, Optional<Integer> shift) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    if (shift.isPresent()) {
      return switch (shift.get()) {
        case -1 -> now.with(TemporalAdjusters.previous(wanted));
        case 1 -> now.with(TemporalAdjusters.next(wanted));
        default -> CalendarUnits.monday(now).plusDays(weekday - 1L);
      };
    }
    return tense == Tense.FUTURE
        ? now.with(TemporalAdjusters.nextOrSame(wanted))
        : now.with(TemporalAdjusters.previousOrSame(wanted));
  }

  /** Up to Thursday the one that has passed, unless the text looks ahead. */
  TimeValue weekend() {
    return anchor.from(
        Precision.DAY,
        now -> {
          boolean passed =
              tense != Tense.FUTURE && now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
          return Timex.weekend(passed ? now.minusWeeks(1) : now);
        });
  }

  // ---- months, quarters, seasons

  TimeValue month(Month month) {
    if (month.year().isPresent()) {
      return Timex.month(YearMonth.of(month.year().get(), month.month()));
    }
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    if (published.isEmpty()) {
      return month.shift().isPresent()
          ? TimeValue.UNRESOLVED
          : Timex.open(String.format(Locale.ROOT, "XXXX-%02d", month.month()));
    }
    YearMonth now = YearMonth.from(published.get());
    YearMonth that = YearMonth.of(now.getYear(), month.month());
    if (month.shift().isPresent()) {
      return Timex.month(
          switch (month.shift().get()) {
            case -1 -> that.isBefore(now) ? that : that.minusYears(1);
            case 1 -> that.isAfter(now) ? that : that.plusYears(1);
            default -> that;
          });
    }
    if (tense != Tense.PAST) {
      return Timex.month(that.isBefore(now) ? that.plusYears(1) : that);
    }
    return Timex.month(that.isAfter(now) ? that.minusYears(1) : that);
  }

  TimeValue quarter(Quarter quarter) {
    Optional<Integer> year = quarter.year();
    if (year.isEmpty() && quarter.shift().isPresent()) {
      year = anchor.year().map(now -> now + quarter.shift().get());
    } else if (year.isEmpty()) {
      year = anchor.knownTo(Precision.MONTH).map(now -> yearOf(quarter, now));
    }
    return year.map(
            found ->
                quarter.isHalf()
                    ? Timex.half(found, quarter.number())
                    : Timex.quarter(found, quarter.number()))
        .orElse(TimeValue.UNRESOLVED);
  }

  private int yearOf(Quarter quarter, LocalDate now) {
    int current = quarter.isHalf() ? (now.getMonthValue() + 5) / 6 : (now.getMonthValue() + 2) / 3;
    return quarter.number() > current && tense == Tense.PAST ? now.getYear() - 1 : now.getYear();
  }

  TimeValue season(Season season) {
    if (season.year().isPresent()) {
      return Timex.season(season.year().get(), season.season());
    }
    if (season.shift().isPresent()) {
      int shift = season.shift().get();
      return anchor.from(
          Precision.MONTH,
          now -> Timex.season(seasonYear(now, season.season(), shift), season.season()));
    }
    return anchor.from(Precision.YEAR, now -> Timex.season(now.getYear(), season.season()));
  }

  private static int seasonYear(LocalDate day, String season, int shift) {
    int start =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int year = day.getYear();
    if (shift < 0) {
      return day.getMonthValue() >= start + 3 ? year : year - 1;
    }
    if (shift > 0) {
      return day.getMonthValue() < start ? year : year + 1;
    }
    return season.equals("WI") && day.getMonthValue() <= 3 ? year - 1 : year;
  }

  TimeValue holiday(Holiday holiday) {
    if (holiday.year().isPresent()) {
      return Holidays.day(holiday.rule(), holiday.year().get())
          .map(Timex::day)
          .orElse(TimeValue.UNRESOLVED);
    }
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    if (published.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    LocalDate now = published.get();
    LocalDate best = null;
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      Optional<LocalDate> day = Holidays.day(holiday.rule(), year);
      boolean fits =
          day.isPresent()
              && (holiday.shift().orElse(0) >= 0 || !day.get().isAfter(now))
              && (holiday.shift().orElse(0) <= 0 || !day.get().isBefore(now));
      if (fits && (best == null || distance(day.get(), now) < distance(best, now))) {
        best = day.get();
      }
    }
    return best == null ? TimeValue.UNRESOLVED : Timex.day(best);
  }
}
