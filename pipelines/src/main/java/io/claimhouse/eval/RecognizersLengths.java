package io.claimhouse.eval;

import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Length;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Recent;
import io.claimhouse.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How long, and what lies so long before or after another time. */
final class RecognizersLengths {

  /** Few and several stand for so many. */
  private static final int FEW = 3;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final LocalDateTime now;
  private final LocalDate today;
  private final LocalDate quarterStart;

  RecognizersLengths(LocalDateTime now, LocalDate quarterStart) {
    this.now = now;
    this.today = now.toLocalDate();
    this.quarterStart = quarterStart;
  }

  static RecognizersReading duration(Duration duration) {
    double seconds = 0;
    for (Length one : duration.lengths()) {
      seconds += amount(duration, one) * seconds(one.unit());
    }
    return RecognizersReading.plain(timex(duration), "duration", number(seconds));
  }

  private static double amount(Duration duration, Length one) {
    return duration.isVague() ? FEW : one.amount();
  }

  private static double seconds(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3600;
      case DAY, WORKING_DAY -> 86_400;
      case WEEK -> 604_800;
      case FORTNIGHT -> 1_209_600;
      case WEEKEND -> 172_800;
      case MONTH -> 2_592_000;
      case QUARTER -> 7_776_000;
      case YEAR -> 31_536_000;
      case DECADE -> 315_360_000;
      default -> 3_153_600_000.0;
    };
  }

  static String timex(Duration duration) {
    StringBuilder days = new StringBuilder();
    StringBuilder clock = new StringBuilder();
    for (Length one : duration.lengths()) {
      (one.unit().isClock() ? clock : days)
          .append(number(amount(duration, one) * inLetters(one.unit())))
          .append(letter(one.unit()));
    }
    return "P" + days + (clock.length() == 0 ? "" : "T" + clock);
  }

  private static int inLetters(TimeUnit unit) {
    return switch (unit) {
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> unit.factor();
    };
  }

  private static String letter(TimeUnit unit) {
    return switch (unit) {
      case QUARTER -> "M";
      case DECADE, CENTURY -> "Y";
      case WORKING_DAY -> "BD";
      default -> unit.letter();
    };
  }

  static String number(double value) {
    if (value == Math.rint(value)) {
      return String.valueOf((long) value);
    }
    return String.valueOf(Math.round(value * 1e6) / 1e6);
  }

  static LocalDateTime plus(LocalDateTime from, Duration duration, int direction) {
    LocalDateTime at = from;
    for (Length one : duration.lengths()) {
      double amount = amount(duration, one);
      at =
          amount == Math.rint(amount)
              ? at.plus(((long) amount) * direction * one.unit().chronoCount(), one.unit().chrono())
              : at.plusSeconds((long) (direction * amount * seconds(one.unit())));
    }
    return at;
  }

  List<RecognizersReading> recent(Recent recent) {
    Duration duration = recent.duration();
    int direction = recent.direction();
    if (duration.unit().isClock()) {
      LocalDateTime other = plus(now, duration, direction);
      return List.of(
          between(direction < 0 ? other : now, direction < 0 ? now : other, timex(duration)));
    }
    LocalDate from = direction < 0 ? today : today.plusDays(1);
    if (duration.unit() == TimeUnit.WORKING_DAY) {
      return List.of(workingDays(duration, from, direction));
    }
    if (duration.unit() == TimeUnit.QUARTER) {
      from = direction < 0 ? quarterStart : quarterStart.plusMonths(3);
    } else if (duration.unit() == TimeUnit.DECADE) {
      from = LocalDate.of(today.getYear() / 10 * 10 + (direction < 0 ? 0 : 10), 1, 1);
    }
    LocalDate other = plus(from.atStartOfDay(), duration, direction).toLocalDate();
    LocalDate start = direction < 0 ? other : from;
    LocalDate end = direction < 0 ? from : other;
    return List.of(
        RecognizersReading.dates(
            "(" + start + "," + end + "," + timex(duration) + ")", start, end));
  }

  /** So many days without weekends. */
  private static RecognizersReading workingDays(Duration duration, LocalDate from, int direction) {
    LocalDate at = from;
    double left = amount(duration, duration.lengths().get(0));
    while (left > 0) {
      LocalDate day = direction < 0 ? at.minusDays(1) : at;
      left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
      at = at.plusDays(direction);
    }
    LocalDate start = direction < 0 ? at : from;
    LocalDate end = direction < 0 ? from : at;
    return RecognizersReading.dates(
        "(" + start + "," + end + "," + timex(duration) + ")", start, end);
  }

  static RecognizersReading between(LocalDateTime start, LocalDateTime end, String length) {
    String timex = "(" + stamp(start) + "," + stamp(end) + "," + length + ")";
    return RecognizersReading.range(timex, "datetimerange", start, end);
  }

  private static String stamp(LocalDateTime at) {
    return at.toLocalDate() + "T" + at.format(TIME);
  }

  /** The stretch from now so long: {@code within 9 months}. */
  RecognizersReading within(Duration duration) {
    LocalDateTime end = plus(now, duration, 1);
    return duration.unit().isClock()
        ? between(now, end, timex(duration))
        : RecognizersReading.dates(
            "(" + today + "," + end.toLocalDate() + "," + timex(duration) + ")",
            today,
            end.toLocalDate());
  }

  List<RecognizersReading> offset(Offset offset, List<RecognizersReading> bases) {
    // From an open day only the future reading counts.
    return bases.stream()
        .skip(Math.max(0, bases.size() - 1L))
        .map(
            base -> {
              LocalDateTime at =
                  plus(base.start().orElseThrow(), offset.duration(), offset.direction());
              return offset.duration().unit().isClock()
                  ? RecognizersReading.moment(stamp(at), "datetime", at)
                  : RecognizersReading.date(at.toLocalDate().toString(), at.toLocalDate());
            })
        .toList();
  }
}
