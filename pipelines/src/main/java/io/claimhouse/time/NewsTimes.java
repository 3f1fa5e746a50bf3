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
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.LatestQuarter;
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
import io.claimhouse.time.TimeExpression.Weekend;
import io.claimhouse.time.TimeExpression.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Settles expressions of time as the reader of a news article does: what is relative counts from
 * the publication date, and what the text leaves out is the nearest that the tense allows. Where
 * the publication date is not known finely enough, the value stays open.
 */
public final class NewsTimes implements TimeVisitor<TimeValue> {

  private final Anchor anchor;
  private final NearestTimes nearest;

  public NewsTimes(Anchor anchor, Tense tense) {
    this.anchor = anchor;
    this.nearest = new NearestTimes(anchor, tense);
  }

  /** The value of {@code time}; {@link TimeValue#UNRESOLVED} where nothing settles it. */
  public TimeValue resolve(TimeExpression time) {
    return time.accept(this);
  }

  // ---- of the calendar

  @Override
  public TimeValue day(Day day) {
    return nearest.day(day);
  }

  @Override
  public TimeValue month(Month month) {
    return nearest.month(month);
  }

  @Override
  public TimeValue year(Year year) {
    return Timex.year(year.year());
  }

  @Override
  public TimeValue quarter(Quarter quarter) {
    return nearest.quarter(quarter);
  }

  @Override
  public TimeValue latestQuarter(LatestQuarter latest) {
    return anchor.from(Precision.MONTH, now -> CalendarUnits.quarterOf(now.minusMonths(3)));
  }

  @Override
  public TimeValue season(Season season) {
    return nearest.season(season);
  }

  @Override
  public TimeValue decade(Decade decade) {
    return Timex.decade(decade.first());
  }

  @Override
  public TimeValue hundred(Hundred hundred) {
    return Timex.hundred(hundred.first());
  }

  @Override
  public TimeValue century(Century century) {
    return Timex.century(century.number());
  }

  @Override
  public TimeValue holiday(Holiday holiday) {
    return nearest.holiday(holiday);
  }

  @Override
  public TimeValue weekNumber(WeekNumber week) {
    return week.year()
        .or(anchor::year)
        .map(year -> Timex.week(year, week.week()))
        .orElse(TimeValue.UNRESOLVED);
  }

  @Override
  public TimeValue weekOf(WeekOf week) {
    return resolve(week.day())
        .period()
        .map(days -> Timex.week(days.start()))
        .orElse(TimeValue.UNRESOLVED);
  }

  // ---- relative to the present

  @Override
  public TimeValue weekend(Weekend weekend) {
    return nearest.weekend();
  }

  @Override
  public TimeValue nearby(Nearby nearby) {
    return nearby(nearby.unit(), nearby.shift());
  }

  private TimeValue nearby(TimeUnit unit, int shift) {
    return anchor.from(unit.needed(), now -> CalendarUnits.around(now, unit, shift));
  }

  @Override
  public TimeValue recent(Recent recent) {
    TimeValue open = resolve(recent.duration());
    TimeUnit unit = recent.duration().unit();
    boolean counts =
        !recent.duration().isVague() && recent.duration().lengths().size() == 1 && !unit.isClock();
    if (!counts) {
      return open;
    }
    double amount = recent.duration().lengths().get(0).amount();
    Optional<LocalDate> now = anchor.knownTo(Precision.DAY);
    if (now.isEmpty() || amount != Math.rint(amount) || amount > CalendarUnits.MOST) {
      return open;
    }
    LocalDate other = CalendarUnits.plus(now.get(), unit, ((long) amount) * recent.direction());
    Period days =
        recent.direction() < 0
            ? new Period(other, now.get(), Precision.DAY)
            : new Period(now.get(), other, Precision.DAY);
    return new TimeValue(open.timex(), Optional.of(days));
  }

  @Override
  public TimeValue offset(Offset offset) {
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
      if (one.amount() != Math.rint(one.amount())
          || one.amount() > CalendarUnits.MOST
          || one.unit().isClock()) {
        return TimeValue.UNRESOLVED;
      }
      at = CalendarUnits.plus(at, one.unit(), ((long) one.amount()) * offset.direction());
    }
    return base.precision() == Precision.QUARTER ? CalendarUnits.quarterOf(at) : Timex.day(at);
  }

  // ---- of the clock

  @Override
  public TimeValue clock(Clock clock) {
    TimeValue today = nearby(TimeUnit.DAY, 0);
    return today.timex().isEmpty()
        ? Timex.open(Timex.clock(clock))
        : Timex.clock(today, Timex.clock(clock), precision(clock));
  }

  @Override
  public TimeValue dayPart(DayPart part) {
    TimeValue today = nearby(TimeUnit.DAY, 0);
    return today.timex().isEmpty()
        ? Timex.open("T" + part.code())
        : Timex.clock(today, "T" + part.code(), Precision.DAY);
  }

  @Override
  public TimeValue at(At at) {
    TimeValue date = resolve(at.date());
    if (at.time() instanceof Clock clock) {
      return Timex.clock(date, Timex.clock(clock), precision(clock));
    }
    String part = ((DayPart) at.time()).code();
    return Timex.clock(date, "T" + part, Precision.DAY);
  }

  private static Precision precision(Clock clock) {
    return clock.second().isPresent()
        ? Precision.SECOND
        : clock.minute().isPresent() ? Precision.MINUTE : Precision.HOUR;
  }

  // ---- lengths, sets and tokens

  @Override
  public TimeValue duration(Duration duration) {
    return Timex.open(Timex.duration(duration));
  }

  @Override
  public TimeValue reference(Reference reference) {
    return Timex.open(reference.token());
  }

  @Override
  public TimeValue recurring(Recurring recurring) {
    return Timex.open(recurring.period());
  }

  @Override
  public TimeValue every(Every every) {
    return Timex.open(SetTimes.timex(every.time()));
  }

  // ---- parts of longer times, and stretches

  @Override
  public TimeValue modified(Modified modified) {
    return resolve(modified.time()).with(modified.modifier());
  }

  @Override
  public TimeValue nth(Nth nth) {
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
        nth.number() < 0
            ? whole.end()
            : CalendarUnits.plus(whole.start(), nth.unit(), nth.number() - 1L),
        nth.unit(),
        whole);
  }

  private static TimeValue within(LocalDate day, TimeUnit unit, Period whole) {
    return day.isBefore(whole.start()) || day.isAfter(whole.end())
        ? TimeValue.UNRESOLVED
        : CalendarUnits.around(day, unit, 0);
  }

  @Override
  public TimeValue firstOf(FirstOf first) {
    Optional<Period> of = resolve(first.of()).period();
    Length length = single(first.duration());
    Optional<String> timex = Optional.of(Timex.duration(first.duration()));
    if (of.isEmpty() || length.unit().isClock() || length.amount() != Math.rint(length.amount())) {
      return new TimeValue(timex, Optional.empty());
    }
    LocalDate start = of.get().start();
    LocalDate end = CalendarUnits.plus(start, length.unit(), (long) length.amount()).minusDays(1);
    return new TimeValue(timex, Optional.of(new Period(start, end, Precision.MONTH)));
  }

  /** The days from the first on; a stretch of hours is of its first day. */
  @Override
  public TimeValue lasting(Lasting lasting) {
    Optional<LocalDate> start = resolve(lasting.from()).period().map(Period::start);
    if (start.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    LocalDate end = start.get();
    for (Length one : lasting.duration().lengths()) {
      if (one.amount() != Math.rint(one.amount()) || one.amount() > CalendarUnits.MOST) {
        return TimeValue.UNRESOLVED;
      }
      end = one.unit().isClock() ? end : CalendarUnits.plus(end, one.unit(), (long) one.amount());
    }
    LocalDate last = end.isAfter(start.get()) ? end.minusDays(1) : end;
    return Timex.between(start.get(), last, Precision.DAY);
  }

  private Optional<Period> end(TimeExpression time) {
    boolean isNow = time instanceof Reference reference && reference.token().equals("PRESENT_REF");
    return (isNow ? nearby(TimeUnit.DAY, 0) : resolve(time)).period();
  }

  @Override
  public TimeValue span(Span span) {
    Optional<Period> from = end(span.from());
    Optional<Period> to = end(span.to());
    if (from.isEmpty() || to.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    // "From the end of 2007 to the start of 2009" leaves out the most of both.
    LocalDate first = is(span.from(), TimeModifier.END) ? from.get().end() : from.get().start();
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
