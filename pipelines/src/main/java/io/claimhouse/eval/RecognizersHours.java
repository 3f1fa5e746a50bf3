package io.claimhouse.eval;

import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.DayPart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times and parts of the day: an hour without its half has two readings. */
final class RecognizersHours {

  private final LocalDate today;

  RecognizersHours(LocalDate today) {
    this.today = today;
  }

  static String clockTimex(int hour, Clock clock) {
    StringBuilder timex = new StringBuilder(String.format(Locale.ROOT, "T%02d", hour));
    clock.minute().ifPresent(m -> timex.append(String.format(Locale.ROOT, ":%02d", m)));
    clock.second().ifPresent(s -> timex.append(String.format(Locale.ROOT, ":%02d", s)));
    return timex.toString();
  }

  private static List<Integer> hours(Clock clock) {
    return clock.isOpen()
        ? List.of(clock.hour() % 24, clock.hour() == 12 ? 0 : clock.hour() + 12)
        : List.of(clock.hour() % 24);
  }

  private static LocalTime time(int hour, Clock clock) {
    return LocalTime.of(hour, clock.minute().orElse(0), clock.second().orElse(0));
  }

  List<RecognizersReading> clock(Clock clock) {
    return hours(clock).stream()
        .map(
            hour ->
                RecognizersReading.moment(
                    clockTimex(hour, clock), "time", today.atTime(time(hour, clock))))
        .toList();
  }

  private static LocalTime partStart(String code) {
    return LocalTime.of(
        switch (code) {
          case "MO", "DT" -> 8;
          case "MI" -> 11;
          case "AF" -> 12;
          case "EV" -> 16;
          default -> 20;
        },
        0);
  }

  private static LocalTime partEnd(String code) {
    return switch (code) {
      case "NI" -> LocalTime.of(23, 59, 59);
      case "DT" -> LocalTime.of(18, 0);
      case "MI" -> LocalTime.of(13, 0);
      default -> partStart(code).plusHours(4);
    };
  }

  /** The set names the time about noon by its meal. */
  private static String partTimex(DayPart part) {
    return part.code().equals("MI") ? "TMEL" : "T" + part.code();
  }

  RecognizersReading part(DayPart part) {
    return RecognizersReading.range(
        partTimex(part),
        "timerange",
        today.atTime(partStart(part.code())),
        today.atTime(partEnd(part.code())));
  }

  List<RecognizersReading> at(
      List<RecognizersReading> days, TimeExpression time, LocalDateTime now) {
    List<RecognizersReading> found = new ArrayList<>();
    for (RecognizersReading day : days) {
      LocalDate date = day.start().orElse(now).toLocalDate();
      if (time instanceof Clock clock) {
        for (int hour : hours(clock)) {
          found.add(
              RecognizersReading.moment(
                  day.timex() + clockTimex(hour, clock),
                  "datetime",
                  date.atTime(time(hour, clock))));
        }
      } else if (time instanceof DayPart part) {
        found.add(
            RecognizersReading.range(
                day.timex() + partTimex(part),
                "datetimerange",
                date.atTime(partStart(part.code())),
                date.atTime(partEnd(part.code()))));
      }
    }
    return found;
  }
}
