package io.claimhouse.article;

import io.claimhouse.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day that the address of an article names. */
final class UrlDates {

  /** {@code /2026/03/05/}, {@code /20260305/}, {@code -2026-3-5}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:([/_-])(\\d{1,2})\\2(\\d{1,2})|(0[1-9]|1[0-2])([0-3]\\d))(?!\\d)");

  /** {@code /05-03-2026}, {@code nid05032026}. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})([/_-])(\\d{1,2})\\2(20\\d{2})(?!\\d)|\\p{L}([0-3]\\d)(0[1-9]|1[0-2])(20\\d{2})(?!\\d)");

  /** {@code /2026/mar/05/}. */
  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,9})/(\\d{1,2})(?!\\d)");

  /** {@code /2026/03/}, as blogs file their articles. */
  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");

  private final DateParser parser;

  UrlDates(DateParser parser) {
    this.parser = parser;
  }

  /** The first day in an address that the bounds allow. */
  Optional<DateReading> read(String address, Dates.Bounds bounds) {
    return yearFirst(address, bounds)
        .or(() -> named(address, bounds))
        .or(() -> yearLast(address, bounds));
  }

  /** The month in an address that the bounds allow. */
  static Optional<DateReading> month(String address, Dates.Bounds bounds) {
    Matcher matcher = MONTH.matcher(address);
    return matcher.find()
        ? day(matcher.group(1), matcher.group(2), "1", bounds)
            .map(day -> new DateReading(day.local(), Optional.empty(), Precision.MONTH))
        : Optional.empty();
  }

  private static Optional<DateReading> yearFirst(String address, Dates.Bounds bounds) {
    Matcher matcher = YEAR_FIRST.matcher(address);
    while (matcher.find()) {
      boolean parted = matcher.group(2) != null;
      Optional<DateReading> day =
          day(
              matcher.group(1),
              parted ? matcher.group(3) : matcher.group(5),
              parted ? matcher.group(4) : matcher.group(6),
              bounds);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<DateReading> named(String address, Dates.Bounds bounds) {
    Matcher matcher = NAMED.matcher(address);
    return matcher.find()
        ? parser
            .find(
                matcher.group(3) + " " + matcher.group(2) + " " + matcher.group(1), bounds.order())
            .filter(reading -> bounds.allows(reading, false))
        : Optional.empty();
  }

  private static Optional<DateReading> yearLast(String address, Dates.Bounds bounds) {
    Matcher matcher = YEAR_LAST.matcher(address);
    while (matcher.find()) {
      boolean parted = matcher.group(2) != null;
      String year = parted ? matcher.group(4) : matcher.group(7);
      String first = parted ? matcher.group(1) : matcher.group(5);
      String second = parted ? matcher.group(3) : matcher.group(6);
      boolean isMonthFirst = parted && bounds.order() == DateParser.Order.MONTH_FIRST;
      Optional<DateReading> day =
          isMonthFirst
              ? day(year, first, second, bounds).or(() -> day(year, second, first, bounds))
              : day(year, second, first, bounds).or(() -> day(year, first, second, bounds));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateReading> day(
      String year, String month, String day, Dates.Bounds bounds) {
    try {
      DateReading reading =
          DateReading.day(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
      return bounds.allows(reading, false) ? Optional.of(reading) : Optional.empty();
    } catch (DateTimeException e) {
      // An article's number that looks like a date; the next match may be one.
      return Optional.empty();
    }
  }
}
