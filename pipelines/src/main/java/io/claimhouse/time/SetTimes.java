package io.claimhouse.time;

import io.claimhouse.time.TimeExpression.At;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeExpression.Day;
import io.claimhouse.time.TimeExpression.DayPart;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Nearby;
import io.claimhouse.time.TimeExpression.Recurring;
import io.claimhouse.time.TimeExpression.Season;
import java.util.Locale;

/** What comes back, as TIMEX3 writes a set: {@code XXXX-WXX-1}, {@code P2W}. */
final class SetTimes {

  private SetTimes() {}

  static String timex(TimeExpression time) {
    if (time instanceof Day day && day.weekday().isPresent()) {
      return "XXXX-WXX-" + day.weekday().get();
    } else if (time instanceof Day day && day.month().isPresent()) {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month().get(), day.day().orElse(1));
    } else if (time instanceof Month month) {
      return String.format(Locale.ROOT, "XXXX-%02d", month.month());
    } else if (time instanceof Season season) {
      return "XXXX-" + season.season();
    } else if (time instanceof DayPart part) {
      return "XXXX-XX-XXT" + part.code();
    } else if (time instanceof Clock clock) {
      return "XXXX-XX-XX" + Timex.clock(clock);
    } else if (time instanceof At at) {
      String date = timex(at.date());
      return at.time() instanceof Clock clock
          ? date + Timex.clock(clock)
          : date + "T" + ((DayPart) at.time()).code();
    } else if (time instanceof Nearby nearby) {
      return Timex.duration(Duration.of(1, nearby.unit()));
    } else if (time instanceof Duration duration) {
      return Timex.duration(duration);
    } else if (time instanceof Recurring recurring) {
      return recurring.period();
    }
    return "";
  }
}
