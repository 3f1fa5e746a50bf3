package io.claimhouse.time;

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

/**
 * What is made of an expression of time, by its kind. One place for each kind, so that a new one
 * does not compile until all who read expressions know it.
 *
 * @param <T> what is made
 */
public interface TimeVisitor<T> {

  T day(Day day);

  T month(Month month);

  T year(Year year);

  T quarter(Quarter quarter);

  T latestQuarter(LatestQuarter latestQuarter);

  T season(Season season);

  T decade(Decade decade);

  T hundred(Hundred hundred);

  T century(Century century);

  T holiday(Holiday holiday);

  T weekNumber(WeekNumber weekNumber);

  T weekOf(WeekOf weekOf);

  T weekend(Weekend weekend);

  T nearby(Nearby nearby);

  T clock(Clock clock);

  T dayPart(DayPart dayPart);

  T at(At at);

  T duration(Duration duration);

  T recent(Recent recent);

  T offset(Offset offset);

  T reference(Reference reference);

  T recurring(Recurring recurring);

  T every(Every every);

  T nth(Nth nth);

  T firstOf(FirstOf firstOf);

  T span(Span span);

  T lasting(Lasting lasting);

  T modified(Modified modified);
}
