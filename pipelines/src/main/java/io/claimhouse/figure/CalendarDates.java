package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days and months by their names: {@code June 19, 2024}, {@code 19 June}, {@code May 2020}, {@code
 * Friday the 13th}, {@code Monday}.
 */
final class CalendarDates implements TimeRule {

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    Line line = words.line();
    if (line.isNumber(i)) {
      dayFirst(words, i).ifPresent(found::add);
    } else if (line.isWord(i)) {
      monthFirst(words, i, found);
      dayFirst(words, i).ifPresent(found::add);
      int day = words.skip(Role.ARTICLE, i);
      if (day > i) {
        dayFirst(words, day)
            .map(date -> new TimeMatch(i, date.to(), date.time(), date.rule()))
            .ifPresent(found::add);
        dayOfMonth(words, i, day).ifPresent(found::add);
      }
      weekday(words, i, found);
    }
    return found;
  }

  /** A day of a month, with or without its weekday. */
  static Optional<TimeMatch> dayAt(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    monthFirst(words, i, found);
    dayFirst(words, i).ifPresent(found::add);
    weekday(words, i, found);
    return found.stream()
        .filter(
            one ->
                one.time() instanceof Day day && day.day().isPresent() && day.month().isPresent())
        .findFirst();
  }

  // ---- month first

  private static void monthFirst(TimeWords words, int i, List<TimeMatch> found) {
    Optional<Word<Integer>> month = words.month(i);
    Line line = words.line();
    if (month.isEmpty() || line.low(i - 1).equals("$")) {
      return;
    }
    int name = month.get().value();
    int end = month.get().to();
    boolean joined = line.touches(end - 1) && (line.isHyphen(end) || line.low(end).equals("/"));
    int at = joined ? end + 1 : words.skip(Role.ARTICLE, end);
    Optional<Word<Integer>> day =
        words
            .day(at)
            .filter(one -> !followedByUnit(line, one.to()))
            .or(() -> words.spelledDay(at).filter(one -> !line.isNoun(one.to())));
    if (day.isPresent()) {
      monthDay(words, i, name, day.get(), found);
      return;
    }
    int yearPlace = joined ? end + 1 : words.skip(Role.OF, words.skipComma(end));
    Optional<Word<Integer>> year =
        words
            .anyYear(yearPlace)
            .or(() -> yearPlace > end ? words.yearOfCentury(yearPlace) : Optional.empty());
    if (year.isPresent()) {
      Month time = new Month(Optional.of(year.get().value()), name, Optional.empty());
      found.add(new TimeMatch(i, year.get().to(), time, "date.month_year"));
    } else if (isMonthName(words, i) && !isName(words, i)) {
      Month time = new Month(Optional.empty(), name, Optional.empty());
      found.add(new TimeMatch(i, end, time, "date.month"));
    }
  }

  private static void monthDay(
      TimeWords words, int i, int month, Word<Integer> day, List<TimeMatch> found) {
    Line line = words.line();
    int end = day.to();
    if (line.isDash(end)) {
      Optional<Word<Integer>> last = words.day(end + 1).filter(one -> one.value() > day.value());
      if (last.isPresent() && line.isNumber(end + 1)) {
        found.add(days(words, i, last.get().to(), month, day.value(), last.get().value()));
      }
    }
    found.add(
        withYear(words, i, end, Day.of(Optional.empty(), month, day.value()), "date.month_day"));
  }

  private static TimeMatch days(
      TimeWords words, int from, int end, int month, int first, int last) {
    Optional<Word<Integer>> year = words.anyYear(words.skipComma(end));
    Optional<Integer> number = year.map(Word::value);
    Span span = new Span(Day.of(number, month, first), Day.of(number, month, last));
    return new TimeMatch(from, year.map(Word::to).orElse(end), span, "date.day_range");
  }

  /** A day, with the year that stands behind it. */
  static TimeMatch withYear(TimeWords words, int from, int end, Day day, String rule) {
    int of = words.skip(Role.OF, end);
    boolean joined = words.line().isHyphen(end) || words.line().low(end).equals("/");
    int place = joined ? end + 1 : words.skip(Role.OF, words.skipComma(end));
    Optional<Word<Integer>> year =
        words.anyYear(place).or(() -> of > end ? words.yearOfCentury(of) : Optional.empty());
    boolean exists =
        year.isPresent()
            && CalendarUnits.dayOf(
                    year.get().value(), day.month().orElseThrow(), day.day().orElseThrow())
                .isPresent();
    return exists
        ? new TimeMatch(
            from,
            year.get().to(),
            Day.of(
                Optional.of(year.get().value()),
                day.month().orElseThrow(),
                day.day().orElseThrow()),
            rule + "_year")
        : new TimeMatch(from, end, day, rule);
  }

  /** Whether the month at {@code i} is written as a name, or is no other word of English. */
  static boolean isMonthName(TimeWords words, int i) {
    Line line = words.line();
    return line.isCapitalised(i)
        || !line.lexicon().isEnglish()
        || (words.is(Role.MONTH, i) && !words.is(Role.MONTH_HOMONYM, i))
        || words.is(Role.OF, i - 1);
  }

  /** May, June, April and August are also names. */
  private static boolean isName(TimeWords words, int i) {
    Line line = words.line();
    if (!line.lexicon().isEnglish()) {
      return false;
    }
    boolean surname = words.is(Role.NAME_BEFORE, i - 1);
    boolean first =
        line.isCapitalised(i)
            && line.isCapitalised(i + 1)
            && line.isWord(i + 1)
            && !line.isWord(i - 1);
    return surname || first || (line.low(i).equals("may") && i == 0);
  }

  private static boolean followedByUnit(Line line, int end) {
    return line.low(end).equals("%") || line.is(FigureWords.Role.AMOUNT_BEHIND, end);
  }

  // ---- day first

  private static Optional<TimeMatch> dayFirst(TimeWords words, int i) {
    Line line = words.line();
    Optional<Word<Integer>> day = words.day(i);
    if (day.isEmpty()) {
      return spelledDayFirst(words, i);
    }
    if (line.touches(i - 1) && line.isHyphen(i - 1)) {
      return Optional.empty();
    }
    int at = day.get().to();
    if (line.isDash(at) && line.isNumber(at + 1)) {
      return dayRangeFirst(words, i, day.get());
    }
    int next = words.skip(Role.OF, at);
    if (next == at && (line.low(at).equals(".") || line.isHyphen(at))) {
      next = at + 1;
    }
    Optional<Word<Integer>> month = words.month(next);
    return month.map(
        one ->
            withYear(
                words,
                i,
                one.to(),
                Day.of(Optional.empty(), one.value(), day.get().value()),
                "date.day_month"));
  }

  /** {@code twenty-five January 1986}: in words it may also count, so that a year must follow. */
  private static Optional<TimeMatch> spelledDayFirst(TimeWords words, int i) {
    Optional<Word<Integer>> day = words.cardinalDay(i);
    return day.flatMap(one -> words.month(one.to()))
        .map(
            month ->
                withYear(
                    words,
                    i,
                    month.to(),
                    Day.of(Optional.empty(), month.value(), day.orElseThrow().value()),
                    "date.day_month"))
        .filter(date -> date.time() instanceof Day found && found.year().isPresent());
  }

  /** {@code 9-12 June}. */
  private static Optional<TimeMatch> dayRangeFirst(TimeWords words, int i, Word<Integer> first) {
    Optional<Word<Integer>> last =
        words.day(first.to() + 1).filter(one -> one.value() > first.value());
    return last.flatMap(one -> words.month(words.skip(Role.OF, one.to())))
        .map(
            month ->
                days(
                    words,
                    i,
                    month.to(),
                    month.value(),
                    first.value(),
                    last.orElseThrow().value()));
  }

  /** {@code the 18th}: of a month, or of whatever else comes in rows. */
  private static Optional<TimeMatch> dayOfMonth(TimeWords words, int article, int i) {
    Line line = words.line();
    boolean said =
        words.is(Role.AT, article - 1)
            || words.is(Role.WEEK_OPENER, article - 1)
            || words.skipBack(Role.SIGNAL, article) < article;
    return words
        .day(i)
        .filter(day -> said && !line.isNoun(day.to()) && !line.isHyphen(day.to()))
        .filter(day -> words.skip(Role.OF, day.to()) == day.to() && line.isNumber(i))
        .map(
            day ->
                new TimeMatch(
                    article,
                    day.to(),
                    dayOf(day.value(), Optional.empty()),
                    TimeMatch.BARE + "day"));
  }

  private static Day dayOf(int day, Optional<Integer> weekday) {
    return new Day(Optional.empty(), Optional.empty(), Optional.of(day), weekday, Optional.empty());
  }

  // ---- weekdays

  private static void weekday(TimeWords words, int i, List<TimeMatch> found) {
    Line line = words.line();
    Optional<Word<Integer>> weekday =
        words
            .number(Role.WEEKDAY, i)
            .or(
                () ->
                    line.isCapitalised(i) && isWeekdayAbbreviation(words, i)
                        ? words.number(Role.WEEKDAY_SHORT, i)
                        : Optional.empty());
    if (weekday.isEmpty()) {
      return;
    }
    int number = weekday.get().value();
    int end = weekday.get().to();
    found.add(new TimeMatch(i, end, Day.of(number, Optional.empty()), "date.weekday"));
    // "Monday, June 3, 2024": one expression.
    int joint = line.isHyphen(end) && line.touches(end) ? end + 1 : words.skipComma(end);
    int next = words.skip(Role.ARTICLE, joint);
    List<TimeMatch> dates = new ArrayList<>();
    monthFirst(words, next, dates);
    dayFirst(words, next).ifPresent(dates::add);
    NumericDates.read(words, next).ifPresent(dates::add);
    for (TimeMatch date : dates) {
      if (date.time() instanceof Day day) {
        found.add(
            new TimeMatch(i, date.to(), day.on(number, Optional.empty()), "date.weekday_date"));
      }
    }
    // "Friday the 13th", "Tuesday 14th"; "Monday 21" only to who expects it
    boolean isOrdinal = isOrdinal(line, next);
    words
        .day(next)
        .filter(day -> dates.isEmpty() && !line.isNoun(day.to()))
        .filter(day -> isOrdinal || !goesOn(line, day.to()))
        .ifPresent(
            day ->
                found.add(
                    new TimeMatch(
                        i,
                        day.to(),
                        dayOf(day.value(), Optional.of(number)),
                        isOrdinal ? "date.weekday_day" : TimeMatch.BARE + "weekday_day")));
  }

  /** Whether more hangs on a number: {@code 12-4}, {@code 6:30}. */
  private static boolean goesOn(Line line, int end) {
    return line.touches(end - 1) && line.touches(end);
  }

  private static boolean isOrdinal(Line line, int i) {
    return line.isWord(i) || line.lexicon().isOrdinalSuffix(line.low(i + 1));
  }

  /** "Sun" and "Sat" are words of their own, unless a stop or a date follows. */
  private static boolean isWeekdayAbbreviation(TimeWords words, int i) {
    Line line = words.line();
    boolean isWord = line.is(FigureWords.Role.WEEKDAY_HOMONYM, i);
    int next = words.skipComma(i + 1);
    return !isWord || words.month(next).isPresent() || words.day(next).isPresent();
  }
}
