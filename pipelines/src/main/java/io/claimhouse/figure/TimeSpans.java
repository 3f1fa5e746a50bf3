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
    for (TimeMatch from : List.copyOf(starts(first))) {
      int to = linkEnd(from.to(), first > i);
      if (to > from.to()) {
        ends(to, from).stream()
            .filter(end -> fit(from.time(), end.time()))
            .map(end -> span(i, from, end))
            .forEach(found::add);
      }
    }
    byStart.get(i).addAll(found);
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
    if (from.time() instanceof Year) {
      words
          .year(i)
          .ifPresent(
              year ->
                  found.add(
                      new TimeMatch(i, year.to(), new Year(year.value()), "date.year")));
    }
    return found;
  }

  private static boolean fit(TimeExpression from, TimeExpression to) {
    if (from instanceof Year a && to instanceof Year b) {
      return a.year() < b.year();
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
    TimeExpression first = withYearOf(from.time(), to.time());
    TimeMatch firstPart = new TimeMatch(from.from(), from.to(), first, from.rule());
    return new TimeMatch(
        start, to.to(), new Span(first, to.time()), "date.span", List.of(firstPart, to));
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
