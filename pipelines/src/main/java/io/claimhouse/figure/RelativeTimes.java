package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.FirstOf;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code yesterday}, {@code last week}, {@code the past two years}, {@code next March}, {@code two
 * weeks ago}: what counts from the publication date.
 */
final class RelativeTimes implements TimeRule {

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    ago(words, i).ifPresent(found::add);
    if (words.line().isWord(i)) {
      dayWord(words, i, found);
      shifted(words, i, found);
      shiftedBehind(words, i).ifPresent(found::add);
      agoBefore(words, i).ifPresent(found::add);
      vagueReference(words, i).ifPresent(found::add);
    }
    counted(words, i).ifPresent(found::add);
    return found;
  }

  private static void dayWord(TimeWords words, int i, List<TimeMatch> found) {
    words
        .number(Role.DAY, i)
        .ifPresent(
            day ->
                found.add(
                    new TimeMatch(
                        i, day.to(), new Nearby(TimeUnit.DAY, day.value()), "date.day_word")));
    words
        .find(Role.TODAY_PART, i)
        .ifPresent(part -> found.add(partOf(i, part.to(), 0, part.value(), "date.day_word_part")));
    words
        .find(Role.YESTERDAY_PART, i)
        .ifPresent(part -> found.add(partOf(i, part.to(), -1, part.value(), "date.day_word_part")));
  }

  private static TimeMatch partOf(int from, int to, int shift, String part, String rule) {
    At time = new At(new Nearby(TimeUnit.DAY, shift), new DayPart(part));
    return new TimeMatch(from, to, time, rule);
  }

  /** {@code last week}, {@code the coming months}, {@code next March}, {@code this morning}. */
  private static void shifted(TimeWords words, int i, List<TimeMatch> found) {
    int start = words.skip(Role.ARTICLE, i);
    Optional<Word<Integer>> shift = words.number(Role.SHIFT, start);
    if (shift.isEmpty()) {
      return;
    }
    int by = shift.get().value();
    int at = words.skip(Role.YEAR_KIND, shift.get().to());
    Optional<Word<String>> unit = words.find(Role.UNIT, at);
    if (unit.isPresent()) {
      found.add(unit(words, i, at, unit.get(), by));
      return;
    }
    Line line = words.line();
    // "following a year of growth" is no shift.
    boolean isAmount = by != 0 && !words.is(Role.ONE, at);
    Optional<Word<Duration>> duration = isAmount ? words.amount(at) : Optional.empty();
    if (duration.isPresent()) {
      boolean isVague = duration.get().value().isVague();
      found.add(
          new TimeMatch(
              i,
              duration.get().to(),
              new Recent(duration.get().value(), by),
              isVague ? "duration.relative_vague" : "duration.relative"));
    }
    Optional<Integer> shiftBy = Optional.of(by);
    CalendarDates.dayAt(words, at)
        .map(day -> new TimeMatch(i, day.to(), shiftedDay(day, by), "date.relative_day"))
        .ifPresent(found::add);
    words
        .number(Role.WEEKDAY, at)
        .ifPresent(
            day ->
                found.add(
                    new TimeMatch(i, day.to(), Day.of(day.value(), shiftBy), "date.weekday")));
    words
        .month(at)
        .filter(month -> line.isCapitalised(at) || !line.lexicon().isEnglish())
        .ifPresent(
            month ->
                found.add(
                    new TimeMatch(
                        i,
                        month.to(),
                        new Month(Optional.empty(), month.value(), shiftBy),
                        "date.relative_month_name")));
    words
        .find(Role.SEASON, at)
        .ifPresent(
            season ->
                found.add(
                    new TimeMatch(
                        i,
                        season.to(),
                        new Season(Optional.empty(), season.value(), shiftBy),
                        "date.season_relative")));
    words
        .find(Role.DAYPART, at)
        .ifPresent(part -> found.add(partOf(i, part.to(), by, part.value(), "date.relative_part")));
    words
        .find(Role.HOLIDAY, at)
        .filter(holiday -> line.isCapitalised(at))
        .ifPresent(
            holiday ->
                found.add(
                    new TimeMatch(
                        i,
                        holiday.to(),
                        new Holiday(Optional.empty(), holiday.value(), shiftBy),
                        "date.holiday")));
  }

  /** {@code this Friday, June 15}, {@code next 6 April}: only without a weekday is a year left. */
  private static Day shiftedDay(TimeMatch match, int by) {
    Day day = (Day) match.time();
    return day.year().isPresent()
        ? day
        : new Day(day.year(), day.month(), day.day(), day.weekday(), Optional.of(by));
  }

  private static TimeMatch unit(TimeWords words, int i, int at, Word<String> unit, int shift) {
    TimeUnit one = TimeUnit.named(unit.value());
    if (isPlural(words.line(), at) && shift != 0) {
      return new TimeMatch(
          i, unit.to(), new Recent(Duration.vague(one), shift), "duration.relative_vague");
    }
    return new TimeMatch(i, unit.to(), new Nearby(one, shift), "date.relative_" + unit.value());
  }

  /** Whether the word at {@code i} is the plural of an English unit. */
  static boolean isPlural(Line line, int i) {
    return line.low(i).endsWith("s")
        || line.low(i).endsWith("centuries")
        || line.low(i).endsWith("millennia");
  }

  /** {@code la semaine dernière}, {@code el año pasado}, {@code mardi prochain}. */
  private static Optional<TimeMatch> shiftedBehind(TimeWords words, int i) {
    int at = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> unit = words.find(Role.UNIT, at);
    if (unit.isPresent()) {
      return words
          .number(Role.SHIFT_AFTER, unit.get().to())
          .map(
              shift ->
                  new TimeMatch(
                      i,
                      shift.to(),
                      new Nearby(TimeUnit.named(unit.get().value()), shift.value()),
                      "date.relative_" + unit.get().value()));
    }
    Optional<Word<Integer>> weekday = words.number(Role.WEEKDAY, at);
    return weekday
        .flatMap(day -> words.number(Role.SHIFT_AFTER, day.to()))
        .map(
            shift ->
                new TimeMatch(
                    i,
                    shift.to(),
                    Day.of(weekday.orElseThrow().value(), Optional.of(shift.value())),
                    "date.weekday"));
  }

  /** {@code two weeks ago}; {@code a year earlier}, with an article only. */
  private static Optional<TimeMatch> ago(TimeWords words, int i) {
    Optional<Word<Duration>> duration = words.duration(i);
    if (duration.isEmpty()) {
      return Optional.empty();
    }
    int end = duration.get().to();
    Optional<Word<Integer>> ago = words.number(Role.AGO, end);
    if (ago.isPresent()) {
      return Optional.of(
          offset(i, ago.get().to(), duration.get().value(), ago.get().value(), "date.ago"));
    }
    boolean earlier =
        words.is(Role.ONE, i)
            && words.line().low(end).equals("earlier")
            && !duration.get().value().isVague();
    return earlier
        ? Optional.of(offset(i, end + 1, duration.get().value(), -1, "date.earlier"))
        : Optional.empty();
  }

  /** {@code il y a deux ans}, {@code vor drei Tagen}, {@code hace un mes}. */
  private static Optional<TimeMatch> agoBefore(TimeWords words, int i) {
    Optional<Word<Integer>> ago = words.number(Role.AGO_BEFORE, i);
    // "In 17 Minuten" is rather how long something took.
    return ago.flatMap(one -> words.duration(one.to()))
        .filter(duration -> ago.get().value() < 0 || !duration.value().unit().isClock())
        .map(
            duration ->
                offset(i, duration.to(), duration.value(), ago.orElseThrow().value(), "date.ago"));
  }

  private static TimeMatch offset(int from, int to, Duration duration, int by, String rule) {
    TimeExpression time = new Offset(Optional.empty(), duration, by);
    return new TimeMatch(from, to, time, rule);
  }

  /** {@code recent years}, {@code the coming months}: a time, not how long. */
  private static Optional<TimeMatch> vagueReference(TimeWords words, int i) {
    Optional<Word<String>> word = words.find(Role.VAGUE_RECENT, i);
    return word.flatMap(one -> words.find(Role.UNIT, one.to()))
        .filter(unit -> isPlural(words.line(), unit.to() - 1))
        .map(
            unit ->
                new TimeMatch(
                    i,
                    unit.to(),
                    new Reference(word.orElseThrow().value().toUpperCase(Locale.ROOT) + "_REF"),
                    "date.recent"));
  }

  /**
   * {@code the first two weeks}, {@code the first nine months of 2023}, {@code the five past
   * years}: an amount within a longer time.
   */
  private static Optional<TimeMatch> counted(TimeWords words, int i) {
    Line line = words.line();
    int start = words.skip(Role.ARTICLE, i);
    int first = words.skip(Role.FIRST, start);
    boolean isLast = words.is(Role.LAST_ONE, start) && line.low(start).equals("final");
    if (first > start || isLast) {
      Optional<Word<Duration>> duration =
          words.duration(first > start ? first : start + 1).filter(one -> !one.value().isVague());
      return duration.map(one -> firstOf(words, i, one, isLast));
    }
    for (Numeral number : line.numerals(start)) {
      Optional<Word<Integer>> shift = words.number(Role.SHIFT, number.to());
      Optional<Word<String>> unit =
          shift.filter(one -> one.value() != 0).flatMap(one -> words.find(Role.UNIT, one.to()));
      boolean agrees =
          unit.isPresent() && (number.low() == 1 || isPlural(line, unit.get().to() - 1));
      if (agrees && !number.isVague()) {
        Duration duration = Duration.of(number.low(), TimeUnit.named(unit.get().value()));
        return Optional.of(
            new TimeMatch(
                i,
                unit.get().to(),
                new Recent(duration, shift.orElseThrow().value()),
                "duration.relative"));
      }
    }
    return Optional.empty();
  }

  private static TimeMatch firstOf(
      TimeWords words, int i, Word<Duration> duration, boolean isLast) {
    int of = words.skip(Role.OF, duration.to());
    Optional<TimeMatch> whole =
        of == duration.to() || isLast ? Optional.empty() : yearAt(words, of);
    return whole
        .map(
            year ->
                new TimeMatch(
                    i,
                    year.to(),
                    new FirstOf(duration.value(), year.time()),
                    "duration.relative_first"))
        .orElseGet(() -> new TimeMatch(i, duration.to(), duration.value(), "duration.relative"));
  }

  /** A year or a shifted year: the whole of which a part is told. */
  static Optional<TimeMatch> yearAt(TimeWords words, int i) {
    Optional<Word<Integer>> year = words.anyYear(i);
    if (year.isPresent()) {
      return Optional.of(
          new TimeMatch(
              i, year.get().to(), new TimeExpression.Year(year.get().value()), "date.year"));
    }
    List<TimeMatch> found = new ArrayList<>();
    shifted(words, i, found);
    return found.stream().filter(one -> one.time() instanceof Nearby).findFirst();
  }
}
