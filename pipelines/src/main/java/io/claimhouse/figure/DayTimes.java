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
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Joins a day and a time or part of it: {@code Friday morning}, {@code 8 a.m. on 3 May}, {@code
 * tonight at 8}, {@code 5 in the morning}.
 */
final class DayTimes {

  private final TimeWords words;
  private final Line line;
  private final List<List<TimeMatch>> byStart;

  DayTimes(TimeWords words, List<List<TimeMatch>> byStart) {
    this.words = words;
    this.line = words.line();
    this.byStart = byStart;
  }

  /** What begins at token {@code i} and is made of others. */
  List<TimeMatch> at(int i) {
    List<TimeMatch> found = new ArrayList<>();
    for (TimeMatch one : from(i)) {
      withPart(one, found);
      withTime(one, found);
      if (one.time() instanceof Clock clock) {
        withDate(one, clock, found);
      }
    }
    for (TimeMatch one : List.copyOf(found)) {
      withTime(one, found);
    }
    hourInPart(i).ifPresent(found::add);
    return found;
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

  /**
   * A time of the clock on a day, or in the part of a day, that {@code date} names; empty if it
   * names none.
   */
  static Optional<TimeExpression> on(TimeExpression date, Clock clock) {
    if (date instanceof Modified modified && isPhase(modified.modifier())) {
      return on(modified.time(), clock);
    } else if (date instanceof DayPart part) {
      return Optional.of(clock.during(part));
    } else if (date instanceof At at && at.time() instanceof DayPart part) {
      return isDay(at.date())
          ? Optional.of(new At(at.date(), clock.during(part)))
          : Optional.empty();
    }
    return isDay(date) ? Optional.of(new At(date, clock)) : Optional.empty();
  }

  /** Whether a time of the clock can be {@link #on} it. */
  static boolean takesHours(TimeExpression date) {
    return isDay(date)
        || date instanceof DayPart
        || (date instanceof At at && at.time() instanceof DayPart && isDay(at.date()))
        || (date instanceof Modified modified
            && isPhase(modified.modifier())
            && takesHours(modified.time()));
  }

  static boolean isPhase(TimeModifier modifier) {
    return modifier == TimeModifier.START
        || modifier == TimeModifier.MID
        || modifier == TimeModifier.END;
  }

  private static boolean recurs(TimeExpression time) {
    return time instanceof Every every
        && (every.time() instanceof Day
            || (every.time() instanceof Duration duration && duration.unit() == TimeUnit.DAY));
  }

  /** {@code Friday morning}, {@code Sunday early morning}, {@code every day in the morning}. */
  private void withPart(TimeMatch day, List<TimeMatch> found) {
    if (!isDay(day.time()) && !recurs(day.time())) {
      return;
    }
    Optional<Word<String>> phase = words.find(Role.PHASE, day.to());
    words
        .find(Role.DAYPART, phase.map(Word::to).orElse(day.to()))
        .ifPresent(
            part -> {
              TimeExpression time = join(day.time(), new DayPart(part.value()));
              boolean comesBack = line.low(part.to() - 1).endsWith("s") && time instanceof At;
              TimeExpression whole = comesBack ? new Every(time) : time;
              found.add(
                  new TimeMatch(
                      day.from(),
                      part.to(),
                      phase.map(word -> modified(word, whole)).orElse(whole),
                      day.rule() + "_part"));
            });
    for (TimeMatch part : from(words.skip(Role.AT, words.skipComma(day.to())))) {
      if (part.time() instanceof DayPart) {
        found.add(
            new TimeMatch(
                day.from(), part.to(), join(day.time(), part.time()), day.rule() + "_time"));
      }
    }
  }

  private static TimeExpression modified(Word<String> word, TimeExpression time) {
    return new Modified(TimeModifier.valueOf(word.value().toUpperCase(Locale.ROOT)), time);
  }

  private static TimeExpression join(TimeExpression date, TimeExpression hours) {
    if (date instanceof Every every && every.time() instanceof Duration) {
      return new Every(hours);
    }
    return date instanceof Every every
        ? new Every(new At(every.time(), hours))
        : new At(date, hours);
  }

  /** {@code Friday at 8 p.m.}, {@code Friday after 8 p.m.}, {@code tonight at 8}. */
  private void withTime(TimeMatch day, List<TimeMatch> found) {
    int place = words.skipComma(day.to());
    int at = words.skip(Role.AT, place);
    for (TimeMatch time : from(at)) {
      if (time.time() instanceof Clock clock) {
        Optional<TimeExpression> whole =
            recurs(day.time()) ? Optional.of(join(day.time(), clock)) : on(day.time(), clock);
        boolean isBare = day.isBare() || time.isBare();
        whole.ifPresent(
            joined ->
                found.add(
                    new TimeMatch(
                        day.from(),
                        time.to(),
                        joined,
                        isBare ? TimeMatch.BARE + "day_time" : day.rule() + "_time")));
      }
    }
    if (at > place) {
      ClockTimes.bare(words, at)
          .filter(hour -> ClockTimes.isFree(words, hour.to()))
          .flatMap(
              hour ->
                  on(day.time(), (Clock) hour.time())
                      .map(
                          joined ->
                              new TimeMatch(
                                  day.from(), hour.to(), joined, TimeMatch.BARE + "day_hour")))
          .ifPresent(found::add);
    }
    words
        .find(Role.SIGNAL, day.to())
        .filter(signal -> isDay(day.time()))
        .ifPresent(
            signal -> {
              for (TimeMatch time : from(signal.to())) {
                if (time.time() instanceof Clock && !time.isBare()) {
                  found.add(
                      new TimeMatch(
                          day.from(),
                          time.to(),
                          modified(signal, new At(day.time(), time.time())),
                          day.rule() + "_time"));
                }
              }
            });
  }

  /** {@code 8 p.m. on Friday}, {@code 8 in the evening}, {@code 8:00 Sunday morning}. */
  private void withDate(TimeMatch time, Clock clock, List<TimeMatch> found) {
    part(time.to())
        .map(
            part ->
                new TimeMatch(
                    time.from(), part.to(), clock.during(part.value()), "time.clock_part"))
        .ifPresent(found::add);
    for (TimeMatch day : from(words.skip(Role.AT, words.skipComma(time.to())))) {
      Optional<TimeExpression> whole =
          recurs(day.time())
              ? Optional.of(join(day.time(), clock))
              : on(day.time(), clock).filter(At.class::isInstance);
      boolean isBare = day.isBare() || time.isBare();
      whole.ifPresent(
          joined ->
              found.add(
                  new TimeMatch(
                      time.from(),
                      day.to(),
                      joined,
                      isBare ? TimeMatch.BARE + "day_time" : day.rule() + "_time")));
    }
  }

  /** The part of the day that a time of the clock names: {@code in the morning}. */
  private Optional<Word<DayPart>> part(int i) {
    int at = words.skip(Role.AT, i);
    return words
        .find(Role.DAYPART, at > i ? at : words.skip(Role.PHASE, i))
        .filter(part -> !line.isNoun(part.to()))
        .map(part -> new Word<>(new DayPart(part.value()), part.to()));
  }

  /** {@code at 5 in the morning}. */
  private Optional<TimeMatch> hourInPart(int i) {
    boolean said = words.is(Role.AT, i - 1) || words.is(Role.BEFORE_CLOCK, i - 1);
    Optional<TimeMatch> hour = said ? ClockTimes.bare(words, i) : Optional.empty();
    return hour.flatMap(
        one ->
            part(one.to())
                .map(
                    part ->
                        new TimeMatch(
                            i,
                            part.to(),
                            ((Clock) one.time()).during(part.value()),
                            "time.clock_part")));
  }
}
