package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Every;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Recurring;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.WeekOf;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Joins times that stand beside each other into one: {@code Friday morning}, {@code 8 a.m. on 3
 * May}, {@code early 2023}, {@code three weeks from tomorrow}, {@code the first Monday of May}.
 */
final class TimeJoins {

  private final TimeWords words;
  private final Line line;
  private final List<List<TimeMatch>> byStart;

  TimeJoins(TimeWords words, List<List<TimeMatch>> byStart) {
    this.words = words;
    this.line = words.line();
    this.byStart = byStart;
  }

  /** Adds what begins at token {@code i} and is made of others. */
  void at(int i) {
    List<TimeMatch> here = byStart.get(i);
    List<TimeMatch> found = new ArrayList<>();
    for (TimeMatch one : here) {
      withTimeOfDay(one, found);
      withDate(one, found);
      fromBase(one, found);
      quarterOfYear(one, found);
      weekdayOfWeek(one, found);
    }
    weekOf(i, found);
    nth(i, found);
    weekNumber(i).ifPresent(found::add);
    // "next week on Tuesday at nine"
    for (TimeMatch one : List.copyOf(found)) {
      if (one.time() instanceof Nth) {
        withTimeOfDay(one, found);
      }
    }
    // With what has just been joined: "early Friday morning".
    phase(i, found);
    here.addAll(found);
  }

  private List<TimeMatch> from(int i) {
    return i >= 0 && i < byStart.size() ? byStart.get(i) : List.of();
  }

  static boolean isDay(TimeExpression time) {
    return time instanceof Day
        || time instanceof Holiday
        || (time instanceof Nearby nearby && nearby.unit() == TimeUnit.DAY)
        || (time instanceof Nth nth && (nth.weekday().isPresent() || nth.unit() == TimeUnit.DAY));
  }

  /** A day, or a day that comes back, with a time or part of the day behind it. */
  private void withTimeOfDay(TimeMatch day, List<TimeMatch> found) {
    boolean recurs = day.time() instanceof Every every && isDaily(every.time());
    if (!isDay(day.time()) && !recurs) {
      return;
    }
    words
        .find(Role.DAYPART, day.to())
        .ifPresent(
            part -> {
              TimeExpression time = join(day.time(), new DayPart(part.value()));
              boolean comesBack = line.low(part.to() - 1).endsWith("s") && time instanceof At;
              found.add(
                  new TimeMatch(
                      day.from(),
                      part.to(),
                      comesBack ? new Every(time) : time,
                      day.rule() + "_part"));
            });
    words
        .find(Role.SIGNAL, day.to())
        .ifPresent(
            signal -> {
              for (TimeMatch time : from(signal.to())) {
                if (time.time() instanceof Clock && isDay(day.time())) {
                  TimeModifier modifier =
                      TimeModifier.valueOf(signal.value().toUpperCase(Locale.ROOT));
                  found.add(
                      new TimeMatch(
                          day.from(),
                          time.to(),
                          new Modified(modifier, new At(day.time(), time.time())),
                          day.rule() + "_time"));
                }
              }
            });
    int place = words.skipComma(day.to());
    for (TimeMatch time : from(words.skip(Role.AT, place))) {
      if (time.time() instanceof Clock || time.time() instanceof DayPart) {
        found.add(
            new TimeMatch(
                day.from(), time.to(), join(day.time(), time.time()), day.rule() + "_time"));
      }
    }
  }

  private static boolean isDaily(TimeExpression time) {
    return time instanceof Day
        || (time instanceof Duration duration && duration.unit() == TimeUnit.DAY);
  }

  private static TimeExpression join(TimeExpression date, TimeExpression hours) {
    if (date instanceof Every every && every.time() instanceof Duration) {
      return new Every(hours);
    }
    return date instanceof Every every
        ? new Every(new At(every.time(), hours))
        : new At(date, hours);
  }

  /** A time of day with its day behind it: {@code 8 p.m. on Friday}. */
  private void withDate(TimeMatch time, List<TimeMatch> found) {
    if (!(time.time() instanceof Clock clock)) {
      return;
    }
    int at = time.to();
    for (TimeMatch part : from(words.skip(Role.AT, at))) {
      if (part.time() instanceof DayPart dayPart) {
        found.add(new TimeMatch(time.from(), part.to(), clock.during(dayPart), "time.clock_part"));
      }
    }
    int plain = words.skipComma(at);
    for (TimeMatch day : from(words.skip(Role.AT, plain))) {
      if (isDay(day.time()) || (day.time() instanceof Every every && isDaily(every.time()))) {
        found.add(
            new TimeMatch(time.from(), day.to(), join(day.time(), clock), day.rule() + "_time"));
      } else if (day.time() instanceof At other
          && other.time() instanceof DayPart part
          && isDay(other.date())) {
        found.add(
            new TimeMatch(
                time.from(),
                day.to(),
                new At(other.date(), clock.during(part)),
                day.rule() + "_time"));
      }
    }
  }

  /** {@code three weeks from tomorrow}, {@code two days before the vote}: only from a time. */
  private void fromBase(TimeMatch amount, List<TimeMatch> found) {
    if (!(amount.time() instanceof Duration duration) || duration.isVague()) {
      return;
    }
    Optional<Word<Integer>> base = words.number(Role.BASE, amount.to());
    for (TimeMatch day : base.map(one -> from(one.to())).orElse(List.of())) {
      if (isDay(day.time())) {
        found.add(
            new TimeMatch(
                amount.from(),
                day.to(),
                new Offset(Optional.of(day.time()), duration, base.orElseThrow().value()),
                "date.offset"));
      }
    }
  }

  /** {@code last year's third quarter}. */
  private void quarterOfYear(TimeMatch year, List<TimeMatch> found) {
    if (!line.low(year.to()).equals("'s")) {
      return;
    }
    for (TimeMatch part : from(year.to() + 1)) {
      if (!(part.time() instanceof Quarter quarter) || quarter.year().isPresent()) {
        continue;
      }
      Quarter whole = null;
      if (year.time() instanceof Nearby nearby && nearby.unit() == TimeUnit.YEAR) {
        whole =
            new Quarter(
                Optional.empty(), quarter.number(), quarter.isHalf(), Optional.of(nearby.shift()));
      } else if (year.time() instanceof Year one) {
        whole =
            new Quarter(
                Optional.of(one.year()), quarter.number(), quarter.isHalf(), Optional.empty());
      }
      if (whole != null) {
        found.add(new TimeMatch(year.from(), part.to(), whole, "date.quarter"));
      }
    }
  }

  /** {@code Monday of next week}, {@code next week on Tuesday}. */
  private void weekdayOfWeek(TimeMatch one, List<TimeMatch> found) {
    if (one.time() instanceof Day day && isWeekday(day) && words.is(Role.OF, one.to())) {
      for (TimeMatch week : from(words.skip(Role.OF, one.to()))) {
        if (isWeek(week.time())) {
          found.add(inWeek(one.from(), week.to(), day, week.time()));
        }
      }
    } else if (isWeek(one.time())) {
      for (TimeMatch other : from(words.skip(Role.AT, one.to()))) {
        if (other.time() instanceof Day day && isWeekday(day)) {
          found.add(inWeek(one.from(), other.to(), day, one.time()));
        }
      }
    }
  }

  private static TimeMatch inWeek(int from, int to, Day day, TimeExpression week) {
    return new TimeMatch(
        from, to, new Nth(1, day.weekday(), TimeUnit.DAY, week), "date.weekday_of_week");
  }

  private static boolean isWeekday(Day day) {
    return day.weekday().isPresent() && day.day().isEmpty() && day.shift().isEmpty();
  }

  private static boolean isWeek(TimeExpression time) {
    return time instanceof Nearby nearby && nearby.unit() == TimeUnit.WEEK;
  }

  /** {@code the week of March 6}. */
  private void weekOf(int i, List<TimeMatch> found) {
    int at = words.skip(Role.ARTICLE, i);
    boolean isWeek =
        at > i
            && words.unit(at).filter(TimeUnit.WEEK::equals).isPresent()
            && words.is(Role.OF, at + 1);
    if (isWeek) {
      for (TimeMatch day : from(words.skip(Role.OF, at + 1))) {
        if (day.time() instanceof Day one && one.day().isPresent()) {
          found.add(new TimeMatch(i, day.to(), new WeekOf(day.time()), "date.week_of"));
        }
      }
    }
  }

  /** {@code week 12 of 2024}. */
  private Optional<TimeMatch> weekNumber(int i) {
    int place = i + 1;
    boolean isWeek =
        words.unit(i).filter(TimeUnit.WEEK::equals).isPresent() && line.isNumber(place);
    int number = isWeek ? TimeWords.parse(line.text(place)) : 0;
    int of = words.skip(Role.OF, place + 1);
    Optional<Word<Integer>> year = of > place + 1 ? words.year(of) : Optional.empty();
    return number >= 1 && number <= 53 && year.isPresent()
        ? Optional.of(
            new TimeMatch(
                i,
                year.get().to(),
                new TimeExpression.WeekNumber(Optional.of(year.get().value()), number),
                "date.week_number"))
        : Optional.empty();
  }

  /**
   * {@code the first Monday of May}, {@code the third week of January}, {@code the last day of}.
   */
  private void nth(int i, List<TimeMatch> found) {
    int at = words.skip(Role.ARTICLE, i);
    Optional<Candidate> ordinal = Ordinals.at(line, at).stream().findFirst();
    boolean isLast = ordinal.isEmpty() && words.is(Role.LAST_ONE, at);
    if (ordinal.isEmpty() && !isLast) {
      return;
    }
    int number = ordinal.map(one -> (int) one.low()).orElse(-1);
    int name = ordinal.map(Candidate::to).orElse(at + 1);
    Optional<Word<Integer>> weekday = words.number(Role.WEEKDAY, name);
    Optional<Word<String>> unit = words.find(Role.UNIT, name);
    int end = weekday.map(Word::to).or(() -> unit.map(Word::to)).orElse(name);
    int of = words.skip(Role.OF, end);
    if (end == name || of == end || number > 366) {
      return;
    }
    TimeUnit part = weekday.isPresent() ? TimeUnit.DAY : TimeUnit.named(unit.orElseThrow().value());
    for (TimeMatch whole : whole(of)) {
      if (isLonger(whole.time(), part)) {
        found.add(
            new TimeMatch(
                i,
                whole.to(),
                new Nth(number, weekday.map(Word::value), part, whole.time()),
                "date.nth"));
      }
    }
  }

  /** What begins at {@code i}, "the month" and "the year" read as the present ones. */
  private List<TimeMatch> whole(int i) {
    int at = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> unit = words.find(Role.UNIT, at);
    return unit.map(
            one ->
                List.of(
                    new TimeMatch(
                        i,
                        one.to(),
                        new Nearby(TimeUnit.named(one.value()), 0),
                        "date.relative_" + one.value())))
        .orElseGet(() -> from(i));
  }

  private static boolean isLonger(TimeExpression time, TimeUnit part) {
    return switch (part) {
      case DAY, WORKING_DAY, WEEK, WEEKEND ->
          time instanceof Month || time instanceof Year || isAround(time, TimeUnit.MONTH);
      case MONTH, QUARTER -> time instanceof Year || isAround(time, TimeUnit.YEAR);
      default -> false;
    };
  }

  private static boolean isAround(TimeExpression time, TimeUnit least) {
    return time instanceof Nearby nearby && nearby.unit().compareTo(least) >= 0;
  }

  /** {@code early 2023}, {@code mid-June}, {@code the end of the year}. */
  private void phase(int i, List<TimeMatch> found) {
    int start = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> phase = words.find(Role.PHASE, start);
    if (phase.isEmpty()) {
      return;
    }
    int at = line.isHyphen(phase.get().to()) ? phase.get().to() + 1 : phase.get().to();
    TimeModifier modifier = TimeModifier.valueOf(phase.get().value().toUpperCase(Locale.ROOT));
    boolean ofWhole = phase.get().to() > start + 1;
    for (TimeMatch one : ofWhole ? whole(at) : from(at)) {
      boolean takesPhase =
          !(one.time() instanceof Reference
              || one.time() instanceof Recurring
              || one.time() instanceof Every
              || one.time() instanceof Duration
              || one.time() instanceof Modified
              || one.time() instanceof Clock
              || one.time() instanceof TimeExpression.Recent);
      if (takesPhase) {
        found.add(new TimeMatch(i, one.to(), new Modified(modifier, one.time()), one.rule()));
      }
    }
  }
}
