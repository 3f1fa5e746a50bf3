package io.claimhouse.eval;

import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.FirstOf;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of longer times, and stretches from one time to another. */
final class RecognizersSpans {

  private RecognizersSpans() {}

  static List<RecognizersReading> nth(Nth nth, List<RecognizersReading> wholes) {
    List<RecognizersReading> found = new ArrayList<>();
    for (RecognizersReading whole : wholes) {
      LocalDate start = whole.start().orElseThrow().toLocalDate();
      LocalDate end = whole.endOrStart().toLocalDate();
      String timex = whole.timex();
      if (nth.weekday().isPresent()) {
        DayOfWeek weekday = DayOfWeek.of(nth.weekday().get());
        LocalDate day =
            nth.number() < 0
                ? end.with(TemporalAdjusters.previous(weekday))
                : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth.number() - 1L);
        boolean inWeek = ChronoUnit.DAYS.between(start, end) == 7;
        found.add(
            RecognizersReading.date(
                inWeek
                    ? day.toString()
                    : timex + "-WXX-" + weekday.getValue() + "-#" + nth.number(),
                day));
      } else if (nth.unit() == TimeUnit.DAY) {
        LocalDate day = nth.number() < 0 ? end.minusDays(1) : start.plusDays(nth.number() - 1L);
        found.add(
            RecognizersReading.date(
                timex + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth()), day));
      } else if (nth.unit() == TimeUnit.WEEK) {
        LocalDate thursday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        LocalDate day =
            nth.number() < 0
                ? end.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : thursday.plusWeeks(nth.number() - 1L);
        boolean inYear = ChronoUnit.DAYS.between(start, end) > 100;
        found.add(
            RecognizersReading.dates(
                inYear
                    ? RecognizersDates.weekTimex(day)
                    : timex + String.format(Locale.ROOT, "-W%02d", nth.number()),
                CalendarUnits.monday(day),
                CalendarUnits.monday(day).plusWeeks(1)));
      } else if (nth.unit() == TimeUnit.MONTH) {
        LocalDate month =
            nth.number() < 0 ? end.minusMonths(1) : start.plusMonths(nth.number() - 1L);
        found.add(
            RecognizersDates.monthOf(
                month.toString().substring(0, 7), month.getYear(), month.getMonthValue()));
      }
    }
    return found;
  }

  static List<RecognizersReading> firstOf(FirstOf first, List<RecognizersReading> wholes) {
    return wholes.stream()
        .map(
            whole -> {
              LocalDate start = whole.start().orElseThrow().toLocalDate();
              if (first.duration().unit() == TimeUnit.WEEK) {
                start =
                    CalendarUnits.monday(
                        start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
              }
              LocalDate end =
                  RecognizersLengths.plus(start.atStartOfDay(), first.duration(), 1).toLocalDate();
              return RecognizersReading.dates(
                  "(" + start + "," + end + "," + RecognizersLengths.timex(first.duration()) + ")",
                  start,
                  end);
            })
        .toList();
  }

  static List<RecognizersReading> span(
      Span span, List<RecognizersReading> from, List<RecognizersReading> to) {
    List<RecognizersReading> found = new ArrayList<>();
    int count = Math.max(from.size(), to.size());
    for (int i = 0; i < count && !from.isEmpty() && !to.isEmpty(); i++) {
      RecognizersReading a = from.get(Math.min(i, from.size() - 1));
      RecognizersReading b = to.get(Math.min(i, to.size() - 1));
      if (a.start().isEmpty() || b.start().isEmpty()) {
        return List.of();
      }
      LocalDateTime start = a.start().get();
      LocalDateTime end = b.start().get();
      if (!(span.to() instanceof Clock || span.to() instanceof At)) {
        start = start.toLocalDate().atStartOfDay();
        end = end.toLocalDate().atStartOfDay();
      }
      boolean isClock = span.to() instanceof Clock || span.to() instanceof At;
      if (!end.isAfter(start)) {
        LocalDateTime first = start;
        Optional<RecognizersReading> later =
            to.stream().filter(one -> one.start().orElseThrow().isAfter(first)).findFirst();
        boolean isWeekday = span.to() instanceof Day day && day.weekday().isPresent();
        if (later.isEmpty() && !isWeekday) {
          continue;
        }
        end = later.map(one -> one.start().orElseThrow()).orElse(end);
        while (!end.isAfter(start)) {
          end = end.plusWeeks(1);
        }
      }
      String type =
          isClock ? (span.from() instanceof Clock ? "timerange" : "datetimerange") : "daterange";
      String timex =
          "("
              + startTimex(a, span.from(), start)
              + ","
              + startTimex(b, span.to(), end)
              + ","
              + length(span, start, end)
              + ")";
      found.add(RecognizersReading.range(timex, type, start, end));
    }
    return found;
  }

  private static String startTimex(
      RecognizersReading reading, TimeExpression time, LocalDateTime start) {
    if (time instanceof Day day && day.weekday().isPresent() && day.month().isEmpty()) {
      return start.toLocalDate().toString();
    }
    if (time instanceof Reference) {
      return reading.start().orElseThrow().toLocalDate().toString();
    }
    String timex = reading.timex();
    if (!reading.isRange()) {
      return timex;
    }
    String first = reading.start().orElseThrow().toLocalDate().toString();
    return timex.startsWith("XXXX") ? "XXXX" + first.substring(4) : first;
  }

  private static String length(Span span, LocalDateTime start, LocalDateTime end) {
    if (span.from() instanceof Year && span.to() instanceof Year) {
      return "P" + ChronoUnit.YEARS.between(start, end) + "Y";
    }
    boolean months =
        (span.from() instanceof Month || span.from() instanceof Quarter)
            && (span.to() instanceof Month || span.to() instanceof Quarter);
    if (months) {
      return "P" + ChronoUnit.MONTHS.between(start, end) + "M";
    }
    if (span.to() instanceof Clock || span.to() instanceof At) {
      java.time.Duration between = java.time.Duration.between(start, end);
      return between.toString();
    }
    return "P" + ChronoUnit.DAYS.between(start, end) + "D";
  }
}
