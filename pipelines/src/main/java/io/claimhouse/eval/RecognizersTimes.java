package io.claimhouse.eval;

import io.claimhouse.time.CalendarUnits;
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
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.LatestQuarter;
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
import io.claimhouse.time.TimeUnit;
import io.claimhouse.time.TimeVisitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Settles expressions of time by the conventions of Recognizers-Text: what is open has a past and a
 * future reading, ranges end where they no longer hold, and parts of days, months and years have
 * fixed bounds. They are a calendar assistant's, not those of news.
 */
final class RecognizersTimes implements TimeVisitor<List<RecognizersReading>> {

  private static final String NOT_RESOLVED = "not resolved";

  private final LocalDateTime now;
  private final RecognizersDates dates;
  private final RecognizersHours hours;
  private final RecognizersLengths lengths;

  RecognizersTimes(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    this.now = now;
    this.dates = new RecognizersDates(today);
    this.hours = new RecognizersHours(today);
    this.lengths = new RecognizersLengths(now, dates.quarterStart());
  }

  /** The readings of {@code time}; empty where the conventions do not cover it. */
  List<RecognizersReading> resolve(TimeExpression time) {
    return time.accept(this);
  }

  /** The stretch from now so long: {@code within 9 months}. */
  RecognizersReading within(Duration duration) {
    return lengths.within(duration);
  }

  @Override
  public List<RecognizersReading> day(Day day) {
    return dates.day(day);
  }

  @Override
  public List<RecognizersReading> month(Month month) {
    return dates.month(month);
  }

  @Override
  public List<RecognizersReading> year(Year year) {
    return List.of(RecognizersReading.years(String.valueOf(year.year()), year.year(), 1));
  }

  @Override
  public List<RecognizersReading> quarter(Quarter quarter) {
    return dates.quarter(quarter);
  }

  @Override
  public List<RecognizersReading> latestQuarter(LatestQuarter latest) {
    return List.of();
  }

  @Override
  public List<RecognizersReading> season(Season season) {
    return List.of(RecognizersReading.plain(dates.seasonTimex(season), "daterange", NOT_RESOLVED));
  }

  @Override
  public List<RecognizersReading> decade(Decade decade) {
    return RecognizersDates.decade(decade);
  }

  @Override
  public List<RecognizersReading> hundred(Hundred hundred) {
    return List.of(RecognizersReading.years("", hundred.first(), 100));
  }

  @Override
  public List<RecognizersReading> century(Century century) {
    return List.of(RecognizersReading.years("", century.number() * 100 - 100, 100));
  }

  @Override
  public List<RecognizersReading> holiday(Holiday holiday) {
    return dates.holiday(holiday);
  }

  @Override
  public List<RecognizersReading> weekNumber(WeekNumber week) {
    int year = week.year().orElse(now.getYear());
    return List.of(RecognizersDates.week(LocalDate.of(year, 1, 4).plusWeeks(week.week() - 1L)));
  }

  @Override
  public List<RecognizersReading> weekOf(WeekOf week) {
    return resolve(week.day()).stream()
        .map(
            day -> {
              LocalDate monday = CalendarUnits.monday(day.start().orElseThrow().toLocalDate());
              return RecognizersReading.dates(day.timex(), monday, monday.plusWeeks(1));
            })
        .toList();
  }

  @Override
  public List<RecognizersReading> weekend(Weekend weekend) {
    return dates.nearby(TimeUnit.WEEKEND, 0);
  }

  @Override
  public List<RecognizersReading> nearby(Nearby nearby) {
    return dates.nearby(nearby.unit(), nearby.shift());
  }

  @Override
  public List<RecognizersReading> clock(Clock clock) {
    return hours.clock(clock);
  }

  @Override
  public List<RecognizersReading> dayPart(DayPart part) {
    return List.of(hours.part(part));
  }

  @Override
  public List<RecognizersReading> at(At at) {
    return hours.at(resolve(at.date()), at.time(), now);
  }

  @Override
  public List<RecognizersReading> duration(Duration duration) {
    return List.of(RecognizersLengths.duration(duration));
  }

  @Override
  public List<RecognizersReading> recent(Recent recent) {
    return lengths.recent(recent);
  }

  @Override
  public List<RecognizersReading> offset(Offset offset) {
    return lengths.offset(
        offset,
        offset
            .base()
            .map(this::resolve)
            .orElse(List.of(RecognizersReading.moment("", "datetime", now))));
  }

  @Override
  public List<RecognizersReading> reference(Reference reference) {
    return reference.token().equals("PRESENT_REF")
        ? List.of(RecognizersReading.moment("PRESENT_REF", "datetime", now))
        : List.of();
  }

  @Override
  public List<RecognizersReading> recurring(Recurring recurring) {
    String period = recurring.period().equals("P6M") ? "P0.5Y" : recurring.period();
    return List.of(RecognizersReading.plain(period, "set", NOT_RESOLVED));
  }

  @Override
  public List<RecognizersReading> every(Every every) {
    return List.of(RecognizersReading.plain(everyTimex(every.time()), "set", NOT_RESOLVED));
  }

  private String everyTimex(TimeExpression time) {
    if (time instanceof Day day && day.weekday().isPresent()) {
      return "XXXX-WXX-" + day.weekday().get();
    } else if (time instanceof Duration duration) {
      return duration.unit() == TimeUnit.WORKING_DAY ? "P1WD" : RecognizersLengths.timex(duration);
    } else if (time instanceof DayPart part) {
      return "T" + part.code();
    } else if (time instanceof At at) {
      return everyTimex(at.date()) + everyTimex(at.time());
    } else if (time instanceof Clock clock) {
      return RecognizersHours.clockTimex(clock.hour(), clock);
    }
    return resolve(time).stream().map(RecognizersReading::timex).findFirst().orElse("");
  }

  @Override
  public List<RecognizersReading> nth(Nth nth) {
    return RecognizersSpans.nth(nth, resolve(nth.of()));
  }

  @Override
  public List<RecognizersReading> firstOf(FirstOf first) {
    return RecognizersSpans.firstOf(first, resolve(first.of()));
  }

  @Override
  public List<RecognizersReading> span(Span span) {
    // "Between now and eight o'clock" speaks of today.
    Span whole =
        isNow(span.from()) || isNow(span.to())
            ? new Span(today(span.from()), today(span.to()))
            : span;
    return RecognizersSpans.span(whole, resolve(whole.from()), resolve(whole.to()));
  }

  @Override
  public List<RecognizersReading> lasting(Lasting lasting) {
    return RecognizersSpans.lasting(lasting, resolve(lasting.from()));
  }

  private static boolean isNow(TimeExpression time) {
    return time instanceof Reference reference && reference.token().equals("PRESENT_REF");
  }

  private static TimeExpression today(TimeExpression time) {
    return time instanceof Clock clock ? new At(new Nearby(TimeUnit.DAY, 0), clock) : time;
  }

  @Override
  public List<RecognizersReading> modified(Modified modified) {
    return resolve(modified.time()).stream()
        .flatMap(
            one -> RecognizersBounds.modified(modified.modifier(), modified.time(), one).stream())
        .toList();
  }
}
