package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Every;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code every day}, {@code each Monday}, {@code every two weeks}, {@code Tuesdays}. */
final class TimeSets implements TimeRule {

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    words.number(Role.EVERY, i).ifPresent(every -> every(words, i, every, found));
    plural(words, i).ifPresent(found::add);
    int one = words.skip(Role.ONCE, i);
    int unit = words.skip(Role.ONE, one);
    if (one > i && unit > one) {
      words
          .find(Role.UNIT, unit)
          .ifPresent(
              turn ->
                  found.add(
                      new TimeMatch(
                          i,
                          turn.to(),
                          new Every(Duration.of(1, TimeUnit.named(turn.value()))),
                          "date.set_once")));
    }
    return found;
  }

  private static void every(TimeWords words, int i, Word<Integer> every, List<TimeMatch> found) {
    int at = every.to();
    Optional<Word<String>> unit = words.find(Role.UNIT, at);
    if (unit.isPresent()) {
      Duration turn = Duration.of(every.value(), TimeUnit.named(unit.get().value()));
      found.add(new TimeMatch(i, unit.get().to(), new Every(turn), "date.set_every"));
    } else if (words.is(Role.WEEKDAY_KIND, at)) {
      found.add(
          new TimeMatch(
              i, at + 1, new Every(Duration.of(1, TimeUnit.WORKING_DAY)), "date.set_every"));
    }
    words
        .duration(at)
        .filter(duration -> !words.line().numerals(at).isEmpty())
        .ifPresent(
            duration ->
                found.add(
                    new TimeMatch(
                        i, duration.to(), new Every(duration.value()), "duration.relative_every")));
    words
        .number(Role.WEEKDAY, at)
        .ifPresent(
            day ->
                found.add(
                    set(i, day.to(), Day.of(day.value(), Optional.empty()), "date.set_weekday")));
    words
        .month(at)
        .ifPresent(
            month ->
                found.add(
                    set(
                        i,
                        month.to(),
                        new Month(Optional.empty(), month.value(), Optional.empty()),
                        "date.set_month")));
    words
        .find(Role.SEASON, at)
        .ifPresent(
            season ->
                found.add(
                    set(
                        i,
                        season.to(),
                        new Season(Optional.empty(), season.value(), Optional.empty()),
                        "date.set_season")));
    words
        .find(Role.DAYPART, at)
        .ifPresent(
            part -> found.add(set(i, part.to(), new DayPart(part.value()), "date.set_part")));
  }

  private static TimeMatch set(int from, int to, TimeExpression time, String rule) {
    return new TimeMatch(from, to, new Every(time), rule);
  }

  /** {@code Mondays}; the seeds hold the singular. */
  private static Optional<TimeMatch> plural(TimeWords words, int i) {
    return words
        .number(Role.WEEKDAYS, i)
        .map(day -> set(i, day.to(), Day.of(day.value(), Optional.empty()), "date.set_weekday"));
  }
}
