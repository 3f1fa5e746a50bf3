package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.Modified;
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
 * {@code 3 p.m.-5 p.m.}, {@code 9 to 12 June}: one time to another, with the ends kept as its
 * parts.
 */
final class TimeSpans {

  private static final String BARE_DAY = TimeMatch.BARE + "end_day";
  private static final String BARE_HOURS = TimeMatch.BARE + "hours";

  private static final int LEAST_YEAR = 1500;
  private static final int LONGEST = 150;

  /** From this hour on a stretch of hours may end in the next morning. */
  private static final int EVENING = 18;

  private static final List<TimeMatch> NONE = List.of();

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
    List<TimeMatch> spans = spans(i);
    List<TimeMatch> ofDay = new ArrayList<>();
    for (TimeMatch hours : spans) {
      for (TimeMatch day : starts(words.skip(Role.AT, words.skipComma(hours.to())))) {
        onDay(hours.from(), day.to(), day, hours).ifPresent(ofDay::add);
      }
    }
    for (TimeMatch day : starts(i)) {
      int place = words.skip(Role.AT, words.skipComma(day.to()));
      for (TimeMatch hours : DayTimes.takesHours(day.time()) ? hours(place) : NONE) {
        onDay(day.from(), hours.to(), day, hours).ifPresent(ofDay::add);
      }
    }
    // Hours without a day or a word that makes them such are but numbers.
    spans.stream().filter(one -> !one.rule().equals(BARE_HOURS)).forEach(byStart.get(i)::add);
    byStart.get(i).addAll(ofDay);
  }

  private List<TimeMatch> hours(int i) {
    List<TimeMatch> found = new ArrayList<>(starts(i));
    found.addAll(spans(i));
    return found;
  }

  private List<TimeMatch> spans(int i) {
    List<TimeMatch> found = new ArrayList<>();
    int first = words.skip(Role.SPAN_START, i);
    boolean opened = first > i;
    for (TimeMatch from : ends(first)) {
      int to = linkEnd(from.to(), opened);
      if (to > from.to()) {
        for (TimeMatch end : ends(to, from)) {
          joined(i, opened, from, end).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Hours on a day or in its part: {@code from 3 p.m. to 5 p.m. on Friday}. */
  private static Optional<TimeMatch> onDay(int from, int to, TimeMatch day, TimeMatch hours) {
    TimeExpression time = null;
    if (hours.time() instanceof Span span
        && span.from() instanceof Clock start
        && span.to() instanceof Clock end) {
      Optional<TimeExpression> first = DayTimes.on(day.time(), start).filter(At.class::isInstance);
      Optional<TimeExpression> last = DayTimes.on(day.time(), end);
      time = first.map(one -> (TimeExpression) new Span(one, last.orElseThrow())).orElse(null);
    } else if (hours.time() instanceof Lasting lasting && lasting.from() instanceof Clock start) {
      time =
          DayTimes.on(day.time(), start)
              .filter(At.class::isInstance)
              .map(one -> (TimeExpression) new Lasting(one, lasting.duration()))
              .orElse(null);
    }
    String rule = hours.isBare() || day.isBare() ? TimeMatch.BARE + "day_hours" : "time.span";
    return Optional.ofNullable(time).map(one -> new TimeMatch(from, to, one, rule));
  }

  private List<TimeMatch> starts(int i) {
    return i < byStart.size() ? byStart.get(i) : NONE;
  }

  /** What begins at {@code i}, and numbers that are times if the other end says so. */
  private List<TimeMatch> ends(int i) {
    List<TimeMatch> found = new ArrayList<>(starts(i));
    ClockTimes.bare(words, i).ifPresent(found::add);
    int number = words.skip(Role.ARTICLE, i);
    words
        .day(number)
        .ifPresent(
            day ->
                found.add(
                    new TimeMatch(
                        i,
                        day.to(),
                        new Day(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(day.value()),
                            Optional.empty(),
                            Optional.empty()),
                        BARE_DAY)));
    return found;
  }

  /** A year behind a year needs no preposition of its own. */
  private List<TimeMatch> ends(int i, TimeMatch from) {
    List<TimeMatch> found = ends(i);
    if (from.time() instanceof Year) {
      words
          .year(i)
          .ifPresent(
              year -> found.add(new TimeMatch(i, year.to(), new Year(year.value()), "date.year")));
    }
    return found;
  }

  /** The token after what joins two ends; {@code i} where nothing does. */
  private int linkEnd(int i, boolean opened) {
    int to = words.skip(Role.SPAN_END, i);
    if (to == i && opened) {
      to = words.skip(Role.SPAN_AND, i);
    }
    if (to == i && (line.isDash(i) || line.low(i).equals("~"))) {
      to = i + 1;
    }
    return to;
  }

  private Optional<TimeMatch> joined(int start, boolean opened, TimeMatch from, TimeMatch to) {
    if (from.rule().equals(BARE_DAY) || to.rule().equals(BARE_DAY)) {
      return daysOfMonth(start, opened, from, to);
    }
    if (from.time() instanceof Clock first && to.time() instanceof Clock last) {
      return hours(start, opened, from, to, first, last);
    }
    return !from.isBare() && !to.isBare() && fit(from.time(), to.time())
        ? Optional.of(span(start, from, to))
        : Optional.empty();
  }

  // ---- days

  /** {@code 9 to 12 June}, {@code June 9 through 17th}: the month stands at one end only. */
  private Optional<TimeMatch> daysOfMonth(int start, boolean opened, TimeMatch from, TimeMatch to) {
    if (!(from.time() instanceof Day first) || !(to.time() instanceof Day last)) {
      return Optional.empty();
    }
    int day = first.day().orElse(0);
    int until = last.day().orElse(0);
    if (from.rule().equals(BARE_DAY)) {
      boolean dayFirst = words.month(to.from()).isEmpty() && last.weekday().isEmpty();
      boolean inMonth = last.month().isPresent() && day > 0 && day < until;
      boolean free =
          ordinal(from) || line.touches(from.from()) || opened || line.isNumber(to.from());
      return dayFirst && inMonth && free && !to.rule().startsWith("date.numeric")
          ? Optional.of(
              span(
                  start,
                  new Day(
                      last.year(), last.month(), first.day(), Optional.empty(), Optional.empty()),
                  from,
                  to))
          : Optional.empty();
    }
    boolean isDay = first.month().isPresent() && day > 0 && first.year().isEmpty();
    boolean said = ordinal(to) || (until > day && (opened || !line.isDash(from.to())));
    if (!isDay || !said || !ClockTimes.isFree(words, to.to())) {
      return Optional.empty();
    }
    int month = first.month().get();
    Day end = Day.of(Optional.empty(), until > day ? month : month % 12 + 1, until);
    return until == day
        ? Optional.empty()
        : Optional.of(span(start, first, from, new TimeMatch(to.from(), to.to(), end, to.rule())));
  }

  private boolean ordinal(TimeMatch day) {
    return !line.isNumber(day.to() - 1);
  }

  // ---- hours

  /** Two numbers are times of day if one of them or the words around them say so. */
  private Optional<TimeMatch> hours(
      int start, boolean opened, TimeMatch from, TimeMatch to, Clock first, Clock last) {
    boolean bothSay = !from.isBare() && !to.isBare();
    boolean oneSays = !from.isBare() || !to.isBare();
    boolean half = (!from.isBare() && !first.isOpen()) || (!to.isBare() && !last.isOpen());
    boolean minutes = first.minute().isPresent() || last.minute().isPresent();
    boolean bothMinutes = first.minute().isPresent() && last.minute().isPresent();
    boolean said = bothSay || half || bothMinutes || (opened && (oneSays || minutes));
    boolean fits = said || (from.isBare() && to.isBare());
    boolean counts = to.isBare() && !ClockTimes.isFree(words, to.to());
    if (!fits || counts || isOffset(from, to, first, last)) {
      return Optional.empty();
    }
    Clock begin = withHalfOf(first, last);
    Clock end = last.isOpen() && !begin.isOpen() ? after(begin, last) : last;
    TimeMatch firstPart = new TimeMatch(from.from(), from.to(), begin, from.rule());
    TimeMatch lastPart = new TimeMatch(to.from(), to.to(), end, to.rule());
    return Optional.of(
        new TimeMatch(
            start,
            to.to(),
            new Span(begin, end),
            said ? "time.span" : BARE_HOURS,
            List.of(firstPart, lastPart)));
  }

  /** {@code 10:00-04:00} is a time with its zone's offset; but a night may end before it begins. */
  private boolean isOffset(TimeMatch from, TimeMatch to, Clock first, Clock last) {
    boolean backward = minutes(last.hour(), last) < minutes(first.hour(), first);
    boolean closed =
        line.text(to.from()).startsWith("0")
            || (!last.isOpen() && !words.is(Role.MERIDIEM, to.to() - 1));
    return line.isHyphen(from.to())
        && line.touches(from.to() - 1)
        && closed
        && ((backward && first.hour() < EVENING) || hasSeconds(first, last));
  }

  private static boolean hasSeconds(Clock first, Clock last) {
    return first.second().isPresent() && last.second().isEmpty();
  }

  /** The first end is in the half of the day that the second names, if it comes before it there. */
  private static Clock withHalfOf(Clock first, Clock last) {
    if (!first.isOpen() || last.isOpen()) {
      return first;
    }
    int hour = first.hour() % 12;
    int later = minutes(hour + 12, first) < minutes(last.hour(), last) ? hour + 12 : hour;
    return new Clock(later, first.minute(), first.second(), false, first.zone());
  }

  /** The second end is the next such time after the first: {@code 8 a.m.-3}. */
  private static Clock after(Clock first, Clock last) {
    int hour = last.hour() % 12;
    int from = minutes(first.hour(), first);
    int next = minutes(hour, last) > from || minutes(hour + 12, last) <= from ? hour : hour + 12;
    return new Clock(next, last.minute(), last.second(), false, last.zone());
  }

  private static int minutes(int hour, Clock clock) {
    return hour * 60 + clock.minute().orElse(0);
  }

  // ---- others

  private static boolean fit(TimeExpression from, TimeExpression to) {
    if (from instanceof Year a && to instanceof Year b) {
      // What lies further back or apart is rather an amount: "from 1000 to 2000 hires".
      return a.year() >= LEAST_YEAR && a.year() < b.year() && b.year() - a.year() <= LONGEST;
    }
    if (from instanceof Clock || to instanceof Clock) {
      return from instanceof At || isNow(from) || isNow(to);
    }
    return isPoint(from) && isPoint(to) && !from.equals(to);
  }

  private static boolean isPoint(TimeExpression time) {
    return time instanceof Day
        || time instanceof Month
        || time instanceof Year
        || time instanceof At
        || time instanceof Quarter
        || time instanceof Nearby
        || (time instanceof Modified modified
            && DayTimes.isPhase(modified.modifier())
            && isPoint(modified.time()))
        || isNow(time);
  }

  private static boolean isNow(TimeExpression time) {
    return time instanceof Reference reference && reference.token().equals("PRESENT_REF");
  }

  private static TimeMatch span(int start, TimeMatch from, TimeMatch to) {
    return span(start, withHalfOf(withYearOf(from.time(), to.time()), to.time()), from, to);
  }

  private static TimeMatch span(int start, TimeExpression first, TimeMatch from, TimeMatch to) {
    TimeMatch firstPart = new TimeMatch(from.from(), from.to(), first, from.rule());
    TimeExpression last =
        first instanceof At at && to.time() instanceof Clock
            ? new At(at.date(), to.time())
            : to.time();
    String rule = to.time() instanceof Clock ? "time.span" : "date.span";
    return new TimeMatch(start, to.to(), new Span(first, last), rule, List.of(firstPart, to));
  }

  private static TimeExpression withHalfOf(TimeExpression from, TimeExpression to) {
    return from instanceof At at && at.time() instanceof Clock first && to instanceof Clock last
        ? new At(at.date(), withHalfOf(first, last))
        : from;
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
