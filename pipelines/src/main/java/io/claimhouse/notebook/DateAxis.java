package io.claimhouse.notebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time axis: days from left to right.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left the left end in pixels
 * @param right the right end in pixels
 */
record DateAxis(LocalDate first, LocalDate last, double left, double right) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final double LABEL_WIDTH = 62;

  /** A place on the axis that is named. */
  record Tick(LocalDate date, String label) {}

  double at(LocalDate date) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return left + (right - left) * ChronoUnit.DAYS.between(first, date) / days;
  }

  /** Days, weeks, months or years, as many as there is room to name. */
  List<Tick> ticks() {
    int room = Math.max(2, (int) ((right - left) / LABEL_WIDTH));
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    for (int step : new int[] {1, 2}) {
      if (days / step <= room) {
        return every(first, ChronoUnit.DAYS, step, DAY);
      }
    }
    for (int weeks : new int[] {1, 2, 4}) {
      if (days / (7L * weeks) < room) {
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return every(monday, ChronoUnit.WEEKS, weeks, DAY);
      }
    }
    LocalDate month = first.with(TemporalAdjusters.firstDayOfNextMonth());
    for (int months : new int[] {1, 3, 6}) {
      if (days / (30.4 * months) <= room) {
        return every(month, ChronoUnit.MONTHS, months, MONTH);
      }
    }
    LocalDate year = first.with(TemporalAdjusters.firstDayOfNextYear());
    int years = (int) Math.ceil(days / 365.2 / room);
    return every(year, ChronoUnit.YEARS, years, DateTimeFormatter.ofPattern("yyyy", Locale.ROOT));
  }

  private List<Tick> every(LocalDate from, ChronoUnit unit, int step, DateTimeFormatter format) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; !from.plus((long) i * step, unit).isAfter(last); i++) {
      LocalDate date = from.plus((long) i * step, unit);
      ticks.add(new Tick(date, format.format(date)));
    }
    return ticks;
  }
}
