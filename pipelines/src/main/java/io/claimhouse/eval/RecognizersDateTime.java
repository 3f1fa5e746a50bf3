package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.TimeReader;
import io.claimhouse.model.Span;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeUnit;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The DateTimeModel of Recognizers-Text: a result matches when its text is the same but for case
 * and its readings agree in timex, type, value, start, end and Mod.
 */
final class RecognizersDateTime {

  static final String NAME = "DateTimeModel";

  private static final List<String> FIELDS =
      List.of("timex", "type", "value", "start", "end", "Mod");

  /** A result of either side, in the words that are compared. */
  record Result(String text, List<String> readings) {}

  private final TimeReader reader = TimeReader.english();

  /** The results that a case wants. */
  static List<Result> gold(JsonNode one) {
    List<Result> gold = new ArrayList<>();
    for (JsonNode result : one.path("Results")) {
      TreeSet<String> rows = new TreeSet<>();
      for (JsonNode value : result.path("Resolution").path("values")) {
        StringBuilder row = new StringBuilder();
        for (String field : FIELDS) {
          if (value.hasNonNull(field)) {
            row.append(row.length() == 0 ? "" : " ").append(field).append('=');
            row.append(value.path(field).asText());
          }
        }
        rows.add(row.toString());
      }
      gold.add(
          new Result(result.path("Text").asText().toLowerCase(Locale.ROOT), List.copyOf(rows)));
    }
    return gold;
  }

  /** What the program finds in a case. */
  List<Result> found(JsonNode one) {
    String input = one.path("Input").asText();
    String reference = one.path("Context").path("ReferenceDateTime").asText("");
    LocalDateTime now =
        LocalDateTime.parse(reference.isEmpty() ? "2016-11-07T00:00:00" : reference);
    RecognizersTimes times = new RecognizersTimes(now);
    List<Result> results = new ArrayList<>();
    for (TimeReader.Found found : reader.read(input)) {
      TreeSet<String> rows = new TreeSet<>();
      Span span = found.span();
      Optional<Integer> in = start(input, span, List.of("within ", "in "));
      if (in.isPresent() && found.time() instanceof Duration duration) {
        boolean within = input.startsWith("w", in.get()) || input.startsWith("W", in.get());
        span = new Span(in.get(), span.end());
        if (within) {
          rows.add(times.within(duration).row());
        } else {
          times
              .resolve(new Offset(Optional.empty(), duration, 1))
              .forEach(reading -> rows.add(reading.row()));
        }
      } else if (found.time() instanceof Duration duration
          && input.regionMatches(true, span.end(), " later", 0, 6)) {
        span = new Span(span.start(), span.end() + 6);
        times
            .resolve(new Offset(Optional.empty(), duration, 1))
            .forEach(reading -> rows.add(reading.row()));
      } else {
        TimeExpression time = bound(input, found);
        span = withoutArticle(input, withPreposition(input, found, time), time);
        times.resolve(time).forEach(reading -> rows.add(reading.row()));
      }
      if (!rows.isEmpty()) {
        results.add(new Result(span.of(input).toLowerCase(Locale.ROOT), List.copyOf(rows)));
      }
    }
    return results;
  }

  /** "How about Monday" is no approximation, and "later this year" bears no Mod. */
  private static TimeExpression bound(String input, TimeReader.Found found) {
    boolean asks = start(input, found.span(), List.of("how ")).isPresent();
    return asks && found.time() instanceof Modified modified ? modified.time() : found.time();
  }

  /** The set counts "in the morning" as a whole, and drops "about" behind "how". */
  private static Span withPreposition(String input, TimeReader.Found found, TimeExpression time) {
    Span span = found.span();
    if (!time.equals(found.time())) {
      return new Span(input.indexOf(' ', span.start()) + 1, span.end());
    }
    Optional<Integer> in = start(input, span, List.of("in "));
    return time instanceof TimeExpression.DayPart && in.isPresent()
        ? new Span(in.get(), span.end())
        : span;
  }

  private static Optional<Integer> start(String input, Span span, List<String> words) {
    for (String word : words) {
      int from = span.start() - word.length();
      if (input.regionMatches(true, Math.max(0, from), word, 0, word.length()) && from >= 0) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  /** The set leaves the article out where a word of the time follows that says which. */
  private static Span withoutArticle(String input, Span span, TimeExpression time) {
    TimeExpression core = time instanceof Modified modified ? modified.time() : time;
    boolean leaves =
        (core instanceof Recent recent && recent.duration().unit() != TimeUnit.DECADE)
            || core instanceof Nearby
            || core instanceof TimeExpression.Season
            || core instanceof TimeExpression.Year
            || core instanceof TimeExpression.Decade
            || time instanceof Modified;
    return leaves && input.regionMatches(true, span.start(), "the ", 0, 4)
        ? new Span(span.start() + 4, span.end())
        : span;
  }
}
