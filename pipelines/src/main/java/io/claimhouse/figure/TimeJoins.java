package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.TimeExpression;
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
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeExpression.Recurring;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.WeekOf;
import io.claimhouse.time.TimeExpression.Weekend;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Joins times that stand beside each other into one: {@code early 2023}, {@code three weeks from
 * tomorrow}, {@code the first Monday of May}, {@code the week of March 6}.
 */
final class TimeJoins {

  private static final String RELATIVE_DAY = "date.relative_day";

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
      fromBase(one, found);
      quarterOfYear(one, found);
      weekdayOfWeek(one, found);
      holidayOfYear(one, found);
    }
    weekOf(i, found);
    nth(i, found);
    weekNumber(i).ifPresent(found::add);
    endOf(i, found);
    presentUnit(i, found);
    here.addAll(found);
  }

  /** Adds what the words of a phase make of others: {@code early Friday morning}. */
  void phases(int i) {
    List<TimeMatch> found = new ArrayList<>();
    phase(i, found);
    byStart.get(i).addAll(found);
  }

  private List<TimeMatch> from(int i) {
    return i >= 0 && i < byStart.size() ? byStart.get(i) : List.of();
  }

  /** {@code three weeks from tomorrow}, {@code two days before the vote}: only from a time. */
  private void fromBase(TimeMatch amount, List<TimeMatch> found) {
    if (!(amount.time() instanceof Duration duration) || duration.isVague()) {
      return;
    }
    Optional<Word<Integer>> base = words.number(Role.BASE, amount.to());
    for (TimeMatch day : base.map(one -> from(one.to())).orElse(List.of())) {
      if (DayTimes.isDay(day.time())) {
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

  /** {@code the week of March 6}, {@code the week starting on May 2}. */
  private void weekOf(int i, List<TimeMatch> found) {
    int at = words.skip(Role.ARTICLE, i);
    boolean isWeek = at > i && words.unit(at).filter(TimeUnit.WEEK::equals).isPresent();
    int opener = at + 1;
    int day = words.skip(Role.WEEK_OPENER, opener);
    if (!isWeek || day == opener) {
      return;
    }
    for (TimeMatch one : from(day)) {
      if (one.time() instanceof Day date && date.day().isPresent()) {
        found.add(new TimeMatch(i, one.to(), new WeekOf(one.time()), "date.week_of"));
      }
    }
  }

  /** {@code Independence Day of this year}. */
  private void holidayOfYear(TimeMatch one, List<TimeMatch> found) {
    int of = words.skip(Role.OF, one.to());
    if (!(one.time() instanceof Holiday holiday) || of == one.to()) {
      return;
    }
    for (TimeMatch year : from(of)) {
      if (year.time() instanceof Nearby nearby && nearby.unit() == TimeUnit.YEAR) {
        Holiday whole = new Holiday(Optional.empty(), holiday.rule(), Optional.of(nearby.shift()));
        found.add(new TimeMatch(one.from(), year.to(), whole, "date.holiday"));
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

  /**
   * {@code early 2023}, {@code mid-June}, {@code the end of the year}, {@code later in the day}.
   */
  private void phase(int i, List<TimeMatch> found) {
    int start = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> inside = words.find(Role.PHASE_IN, i);
    Optional<Word<String>> phase = inside.or(() -> words.find(Role.PHASE, start));
    if (phase.isEmpty()) {
      return;
    }
    int at = line.isHyphen(phase.get().to()) ? phase.get().to() + 1 : phase.get().to();
    TimeModifier modifier = TimeModifier.valueOf(phase.get().value().toUpperCase(Locale.ROOT));
    boolean ofWhole = inside.isPresent() || phase.get().to() > start + 1;
    for (TimeMatch one : ofWhole ? whole(at) : from(at)) {
      if (takesPhase(one.time())) {
        // "Later in the day" is of whichever day the text tells.
        boolean anyDay = inside.isPresent() && one.rule().equals(RELATIVE_DAY);
        String rule = anyDay ? TimeMatch.BARE + "in_day" : one.rule();
        found.add(new TimeMatch(i, one.to(), new Modified(modifier, one.time()), rule));
      }
    }
    words
        .find(Role.DAYPART, at)
        .ifPresent(
            part ->
                found.add(
                    new TimeMatch(
                        i,
                        part.to(),
                        new Modified(modifier, new DayPart(part.value())),
                        "time.part")));
  }

  private static boolean takesPhase(TimeExpression time) {
    return !(time instanceof Reference
        || time instanceof Recurring
        || time instanceof Every
        || time instanceof Duration
        || time instanceof Modified
        || time instanceof Clock
        || time instanceof Recent);
  }

  /** {@code EOY}, {@code year-end}, {@code year-end 2022}. */
  private void endOf(int i, List<TimeMatch> found) {
    Optional<Word<String>> unit = words.find(Role.END_OF, i);
    if (unit.isEmpty()) {
      return;
    }
    int end = unit.get().to();
    TimeUnit whole = TimeUnit.named(unit.get().value());
    Optional<Word<Integer>> year = whole == TimeUnit.YEAR ? words.year(end) : Optional.empty();
    if (year.isPresent()) {
      found.add(endOf(i, year.get().to(), new Year(year.get().value())));
    } else if (!line.isNoun(end)) {
      found.add(endOf(i, end, new Nearby(whole, 0)));
    }
  }

  private static TimeMatch endOf(int from, int to, TimeExpression whole) {
    return new TimeMatch(from, to, new Modified(TimeModifier.END, whole), "date.end_of");
  }

  /** {@code the weekend}; {@code the week}, which is the present one or any that the text tells. */
  private void presentUnit(int i, List<TimeMatch> found) {
    int at = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> unit = at > i ? words.find(Role.UNIT, at) : Optional.empty();
    if (unit.isEmpty() || line.isNoun(unit.get().to()) || RelativeTimes.isPlural(line, at)) {
      return;
    }
    TimeUnit one = TimeUnit.named(unit.get().value());
    int end = unit.get().to();
    found.add(
        one == TimeUnit.WEEKEND
            ? new TimeMatch(i, end, new Weekend(), "date.weekend")
            : new TimeMatch(i, end, new Nearby(one, 0), TimeMatch.BARE + unit.get().value()));
  }
}
