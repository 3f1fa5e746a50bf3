package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.time.NewsTimes;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code June 19, 2024}, {@code 19 June}, {@code 2019-09-01}, {@code May 2020}, {@code 2006}. */
final class CalendarDates implements TimeRule {

  private static final Set<String> BEFORE_DAY = Set.of("on", "am", "vom", "le", "el");

  private static final Set<String> MONEY = Set.of("$", "£", "€");

  /** What makes a number of four digits an amount where no preposition of time does. */
  private static final Set<String> AMOUNTS = Set.of("to", "than", "about");

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    Line line = words.line();
    if (line.isNumber(i)) {
      numeric(words, i).ifPresent(found::add);
      dayFirst(words, i).ifPresent(found::add);
      year(words, i, found);
    } else if (line.isWord(i)) {
      monthFirst(words, i, found);
      dayFirst(words, i).ifPresent(found::add);
      int day = words.skip(Role.ARTICLE, i);
      if (day > i) {
        dayFirst(words, day)
            .map(date -> match(i, date.to(), date.time(), date.rule()))
            .ifPresent(found::add);
      }
      weekday(words, i, found);
      spelledYear(words, i).ifPresent(found::add);
    } else {
      words
          .shortYear(i)
          .ifPresent(
              year -> found.add(match(i, year.to(), new Year(year.value()), "date.short_year")));
    }
    return found;
  }

  private static TimeMatch match(
      int from, int to, io.claimhouse.time.TimeExpression time, String rule) {
    return new TimeMatch(from, to, time, rule);
  }

  // ---- months

  private static void monthFirst(TimeWords words, int i, List<TimeMatch> found) {
    Optional<Word<Integer>> month = words.month(i);
    if (month.isEmpty()) {
      return;
    }
    Line line = words.line();
    int name = month.get().value();
    int end = month.get().to();
    boolean joined = line.touches(end - 1) && (line.isHyphen(end) || line.low(end).equals("/"));
    int at = joined ? end + 1 : words.skip(Role.ARTICLE, end);
    Optional<Word<Integer>> day = words.day(at).filter(one -> !followedByUnit(line, one.to()));
    if (day.isPresent()) {
      monthDay(words, i, name, day.get(), found);
      return;
    }
    int yearPlace = joined ? end + 1 : words.skip(Role.OF, words.skipComma(end));
    Optional<Word<Integer>> year = words.anyYear(yearPlace);
    if (year.isPresent()) {
      Month time = new Month(Optional.of(year.get().value()), name, Optional.empty());
      found.add(match(i, year.get().to(), time, "date.month_year"));
    } else if (line.isCapitalised(i) || !line.lexicon().isEnglish()) {
      if (!isName(words, i)) {
        Month time = new Month(Optional.empty(), name, Optional.empty());
        found.add(match(i, end, time, "date.month"));
      }
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
    return match(from, year.map(Word::to).orElse(end), span, "date.day_range");
  }

  private static TimeMatch withYear(TimeWords words, int from, int end, Day day, String rule) {
    int place = words.skip(Role.OF, words.skipComma(end));
    if (words.line().isHyphen(end) || words.line().low(end).equals("/")) {
      place = end + 1;
    }
    Optional<Word<Integer>> year = words.anyYear(place);
    boolean exists =
        year.isPresent()
            && NewsTimes.dayOf(
                    year.get().value(), day.month().orElseThrow(), day.day().orElseThrow())
                .isPresent();
    return exists
        ? match(
            from,
            year.get().to(),
            Day.of(
                Optional.of(year.get().value()),
                day.month().orElseThrow(),
                day.day().orElseThrow()),
            rule + "_year")
        : match(from, end, day, rule);
  }

  /** May, June, April and August are also names. */
  private static boolean isName(TimeWords words, int i) {
    Line line = words.line();
    if (!line.lexicon().isEnglish()) {
      return false;
    }
    boolean surname = words.is(Role.NAME_BEFORE, i - 1);
    boolean first = line.isCapitalised(i + 1) && line.isWord(i + 1) && !line.isWord(i - 1);
    return surname || first || (line.low(i).equals("may") && i == 0);
  }

  private static boolean followedByUnit(Line line, int end) {
    return line.low(end).equals("%")
        || line.low(end).equals("percent")
        || line.low(end).equals("million");
  }

  private static Optional<TimeMatch> dayFirst(TimeWords words, int i) {
    Line line = words.line();
    Optional<Word<Integer>> day = words.day(i);
    if (day.isEmpty() || (line.touches(i - 1) && line.isHyphen(i - 1))) {
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

  // ---- in digits

  /** {@code 2019-09-01}, {@code 21/04/2016}, {@code 1.5.2020}, {@code 7/8/07}, {@code 2019-09}. */
  private static Optional<TimeMatch> numeric(TimeWords words, int i) {
    Line line = words.line();
    Optional<Day> dotted = dotted(line.text(i));
    if (dotted.isPresent()) {
      return Optional.of(match(i, i + 1, dotted.get(), "date.numeric"));
    }
    String sign = line.low(i + 1);
    if (!(sign.equals("/") || sign.equals("-")) || !line.touches(i) || !line.touches(i + 1)) {
      return Optional.empty();
    }
    boolean whole =
        line.low(i + 3).equals(sign)
            && line.isNumber(i + 2)
            && line.isNumber(i + 4)
            && line.touches(i + 2)
            && line.touches(i + 3)
            && !(line.touches(i + 4) && (line.isHyphen(i + 5) || line.low(i + 5).equals("/")));
    if (whole) {
      return threeNumbers(line, i, sign);
    }
    return sign.equals("/") && line.isNumber(i + 2) && isDayBefore(words, i)
        ? twoNumbers(line, i)
        : yearMonth(words, i, sign);
  }

  /** Whether a day is to be expected at {@code i}, where else 22/4 is a fraction. */
  private static boolean isDayBefore(TimeWords words, int i) {
    return BEFORE_DAY.contains(words.line().low(i - 1)) || words.is(Role.WEEKDAY, i - 1);
  }

  /** {@code on 22/04}, {@code on 11/20}. */
  private static Optional<TimeMatch> twoNumbers(Line line, int i) {
    int a = TimeWords.parse(line.text(i));
    int b = TimeWords.parse(line.text(i + 2));
    boolean monthFirst = a <= 12 && (b > 12 || isAmerican(line, "/"));
    int month = monthFirst ? a : b;
    int day = monthFirst ? b : a;
    boolean goesOn = line.touches(i + 2) && (line.low(i + 3).equals("/") || line.isWord(i + 3));
    // A leap year has every day.
    return !goesOn && NewsTimes.dayOf(2000, month, day).isPresent()
        ? Optional.of(
            match(i, i + 3, Day.of(Optional.empty(), month, day), "date.numeric_month_day"))
        : Optional.empty();
  }

  /** {@code 2015-03}, {@code 2019-Aug-1}; but 2009-10 is a season. */
  private static Optional<TimeMatch> yearMonth(TimeWords words, int i, String sign) {
    Line line = words.line();
    Optional<Integer> year = words.year(i).map(Word::value);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<Word<Integer>> name = words.month(i + 2);
    if (name.isPresent() && line.low(i + 3).equals(sign) && line.isNumber(i + 4)) {
      return day(year.get(), name.get().value(), TimeWords.parse(line.text(i + 4)))
          .map(day -> match(i, i + 5, day, "date.numeric"));
    }
    int month = TimeWords.parse(line.text(i + 2));
    boolean isMonth =
        sign.equals("-")
            && line.text(i + 2).length() == 2
            && (line.text(i + 2).startsWith("0") || month <= year.get() % 100)
            && month >= 1
            && month <= 12
            && !line.isHyphen(i + 3)
            && !line.isHyphen(i - 1);
    return isMonth
        ? Optional.of(
            match(i, i + 3, new Month(year, month, Optional.empty()), "date.numeric_month"))
        : Optional.empty();
  }

  private static Optional<Day> dotted(String text) {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first < 1 || second < 0 || text.indexOf('.', second + 1) >= 0 || first > 2) {
      return Optional.empty();
    }
    String month = text.substring(first + 1, second);
    return TimeWords.fullYear(text.substring(second + 1))
        .filter(year -> month.length() <= 2)
        .flatMap(
            year -> day(year, TimeWords.parse(month), TimeWords.parse(text.substring(0, first))));
  }

  private static Optional<TimeMatch> threeNumbers(Line line, int i, String sign) {
    int a = TimeWords.parse(line.text(i));
    int b = TimeWords.parse(line.text(i + 2));
    int c = TimeWords.parse(line.text(i + 4));
    Optional<Day> day;
    if (line.text(i).length() == 4) {
      day = a >= 1000 ? day(a, b, c) : Optional.empty();
    } else {
      boolean monthFirst = a <= 12 && (b > 12 || isAmerican(line, sign));
      day =
          TimeWords.fullYear(line.text(i + 4))
              .flatMap(year -> monthFirst ? day(year, a, b) : day(year, b, a));
    }
    return day.map(found -> match(i, i + 5, found, "date.numeric"));
  }

  /** Whether the month comes first where both numbers may be either. */
  private static boolean isAmerican(Line line, String sign) {
    return line.context()
        .country()
        .map("US"::equals)
        .orElse(sign.equals("/") && line.lexicon().isEnglish());
  }

  private static Optional<Day> day(int year, int month, int day) {
    return NewsTimes.dayOf(year, month, day).map(date -> Day.of(Optional.of(year), month, day));
  }

  // ---- years

  private static void year(TimeWords words, int i, List<TimeMatch> found) {
    Line line = words.line();
    Optional<Word<Integer>> year = words.year(i);
    if (year.isEmpty()
        || (line.touches(i) && line.isWord(i + 1) && !line.low(i + 1).equals("'s"))) {
      return;
    }
    int value = year.get().value();
    if (line.isDash(i + 1) && line.touches(i) && line.touches(i + 1) && line.isNumber(i + 2)) {
      yearSpan(line, i, value).ifPresent(found::add);
    }
    if (line.touches(i - 1)
        && (line.isHyphen(i - 1) || line.low(i - 1).equals("/"))
        && line.isNumber(i - 2)) {
      return;
    }
    if (isYear(line, i, value)) {
      found.add(match(i, i + 1, new Year(value), "date.year"));
      // "2017 April", as in file names and lists
      words
          .month(i + 1)
          .filter(month -> line.isCapitalised(i + 1) || line.low(i + 1).length() > 5)
          .ifPresent(
              month ->
                  found.add(
                      match(
                          i,
                          month.to(),
                          new Month(Optional.of(value), month.value(), Optional.empty()),
                          "date.year_month")));
    }
  }

  /** Whether a number of four digits is a year, by what stands around it. */
  private static boolean isYear(Line line, int i, int value) {
    boolean plausible = value >= 1800 && value <= 2100;
    boolean said =
        line.lexicon()
            .words(FigureWords.Role.TEMPORAL_PREPOSITION)
            .find(line.tokens(), i - 1)
            .isPresent();
    boolean unit =
        line.numerals(i).stream().anyMatch(one -> UnitMatcher.after(line, one).isPresent())
            && !line.low(i + 1).equals("s");
    if (MONEY.contains(line.low(i - 1)) || unit || (!plausible && !said)) {
      return false;
    }
    boolean amount = AMOUNTS.contains(line.low(i - 1));
    boolean alone = !line.isNoun(i + 1) || line.isCapitalised(i + 1);
    boolean modern = value >= 1900 && alone;
    return (said && !amount) || (modern && (said || (plausible && !amount)));
  }

  private static Optional<TimeMatch> yearSpan(Line line, int i, int first) {
    String digits = line.text(i + 2);
    int last =
        digits.length() == 4
            ? TimeWords.parse(digits)
            : digits.length() == 2 ? first / 100 * 100 + TimeWords.parse(digits) : -1;
    // "2005-09-28" is a day.
    boolean goesOn = line.isHyphen(i + 3) && line.isNumber(i + 4);
    return last > first && last - first <= 150 && !goesOn
        ? Optional.of(match(i, i + 3, new Span(new Year(first), new Year(last)), "date.year_range"))
        : Optional.empty();
  }

  private static Optional<TimeMatch> spelledYear(TimeWords words, int i) {
    int at = words.skip(Role.ARTICLE, i);
    if (words.unit(at).filter(TimeUnit.YEAR::equals).isPresent()) {
      // "the year 2008"
      return words
          .anyYear(at + 1)
          .map(year -> match(i, year.to(), new Year(year.value()), "date.year_named"));
    }
    return words
        .spelledYear(i)
        .map(year -> match(i, year.to(), new Year(year.value()), "date.year_words"));
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
    found.add(match(i, end, Day.of(number, Optional.empty()), "date.weekday"));
    // "Monday, June 3, 2024": one expression.
    int next = words.skip(Role.ARTICLE, words.skipComma(end));
    List<TimeMatch> dates = new ArrayList<>();
    monthFirst(words, next, dates);
    dayFirst(words, next).ifPresent(dates::add);
    numeric(words, next).ifPresent(dates::add);
    for (TimeMatch date : dates) {
      if (date.time() instanceof Day day) {
        found.add(match(i, date.to(), day.on(number, Optional.empty()), "date.weekday_date"));
      }
    }
    // "Friday the 13th", "Tuesday 14th"
    words
        .day(next)
        .filter(day -> dates.isEmpty() && isOrdinal(line, next) && !line.isNoun(day.to()))
        .ifPresent(
            day ->
                found.add(
                    match(
                        i,
                        day.to(),
                        new Day(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(day.value()),
                            Optional.of(number),
                            Optional.empty()),
                        "date.weekday_day")));
  }

  private static boolean isOrdinal(Line line, int i) {
    return line.isWord(i) || line.lexicon().isOrdinalSuffix(line.low(i + 1));
  }

  /** "Sun" and "Sat" are words of their own, unless a stop or a date follows. */
  private static boolean isWeekdayAbbreviation(TimeWords words, int i) {
    Line line = words.line();
    String low = line.low(i);
    boolean isWord = low.equals("sun") || low.equals("sat") || low.equals("wed");
    int next = words.skipComma(i + 1);
    return !isWord || words.month(next).isPresent() || words.day(next).isPresent();
  }
}
