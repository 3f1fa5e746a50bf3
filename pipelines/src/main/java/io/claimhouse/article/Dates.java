package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a page was published and when it was last changed. */
final class Dates {

  private final DateRules rules;
  private final UrlDates urls;

  Dates(DateRules rules) {
    this.rules = rules;
    this.urls = new UrlDates(rules.parser());
  }

  /**
   * What bounds a date.
   *
   * @param order how numbers are ordered
   * @param captured when the page was had
   */
  record Bounds(DateParser.Order order, Optional<Moment> captured) {

    Bounds with(DateParser.Order other) {
      return new Bounds(other, captured);
    }

    private static final LocalDate EARLIEST_TEXT = LocalDate.of(1990, 1, 1);
    private static final LocalDate EARLIEST_MACHINE = LocalDate.of(1700, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    boolean allows(DateReading reading, boolean machine) {
      LocalDate day = reading.local().toLocalDate();
      if (day.isBefore(machine ? EARLIEST_MACHINE : EARLIEST_TEXT) || day.isAfter(LATEST)) {
        return false;
      }
      // A day's grace: clocks and zones of sites and crawlers differ.
      return captured.isEmpty()
          || !reading.toMoment("").at().isAfter(captured.get().at().plus(Duration.ofDays(1)));
    }
  }

  Optional<Moment> published(PageFacts page, Bounds bounds) {
    return new PublishedDate(page, DayOrder.refine(bounds, page), rules).read();
  }

  Optional<Moment> modified(PageFacts page, Bounds bounds) {
    return new StatedDates(rules, page, DayOrder.refine(bounds, page)).modified();
  }

  /** The day that an address names. */
  Optional<Moment> url(String address, Bounds bounds) {
    return urls.read(address, bounds).map(reading -> reading.toMoment("url.date"));
  }

  /** A date in a machine-readable value, if the bounds allow it. */
  Optional<Moment> machine(String value, String method, Bounds bounds) {
    return rules.machine(value, method, bounds);
  }

  /** The first date in a text for people, if the bounds allow it. */
  Optional<Moment> text(String text, String method, Bounds bounds) {
    return rules.text(text, method, bounds);
  }

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)\\D{0,30}((?:19|20)\\d{2})(?:\\s*[-–]\\s*((?:19|20)\\d{2}))?");

  /** The year of a copyright line: the weakest evidence there is. */
  static Optional<Moment> copyright(String text, Bounds bounds) {
    Matcher matcher = COPYRIGHT.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String year = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    DateReading reading =
        new DateReading(
            LocalDate.of(Integer.parseInt(year), 1, 1).atStartOfDay(),
            Optional.empty(),
            Precision.YEAR);
    return bounds.allows(reading, false)
        ? Optional.of(reading.toMoment("text.copyright"))
        : Optional.empty();
  }

  /** The order of day and month in a language, and in English by the outlet's country. */
  static DateParser.Order order(Optional<String> language, Optional<String> country) {
    return DayOrder.of(language, country);
  }
}
