package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.model.TimeValue;
import io.claimhouse.model.Unit;
import io.claimhouse.time.Anchor;
import io.claimhouse.time.NewsTimes;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.LatestQuarter;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dates, times and durations of a line as candidates. What is relative is settled by the
 * publication date, and only as finely as that is known; else the value is left open.
 */
final class Dates {

  /** What makes a joined time outweigh its parts. */
  private static final double JOINED = 12;

  private static final Offset YEAR_AGO =
      new Offset(Optional.empty(), Duration.of(1, TimeUnit.YEAR), -1);

  private final Line line;
  private final TimeWords words;
  private final Anchor anchor;
  private final TenseSigns tense;
  private final Optional<TimeExpression> quarter;
  private final List<TimeMatch> matches;

  private Dates(Line line) {
    this.line = line;
    this.words = new TimeWords(line);
    this.anchor = new Anchor(line.context().published());
    this.tense = new TenseSigns(words);
    this.matches = TimeGrammar.read(words);
    this.quarter =
        matches.stream()
            .map(TimeMatch::time)
            .filter(time -> time instanceof Quarter || time instanceof LatestQuarter)
            .findFirst();
  }

  static List<Candidate> read(Line line) {
    Dates dates = new Dates(line);
    List<Candidate> found = new ArrayList<>();
    for (TimeMatch match : dates.matches) {
      // "In the night" without a day is no day, and Durations reads amounts.
      boolean standsAlone =
          !match.isBare()
              && !match.rule().equals(DurationTimes.COUNTED)
              && !isPartOfAnyDay(match.time());
      if (standsAlone) {
        dates.candidate(match).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isPartOfAnyDay(TimeExpression time) {
    return time instanceof DayPart
        || (time instanceof Modified modified && modified.time() instanceof DayPart);
  }

  private Optional<Candidate> candidate(TimeMatch match) {
    TimeValue value =
        new NewsTimes(anchor, tense.before(match.from())).resolve(inQuarter(match.time()));
    if (match.rule().startsWith("duration")) {
      return Optional.of(duration(match, value));
    }
    if ((match.time() instanceof Span || match.time() instanceof Lasting)
        && value.period().isEmpty()) {
      // Two times that make no stretch, or of which one is not settled: each stands for itself.
      return Optional.empty();
    }
    Optional<TimeModifier> signal =
        value.modifier().isPresent()
            ? Optional.empty()
            : signalBefore(match.from()).or(() -> signalAfter(match.to()));
    Candidate date =
        Candidate.time(
            match.from(),
            match.to(),
            FigureKind.DATE,
            signal.map(value::with).orElse(value),
            match.rule());
    return Optional.of(date.withWeight(date.weight() + JOINED * joints(match.time())));
  }

  /** How many times have gone into one. */
  private static int joints(TimeExpression time) {
    if (time instanceof Span span) {
      return 1 + joints(span.from()) + joints(span.to());
    } else if (time instanceof Lasting lasting) {
      return 1 + joints(lasting.from());
    }
    boolean isJoined =
        time instanceof At
            || time instanceof Modified
            || time instanceof Nth
            || (time instanceof Quarter whole && whole.year().isPresent())
            || (time instanceof Day day && day.weekday().isPresent() && day.day().isPresent())
            || (time instanceof Offset offset && offset.base().isPresent());
    return isJoined ? 1 : 0;
  }

  /** "A year ago" beside a quarter is that quarter of the year before. */
  private TimeExpression inQuarter(TimeExpression time) {
    return time.equals(YEAR_AGO) && quarter.isPresent()
        ? new Offset(quarter, YEAR_AGO.duration(), -1)
        : time;
  }

  private Optional<TimeModifier> signalBefore(int to) {
    int from = words.skipBack(Role.SIGNAL, to);
    return from == to
        ? Optional.empty()
        : words
            .find(Role.SIGNAL, from)
            .map(word -> TimeModifier.valueOf(word.value().toUpperCase(Locale.ROOT)))
            .filter(one -> one != TimeModifier.MORE_THAN && one != TimeModifier.LESS_THAN);
  }

  private Optional<TimeModifier> signalAfter(int end) {
    return words
        .signalAfter(end)
        .map(word -> TimeModifier.valueOf(word.value().toUpperCase(Locale.ROOT)));
  }

  /** A duration with a number is an amount too. */
  private Candidate duration(TimeMatch match, TimeValue value) {
    boolean counts =
        match.rule().startsWith("duration.relative")
            && !(match.time() instanceof Recent recent && recent.duration().isVague());
    for (int i = match.from(); counts && i < match.to(); i++) {
      for (Numeral number : line.numerals(i)) {
        Optional<Unit> unit = UnitMatcher.after(line, number).map(UnitMatcher.Found::unit);
        if (unit.isPresent()) {
          return Candidate.amount(
                  match.from(), match.to(), FigureKind.DURATION, number, unit, match.rule())
              .with(FigureKind.DURATION, Optional.of(value));
        }
      }
    }
    return Candidate.time(match.from(), match.to(), FigureKind.DURATION, value, match.rule());
  }
}
