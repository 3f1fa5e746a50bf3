package io.claimhouse.eval;

import io.claimhouse.figure.TimeReader;
import io.claimhouse.model.Span;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Decade;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which words Recognizers-Text counts to an expression of time, and what some of them say there. It
 * takes in "in" and "within" before an amount and "in" before a part of the day, leaves out most
 * articles, and gives "earlier this year" no Mod.
 */
final class RecognizersWording {

  /**
   * An expression as the set would give it.
   *
   * @param span what counts to it
   */
  record Worded(Span span, List<RecognizersReading> readings) {}

  private final String input;
  private final LocalDate today;
  private final RecognizersTimes times;

  RecognizersWording(String input, LocalDateTime now) {
    this.input = input;
    this.today = now.toLocalDate();
    this.times = new RecognizersTimes(now);
  }

  Worded of(TimeReader.Found found) {
    Optional<Worded> amount = amount(found);
    if (amount.isPresent()) {
      return amount.get();
    }
    TimeExpression time = settled(found);
    Span span = withArticle(withPreposition(withoutAbout(found, time), time), time);
    String text = span.of(input).toLowerCase(Locale.ROOT);
    return new Worded(
        span, times.resolve(time).stream().map(reading -> worded(text, time, reading)).toList());
  }

  // ---- amounts

  /** {@code within 9 months}, {@code in two weeks}, {@code two weeks later}. */
  private Optional<Worded> amount(TimeReader.Found found) {
    Span span = found.span();
    Optional<Integer> within = before(span, "within ");
    if (found.time() instanceof Recent recent && within.isPresent()) {
      return Optional.of(
          new Worded(new Span(within.get(), span.end()), List.of(times.within(recent.duration()))));
    }
    if (!(found.time() instanceof Duration duration)) {
      return Optional.empty();
    }
    if (within.isPresent()) {
      return Optional.of(
          new Worded(new Span(within.get(), span.end()), List.of(times.within(duration))));
    }
    List<RecognizersReading> fromNow = times.resolve(new Offset(Optional.empty(), duration, 1));
    if (input.regionMatches(true, span.end(), " later", 0, 6)) {
      return Optional.of(new Worded(new Span(span.start(), span.end() + 6), fromNow));
    }
    return before(span, "in ").map(start -> new Worded(new Span(start, span.end()), fromNow));
  }

  /** Where {@code word} starts, if it stands right before {@code span}. */
  private Optional<Integer> before(Span span, String word) {
    int from = span.start() - word.length();
    return from >= 0 && input.regionMatches(true, from, word, 0, word.length())
        ? Optional.of(from)
        : Optional.empty();
  }

  // ---- what is said

  /** "How about Monday" is no approximation; "Friday the 26th" is of this month if it can be. */
  private TimeExpression settled(TimeReader.Found found) {
    boolean asks =
        before(found.span(), "how ").isPresent() || before(found.span(), "what ").isPresent();
    TimeExpression time =
        asks && found.time() instanceof Modified modified ? modified.time() : found.time();
    boolean definite = found.span().of(input).toLowerCase(Locale.ROOT).contains(" the ");
    if (time instanceof At at && at.date() instanceof Day day) {
      return new At(ofThisMonth(day, definite), at.time());
    }
    return time instanceof Day day ? ofThisMonth(day, definite) : time;
  }

  private Day ofThisMonth(Day day, boolean definite) {
    boolean open = day.month().isEmpty() && day.day().isPresent() && day.weekday().isPresent();
    Optional<LocalDate> date =
        open
            ? CalendarUnits.dayOf(today.getYear(), today.getMonthValue(), day.day().get())
            : Optional.empty();
    return date.filter(one -> one.getDayOfWeek().getValue() == day.weekday().orElseThrow())
        .filter(one -> definite ? !one.isBefore(today) : one.equals(today))
        .map(one -> Day.of(Optional.of(one.getYear()), one.getMonthValue(), one.getDayOfMonth()))
        .orElse(day);
  }

  /** What single words add to a reading. */
  private static RecognizersReading worded(
      String text, TimeExpression time, RecognizersReading reading) {
    boolean present =
        time instanceof Modified modified
            && modified.time() instanceof Nearby nearby
            && nearby.shift() == 0;
    boolean comparative = text.startsWith("earlier ") || text.startsWith("later ");
    if (comparative && present && RecognizersBounds.isPhase(reading)) {
      return reading.with("");
    }
    if (text.startsWith("same ") && time instanceof Nearby nearby) {
      return reading.with("ref_undef").as(undefined(nearby.unit()));
    }
    if (text.contains("fiscal ") || text.contains("school ")) {
      String kind = text.contains("fiscal ") ? "FY" : "SY";
      return RecognizersReading.plain(
          kind + reading.start().orElseThrow().getYear(), "daterange", "not resolved");
    }
    return reading;
  }

  private static String undefined(TimeUnit unit) {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case DAY -> "XXXX-XX-XX";
      default -> "XXXX";
    };
  }

  // ---- which words count

  private Span withoutAbout(TimeReader.Found found, TimeExpression time) {
    Span span = found.span();
    boolean drops = found.time() instanceof Modified modified && modified.time().equals(time);
    return drops ? new Span(input.indexOf(' ', span.start()) + 1, span.end()) : span;
  }

  private Span withPreposition(Span span, TimeExpression time) {
    boolean inPart =
        time instanceof DayPart
            || (time instanceof Clock && input.regionMatches(true, span.start(), "the ", 0, 4));
    Optional<Integer> start = inPart ? before(span, "in ") : Optional.empty();
    boolean days =
        time instanceof TimeExpression.Span whole && !opened(span) && isShort(span, whole);
    boolean inWeek = time instanceof Nth nth && nth.of() instanceof Nearby && nth.number() == 1;
    if (days || inWeek) {
      start = before(span, "on ").or(() -> days ? before(span, "in ") : Optional.empty());
    }
    if (time instanceof Lasting && span.of(input).contains("from ")) {
      start = before(span, "for ");
    } else if (time instanceof Lasting) {
      start = before(span, "from ");
    }
    return start.map(from -> new Span(from, span.end())).orElse(span);
  }

  /** {@code November 18-19}, {@code 2014 through 2018}. */
  private boolean isShort(Span span, TimeExpression.Span stretch) {
    return stretch.from() instanceof Year
        || (stretch.from() instanceof Day && span.of(input).indexOf('-') >= 0);
  }

  private boolean opened(Span span) {
    return input.regionMatches(true, span.start(), "from ", 0, 5)
        || input.regionMatches(true, span.start(), "between ", 0, 8);
  }

  /** The set leaves the article out where a word of the time follows that says which. */
  private Span withArticle(Span span, TimeExpression time) {
    if (time instanceof Modified modified && isDay(modified) && before(span, "the ").isPresent()) {
      return new Span(span.start() - 4, span.end());
    }
    TimeExpression core = time instanceof Modified modified ? modified.time() : time;
    int noun = Math.min(span.start() + 4, span.end());
    boolean isBare = input.substring(noun, span.end()).indexOf(' ') < 0;
    boolean saysWhich =
        (core instanceof Recent recent && recent.duration().unit() != TimeUnit.DECADE)
            || (core instanceof Nearby && !isBare)
            || core instanceof Season
            || core instanceof Year
            || core instanceof Decade
            || (time instanceof Modified modified && !isDay(modified));
    return saysWhich && input.regionMatches(true, span.start(), "the ", 0, 4)
        ? new Span(span.start() + 4, span.end())
        : span;
  }

  /** "The end of the day" is a moment. */
  private static boolean isDay(Modified modified) {
    return modified.modifier() == TimeModifier.END
        && modified.time() instanceof Nearby nearby
        && nearby.unit() == TimeUnit.DAY;
  }
}
