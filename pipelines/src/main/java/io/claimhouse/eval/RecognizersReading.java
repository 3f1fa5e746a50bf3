package io.claimhouse.eval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One reading.
 *
 * @param start the moment, or where the range starts; empty before all
 * @param end where the range ends, exclusive; empty for a moment or after all
 */
record RecognizersReading(
    String timex,
    String type,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end,
    Optional<String> plain,
    String mod) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  static RecognizersReading moment(String timex, String type, LocalDateTime at) {
    return new RecognizersReading(
        timex, type, Optional.of(at), Optional.empty(), Optional.empty(), "");
  }

  static RecognizersReading range(
      String timex, String type, LocalDateTime start, LocalDateTime end) {
    return new RecognizersReading(
        timex, type, Optional.of(start), Optional.of(end), Optional.empty(), "");
  }

  static RecognizersReading plain(String timex, String type, String value) {
    return new RecognizersReading(
        timex, type, Optional.empty(), Optional.empty(), Optional.of(value), "");
  }

  RecognizersReading with(String newMod) {
    return new RecognizersReading(timex, type, start, end, plain, newMod);
  }

  RecognizersReading as(String newTimex) {
    return new RecognizersReading(newTimex, type, start, end, plain, mod);
  }

  boolean isRange() {
    return type.endsWith("range");
  }

  LocalDateTime endOrStart() {
    return end.orElseGet(() -> start.orElseThrow());
  }

  /** The fields that the set compares, in one line. */
  String row() {
    StringBuilder row = new StringBuilder("timex=" + timex + " type=" + type);
    plain.ifPresent(value -> row.append(" value=").append(value));
    if (isRange() && !(mod.equals("approx") && end.isEmpty())) {
      start.ifPresent(at -> row.append(" start=").append(text(at)));
      end.ifPresent(at -> row.append(" end=").append(text(at)));
    } else {
      start.ifPresent(at -> row.append(" value=").append(text(at)));
    }
    return mod.isEmpty() ? row.toString() : row + " Mod=" + mod;
  }

  private String text(LocalDateTime at) {
    if (type.startsWith("datetime")) {
      return at.toLocalDate() + " " + at.format(TIME);
    }
    return type.startsWith("date") ? at.toLocalDate().toString() : at.format(TIME);
  }

  static RecognizersReading date(String timex, LocalDate day) {
    return RecognizersReading.moment(timex, "date", day.atStartOfDay());
  }

  static RecognizersReading dates(String timex, LocalDate start, LocalDate end) {
    return RecognizersReading.range(timex, "daterange", start.atStartOfDay(), end.atStartOfDay());
  }

  static RecognizersReading years(String timex, int first, int count) {
    LocalDate start = LocalDate.of(first, 1, 1);
    LocalDate end = LocalDate.of(first + count, 1, 1);
    return dates(
        timex.isEmpty() ? "(" + start + "," + end + ",P" + count + "Y)" : timex, start, end);
  }
}
