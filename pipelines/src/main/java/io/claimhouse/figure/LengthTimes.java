package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a length and the time from which it runs: {@code two weeks starting on Monday}, {@code for
 * three hours from 10 a.m.}, {@code 10 a.m. for three hours}.
 */
final class LengthTimes {

  private static final String LASTING = "date.lasting.span";

  private final TimeWords words;
  private final List<List<TimeMatch>> byStart;

  LengthTimes(TimeWords words, List<List<TimeMatch>> byStart) {
    this.words = words;
    this.byStart = byStart;
  }

  /** What begins at token {@code i} and is made of others. */
  List<TimeMatch> at(int i) {
    List<TimeMatch> found = new ArrayList<>();
    for (TimeMatch one : from(i)) {
      length(one, found);
      lasting(one, found);
    }
    return found;
  }

  private List<TimeMatch> from(int i) {
    return i >= 0 && i < byStart.size() ? byStart.get(i) : List.of();
  }

  /** {@code for three hours from 10 a.m.}, {@code a week starting tomorrow}. */
  private void length(TimeMatch amount, List<TimeMatch> found) {
    if (!(amount.time() instanceof Duration duration) || duration.isVague()) {
      return;
    }
    int start = words.skip(Role.START_OF_LENGTH, words.skipComma(amount.to()));
    int opener = words.skipBack(Role.LENGTH_OPENER, amount.from());
    boolean said = words.is(Role.START_OF_LENGTH, start - 1) && opener < amount.from();
    boolean starts = start > amount.to() && !words.is(Role.BASE, start - 1);
    if (!said && !starts) {
      return;
    }
    for (TimeMatch first : startsAt(start)) {
      if (isPoint(first.time())) {
        found.add(
            new TimeMatch(
                amount.from(),
                first.to(),
                new Lasting(first.time(), duration),
                first.isBare() ? TimeMatch.BARE + "lasting" : LASTING,
                List.of(amount, first)));
      }
    }
  }

  /** {@code 10 a.m. for three hours}. */
  private void lasting(TimeMatch first, List<TimeMatch> found) {
    int at = words.skip(Role.LENGTH_OPENER, first.to());
    if (at == first.to() || !(first.time() instanceof Clock || first.time() instanceof At)) {
      return;
    }
    for (TimeMatch amount : from(at)) {
      if (amount.time() instanceof Duration duration && !duration.isVague()) {
        found.add(
            new TimeMatch(
                first.from(),
                amount.to(),
                new Lasting(first.time(), duration),
                first.isBare() ? TimeMatch.BARE + "lasting" : LASTING,
                List.of(first, amount)));
      }
    }
  }

  private List<TimeMatch> startsAt(int i) {
    List<TimeMatch> found = new ArrayList<>(from(i));
    ClockTimes.bare(words, i)
        .filter(hour -> ClockTimes.isFree(words, hour.to()))
        .ifPresent(found::add);
    return found;
  }

  private static boolean isPoint(TimeExpression time) {
    return DayTimes.isDay(time)
        || time instanceof Clock
        || time instanceof At
        || time instanceof Month
        || time instanceof Year;
  }
}
