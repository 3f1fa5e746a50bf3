package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.Month;
import java.util.List;
import java.util.Optional;

/**
 * Days and months in digits: {@code 2019-09-01}, {@code 21/04/2016}, {@code 1.5.2020}, {@code
 * 7/8/07}, {@code 2019-09}, {@code 20190901}; {@code 22/04} where a day is to be expected.
 */
final class NumericDates implements TimeRule {

  /** How many tokens {@code 22/04} has. */
  private static final int PAIR = 3;

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    return read(words, i).map(List::of).orElse(List.of());
  }

  static Optional<TimeMatch> read(TimeWords words, int i) {
    Line line = words.line();
    if (!line.isNumber(i)) {
      return Optional.empty();
    }
    Optional<Day> oneToken = dotted(line.text(i)).or(() -> compact(line, i));
    if (oneToken.isPresent()) {
      return Optional.of(new TimeMatch(i, i + 1, oneToken.get(), "date.numeric"));
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
            && !goesOn(line, i + 4, sign);
    if (whole) {
      return threeNumbers(line, i, sign);
    }
    return isPair(line, i) && (isDayBefore(words, i) || isListed(words, i) || isEnd(words, i))
        ? pair(line, i)
            .map(day -> CalendarDates.withYear(words, i, i + PAIR, day, "date.numeric_month_day"))
        : yearMonth(words, i, sign);
  }

  /** Whether more numbers hang on the date; but "5/1/2019-5/7/2020" are two dates. */
  private static boolean goesOn(Line line, int last, String sign) {
    boolean second = sign.equals("/") && line.isNumber(last + 2) && line.low(last + 3).equals("/");
    return line.touches(last)
        && (line.low(last + 1).equals("/") || (line.isHyphen(last + 1) && !second));
  }

  // ---- a month and a day

  /** Whether a day is to be expected at {@code i}, where else 22/4 is a fraction. */
  private static boolean isDayBefore(TimeWords words, int i) {
    return words.is(Role.BEFORE_DAY, i - 1) || words.is(Role.WEEKDAY, i - 1);
  }

  /** {@code on 11/20, 11/22 or 11/25}: one of several. */
  private static boolean isListed(TimeWords words, int i) {
    int before = i - 1 - PAIR;
    boolean joined = words.line().low(i - 1).equals(",") || words.line().isWord(i - 1);
    return before >= 0
        && joined
        && isPair(words.line(), before)
        && (isDayBefore(words, before) || isListed(words, before));
  }

  /** {@code from 10/25 to 01/25}: one end of a stretch, of which one number cannot be a half's. */
  private static boolean isEnd(TimeWords words, int i) {
    return isStretch(words, i) || isStretch(words, i - 1 - PAIR);
  }

  private static boolean isStretch(TimeWords words, int i) {
    Line line = words.line();
    int link = i + PAIR;
    int next = line.isDash(link) ? link + 1 : words.skip(Role.SPAN_END, link);
    return next == link + 1
        && isPair(line, i)
        && line.isNumber(next)
        && line.low(next + 1).equals("/")
        && line.isNumber(next + 2)
        && (isNoFraction(line, i)
            || isNoFraction(line, next)
            || line.low(next + PAIR).equals("/")
            || words.year(words.skipComma(next + PAIR)).isPresent());
  }

  private static boolean isNoFraction(Line line, int i) {
    return line.text(i).startsWith("0")
        || line.text(i + 2).startsWith("0")
        || TimeWords.parse(line.text(i)) > 12
        || TimeWords.parse(line.text(i + 2)) > 12;
  }

  /** Two numbers with a stroke between them, and no third. */
  private static boolean isPair(Line line, int i) {
    int last = i + 2;
    return line.isNumber(i)
        && line.low(i + 1).equals("/")
        && line.isNumber(last)
        && !(line.touches(last) && (line.low(last + 1).equals("/") || line.isWord(last + 1)))
        && !(line.touches(i - 1) && line.low(i - 1).equals("/"));
  }

  /** {@code 22/04}, {@code 11/20}; a leap year has every day. */
  private static Optional<Day> pair(Line line, int i) {
    int a = TimeWords.parse(line.text(i));
    int b = TimeWords.parse(line.text(i + 2));
    boolean monthFirst = a <= 12 && (b > 12 || isAmerican(line, "/"));
    int month = monthFirst ? a : b;
    int day = monthFirst ? b : a;
    return CalendarUnits.dayOf(2000, month, day).map(any -> Day.of(Optional.empty(), month, day));
  }

  // ---- with a year

  /** {@code 2015-03}, {@code 2015-3}, {@code 2019-Aug-1}; but 2009-10 is a season. */
  private static Optional<TimeMatch> yearMonth(TimeWords words, int i, String sign) {
    Line line = words.line();
    Optional<Integer> year = words.year(i).map(Word::value);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<Word<Integer>> name = words.month(i + 2);
    if (name.isPresent() && line.low(i + 3).equals(sign) && line.isNumber(i + 4)) {
      return day(year.get(), name.get().value(), TimeWords.parse(line.text(i + 4)))
          .map(day -> new TimeMatch(i, i + 5, day, "date.numeric"));
    }
    String digits = line.text(i + 2);
    int month = TimeWords.parse(digits);
    boolean isNoYear = digits.length() == 1 || digits.startsWith("0") || month <= year.get() % 100;
    boolean isMonth =
        sign.equals("-")
            && digits.length() <= 2
            && isNoYear
            && month >= 1
            && month <= 12
            && !line.isHyphen(i + 3)
            && !line.isHyphen(i - 1);
    return isMonth
        ? Optional.of(
            new TimeMatch(
                i, i + PAIR, new Month(year, month, Optional.empty()), "date.numeric_month"))
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

  /** {@code 20190901}: eight digits that nothing touches are a day of this or the last century. */
  private static Optional<Day> compact(Line line, int i) {
    String text = line.text(i);
    boolean alone = !line.touches(i - 1) && !(line.touches(i) && line.isWord(i + 1));
    if (text.length() != 8 || !alone || !(text.startsWith("19") || text.startsWith("20"))) {
      return Optional.empty();
    }
    return day(
        TimeWords.parse(text.substring(0, 4)),
        TimeWords.parse(text.substring(4, 6)),
        TimeWords.parse(text.substring(6)));
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
    return day.map(found -> new TimeMatch(i, i + 5, found, "date.numeric"));
  }

  /** Whether the month comes first where both numbers may be either. */
  private static boolean isAmerican(Line line, String sign) {
    return line.context()
        .country()
        .map("US"::equals)
        .orElse(sign.equals("/") && line.lexicon().isEnglish());
  }

  private static Optional<Day> day(int year, int month, int day) {
    return CalendarUnits.dayOf(year, month, day).map(date -> Day.of(Optional.of(year), month, day));
  }
}
