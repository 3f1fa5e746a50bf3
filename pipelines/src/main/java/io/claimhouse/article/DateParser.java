package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.model.Precision;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first date in a text: machine-readable forms, month names, numbers. */
final class DateParser {

  /** In what order a text of numbers has day and month. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final String TIME =
      "(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\b\\.?)?";
  private static final String ZONE =
      "\\s*(Z\\b|[A-Z]{2,4}\\b|(?:GMT|UTC)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?)?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:[-/.]|\\. )(\\d{1,2})(?:[-/.]|\\. )(\\d{1,2})(?!\\d)\\.?(?:(?:T|\\s*,?\\s+|\\s*[-|]\\s*)"
              + TIME
              + ZONE
              + ")?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?([0-2]\\d)([0-5]\\d)([0-5]\\d)?)?(?!\\d)");
  private static final Pattern MONTH_ONLY = Pattern.compile("^(\\d{4})-(\\d{2})$");
  private static final Pattern YEAR_ONLY = Pattern.compile("^(\\d{4})$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?(?:\\.\\d+)?$");
  private static final Pattern SCIENTIFIC = Pattern.compile("^\\d\\.\\d{1,12}[eE](?:9|12)$");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.|-?[гао]+)?[\\s,/-]{1,3}(?:(?:de|of|d')\\s*)?"
              + "(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?,?[\\s,/-]{1,3}(?:(?:de|del|of)\\s+)?"
              + "((?:19|20|25)\\d{2})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?[\\s-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]{1,3}"
              + "((?:19|20)\\d{2})(?!\\d)");

  /** Hungarian, Lithuanian and some English: "2024. március 5.", "2024 m. kovo 5 d.". */
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\.?,?\\s(?:m\\.\\s)?(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s(\\d{1,2})(?![\\d:])");

  /** Vietnamese: "5 tháng 3, 2024", "ngày 5 tháng 3 năm 2024". */
  private static final Pattern NUMBERED_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:,|\\s+năm)?\\s+((?:19|20)\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:])" + TIME + ZONE, Pattern.CASE_INSENSITIVE);

  /** Digits of a year, which most forms of a date need. */
  private static final int YEAR = 4;

  /** Characters of a year and a month. */
  private static final int MONTH = 7;

  /** Digits of a day that is written without anything between. */
  private static final int COMPACT_DAY = 8;

  /** Digits of the seconds since 1970. */
  private static final int EPOCH_SECONDS = 10;

  private final Map<String, Integer> months;

  /** How far zones are before UTC, by their short names. */
  private final Map<String, Integer> zoneMinutes;

  private DateParser(Map<String, Integer> months, Map<String, Integer> zoneMinutes) {
    this.months = Map.copyOf(months);
    this.zoneMinutes = Map.copyOf(zoneMinutes);
  }

  static DateParser fromSeeds() {
    Map<String, Integer> months = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/month_names.csv").rows()) {
      for (String name : row.list("names")) {
        months.put(name.toLowerCase(Locale.ROOT), Integer.valueOf(row.get("month")));
      }
    }
    Map<String, Integer> zoneMinutes = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/time_zones.csv").rows()) {
      zoneMinutes.put(row.get("name"), Integer.valueOf(row.get("utc_offset_minutes")));
    }
    return new DateParser(months, zoneMinutes);
  }

  /** The date that a machine-readable value states: ISO 8601, RFC 1123, seconds of the epoch. */
  Optional<DateReading> machine(String value, Order order) {
    String text = value.strip();
    // Most values are of a length, or have a character, that these forms do not have.
    if (text.length() >= EPOCH_SECONDS && Character.isDigit(text.charAt(YEAR))) {
      Matcher epoch = EPOCH.matcher(text);
      if (epoch.find()) {
        LocalDateTime at =
            LocalDateTime.ofInstant(
                Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC);
        return Optional.of(new DateReading(at, Optional.of(ZoneOffset.UTC), Precision.SECOND));
      }
    }
    if (text.indexOf('.') == 1 && SCIENTIFIC.matcher(text).matches()) {
      return machine(new BigDecimal(text).toBigInteger().toString(), order);
    }
    if (text.length() == MONTH) {
      Matcher month = MONTH_ONLY.matcher(text);
      if (month.find()) {
        return day(number(month.group(1)), number(month.group(2)), 1)
            .map(d -> new DateReading(d.atStartOfDay(), Optional.empty(), Precision.MONTH));
      }
    }
    if (text.length() == YEAR && YEAR_ONLY.matcher(text).find()) {
      return day(number(text), 1, 1)
          .map(d -> new DateReading(d.atStartOfDay(), Optional.empty(), Precision.YEAR));
    }
    return find(text, order).map(DateParser::withoutMidnight);
  }

  /** A machine that knows only the day writes midnight. */
  private static DateReading withoutMidnight(DateReading reading) {
    return reading.local().toLocalTime().equals(LocalTime.MIDNIGHT)
        ? new DateReading(reading.local(), reading.offset(), Precision.DAY)
        : reading;
  }

  /** The first date that a text states. */
  Optional<DateReading> find(String text, Order order) {
    return locate(text, order).map(Located::reading);
  }

  /**
   * A date and where it stands in the text that states it.
   *
   * @param reading the date
   * @param start index of its first char
   * @param end index after its last
   */
  record Located(DateReading reading, int start, int end) {}

  /** The first date that a text states, with its place. */
  Optional<Located> locate(String given, Order order) {
    String text = withAsciiDigits(given);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Digits digits = Digits.in(text);
    Optional<Located> best = Optional.empty();
    if (digits.longest() >= YEAR && digits.runs() >= 2) {
      boolean isNumeric = digits.runs() >= 3;
      best = isNumeric ? iso(text) : best;
      if (best.isPresent() && best.get().start() == 0) {
        // What a machine states begins with its date: no other form of a date stands before it.
        return best;
      }
      if (isNumeric && (text.indexOf('年') >= 0 || text.indexOf('년') >= 0)) {
        best = earlier(best, ordered(text, EAST_ASIAN, 1, 2, 3));
      }
      if (isNumeric && (text.indexOf('á') >= 0 || text.indexOf('Á') >= 0)) {
        best = earlier(best, ordered(text, NUMBERED_MONTH, 3, 2, 1));
      }
      best = earlier(best, named(text, DAY_MONTH_YEAR, 3, 2, 1));
      best = earlier(best, named(text, MONTH_DAY_YEAR, 3, 1, 2));
      best = earlier(best, named(text, YEAR_MONTH_DAY, 1, 2, 3));
    }
    if (digits.runs() >= 3) {
      best = earlier(best, numbers(text, order));
    }
    if (best.isEmpty() && digits.longest() >= COMPACT_DAY) {
      best = compact(text);
    }
    return best;
  }

  private static Optional<Located> earlier(Optional<Located> one, Optional<Located> other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.isPresent() && other.get().start() < one.get().start() ? other : one;
  }

  private Optional<Located> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day =
          day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      if (day.isPresent()) {
        return Optional.of(
            new Located(withTime(day.get(), matcher, 4), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** A date whose form fixes the order of its numbers. */
  private Optional<Located> ordered(
      String text, Pattern pattern, int yearGroup, int monthGroup, int dayGroup) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day =
          day(
              number(matcher.group(yearGroup)),
              number(matcher.group(monthGroup)),
              number(matcher.group(dayGroup)));
      if (day.isPresent()) {
        return Optional.of(
            new Located(clock(day.get(), text, matcher), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Located> named(
      String text, Pattern pattern, int yearGroup, int monthGroup, int dayGroup) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Integer month = months.get(matcher.group(monthGroup).toLowerCase(Locale.ROOT));
      if (month != null) {
        int year = year(matcher.group(yearGroup), matcher.group(monthGroup));
        Optional<LocalDate> day = day(year, month, number(matcher.group(dayGroup)));
        if (year != NO_YEAR && day.isPresent()) {
          return Optional.of(
              new Located(clock(day.get(), text, matcher), matcher.start(), matcher.end()));
        }
      }
      from = matcher.start() + 1;
    }
    return Optional.empty();
  }

  /** Outside of what any date of an article may have. */
  private static final int NO_YEAR = -1;

  /** Thai dates count the years of the Buddhist era, 543 ahead. */
  private static int year(String digits, String month) {
    int year = number(digits);
    boolean isThai = Character.UnicodeScript.of(month.charAt(0)) == Character.UnicodeScript.THAI;
    boolean isBuddhist = year >= 2400;
    if (isBuddhist) {
      return isThai ? year - 543 : NO_YEAR;
    }
    return year;
  }

  /** The text with digits of any script as 0 to 9; empty where it has no digit at all. */
  private static String withAsciiDigits(String text) {
    boolean hasDigit = false;
    StringBuilder folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        hasDigit = true;
      } else if (c > 127 && Character.isDigit(c)) {
        hasDigit = true;
        folded = folded == null ? new StringBuilder(text) : folded;
        folded.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    if (!hasDigit) {
      return "";
    }
    return folded == null ? text : folded.toString();
  }

  private Optional<Located> numbers(String text, Order order) {
    Matcher matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      int first = number(matcher.group(1));
      int second = number(matcher.group(3));
      int year = number(matcher.group(4));
      year += matcher.group(4).length() == 2 ? (year < 70 ? 2000 : 1900) : 0;
      boolean dayFirst =
          (matcher.group(2).equals(".") || order == Order.DAY_FIRST) ? second <= 12 : first > 12;
      Optional<LocalDate> day = dayFirst ? day(year, second, first) : day(year, first, second);
      if (day.isPresent()) {
        return Optional.of(
            new Located(clock(day.get(), text, matcher), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Located> compact(String text) {
    Matcher matcher = COMPACT.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day =
          day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      if (day.isPresent()) {
        return Optional.of(new Located(DateReading.day(day.get()), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The time of day that stands within a few characters after, or just before, the date. */
  private DateReading clock(LocalDate day, String text, Matcher date) {
    int end = Math.min(text.length(), date.end() + 30);
    Matcher time = CLOCK.matcher(text).region(date.end(), end);
    if (time.find() && time.start() - date.end() <= 10) {
      return withTime(day, time, 1);
    }
    int start = Math.max(0, date.start() - 22);
    time = CLOCK.matcher(text).region(start, date.start());
    if (time.find() && date.start() - time.end() <= 8) {
      return withTime(day, time, 1);
    }
    return DateReading.day(day);
  }

  private DateReading withTime(LocalDate day, Matcher matcher, int group) {
    if (matcher.group(group) == null) {
      return DateReading.day(day);
    }
    int hour = number(matcher.group(group));
    int minute = number(matcher.group(group + 1));
    int second = matcher.group(group + 2) == null ? 0 : number(matcher.group(group + 2));
    String half = matcher.group(group + 3);
    if (half != null) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return DateReading.day(day);
    }
    return new DateReading(
        day.atTime(LocalTime.of(hour, minute, second)),
        offset(matcher.group(group + 4)),
        matcher.group(group + 2) == null ? Precision.MINUTE : Precision.SECOND);
  }

  private Optional<ZoneOffset> offset(String zone) {
    if (zone == null || zone.isBlank()) {
      return Optional.empty();
    }
    String name = zone.strip().toUpperCase(Locale.ROOT);
    Integer minutes = zoneMinutes.get(name);
    if (minutes != null) {
      return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
    }
    int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
    if (sign < 0) {
      return Optional.empty();
    }
    String digits = name.substring(sign + 1).replace(":", "");
    int hours =
        digits.length() <= 2 ? number(digits) : number(digits.substring(0, digits.length() - 2));
    int rest = digits.length() <= 2 ? 0 : number(digits.substring(digits.length() - 2));
    int total = name.charAt(sign) == '-' ? -hours * 60 - rest : hours * 60 + rest;
    // The other end of a span of time, as in 10:00-11:30, is no zone.
    boolean isZone =
        total >= -12 * 60 && total <= 14 * 60 && rest % 15 == 0 && (total > -10 * 60 || rest == 0);
    return isZone ? Optional.of(ZoneOffset.ofTotalSeconds(total * 60)) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // Not a date: a telephone number, a version, a price.
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
