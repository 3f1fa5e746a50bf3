package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.DayPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code 8 a.m.}, {@code 10:35 GMT}, {@code noon}, {@code 20 Uhr}, {@code in the morning}. */
final class ClockTimes implements TimeRule {

  /** The rule of an hour that is one only beside other times. */
  static final String BARE = TimeMatch.BARE + "hour";

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    Line line = words.line();
    clock(words, i)
        .ifPresent(one -> found.add(new TimeMatch(i, one.to(), one.value(), "time.clock")));
    words
        .number(Role.CLOCK_NAME, i)
        .ifPresent(
            name ->
                found.add(
                    new TimeMatch(
                        i,
                        name.to(),
                        new Clock(
                            name.value(),
                            Optional.of(0),
                            Optional.empty(),
                            false,
                            Optional.empty()),
                        "time.name")));
    boolean inThe =
        words.is(Role.ARTICLE, i)
            && words.is(Role.BEFORE_PART, i - 1)
            && words.is(Role.DAYPART, i + 1);
    if (inThe && !line.isNoun(i + 2)) {
      words
          .find(Role.DAYPART, i + 1)
          .ifPresent(
              part ->
                  found.add(new TimeMatch(i, part.to(), new DayPart(part.value()), "time.part")));
    }
    return found;
  }

  /**
   * {@code 2} or {@code 2:30}: no more than a number unless others around it are times. Empty where
   * it counts or measures what follows.
   */
  static Optional<TimeMatch> bare(TimeWords words, int i) {
    Line line = words.line();
    boolean inDigits = line.isNumber(i) && line.text(i).length() <= 2;
    int hour = inDigits ? TimeWords.parse(line.text(i)) : spelledHour(line, i);
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    boolean hasMinute =
        inDigits
            && line.touches(i)
            && line.low(i + 1).equals(":")
            && line.touches(i + 1)
            && isTwoDigits(line, i + 2);
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

  private static int spelledHour(Line line, int i) {
    return line.isWord(i)
        ? line.numerals(i).stream()
            .filter(one -> one.to() == i + 1 && !one.isVague() && one.low() % 1 == 0)
            .mapToInt(one -> (int) one.low())
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** Whether nothing behind a bare hour makes it an amount or a longer number. */
  static boolean isFree(TimeWords words, int end) {
    Line line = words.line();
    boolean isAmount =
        words.is(Role.UNIT, end)
            || line.isNoun(end)
            || line.isNumber(end)
            || line.low(end).equals("%")
            || line.lexicon().currencySymbols().find(line.tokens(), end).isPresent()
            || (line.touches(end - 1) && (line.isDash(end) || line.touches(end)));
    return !isAmount;
  }

  /** A time in digits or words that says that it is one. */
  static Optional<Word<Clock>> clock(TimeWords words, int i) {
    Line line = words.line();
    Optional<Word<Clock>> digits = line.isNumber(i) ? digits(words, i) : Optional.empty();
    if (digits.isPresent()) {
      return digits.map(one -> withZone(words, one));
    }
    // "seven o'clock", "eight p.m."
    return line.numerals(i).stream()
        .filter(number -> number.low() >= 1 && number.low() <= 24 && number.low() % 1 == 0)
        .flatMap(
            number ->
                marked(words, (int) number.low(), Optional.empty(), Optional.empty(), number.to())
                    .stream())
        .findFirst()
        .map(one -> withZone(words, one));
  }

  private static Optional<Word<Clock>> digits(TimeWords words, int i) {
    Line line = words.line();
    String text = line.text(i);
    if (line.touches(i - 1)
        && (line.isDash(i - 1) || line.low(i - 1).equals(":"))
        && !line.isNumber(i - 2)) {
      return Optional.empty();
    }
    boolean colon =
        line.touches(i)
            && (line.low(i + 1).equals(":") || line.low(i + 1).equals("h"))
            && line.touches(i + 1)
            && isTwoDigits(line, i + 2);
    if (colon && text.length() <= 2) {
      int end = i + 3;
      Optional<Integer> second = Optional.empty();
      if (line.touches(i + 2)
          && line.low(i + 3).equals(":")
          && line.touches(i + 3)
          && isTwoDigits(line, i + 4)) {
        second = Optional.of(TimeWords.parse(line.text(i + 4)));
        end = i + 5;
      }
      return hourMinute(words, i, text, line.text(i + 2), second, end);
    }
    int dot = text.indexOf('.');
    if (dot > 0 && dot <= 2 && text.length() == dot + 3) {
      // "8.30 pm" and "20.30 Uhr"; else it is a decimal.
      int minute = TimeWords.parse(text.substring(dot + 1));
      int hour = TimeWords.parse(text.substring(0, dot));
      return minute >= 0 && minute < 60 && hour >= 0
          ? marked(words, hour, Optional.of(minute), Optional.empty(), i + 1)
          : Optional.empty();
    }
    if (text.length() == 4 && words.is(Role.ZONE, i + 1)) {
      return of(
          TimeWords.parse(text.substring(0, 2)),
          Optional.of(TimeWords.parse(text.substring(2))),
          Optional.empty(),
          false,
          i + 1);
    }
    if (text.length() > 2 && text.length() <= 4 && words.is(Role.MERIDIEM, i + 1)) {
      // "1140 a.m."
      int number = TimeWords.parse(text);
      return marked(words, number / 100, Optional.of(number % 100), Optional.empty(), i + 1);
    }
    int hour = text.length() <= 2 ? TimeWords.parse(text) : -1;
    return hour < 0
        ? Optional.empty()
        : marked(words, hour, Optional.empty(), Optional.empty(), i + 1);
  }

  private static Optional<Word<Clock>> hourMinute(
      TimeWords words,
      int i,
      String hourText,
      String minuteText,
      Optional<Integer> second,
      int end) {
    Line line = words.line();
    int hour = TimeWords.parse(hourText);
    Optional<Integer> minute = Optional.of(TimeWords.parse(minuteText));
    Optional<Word<Clock>> marked = marked(words, hour, minute, second, end);
    if (marked.isPresent()) {
      return marked;
    }
    boolean said =
        words.is(Role.BEFORE_CLOCK, i - 1)
            || words.is(Role.ZONE, end)
            || line.low(i + 1).equals("h")
            || (second.isPresent() && line.isHyphen(i - 2) && line.isNumber(i - 1))
            || words.year(i - 1).isPresent()
            || line.text(i - 1).indexOf('.') != line.text(i - 1).lastIndexOf('.')
            || words.is(Role.DAY, end)
            || words.is(Role.WEEKDAY, end)
            || words.is(Role.WEEKDAY, i - 1)
            || words.is(Role.DAY, i - 1)
            || words.is(Role.DAYPART, i - 1)
            || (words.month(end).isPresent() && words.day(end + 1).isPresent());
    boolean isOpen = hour <= 12 && (hourText.length() < 2 || hour >= 10);
    return said && !(line.touches(end - 1) && line.low(end).equals(":"))
        ? of(hour, minute, second, isOpen && line.lexicon().isEnglish(), end)
        : Optional.empty();
  }

  private static boolean isTwoDigits(Line line, int i) {
    return line.isNumber(i) && line.text(i).length() == 2;
  }

  /** A time behind which a.m., p.m. or o'clock stands. */
  private static Optional<Word<Clock>> marked(
      TimeWords words, int hour, Optional<Integer> minute, Optional<Integer> second, int at) {
    Optional<Word<String>> half = words.find(Role.MERIDIEM, at);
    if (half.isPresent() && hour >= 1 && hour <= 12) {
      boolean isLater = half.get().value().equalsIgnoreCase("pm");
      int hours = hour % 12 + (isLater ? 12 : 0);
      return of(hours, minute, second, false, half.get().to());
    }
    int end = words.skip(Role.CLOCK, at);
    if (end == at || !isClockBehind(words, at)) {
      return Optional.empty();
    }
    return of(hour, minute, second, hour <= 12 && words.line().lexicon().isEnglish(), end);
  }

  /** Some words for the hour of the clock also tell how long: {@code 3 heures}. */
  private static boolean isClockBehind(TimeWords words, int at) {
    if (!words.is(Role.UNIT, at)) {
      return true;
    }
    int number = at - 1;
    return words.skipBack(Role.AT, number) < number;
  }

  private static Optional<Word<Clock>> of(
      int hour, Optional<Integer> minute, Optional<Integer> second, boolean isOpen, int to) {
    boolean exists =
        hour >= 0
            && hour <= 24
            && minute.orElse(0) >= 0
            && minute.orElse(0) < 60
            && second.orElse(0) >= 0
            && second.orElse(0) < 60
            && (hour < 24 || minute.orElse(0) == 0);
    return exists
        ? Optional.of(new Word<>(new Clock(hour, minute, second, isOpen, Optional.empty()), to))
        : Optional.empty();
  }

  private static Word<Clock> withZone(TimeWords words, Word<Clock> clock) {
    return words
        .find(Role.ZONE, clock.to())
        .filter(zone -> isZone(words.line(), clock.to()))
        .map(zone -> new Word<>(clock.value().in(Optional.of(zone.value())), zone.to()))
        .orElse(clock);
  }

  /** A zone's short name is in capitals. */
  private static boolean isZone(Line line, int i) {
    return line.text(i).length() > 4
        || line.text(i).equals(line.text(i).toUpperCase(java.util.Locale.ROOT));
  }
}
