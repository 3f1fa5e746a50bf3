package io.claimhouse.time;

import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.model.TimeValue;
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
import io.claimhouse.time.TimeExpression.LatestQuarter;
import io.claimhouse.time.TimeExpression.Lasting;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Settles expressions of time as the reader of a news article does: what is relative counts from
 * the publication date, and what the text leaves out is the nearest that the tense allows. Where
 * the publication date is not known finely enough, the value stays open.
 */
public final class NewsTimes {

  /** How many days ahead a date without a year may lie where nothing speaks of the future. */
  private static final int AHEAD = 100;

  private static final int FAR_AHEAD = 300;

  private final Anchor anchor;
  private final Tense tense;

  public NewsTimes(Anchor anchor, Tense tense) {
    this.anchor = anchor;
    this.tense = tense;
  }

  /** The value of {@code time}; {@link TimeValue#UNRESOLVED} where nothing settles it. */
  public TimeValue resolve(TimeExpression time) {
    if (time instanceof Day day) {
      return day(day);
    } else if (time instanceof Month month) {
      return month(month);
    } else if (time instanceof Year year) {
      return Timex.year(year.year());
    } else if (time instanceof Quarter quarter) {
      return quarter(quarter);
    } else if (time instanceof LatestQuarter) {
      return known(Precision.MONTH, now -> quarterOf(now.minusMonths(3)));
    } else if (time instanceof Season season) {
      return season(season);
    } else if (time instanceof Decade decade) {
      return Timex.decade(decade.first());
    } else if (time instanceof Hundred hundred) {
      return Timex.hundred(hundred.first());
    } else if (time instanceof Century century) {
      return Timex.century(century.number());
    } else if (time instanceof Holiday holiday) {
      return holiday(holiday);
    } else if (time instanceof Nearby nearby) {
      return nearby(nearby.unit(), nearby.shift());
    } else if (time instanceof Reference reference) {
      return Timex.open(reference.token());
    } else if (time instanceof Recurring recurring) {
      return Timex.open(recurring.period());
    } else if (time instanceof Modified modified) {
      return resolve(modified.time()).with(modified.modifier());
    }
    return composed(time);
  }

  /** The expressions that are made of others, and those of the clock. */
  private TimeValue composed(TimeExpression time) {
    if (time instanceof Clock clock) {
      TimeValue today = nearby(TimeUnit.DAY, 0);
      return today.timex().isEmpty()
          ? Timex.open(clockTimex(clock))
          : Timex.clock(today, clockTimex(clock), precision(clock));
    } else if (time instanceof DayPart part) {
      TimeValue today = nearby(TimeUnit.DAY, 0);
      return today.timex().isEmpty()
          ? Timex.open("T" + part.code())
          : Timex.clock(today, "T" + part.code(), Precision.DAY);
    } else if (time instanceof At at) {
      return at(at);
    } else if (time instanceof Duration duration) {
      return Timex.open(Timex.duration(duration));
    } else if (time instanceof Recent recent) {
      return recent(recent);
    } else if (time instanceof Offset offset) {
      return offset(offset);
    } else if (time instanceof Every every) {
      return Timex.open(every(every.time()));
    } else if (time instanceof Nth nth) {
      return nth(nth);
    } else if (time instanceof FirstOf first) {
      return firstOf(first);
    } else if (time instanceof Span span) {
      return span(span);
    } else if (time instanceof Lasting lasting) {
      return lasting(lasting);
    } else if (time instanceof WeekNumber week) {
      Optional<Integer> year = week.year().or(() -> publishedYear());
      return year.map(found -> Timex.week(found, week.week())).orElse(TimeValue.UNRESOLVED);
    } else if (time instanceof WeekOf week) {
      return resolve(week.day())
          .period()
          .map(days -> Timex.week(days.start()))
          .orElse(TimeValue.UNRESOLVED);
    }
    throw new IllegalArgumentException("no time: " + time);
  }

  private interface FromNow {
    TimeValue at(LocalDate now);
  }

  private TimeValue known(Precision needed, FromNow value) {
    return anchor.knownTo(needed).map(value::at).orElse(TimeValue.UNRESOLVED);
  }

  private Optional<Integer> publishedYear() {
    return anchor.knownTo(Precision.YEAR).map(LocalDate::getYear);
  }

  // ---- days

  private TimeValue day(Day day) {
    if (day.month().isPresent() && day.day().isPresent()) {
      int month = day.month().get();
      int number = day.day().get();
      return day.year().isPresent()
          ? dayOf(day.year().get(), month, number).map(Timex::day).orElse(TimeValue.UNRESOLVED)
          : nearestDay(month, number);
    }
    if (day.day().isPresent()) {
      int number = day.day().get();
      return known(
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

  /** The day, where the calendar has it. */
  public static Optional<LocalDate> dayOf(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** A month and a day without a year: in the year that brings them nearest to the publication. */
  private TimeValue nearestDay(int month, int day) {
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    LocalDate best = null;
    if (published.isPresent()) {
      LocalDate now = published.get();
      int ahead = tense == Tense.PAST ? AHEAD : FAR_AHEAD;
      for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
        Optional<LocalDate> date = dayOf(year, month, day);
        boolean fits = date.isPresent() && date.get().toEpochDay() - now.toEpochDay() <= ahead;
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
      Optional<LocalDate> day = dayOf(month.getYear(), month.getMonthValue(), number);
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
    return dayOf(month.getYear(), month.getMonthValue(), number);
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
        default -> monday(now).plusDays(weekday - 1L);
      };
    }
    return tense == Tense.FUTURE
        ? now.with(TemporalAdjusters.nextOrSame(wanted))
        : now.with(TemporalAdjusters.previousOrSame(wanted));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  // ---- months, quarters, seasons

  private TimeValue month(Month month) {
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

  private TimeValue quarter(Quarter quarter) {
    Optional<Integer> year = quarter.year();
    if (year.isEmpty() && quarter.shift().isPresent()) {
      year = publishedYear().map(now -> now + quarter.shift().get());
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

  private static TimeValue quarterOf(LocalDate day) {
    return Timex.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private TimeValue season(Season season) {
    if (season.year().isPresent()) {
      return Timex.season(season.year().get(), season.season());
    }
    if (season.shift().isPresent()) {
      int shift = season.shift().get();
      return known(
          Precision.MONTH,
          now -> Timex.season(seasonYear(now, season.season(), shift), season.season()));
    }
    return known(Precision.YEAR, now -> Timex.season(now.getYear(), season.season()));
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

  private TimeValue holiday(Holiday holiday) {
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

  // ---- relative to the present

  private TimeValue nearby(TimeUnit unit, int shift) {
    return known(unit.needed(), now -> around(now, unit, shift));
  }

  /** The unit that holds {@code now}, or one before or after it. */
  private static TimeValue around(LocalDate now, TimeUnit unit, long shift) {
    if (Math.abs(shift) > 5000) {
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

  private TimeValue recent(Recent recent) {
    TimeValue open = resolve(recent.duration());
    TimeUnit unit = recent.duration().unit();
    boolean counts =
        !recent.duration().isVague() && recent.duration().lengths().size() == 1 && !unit.isClock();
    if (!counts) {
      return open;
    }
    double amount = recent.duration().lengths().get(0).amount();
    Optional<LocalDate> now = anchor.knownTo(Precision.DAY);
    if (now.isEmpty() || amount != Math.rint(amount) || amount > 5000) {
      return open;
    }
    LocalDate other = plus(now.get(), unit, ((long) amount) * recent.direction());
    Period days =
        recent.direction() < 0
            ? new Period(other, now.get(), Precision.DAY)
            : new Period(now.get(), other, Precision.DAY);
    return new TimeValue(open.timex(), Optional.of(days));
  }

  /** A day so many units later. */
  static LocalDate plus(LocalDate day, TimeUnit unit, long amount) {
    return day.plus(amount * unit.chronoCount(), unit.chrono());
  }

  private TimeValue offset(Offset offset) {
    if (offset.duration().isVague()) {
      return Timex.open(offset.direction() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (offset.base().isPresent()) {
      return resolve(offset.base().get())
          .period()
          .map(days -> shifted(days, offset))
          .orElse(TimeValue.UNRESOLVED);
    }
    Length length = single(offset.duration());
    return length.amount() == Math.rint(length.amount())
        ? nearby(length.unit(), (int) (offset.direction() * length.amount()))
        : Timex.open(Timex.duration(offset.duration()));
  }

  private static Length single(Duration duration) {
    return duration.lengths().get(0);
  }

  /** A day, or the quarter of another year. */
  private static TimeValue shifted(Period base, Offset offset) {
    LocalDate at = base.start();
    for (Length one : offset.duration().lengths()) {
      if (one.amount() != Math.rint(one.amount()) || one.amount() > 5000 || one.unit().isClock()) {
        return TimeValue.UNRESOLVED;
      }
      at = plus(at, one.unit(), ((long) one.amount()) * offset.direction());
    }
    return base.precision() == Precision.QUARTER ? quarterOf(at) : Timex.day(at);
  }

  // ---- of the clock

  private TimeValue at(At at) {
    TimeValue date = resolve(at.date());
    if (at.time() instanceof Clock clock) {
      return Timex.clock(date, clockTimex(clock), precision(clock));
    }
    String part = ((DayPart) at.time()).code();
    return Timex.clock(date, "T" + part, Precision.DAY);
  }

  private static Precision precision(Clock clock) {
    return clock.second().isPresent()
        ? Precision.SECOND
        : clock.minute().isPresent() ? Precision.MINUTE : Precision.HOUR;
  }

  private static String clockTimex(Clock clock) {
    String time = String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute().orElse(0));
    return clock.second().map(s -> time + String.format(Locale.ROOT, ":%02d", s)).orElse(time);
  }

  private static String every(TimeExpression time) {
    if (time instanceof Day day && day.weekday().isPresent()) {
      return "XXXX-WXX-" + day.weekday().get();
    } else if (time instanceof Day day && day.month().isPresent()) {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month().get(), day.day().orElse(1));
    } else if (time instanceof Month month) {
      return String.format(Locale.ROOT, "XXXX-%02d", month.month());
    } else if (time instanceof Season season) {
      return "XXXX-" + season.season();
    } else if (time instanceof DayPart part) {
      return "XXXX-XX-XXT" + part.code();
    } else if (time instanceof Clock clock) {
      return "XXXX-XX-XX" + clockTimex(clock);
    } else if (time instanceof At at) {
      String date = every(at.date());
      return at.time() instanceof Clock clock
          ? date + clockTimex(clock)
          : date + "T" + ((DayPart) at.time()).code();
    } else if (time instanceof Nearby nearby) {
      return Timex.duration(Duration.of(1, nearby.unit()));
    } else if (time instanceof Duration duration) {
      return Timex.duration(duration);
    } else if (time instanceof Recurring recurring) {
      return recurring.period();
    }
    return "";
  }

  // ---- parts of longer times

  private TimeValue nth(Nth nth) {
    Optional<Period> of = resolve(nth.of()).period();
    if (of.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    Period whole = of.get();
    if (nth.weekday().isPresent()) {
      DayOfWeek weekday = DayOfWeek.of(nth.weekday().get());
      return within(
          nth.number() < 0
              ? whole.end().with(TemporalAdjusters.previousOrSame(weekday))
              : whole
                  .start()
                  .with(TemporalAdjusters.nextOrSame(weekday))
                  .plusWeeks(nth.number() - 1L),
          TimeUnit.DAY,
          whole);
    }
    return within(
        nth.number() < 0 ? whole.end() : plus(whole.start(), nth.unit(), nth.number() - 1L),
        nth.unit(),
        whole);
  }

  private static TimeValue within(LocalDate day, TimeUnit unit, Period whole) {
    return day.isBefore(whole.start()) || day.isAfter(whole.end())
        ? TimeValue.UNRESOLVED
        : around(day, unit, 0);
  }

  private TimeValue firstOf(FirstOf first) {
    Optional<Period> of = resolve(first.of()).period();
    Length length = single(first.duration());
    Optional<String> timex = Optional.of(Timex.duration(first.duration()));
    if (of.isEmpty() || length.unit().isClock() || length.amount() != Math.rint(length.amount())) {
      return new TimeValue(timex, Optional.empty());
    }
    LocalDate start = of.get().start();
    LocalDate end = plus(start, length.unit(), (long) length.amount()).minusDays(1);
    return new TimeValue(timex, Optional.of(new Period(start, end, Precision.MONTH)));
  }

  /** The days from the first on; a stretch of hours is of its first day. */
  private TimeValue lasting(Lasting lasting) {
    Optional<LocalDate> start = resolve(lasting.from()).period().map(Period::start);
    if (start.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    LocalDate end = start.get();
    for (Length one : lasting.duration().lengths()) {
      if (one.amount() != Math.rint(one.amount()) || one.amount() > 5000) {
        return TimeValue.UNRESOLVED;
      }
      end = one.unit().isClock() ? end : plus(end, one.unit(), (long) one.amount());
    }
    LocalDate last = end.isAfter(start.get()) ? end.minusDays(1) : end;
    return Timex.between(start.get(), last, Precision.DAY);
  }

  private Optional<Period> end(TimeExpression time) {
    boolean isNow = time instanceof Reference reference && reference.token().equals("PRESENT_REF");
    return (isNow ? nearby(TimeUnit.DAY, 0) : resolve(time)).period();
  }

  private TimeValue span(Span span) {
    Optional<Period> from = end(span.from());
    Optional<Period> to = end(span.to());
    if (from.isEmpty() || to.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    // "From the end of 2007 to the start of 2009" leaves out the most of both.
    LocalDate first =
        is(span.from(), TimeModifier.END) ? from.get().end() : from.get().start();
    LocalDate last = is(span.to(), TimeModifier.START) ? to.get().start() : to.get().end();
    if (last.isBefore(first)) {
      return TimeValue.UNRESOLVED;
    }
    Precision coarser =
        from.get().precision().compareTo(to.get().precision()) > 0
            ? from.get().precision()
            : to.get().precision();
    return Timex.between(first, last, coarser);
  }

  private static boolean is(TimeExpression time, TimeModifier modifier) {
    return time instanceof Modified modified && modified.modifier() == modifier;
  }
}
