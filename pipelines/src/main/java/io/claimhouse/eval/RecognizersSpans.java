package io.claimhouse.eval;

import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.CalendarUnits;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.FirstOf;
import io.claimhouse.time.TimeExpression.Lasting;
import io.claimhouse.time.TimeExpression.Modified;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nth;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of longer times, and stretches from one time to another. */
final class RecognizersSpans {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

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
                    : timex + String.format(Locale.ROOT, "-W%02d", weekOf(thursday, day)),
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

  private static long weekOf(LocalDate firstThursday, LocalDate day) {
    return ChronoUnit.WEEKS.between(CalendarUnits.monday(firstThursday), day) + 1;
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
    return isClock(span.from()) || isClock(span.to())
        ? hours(span, from, to)
        : days(span, from, to);
  }

  private static boolean isClock(TimeExpression time) {
    return time instanceof Clock || time instanceof At;
  }

  /** Each first end with the next second end of its day, or of the night. */
  private static List<RecognizersReading> hours(
      Span span, List<RecognizersReading> from, List<RecognizersReading> to) {
    boolean timeOnly = span.from() instanceof Clock && span.to() instanceof Clock;
    List<RecognizersReading> found = new ArrayList<>();
    for (RecognizersReading first : from) {
      LocalDateTime start = first.start().orElseThrow();
      Optional<RecognizersReading> last =
          to.stream()
              .filter(one -> one.start().orElseThrow().isAfter(start))
              .min(Comparator.comparing(one -> one.start().orElseThrow()))
              .filter(one -> one.start().orElseThrow().isBefore(start.plusDays(1)));
      if (last.isPresent()) {
        LocalDateTime end = last.get().start().orElseThrow();
        String timex =
            "("
                + first.timex()
                + ","
                + last.get().timex()
                + ","
                + Duration.between(start, end)
                + ")";
        String type = timeOnly ? "timerange" : "datetimerange";
        found.add(RecognizersReading.range(timex, type, start, end));
      }
    }
    return found;
  }

  private static List<RecognizersReading> days(
      Span span, List<RecognizersReading> from, List<RecognizersReading> to) {
    List<RecognizersReading> found = new ArrayList<>();
    int count = from.isEmpty() || to.isEmpty() ? 0 : Math.max(from.size(), to.size());
    for (int i = 0; i < count; i++) {
      RecognizersReading a = from.get(Math.min(i, from.size() - 1));
      RecognizersReading b = to.get(Math.min(i, to.size() - 1));
      if (a.start().isEmpty() || b.start().isEmpty()) {
        return List.of();
      }
      LocalDateTime start = edge(a, TimeModifier.END).toLocalDate().atStartOfDay();
      LocalDateTime end = b.mod().equals("end") ? edge(b, TimeModifier.END) : b.start().get();
      end = end.toLocalDate().atStartOfDay();
      if (!end.isAfter(start)) {
        Optional<RecognizersReading> later =
            to.stream().filter(one -> one.start().orElseThrow().isAfter(start)).findFirst();
        boolean isWeekday = span.to() instanceof Day day && day.weekday().isPresent();
        if (later.isEmpty() && !isWeekday) {
          continue;
        }
        end = later.map(one -> one.start().orElseThrow()).orElse(end);
        while (!end.isAfter(start)) {
          end = end.plusWeeks(1);
        }
      }
      String timex =
          "("
              + startTimex(a, span.from(), start)
              + ","
              + startTimex(b, span.to(), end)
              + ","
              + length(span, start, end)
              + ")";
      found.add(RecognizersReading.range(timex, "daterange", start, end));
    }
    return found;
  }

  /** Where a stretch begins or ends that is bound to the end of a longer time. */
  private static LocalDateTime edge(RecognizersReading reading, TimeModifier modifier) {
    return reading.mod().equals(modifier.name().toLowerCase(Locale.ROOT))
        ? reading.endOrStart()
        : reading.start().orElseThrow();
  }

  /** So long from a time on; of an hour without its half only the first reading counts. */
  static List<RecognizersReading> lasting(Lasting lasting, List<RecognizersReading> from) {
    int readings = lasting.from() instanceof Clock ? Math.min(1, from.size()) : from.size();
    return from.subList(0, readings).stream()
        .map(
            first -> {
              LocalDateTime start = first.start().orElseThrow();
              LocalDateTime end = RecognizersLengths.plus(start, lasting.duration(), 1);
              String timex = first.timex();
              int clock = timex.indexOf('T');
              String last =
                  clock >= 0
                      ? timex.substring(0, clock) + "T" + end.format(TIME)
                      : timex.startsWith("XXXX") && timex.length() == 10
                          ? "XXXX" + end.toLocalDate().toString().substring(4)
                          : end.toLocalDate().toString();
              String length = RecognizersLengths.timex(lasting.duration());
              return RecognizersReading.range(
                  "(" + timex + "," + last + "," + length + ")",
                  first.type() + "range",
                  start,
                  end);
            })
        .toList();
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
    String first = start.toLocalDate().toString();
    return timex.startsWith("XXXX") ? "XXXX" + first.substring(4) : first;
  }

  private static boolean isPhase(TimeExpression time) {
    return time instanceof Modified;
  }

  private static String length(Span span, LocalDateTime start, LocalDateTime end) {
    if (isPhase(span.from()) || isPhase(span.to())) {
      return "P" + ChronoUnit.MONTHS.between(start, end) + "M";
    }
    if (span.from() instanceof Year && span.to() instanceof Year) {
      return "P" + ChronoUnit.YEARS.between(start, end) + "Y";
    }
    boolean months =
        (span.from() instanceof Month || span.from() instanceof Quarter)
            && (span.to() instanceof Month || span.to() instanceof Quarter);
    if (months) {
      return "P" + ChronoUnit.MONTHS.between(start, end) + "M";
    }
    return "P" + ChronoUnit.DAYS.between(start, end) + "D";
  }
}
