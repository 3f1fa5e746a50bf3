package io.claimhouse.eval;

import io.claimhouse.model.TimeModifier;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Offset;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Readings bound by words such as "before" and "early"; the set names the bound in Mod. */
final class RecognizersBounds {

  private RecognizersBounds() {}

  static Optional<RecognizersReading> modified(
      TimeModifier modifier, TimeExpression inner, RecognizersReading one) {
    if (one.type().equals("duration") || one.type().equals("set")) {
      return Optional.of(
          switch (modifier) {
            case APPROX -> one.with("approx");
            case MORE_THAN -> one.with("more");
            case LESS_THAN -> one.with("less");
            default -> one;
          });
    }
    if (inner instanceof Offset offset
        && (modifier == TimeModifier.MORE_THAN || modifier == TimeModifier.LESS_THAN)) {
      return Optional.of(offset(modifier, offset, one));
    }
    return switch (modifier) {
      case START, MID, END -> Optional.of(phase(modifier, inner, one));
      case APPROX ->
          Optional.of(
              new RecognizersReading(
                  one.timex(),
                  one.isRange() || one.type().equals("date") ? one.type() : one.type() + "range",
                  one.start(),
                  one.end(),
                  one.plain(),
                  "approx"));
      case BEFORE -> Optional.of(bound(one, "before", Optional.empty(), beforeEnd(one)));
      case AFTER ->
          Optional.of(bound(one, "after", Optional.of(one.endOrStart()), Optional.empty()));
      case SINCE -> Optional.of(bound(one, "since", one.start(), Optional.empty()));
      case UNTIL -> Optional.of(bound(one, "before", Optional.empty(), beforeEnd(one)));
      default -> Optional.of(one);
    };
  }

  /** {@code more than 2 days ago} lies before that day, {@code less than} between it and now. */
  private static RecognizersReading offset(
      TimeModifier modifier, Offset offset, RecognizersReading one) {
    boolean isPast = offset.direction() < 0;
    LocalDateTime at = one.start().orElseThrow();
    if (modifier == TimeModifier.MORE_THAN) {
      return isPast
          ? bound(one, "before", Optional.empty(), Optional.of(at))
          : bound(one, "after", Optional.of(at), Optional.empty());
    }
    LocalDateTime base = RecognizersLengths.plus(at, offset.duration(), -offset.direction());
    LocalDateTime start = isPast ? at : base;
    LocalDateTime end = isPast ? base : at;
    String timex =
        "("
            + start.toLocalDate()
            + ","
            + end.toLocalDate()
            + ","
            + RecognizersLengths.timex(offset.duration())
            + ")";
    return RecognizersReading.range(timex, one.type() + "range", start, end);
  }

  /** Whether it is bound to the beginning, middle or end of a time. */
  static boolean isPhase(RecognizersReading reading) {
    return reading.mod().equals("start")
        || reading.mod().equals("mid")
        || reading.mod().equals("end");
  }

  /** Before the end of a year is before its last day has ended. */
  private static Optional<LocalDateTime> beforeEnd(RecognizersReading one) {
    return one.mod().equals("end") ? one.end() : one.start();
  }

  private static RecognizersReading bound(
      RecognizersReading one,
      String mod,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end) {
    String type = one.isRange() ? one.type() : one.type() + "range";
    String full = one.mod().isEmpty() ? mod : mod + "-" + one.mod();
    return new RecognizersReading(one.timex(), type, start, end, Optional.empty(), full);
  }

  private static RecognizersReading phase(
      TimeModifier modifier, TimeExpression inner, RecognizersReading one) {
    if (modifier == TimeModifier.END && one.type().equals("date")) {
      LocalDateTime last = one.start().orElseThrow().toLocalDate().atTime(23, 59, 59);
      return RecognizersReading.moment(one.timex() + "T23:59:59", "datetime", last);
    }
    if (one.start().isEmpty() || one.end().isEmpty()) {
      return one;
    }
    LocalDateTime start = one.start().get();
    LocalDateTime end = one.end().get();
    long days = ChronoUnit.DAYS.between(start, end);
    String mod = modifier.name().toLowerCase(Locale.ROOT);
    LocalDateTime first = start;
    LocalDateTime last = end;
    if (inner instanceof DayPart || inner instanceof At) {
      LocalDateTime middle = start.plusHours(2);
      first = modifier == TimeModifier.START ? start : middle;
      last = modifier == TimeModifier.START ? middle : end;
    } else if (days > 300) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusMonths(modifier == TimeModifier.END ? 6 : 4);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusMonths(modifier == TimeModifier.START ? 6 : 8);
    } else if (days >= 28 && days <= 31) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusDays(modifier == TimeModifier.END ? 15 : 9);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusDays(modifier == TimeModifier.START ? 15 : 20);
    } else if (days == 7) {
      first =
          modifier == TimeModifier.START
              ? start
              : start.plusDays(modifier == TimeModifier.END ? 3 : 2);
      last =
          modifier == TimeModifier.END
              ? end
              : start.plusDays(modifier == TimeModifier.START ? 3 : 5);
    }
    return new RecognizersReading(
        one.timex(), one.type(), Optional.of(first), Optional.of(last), one.plain(), mod);
  }
}
