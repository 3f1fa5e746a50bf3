package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code from March to May 2020}, {@code between 2014 and 2018}, {@code Monday through Friday},
 * {@code 3 p.m.-5 p.m.}: one time to another, with the ends kept as its parts.
 */
final class TimeSpans {

  private static final String BARE = "time.bare";

  private static final int LEAST_YEAR = 1500;
  private static final int LONGEST = 150;

  private final TimeWords words;
  private final Line line;
  private final List<List<TimeMatch>> byStart;

  TimeSpans(TimeWords words, List<List<TimeMatch>> byStart) {
    this.words = words;
    this.line = words.line();
    this.byStart = byStart;
  }

  /** Adds the spans that begin at token {@code i}, with or without a word that opens them. */
  void at(int i) {
    List<TimeMatch> found = new ArrayList<>();
    int first = words.skip(Role.SPAN_START, i);
    for (TimeMatch from : startsAt(first)) {
      int to = linkEnd(from.to(), first > i);
      if (to > from.to()) {
        ends(to, from).stream()
            .filter(end -> fit(from, end))
            .map(end -> span(i, from, end))
            .forEach(found::add);
      }
    }
    List<TimeMatch> ofDay = new ArrayList<>();
    for (TimeMatch hours : found) {
      ofDay(hours, ofDay);
    }
    for (TimeMatch day : starts(i)) {
      for (TimeMatch hours : starts(words.skip(Role.AT, words.skipComma(day.to())))) {
        if (TimeJoins.isDay(day.time())) {
          onDay(day.from(), hours.to(), day.time(), hours).ifPresent(ofDay::add);
        }
      }
    }
    byStart.get(i).addAll(found);
    byStart.get(i).addAll(ofDay);
  }

  /** {@code from 3 p.m. to 5 p.m. on Friday}. */
  private void ofDay(TimeMatch hours, List<TimeMatch> found) {
    for (TimeMatch day : starts(words.skip(Role.AT, words.skipComma(hours.to())))) {
      if (TimeJoins.isDay(day.time())) {
        onDay(hours.from(), day.to(), day.time(), hours).ifPresent(found::add);
      }
    }
  }

  private static Optional<TimeMatch> onDay(int from, int to, TimeExpression day, TimeMatch hours) {
    return hours.time() instanceof Span span
            && span.from() instanceof Clock start
            && span.to() instanceof Clock end
        ? Optional.of(
            new TimeMatch(from, to, new Span(new At(day, start), new At(day, end)), "time.span"))
        : Optional.empty();
  }

  /** What begins at {@code i}, and a bare hour, which is one if a time of day ends the span. */
  private List<TimeMatch> startsAt(int i) {
    List<TimeMatch> found = new ArrayList<>(starts(i));
    bareClock(i).ifPresent(found::add);
    return found;
  }

  /** {@code 2} or {@code 2:30}, no more than a number until the other end is read. */
  private Optional<TimeMatch> bareClock(int i) {
    int hour = line.text(i).length() <= 2 ? TimeWords.parse(line.text(i)) : -1;
    if (!line.isNumber(i) || hour < 1 || hour > 12) {
      return Optional.empty();
    }
    boolean hasMinute =
        line.touches(i)
            && line.low(i + 1).equals(":")
            && line.touches(i + 1)
            && line.isNumber(i + 2)
            && line.text(i + 2).length() == 2;
    int minute = hasMinute ? TimeWords.parse(line.text(i + 2)) : 0;
    Clock clock =
        new Clock(
            hour,
            hasMinute ? Optional.of(minute) : Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty());
    return minute < 60
        ? Optional.of(new TimeMatch(i, hasMinute ? i + 3 : i + 1, clock, BARE))
        : Optional.empty();
  }

  private List<TimeMatch> starts(int i) {
    return i < byStart.size() ? byStart.get(i) : List.of();
  }

  /** The token after what joins two ends; {@code i} where nothing does. */
  private int linkEnd(int i, boolean opened) {
    int to = words.skip(Role.SPAN_END, i);
    if (to == i && opened) {
      to = words.skip(Role.SPAN_AND, i);
    }
    if (to == i && line.isDash(i)) {
      to = i + 1;
    }
    return to;
  }

  /** A year behind a year needs no preposition of its own. */
  private List<TimeMatch> ends(int i, TimeMatch from) {
    List<TimeMatch> found = new ArrayList<>(starts(i));
    bareClock(i).filter(end -> from.time() instanceof Clock).ifPresent(found::add);
    if (from.time() instanceof Year) {
      words
          .year(i)
          .ifPresent(
              year -> found.add(new TimeMatch(i, year.to(), new Year(year.value()), "date.year")));
    }
    return found;
  }

  private static boolean fit(TimeMatch first, TimeMatch last) {
    if (!first.rule().equals(BARE) && !last.rule().equals(BARE)) {
      return fit(first.time(), last.time());
    }
    // Two numbers are times of day if one says so, or if both have minutes.
    return first.time() instanceof Clock from
        && last.time() instanceof Clock to
        && (!to.isOpen() || (from.minute().isPresent() && to.minute().isPresent()));
  }

  private static boolean fit(TimeExpression from, TimeExpression to) {
    if (from instanceof Year a && to instanceof Year b) {
      // What lies further back or apart is rather an amount: "from 1000 to 2000 hires".
      return a.year() >= LEAST_YEAR && a.year() < b.year() && b.year() - a.year() <= LONGEST;
    }
    if (from instanceof Clock || to instanceof Clock) {
      return to instanceof Clock && (from instanceof Clock || from instanceof At);
    }
    return isPoint(from) && isPoint(to) && !from.equals(to);
  }

  private static boolean isPoint(TimeExpression time) {
    return time instanceof Day
        || time instanceof Month
        || time instanceof Year
        || time instanceof At
        || time instanceof Quarter
        || (time instanceof Nearby)
        || (time instanceof Reference reference && reference.token().equals("PRESENT_REF"));
  }

  private static TimeMatch span(int start, TimeMatch from, TimeMatch to) {
    TimeExpression first = withHalfOf(withYearOf(from.time(), to.time()), to.time());
    TimeMatch firstPart = new TimeMatch(from.from(), from.to(), first, from.rule());
    TimeExpression last =
        first instanceof At at && to.time() instanceof Clock
            ? new At(at.date(), to.time())
            : to.time();
    String rule = to.time() instanceof Clock ? "time.span" : "date.span";
    return new TimeMatch(start, to.to(), new Span(first, last), rule, List.of(firstPart, to));
  }

  /** The first end is in the half of the day that the second names, if it comes before it there. */
  private static TimeExpression withHalfOf(TimeExpression from, TimeExpression to) {
    if (from instanceof At at) {
      return new At(at.date(), withHalfOf(at.time(), to));
    }
    if (!(from instanceof Clock first)
        || !(to instanceof Clock last)
        || !first.isOpen()
        || last.isOpen()) {
      return from;
    }
    int hour = first.hour() % 12;
    int later = minutes(hour + 12, first) < minutes(last.hour(), last) ? hour + 12 : hour;
    return new Clock(later, first.minute(), first.second(), false, first.zone());
  }

  private static int minutes(int hour, Clock clock) {
    return hour * 60 + clock.minute().orElse(0);
  }

  /** A first end without a year takes it from the second: {@code March to May 2020}. */
  private static TimeExpression withYearOf(TimeExpression from, TimeExpression to) {
    Optional<Integer> year = yearOf(to);
    Optional<Integer> monthOfTo = monthOf(to);
    Optional<Integer> monthOfFrom = monthOf(from);
    if (year.isEmpty() || yearOf(from).isPresent() || monthOfFrom.isEmpty()) {
      return from;
    }
    boolean before = monthOfTo.isPresent() && monthOfFrom.get() > monthOfTo.get();
    Optional<Integer> its = year.map(one -> before ? one - 1 : one);
    if (from instanceof Month month && month.shift().isEmpty()) {
      return new Month(its, month.month(), Optional.empty());
    } else if (from instanceof Day day) {
      return new Day(its, day.month(), day.day(), day.weekday(), day.shift());
    }
    return from;
  }

  private static Optional<Integer> yearOf(TimeExpression time) {
    if (time instanceof Day day) {
      return day.year();
    }
    return time instanceof Month month ? month.year() : Optional.empty();
  }

  private static Optional<Integer> monthOf(TimeExpression time) {
    if (time instanceof Day day) {
      return day.month();
    }
    return time instanceof Month month ? Optional.of(month.month()) : Optional.empty();
  }
}
