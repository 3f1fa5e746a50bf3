package io.claimhouse.eval;

import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.Holidays;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Decade;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days, weeks, months, quarters and holidays around a day, by the set's conventions. */
final class RecognizersDates {

  private final LocalDate today;

  RecognizersDates(LocalDate today) {
    this.today = today;
  }

  List<RecognizersReading> day(Day day) {
    if (day.month().isPresent() && day.day().isPresent()) {
      List<RecognizersReading> all = calendarDay(day.year(), day.month().get(), day.day().get());
      return day.shift().isEmpty() ? all : shifted(day, all);
    }
    if (day.day().isPresent() && day.weekday().isPresent()) {
      return dayAndWeekday(day.day().get(), day.weekday().get());
    }
    if (day.day().isPresent()) {
      String timex = String.format(Locale.ROOT, "XXXX-XX-%02d", day.day().get());
      List<RecognizersReading> found = new ArrayList<>();
      nearestMonth(day.day().get(), -1)
          .ifPresent(date -> found.add(RecognizersReading.date(timex, date)));
      nearestMonth(day.day().get(), 1)
          .ifPresent(date -> found.add(RecognizersReading.date(timex, date)));
      return found;
    }
    DayOfWeek weekday = DayOfWeek.of(day.weekday().orElseThrow());
    if (day.shift().isPresent()) {
      LocalDate date =
          CalendarUnits.monday(today)
              .plusWeeks(day.shift().get())
              .plusDays(weekday.getValue() - 1L);
      return List.of(RecognizersReading.date(date.toString(), date));
    }
    String timex = "XXXX-WXX-" + weekday.getValue();
    return List.of(
        RecognizersReading.date(timex, today.with(TemporalAdjusters.previous(weekday))),
        RecognizersReading.date(timex, today.with(TemporalAdjusters.nextOrSame(weekday))));
  }

  /** "Next 6 April" lies ahead, "this Friday, 6 April" in this year. */
  private List<RecognizersReading> shifted(Day day, List<RecognizersReading> all) {
    int year = today.getYear();
    return all.stream()
        .filter(
            one -> {
              LocalDate date = one.start().orElseThrow().toLocalDate();
              return day.weekday().isPresent()
                  ? date.getYear() == year
                  : day.shift().orElseThrow() > 0 ? date.isAfter(today) : !date.isAfter(today);
            })
        .toList();
  }

  private List<RecognizersReading> dayAndWeekday(int number, int weekday) {
    List<RecognizersReading> found = new ArrayList<>();
    for (int step : new int[] {-1, 1}) {
      for (int i = 0; i <= 12; i++) {
        LocalDate month = today.withDayOfMonth(1).plusMonths((long) i * step);
        Optional<LocalDate> day =
            CalendarUnits.dayOf(month.getYear(), month.getMonthValue(), number)
                .filter(one -> one.getDayOfWeek().getValue() == weekday)
                .filter(one -> step < 0 ? one.isBefore(today) : !one.isBefore(today));
        if (day.isPresent()) {
          found.add(RecognizersReading.date("XXXX-WXX-" + weekday, day.get()));
          break;
        }
      }
    }
    return found;
  }

  private Optional<LocalDate> nearestMonth(int day, int direction) {
    for (int i = 0; i <= 2; i++) {
      LocalDate month = today.withDayOfMonth(1).plusMonths((long) i * direction);
      Optional<LocalDate> date = CalendarUnits.dayOf(month.getYear(), month.getMonthValue(), day);
      boolean fits =
          date.isPresent()
              && (direction < 0 ? date.get().isBefore(today) : !date.get().isBefore(today));
      if (fits) {
        return date;
      }
    }
    return Optional.empty();
  }

  private List<RecognizersReading> calendarDay(Optional<Integer> year, int month, int day) {
    if (year.isPresent()) {
      return CalendarUnits.dayOf(year.get(), month, day)
          .map(date -> List.of(RecognizersReading.date(date.toString(), date)))
          .orElse(List.of());
    }
    String timex = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return yearsAround(
        y -> CalendarUnits.dayOf(y, month, day).map(date -> RecognizersReading.date(timex, date)));
  }

  private interface OfYear {
    Optional<RecognizersReading> in(int year);
  }

  /** The last reading that does not lie ahead and the first that does. */
  private List<RecognizersReading> yearsAround(OfYear reading) {
    List<RecognizersReading> found = new ArrayList<>();
    Optional<RecognizersReading> here = reading.in(today.getYear());
    boolean isPast =
        here.isPresent() && !here.get().start().orElseThrow().toLocalDate().isAfter(today);
    int past = isPast ? today.getYear() : today.getYear() - 1;
    nearest(reading, past, -1).ifPresent(found::add);
    nearest(reading, past + 1, 1).ifPresent(found::add);
    return found;
  }

  /** 29 February is not in every year. */
  private static Optional<RecognizersReading> nearest(OfYear reading, int from, int step) {
    for (int i = 0; i < 8; i++) {
      Optional<RecognizersReading> found = reading.in(from + i * step);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  List<RecognizersReading> month(Month month) {
    if (month.year().isPresent() || month.shift().isPresent()) {
      int year = month.year().orElseGet(() -> today.getYear() + month.shift().get());
      return List.of(
          monthOf(
              String.format(Locale.ROOT, "%04d-%02d", year, month.month()), year, month.month()));
    }
    String timex = String.format(Locale.ROOT, "XXXX-%02d", month.month());
    return yearsAround(year -> Optional.of(monthOf(timex, year, month.month())));
  }

  static RecognizersReading monthOf(String timex, int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return RecognizersReading.dates(timex, start, start.plusMonths(1));
  }

  List<RecognizersReading> quarter(Quarter quarter) {
    int months = quarter.isHalf() ? 6 : 3;
    int first = (quarter.number() - 1) * months + 1;
    Optional<Integer> year =
        quarter.year().or(() -> quarter.shift().filter(s -> s != 0).map(s -> today.getYear() + s));
    if (year.isPresent()) {
      LocalDate start = LocalDate.of(year.get(), first, 1);
      return List.of(months(start, months));
    }
    String timex =
        String.format(
            Locale.ROOT,
            "(XXXX-%02d-01,XXXX-%02d-01,P%dM)",
            first,
            (first + months - 1) % 12 + 1,
            months);
    return yearsAround(
        y -> {
          LocalDate start = LocalDate.of(y, first, 1);
          return Optional.of(RecognizersReading.dates(timex, start, start.plusMonths(months)));
        });
  }

  private static RecognizersReading months(LocalDate start, int months) {
    LocalDate end = start.plusMonths(months);
    return RecognizersReading.dates("(" + start + "," + end + ",P" + months + "M)", start, end);
  }

  String seasonTimex(Season season) {
    Optional<Integer> year =
        season.year().or(() -> season.shift().map(shift -> today.getYear() + shift));
    return year.map(y -> y + "-").orElse("") + season.season();
  }

  static List<RecognizersReading> decade(Decade decade) {
    if (!decade.isShort()) {
      return List.of(RecognizersReading.years("", decade.first(), 10));
    }
    int two = decade.first() % 100;
    String timex =
        String.format(Locale.ROOT, "(XX%02d-01-01,XX%02d-01-01,P10Y)", two, (two + 10) % 100);
    return List.of(
        RecognizersReading.years(timex, 1900 + two, 10),
        RecognizersReading.years(timex, 2000 + two, 10));
  }

  List<RecognizersReading> holiday(Holiday holiday) {
    if (holiday.year().isPresent() || holiday.shift().isPresent()) {
      int year = holiday.year().orElseGet(() -> today.getYear() + holiday.shift().get());
      return Holidays.day(holiday.rule(), year)
          .map(day -> List.of(RecognizersReading.date(day.toString(), day)))
          .orElse(List.of());
    }
    return yearsAround(
        year ->
            Holidays.day(holiday.rule(), year)
                .map(day -> RecognizersReading.date(holidayTimex(holiday.rule(), day), day)));
  }

  private static String holidayTimex(String rule, LocalDate day) {
    String[] parts = rule.split("-", -1);
    return parts.length == 3 && Character.isDigit(rule.charAt(0))
        ? "XXXX-" + parts[0] + "-WXX-" + parts[2] + "-" + (parts[1].equals("L") ? "4" : parts[1])
        : String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  List<RecognizersReading> nearby(TimeUnit unit, int shift) {
    return switch (unit) {
      case DAY ->
          List.of(RecognizersReading.date(today.plusDays(shift).toString(), today.plusDays(shift)));
      case WEEK -> List.of(week(today.plusWeeks(shift)));
      case FORTNIGHT -> {
        LocalDate start = CalendarUnits.monday(today).plusWeeks(2L * shift);
        LocalDate end = start.plusWeeks(2);
        yield List.of(RecognizersReading.dates("(" + start + "," + end + ",P2W)", start, end));
      }
      case HOUR ->
          shift == 0 ? List.of(RecognizersReading.plain("PT1H", "duration", "3600")) : List.of();
      case WEEKEND -> {
        LocalDate saturday = CalendarUnits.monday(today).plusWeeks(shift).plusDays(5);
        yield List.of(
            RecognizersReading.dates(weekTimex(saturday) + "-WE", saturday, saturday.plusDays(2)));
      }
      case MONTH -> {
        LocalDate month = today.withDayOfMonth(1).plusMonths(shift);
        yield List.of(
            monthOf(month.toString().substring(0, 7), month.getYear(), month.getMonthValue()));
      }
      case QUARTER -> List.of(months(quarterStart().plusMonths(3L * shift), 3));
      case YEAR -> {
        int year = today.getYear() + shift;
        yield List.of(RecognizersReading.years(String.valueOf(year), year, 1));
      }
      case DECADE ->
          List.of(RecognizersReading.years("", today.getYear() / 10 * 10 + 10 * shift, 10));
      case CENTURY ->
          List.of(RecognizersReading.years("", today.getYear() / 100 * 100 + 100 * shift, 100));
      default -> List.of();
    };
  }

  LocalDate quarterStart() {
    return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
  }

  static String weekTimex(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static RecognizersReading week(LocalDate day) {
    return RecognizersReading.dates(
        weekTimex(day), CalendarUnits.monday(day), CalendarUnits.monday(day).plusWeeks(1));
  }
}
