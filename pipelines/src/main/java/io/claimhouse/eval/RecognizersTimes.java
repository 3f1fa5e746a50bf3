package io.claimhouse.eval;

import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.Holidays;
import io.claimhouse.time.NewsTimes;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Century;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Decade;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Every;
import io.claimhouse.time.TimeExpression.FirstOf;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Hundred;
import io.claimhouse.time.TimeExpression.Length;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeExpression.Recurring;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.WeekNumber;
import io.claimhouse.time.TimeExpression.WeekOf;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Settles expressions of time by the conventions of Recognizers-Text: what is open has a past and a
 * future reading, ranges end where they no longer hold, and parts of days, months and years have
 * fixed bounds. They are a calendar assistant's, not those of news.
 */
final class RecognizersTimes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** Few and several stand for so many. */
  private static final int FEW = 3;

  /**
   * One reading.
   *
   * @param start the moment, or where the range starts; empty before all
   * @param end where the range ends, exclusive; empty for a moment or after all
   */
  record Reading(
      String timex,
      String type,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
      Optional<String> plain,
      String mod) {

    static Reading moment(String timex, String type, LocalDateTime at) {
      return new Reading(timex, type, Optional.of(at), Optional.empty(), Optional.empty(), "");
    }

    static Reading range(String timex, String type, LocalDateTime start, LocalDateTime end) {
      return new Reading(timex, type, Optional.of(start), Optional.of(end), Optional.empty(), "");
    }

    static Reading plain(String timex, String type, String value) {
      return new Reading(timex, type, Optional.empty(), Optional.empty(), Optional.of(value), "");
    }

    boolean isRange() {
      return type.endsWith("range");
    }

    LocalDateTime endOrStart() {
      return end.orElseGet(() -> start.orElseThrow());
    }

    /** The fields that the set compares, in one line. */
    String row() {
      StringBuilder row = new StringBuilder("timex=" + timex + " type=" + type);
      plain.ifPresent(value -> row.append(" value=").append(value));
      if (isRange() && !(mod.equals("approx") && end.isEmpty())) {
        start.ifPresent(at -> row.append(" start=").append(text(at)));
        end.ifPresent(at -> row.append(" end=").append(text(at)));
      } else {
        start.ifPresent(at -> row.append(" value=").append(text(at)));
      }
      return mod.isEmpty() ? row.toString() : row + " Mod=" + mod;
    }

    private String text(LocalDateTime at) {
      if (type.startsWith("datetime")) {
        return at.toLocalDate() + " " + at.format(TIME);
      }
      return type.startsWith("date") ? at.toLocalDate().toString() : at.format(TIME);
    }
  }

  private final LocalDateTime now;
  private final LocalDate today;

  RecognizersTimes(LocalDateTime now) {
    this.now = now;
    this.today = now.toLocalDate();
  }

  /** The readings of {@code time}; empty where the conventions do not cover it. */
  List<Reading> resolve(TimeExpression time) {
    if (time instanceof Day day) {
      return day(day);
    } else if (time instanceof Month month) {
      return month(month);
    } else if (time instanceof Year year) {
      return List.of(years(String.valueOf(year.year()), year.year(), 1));
    } else if (time instanceof Quarter quarter) {
      return quarter(quarter);
    } else if (time instanceof Season season) {
      return List.of(Reading.plain(seasonTimex(season), "daterange", "not resolved"));
    } else if (time instanceof Decade decade) {
      return decade(decade);
    } else if (time instanceof Hundred hundred) {
      return List.of(years("", hundred.first(), 100));
    } else if (time instanceof Century century) {
      return List.of(years("", century.number() * 100 - 100, 100));
    } else if (time instanceof Holiday holiday) {
      return holiday(holiday);
    } else if (time instanceof Nearby nearby) {
      return nearby(nearby.unit(), nearby.shift());
    } else if (time instanceof Clock clock) {
      return clock(clock);
    } else if (time instanceof DayPart part) {
      return List.of(part(part));
    } else if (time instanceof At at) {
      return at(at);
    } else if (time instanceof Duration duration) {
      return List.of(duration(duration));
    } else if (time instanceof Recent recent) {
      return recent(recent);
    } else if (time instanceof Offset offset) {
      return offset(offset);
    } else if (time instanceof Reference reference) {
      return reference.token().equals("PRESENT_REF")
          ? List.of(Reading.moment("PRESENT_REF", "datetime", now))
          : List.of();
    }
    return composed(time);
  }

  private List<Reading> composed(TimeExpression time) {
    if (time instanceof Recurring recurring) {
      String period = recurring.period().equals("P6M") ? "P0.5Y" : recurring.period();
      return List.of(Reading.plain(period, "set", "not resolved"));
    } else if (time instanceof Every every) {
      return List.of(Reading.plain(everyTimex(every.time()), "set", "not resolved"));
    } else if (time instanceof WeekNumber week) {
      int year = week.year().orElse(today.getYear());
      return List.of(week(LocalDate.of(year, 1, 4).plusWeeks(week.week() - 1L)));
    } else if (time instanceof WeekOf week) {
      return resolve(week.day()).stream()
          .map(
              day -> {
                LocalDate monday = monday(day.start().orElseThrow().toLocalDate());
                return dates(day.timex(), monday, monday.plusWeeks(1));
              })
          .toList();
    } else if (time instanceof Nth nth) {
      return nth(nth);
    } else if (time instanceof FirstOf first) {
      return firstOf(first);
    } else if (time instanceof Span span) {
      return span(span);
    } else if (time instanceof Modified modified) {
      return resolve(modified.time()).stream()
          .flatMap(one -> modified(modified.modifier(), modified.time(), one).stream())
          .toList();
    }
    return List.of();
  }

  // ---- dates

  private static Reading date(String timex, LocalDate day) {
    return Reading.moment(timex, "date", day.atStartOfDay());
  }

  private static Reading dates(String timex, LocalDate start, LocalDate end) {
    return Reading.range(timex, "daterange", start.atStartOfDay(), end.atStartOfDay());
  }

  private static Reading years(String timex, int first, int count) {
    LocalDate start = LocalDate.of(first, 1, 1);
    LocalDate end = LocalDate.of(first + count, 1, 1);
    return dates(
        timex.isEmpty() ? "(" + start + "," + end + ",P" + count + "Y)" : timex, start, end);
  }

  private List<Reading> day(Day day) {
    if (day.month().isPresent() && day.day().isPresent()) {
      return calendarDay(day.year(), day.month().get(), day.day().get());
    }
    if (day.day().isPresent() && day.weekday().isPresent()) {
      return dayAndWeekday(day.day().get(), day.weekday().get());
    }
    if (day.day().isPresent()) {
      String timex = String.format(Locale.ROOT, "XXXX-XX-%02d", day.day().get());
      List<Reading> found = new ArrayList<>();
      nearestMonth(day.day().get(), -1).ifPresent(date -> found.add(date(timex, date)));
      nearestMonth(day.day().get(), 1).ifPresent(date -> found.add(date(timex, date)));
      return found;
    }
    DayOfWeek weekday = DayOfWeek.of(day.weekday().orElseThrow());
    if (day.shift().isPresent()) {
      LocalDate date = monday(today).plusWeeks(day.shift().get()).plusDays(weekday.getValue() - 1L);
      return List.of(date(date.toString(), date));
    }
    String timex = "XXXX-WXX-" + weekday.getValue();
    return List.of(
        date(timex, today.with(TemporalAdjusters.previous(weekday))),
        date(timex, today.with(TemporalAdjusters.nextOrSame(weekday))));
  }

  private List<Reading> dayAndWeekday(int number, int weekday) {
    List<Reading> found = new ArrayList<>();
    for (int step : new int[] {-1, 1}) {
      for (int i = 0; i <= 12; i++) {
        LocalDate month = today.withDayOfMonth(1).plusMonths((long) i * step);
        Optional<LocalDate> day =
            NewsTimes.dayOf(month.getYear(), month.getMonthValue(), number)
                .filter(one -> one.getDayOfWeek().getValue() == weekday)
                .filter(one -> step < 0 ? one.isBefore(today) : !one.isBefore(today));
        if (day.isPresent()) {
          found.add(date("XXXX-WXX-" + weekday, day.get()));
          break;
        }
      }
    }
    return found;
  }

  private Optional<LocalDate> nearestMonth(int day, int direction) {
    for (int i = 0; i <= 2; i++) {
      LocalDate month = today.withDayOfMonth(1).plusMonths((long) i * direction);
      Optional<LocalDate> date = NewsTimes.dayOf(month.getYear(), month.getMonthValue(), day);
      boolean fits =
          date.isPresent()
              && (direction < 0 ? date.get().isBefore(today) : !date.get().isBefore(today));
      if (fits) {
        return date;
      }
    }
    return Optional.empty();
  }

  private List<Reading> calendarDay(Optional<Integer> year, int month, int day) {
    if (year.isPresent()) {
      return NewsTimes.dayOf(year.get(), month, day)
          .map(date -> List.of(date(date.toString(), date)))
          .orElse(List.of());
    }
    String timex = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return yearsAround(y -> NewsTimes.dayOf(y, month, day).map(date -> date(timex, date)));
  }

  private interface OfYear {
    Optional<Reading> in(int year);
  }

  /** The last reading that does not lie ahead and the first that does. */
  private List<Reading> yearsAround(OfYear reading) {
    List<Reading> found = new ArrayList<>();
    Optional<Reading> here = reading.in(today.getYear());
    boolean isPast =
        here.isPresent() && !here.get().start().orElseThrow().toLocalDate().isAfter(today);
    int past = isPast ? today.getYear() : today.getYear() - 1;
    nearest(reading, past, -1).ifPresent(found::add);
    nearest(reading, past + 1, 1).ifPresent(found::add);
    return found;
  }

  /** 29 February is not in every year. */
  private static Optional<Reading> nearest(OfYear reading, int from, int step) {
    for (int i = 0; i < 8; i++) {
      Optional<Reading> found = reading.in(from + i * step);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Reading> month(Month month) {
    if (month.year().isPresent() || month.shift().isPresent()) {
      int year = month.year().orElseGet(() -> today.getYear() + month.shift().get());
      return List.of(
          monthOf(
              String.format(Locale.ROOT, "%04d-%02d", year, month.month()), year, month.month()));
    }
    String timex = String.format(Locale.ROOT, "XXXX-%02d", month.month());
    return yearsAround(year -> Optional.of(monthOf(timex, year, month.month())));
  }

  private static Reading monthOf(String timex, int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return dates(timex, start, start.plusMonths(1));
  }

  private List<Reading> quarter(Quarter quarter) {
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
          return Optional.of(dates(timex, start, start.plusMonths(months)));
        });
  }

  private static Reading months(LocalDate start, int months) {
    LocalDate end = start.plusMonths(months);
    return dates("(" + start + "," + end + ",P" + months + "M)", start, end);
  }

  private String seasonTimex(Season season) {
    Optional<Integer> year =
        season.year().or(() -> season.shift().map(shift -> today.getYear() + shift));
    return year.map(y -> y + "-").orElse("") + season.season();
  }

  private static List<Reading> decade(Decade decade) {
    if (!decade.isShort()) {
      return List.of(years("", decade.first(), 10));
    }
    int two = decade.first() % 100;
    String timex =
        String.format(Locale.ROOT, "(XX%02d-01-01,XX%02d-01-01,P10Y)", two, (two + 10) % 100);
    return List.of(years(timex, 1900 + two, 10), years(timex, 2000 + two, 10));
  }

  private List<Reading> holiday(Holiday holiday) {
    if (holiday.year().isPresent() || holiday.shift().isPresent()) {
      int year = holiday.year().orElseGet(() -> today.getYear() + holiday.shift().get());
      return Holidays.day(holiday.rule(), year)
          .map(day -> List.of(date(day.toString(), day)))
          .orElse(List.of());
    }
    return yearsAround(
        year ->
            Holidays.day(holiday.rule(), year)
                .map(day -> date(holidayTimex(holiday.rule(), day), day)));
  }

  private static String holidayTimex(String rule, LocalDate day) {
    String[] parts = rule.split("-", -1);
    return parts.length == 3 && Character.isDigit(rule.charAt(0))
        ? "XXXX-" + parts[0] + "-WXX-" + parts[2] + "-" + (parts[1].equals("L") ? "4" : parts[1])
        : String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  private List<Reading> nearby(TimeUnit unit, int shift) {
    return switch (unit) {
      case DAY -> List.of(date(today.plusDays(shift).toString(), today.plusDays(shift)));
      case WEEK -> List.of(week(today.plusWeeks(shift)));
      case WEEKEND -> {
        LocalDate saturday = monday(today).plusWeeks(shift).plusDays(5);
        yield List.of(dates(weekTimex(saturday) + "-WE", saturday, saturday.plusDays(2)));
      }
      case MONTH -> {
        LocalDate month = today.withDayOfMonth(1).plusMonths(shift);
        yield List.of(
            monthOf(month.toString().substring(0, 7), month.getYear(), month.getMonthValue()));
      }
      case QUARTER -> List.of(months(quarterStart().plusMonths(3L * shift), 3));
      case YEAR -> {
        int year = today.getYear() + shift;
        yield List.of(years(String.valueOf(year), year, 1));
      }
      case DECADE -> List.of(years("", today.getYear() / 10 * 10 + 10 * shift, 10));
      case CENTURY -> List.of(years("", today.getYear() / 100 * 100 + 100 * shift, 100));
      default -> List.of();
    };
  }

  private LocalDate quarterStart() {
    return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String weekTimex(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Reading week(LocalDate day) {
    return dates(weekTimex(day), monday(day), monday(day).plusWeeks(1));
  }

  // ---- times of day

  private static String clockTimex(int hour, Clock clock) {
    StringBuilder timex = new StringBuilder(String.format(Locale.ROOT, "T%02d", hour));
    clock.minute().ifPresent(m -> timex.append(String.format(Locale.ROOT, ":%02d", m)));
    clock.second().ifPresent(s -> timex.append(String.format(Locale.ROOT, ":%02d", s)));
    return timex.toString();
  }

  private static List<Integer> hours(Clock clock) {
    return clock.isOpen()
        ? List.of(clock.hour() % 24, clock.hour() == 12 ? 0 : clock.hour() + 12)
        : List.of(clock.hour() % 24);
  }

  private static LocalTime time(int hour, Clock clock) {
    return LocalTime.of(hour, clock.minute().orElse(0), clock.second().orElse(0));
  }

  private List<Reading> clock(Clock clock) {
    return hours(clock).stream()
        .map(
            hour ->
                Reading.moment(clockTimex(hour, clock), "time", today.atTime(time(hour, clock))))
        .toList();
  }

  private static LocalTime partStart(String code) {
    return LocalTime.of(
        switch (code) {
          case "MO" -> 8;
          case "AF" -> 12;
          case "EV" -> 16;
          default -> 20;
        },
        0);
  }

  private static LocalTime partEnd(String code) {
    return code.equals("NI") ? LocalTime.of(23, 59, 59) : partStart(code).plusHours(4);
  }

  private Reading part(DayPart part) {
    return Reading.range(
        "T" + part.code(),
        "timerange",
        today.atTime(partStart(part.code())),
        today.atTime(partEnd(part.code())));
  }

  private List<Reading> at(At at) {
    List<Reading> found = new ArrayList<>();
    for (Reading day : resolve(at.date())) {
      LocalDate date = day.start().orElse(now).toLocalDate();
      if (at.time() instanceof Clock clock) {
        for (int hour : hours(clock)) {
          found.add(
              Reading.moment(
                  day.timex() + clockTimex(hour, clock),
                  "datetime",
                  date.atTime(time(hour, clock))));
        }
      } else if (at.time() instanceof DayPart part) {
        found.add(
            Reading.range(
                day.timex() + "T" + part.code(),
                "datetimerange",
                date.atTime(partStart(part.code())),
                date.atTime(partEnd(part.code()))));
      }
    }
    return found;
  }

  // ---- lengths

  private static Reading duration(Duration duration) {
    double seconds = 0;
    for (Length one : duration.lengths()) {
      seconds += amount(duration, one) * seconds(one.unit());
    }
    return Reading.plain(timex(duration), "duration", number(seconds));
  }

  private static double amount(Duration duration, Length one) {
    return duration.isVague() ? FEW : one.amount();
  }

  private static double seconds(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3600;
      case DAY, WORKING_DAY -> 86_400;
      case WEEK -> 604_800;
      case FORTNIGHT -> 1_209_600;
      case WEEKEND -> 172_800;
      case MONTH -> 2_592_000;
      case QUARTER -> 7_776_000;
      case YEAR -> 31_536_000;
      case DECADE -> 315_360_000;
      default -> 3_153_600_000.0;
    };
  }

  private static String timex(Duration duration) {
    StringBuilder days = new StringBuilder();
    StringBuilder clock = new StringBuilder();
    for (Length one : duration.lengths()) {
      (one.unit().isClock() ? clock : days)
          .append(number(amount(duration, one) * inLetters(one.unit())))
          .append(letter(one.unit()));
    }
    return "P" + days + (clock.length() == 0 ? "" : "T" + clock);
  }

  private static int inLetters(TimeUnit unit) {
    return switch (unit) {
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> unit.factor();
    };
  }

  private static String letter(TimeUnit unit) {
    return switch (unit) {
      case QUARTER -> "M";
      case DECADE, CENTURY -> "Y";
      case WORKING_DAY -> "BD";
      default -> unit.letter();
    };
  }

  private static String number(double value) {
    if (value == Math.rint(value)) {
      return String.valueOf((long) value);
    }
    return String.valueOf(Math.round(value * 1e6) / 1e6);
  }

  private static LocalDateTime plus(LocalDateTime from, Duration duration, int direction) {
    LocalDateTime at = from;
    for (Length one : duration.lengths()) {
      double amount = amount(duration, one);
      at =
          amount == Math.rint(amount)
              ? at.plus(((long) amount) * direction * one.unit().chronoCount(), one.unit().chrono())
              : at.plusSeconds((long) (direction * amount * seconds(one.unit())));
    }
    return at;
  }

  private List<Reading> recent(Recent recent) {
    Duration duration = recent.duration();
    int direction = recent.direction();
    if (duration.unit().isClock()) {
      LocalDateTime other = plus(now, duration, direction);
      return List.of(
          between(direction < 0 ? other : now, direction < 0 ? now : other, timex(duration)));
    }
    LocalDate from = direction < 0 ? today : today.plusDays(1);
    if (duration.unit() == TimeUnit.WORKING_DAY) {
      return List.of(workingDays(duration, from, direction));
    }
    if (duration.unit() == TimeUnit.QUARTER) {
      from = direction < 0 ? quarterStart() : quarterStart().plusMonths(3);
    } else if (duration.unit() == TimeUnit.DECADE) {
      from = LocalDate.of(today.getYear() / 10 * 10 + (direction < 0 ? 0 : 10), 1, 1);
    }
    LocalDate other = plus(from.atStartOfDay(), duration, direction).toLocalDate();
    LocalDate start = direction < 0 ? other : from;
    LocalDate end = direction < 0 ? from : other;
    return List.of(dates("(" + start + "," + end + "," + timex(duration) + ")", start, end));
  }

  /** So many days without weekends. */
  private static Reading workingDays(Duration duration, LocalDate from, int direction) {
    LocalDate at = from;
    double left = amount(duration, duration.lengths().get(0));
    while (left > 0) {
      LocalDate day = direction < 0 ? at.minusDays(1) : at;
      left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
      at = at.plusDays(direction);
    }
    LocalDate start = direction < 0 ? at : from;
    LocalDate end = direction < 0 ? from : at;
    return dates("(" + start + "," + end + "," + timex(duration) + ")", start, end);
  }

  private static Reading between(LocalDateTime start, LocalDateTime end, String length) {
    String timex = "(" + stamp(start) + "," + stamp(end) + "," + length + ")";
    return Reading.range(timex, "datetimerange", start, end);
  }

  private static String stamp(LocalDateTime at) {
    return at.toLocalDate() + "T" + at.format(TIME);
  }

  /** The stretch from now so long: {@code within 9 months}. */
  Reading within(Duration duration) {
    LocalDateTime end = plus(now, duration, 1);
    return duration.unit().isClock()
        ? between(now, end, timex(duration))
        : dates(
            "(" + today + "," + end.toLocalDate() + "," + timex(duration) + ")",
            today,
            end.toLocalDate());
  }

  private List<Reading> offset(Offset offset) {
    List<Reading> bases =
        offset.base().isPresent()
            ? resolve(offset.base().get())
            : List.of(Reading.moment("", "datetime", now));
    // From an open day only the future reading counts.
    return bases.stream()
        .skip(Math.max(0, bases.size() - 1L))
        .map(
            base -> {
              LocalDateTime at =
                  plus(base.start().orElseThrow(), offset.duration(), offset.direction());
              return offset.duration().unit().isClock()
                  ? Reading.moment(stamp(at), "datetime", at)
                  : date(at.toLocalDate().toString(), at.toLocalDate());
            })
        .toList();
  }

  private String everyTimex(TimeExpression time) {
    if (time instanceof Day day && day.weekday().isPresent()) {
      return "XXXX-WXX-" + day.weekday().get();
    } else if (time instanceof Duration duration) {
      return duration.unit() == TimeUnit.WORKING_DAY ? "P1WD" : timex(duration);
    } else if (time instanceof DayPart part) {
      return "T" + part.code();
    } else if (time instanceof At at) {
      return everyTimex(at.date()) + everyTimex(at.time());
    } else if (time instanceof Clock clock) {
      return clockTimex(clock.hour(), clock);
    }
    return resolve(time).stream().map(Reading::timex).findFirst().orElse("");
  }

  // ---- parts and stretches

  private List<Reading> nth(Nth nth) {
    List<Reading> found = new ArrayList<>();
    for (Reading whole : resolve(nth.of())) {
      LocalDate start = whole.start().orElseThrow().toLocalDate();
      LocalDate end = whole.endOrStart().toLocalDate();
      String timex = whole.timex();
      if (nth.weekday().isPresent()) {
        DayOfWeek weekday = DayOfWeek.of(nth.weekday().get());
        LocalDate day =
            nth.number() < 0
                ? end.with(TemporalAdjusters.previous(weekday))
                : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth.number() - 1L);
        boolean inWeek = ChronoUnit.DAYS.between(start, end) == 7;
        found.add(
            date(
                inWeek
                    ? day.toString()
                    : timex + "-WXX-" + weekday.getValue() + "-#" + nth.number(),
                day));
      } else if (nth.unit() == TimeUnit.DAY) {
        LocalDate day = nth.number() < 0 ? end.minusDays(1) : start.plusDays(nth.number() - 1L);
        found.add(date(timex + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth()), day));
      } else if (nth.unit() == TimeUnit.WEEK) {
        LocalDate thursday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        LocalDate day =
            nth.number() < 0
                ? end.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : thursday.plusWeeks(nth.number() - 1L);
        boolean inYear = ChronoUnit.DAYS.between(start, end) > 100;
        found.add(
            dates(
                inYear
                    ? weekTimex(day)
                    : timex + String.format(Locale.ROOT, "-W%02d", nth.number()),
                monday(day),
                monday(day).plusWeeks(1)));
      } else if (nth.unit() == TimeUnit.MONTH) {
        LocalDate month =
            nth.number() < 0 ? end.minusMonths(1) : start.plusMonths(nth.number() - 1L);
        found.add(
            monthOf(month.toString().substring(0, 7), month.getYear(), month.getMonthValue()));
      }
    }
    return found;
  }

  private List<Reading> firstOf(FirstOf first) {
    return resolve(first.of()).stream()
        .map(
            whole -> {
              LocalDate start = whole.start().orElseThrow().toLocalDate();
              if (first.duration().unit() == TimeUnit.WEEK) {
                start = monday(start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
              }
              LocalDate end = plus(start.atStartOfDay(), first.duration(), 1).toLocalDate();
              return dates(
                  "(" + start + "," + end + "," + timex(first.duration()) + ")", start, end);
            })
        .toList();
  }

  private List<Reading> span(Span span) {
    List<Reading> from = resolve(span.from());
    List<Reading> to = resolve(span.to());
    List<Reading> found = new ArrayList<>();
    int count = Math.max(from.size(), to.size());
    for (int i = 0; i < count && !from.isEmpty() && !to.isEmpty(); i++) {
      Reading a = from.get(Math.min(i, from.size() - 1));
      Reading b = to.get(Math.min(i, to.size() - 1));
      if (a.start().isEmpty() || b.start().isEmpty()) {
        return List.of();
      }
      LocalDateTime start = a.start().get();
      LocalDateTime end = b.start().get();
      if (!(span.to() instanceof Clock || span.to() instanceof At)) {
        start = start.toLocalDate().atStartOfDay();
        end = end.toLocalDate().atStartOfDay();
      }
      boolean isClock = span.to() instanceof Clock || span.to() instanceof At;
      if (!end.isAfter(start)) {
        LocalDateTime first = start;
        Optional<Reading> later =
            to.stream().filter(one -> one.start().orElseThrow().isAfter(first)).findFirst();
        boolean isWeekday = span.to() instanceof Day day && day.weekday().isPresent();
        if (later.isEmpty() && !isWeekday) {
          continue;
        }
        end = later.map(one -> one.start().orElseThrow()).orElse(end);
        while (!end.isAfter(start)) {
          end = end.plusWeeks(1);
        }
      }
      String type =
          isClock ? (span.from() instanceof Clock ? "timerange" : "datetimerange") : "daterange";
      String timex =
          "("
              + startTimex(a, span.from(), start)
              + ","
              + startTimex(b, span.to(), end)
              + ","
              + length(span, start, end)
              + ")";
      found.add(Reading.range(timex, type, start, end));
    }
    return found;
  }

  private static String startTimex(Reading reading, TimeExpression time, LocalDateTime start) {
    if (time instanceof Day day && day.weekday().isPresent() && day.month().isEmpty()) {
      return start.toLocalDate().toString();
    }
    if (time instanceof Reference) {
      return reading.start().orElseThrow().toLocalDate().toString();
    }
    String timex = reading.timex();
    if (!reading.isRange()) {
      return timex;
    }
    String first = reading.start().orElseThrow().toLocalDate().toString();
    return timex.startsWith("XXXX") ? "XXXX" + first.substring(4) : first;
  }

  private static String length(Span span, LocalDateTime start, LocalDateTime end) {
    if (span.from() instanceof Year && span.to() instanceof Year) {
      return "P" + ChronoUnit.YEARS.between(start, end) + "Y";
    }
    boolean months =
        (span.from() instanceof Month || span.from() instanceof Quarter)
            && (span.to() instanceof Month || span.to() instanceof Quarter);
    if (months) {
      return "P" + ChronoUnit.MONTHS.between(start, end) + "M";
    }
    if (span.to() instanceof Clock || span.to() instanceof At) {
      java.time.Duration between = java.time.Duration.between(start, end);
      return between.toString();
    }
    return "P" + ChronoUnit.DAYS.between(start, end) + "D";
  }

  private Optional<Reading> modified(TimeModifier modifier, TimeExpression inner, Reading one) {
    if (one.type().equals("duration") || one.type().equals("set")) {
      return Optional.of(
          switch (modifier) {
            case APPROX -> withMod(one, "approx");
            case MORE_THAN -> withMod(one, "more");
            case LESS_THAN -> withMod(one, "less");
            default -> one;
          });
    }
    return switch (modifier) {
      case START, MID, END -> Optional.of(phase(modifier, inner, one));
      case APPROX ->
          Optional.of(
              new Reading(
                  one.timex(),
                  one.isRange() || one.type().equals("date") ? one.type() : one.type() + "range",
                  one.start(),
                  one.end(),
                  one.plain(),
                  "approx"));
      case BEFORE -> Optional.of(bound(one, "before", Optional.empty(), beforeEnd(one)));
      case AFTER ->
          Optional.of(bound(one, "after", Optional.of(one.endOrStart()), Optional.empty()));
      case SINCE -> Optional.of(bound(one, "since", one.start(), Optional.empty()));
      case UNTIL -> Optional.of(bound(one, "before", Optional.empty(), beforeEnd(one)));
      default -> Optional.of(one);
    };
  }

  /** Before the end of a year is before its last day has ended. */
  private static Optional<LocalDateTime> beforeEnd(Reading one) {
    return one.mod().equals("end") ? one.end() : one.start();
  }

  private static Reading withMod(Reading one, String mod) {
    return new Reading(one.timex(), one.type(), one.start(), one.end(), one.plain(), mod);
  }

  private static Reading bound(
      Reading one, String mod, Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
    String type = one.isRange() ? one.type() : one.type() + "range";
    String full = one.mod().isEmpty() ? mod : mod + "-" + one.mod();
    return new Reading(one.timex(), type, start, end, Optional.empty(), full);
  }

  private Reading phase(TimeModifier modifier, TimeExpression inner, Reading one) {
    if (one.start().isEmpty() || one.end().isEmpty()) {
      return one;
    }
    LocalDateTime start = one.start().get();
    LocalDateTime end = one.end().get();
    long days = ChronoUnit.DAYS.between(start, end);
    String mod = modifier.name().toLowerCase(Locale.ROOT);
    LocalDateTime first = start;
    LocalDateTime last = end;
    if (inner instanceof DayPart || inner instanceof At) {
      LocalDateTime middle = start.plusHours(2);
      first = modifier == TimeModifier.START ? start : middle;
      last = modifier == TimeModifier.START ? middle : end;
    } else if (days > 300) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusMonths(modifier == TimeModifier.END ? 6 : 4);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusMonths(modifier == TimeModifier.START ? 6 : 8);
    } else if (days >= 28 && days <= 31) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusDays(modifier == TimeModifier.END ? 15 : 9);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusDays(modifier == TimeModifier.START ? 15 : 20);
    } else if (days == 7) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusDays(modifier == TimeModifier.END ? 3 : 2);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusDays(modifier == TimeModifier.START ? 3 : 5);
    }
    return new Reading(
        one.timex(), one.type(), Optional.of(first), Optional.of(last), one.plain(), mod);
  }
}
