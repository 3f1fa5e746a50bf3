package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a page was published and when it was last changed. */
final class Dates {

  private final DateParser parser;
  private final PageDateWords words;
  private final StatedDates stated;
  private final UrlDates urls;

  Dates(DateParser parser, PageDateWords words) {
    this.parser = parser;
    this.words = words;
    this.stated = new StatedDates(words, parser);
    this.urls = new UrlDates(parser);
  }

  /**
   * What bounds a date.
   *
   * @param order how numbers are ordered
   * @param captured when the page was had
   */
  record Bounds(DateParser.Order order, Optional<Moment> captured) {

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
    return new PublishedDate(page, bounds, parser, words, stated, urls).read();
  }

  Optional<Moment> modified(PageFacts page, Bounds bounds) {
    return stated.modified(page, bounds);
  }

  /** The day that an address names. */
  Optional<Moment> url(String address, Bounds bounds) {
    return urls.read(address, bounds).map(reading -> reading.toMoment("url.date"));
  }

  /** A date in a machine-readable value, if the bounds allow it. */
  Optional<Moment> machine(String value, String method, Bounds bounds) {
    if (value.isBlank() || value.length() > 100) {
      return Optional.empty();
    }
    return parser
        .machine(value, bounds.order())
        .filter(reading -> bounds.allows(reading, true))
        .map(reading -> reading.toMoment(method));
  }

  /** The first date in a text for people, if the bounds allow it. */
  Optional<Moment> text(String text, String method, Bounds bounds) {
    return parser
        .find(text, bounds.order())
        .filter(reading -> bounds.allows(reading, false))
        .map(reading -> reading.toMoment(method));
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
    String name = language.orElse("en").toLowerCase(Locale.ROOT);
    if (country.isPresent() && name.startsWith("en")) {
      return country.get().equals("US") || country.get().equals("PH")
          ? DateParser.Order.MONTH_FIRST
          : DateParser.Order.DAY_FIRST;
    }
    return name.equals("en") || name.equals("en-us")
        ? DateParser.Order.MONTH_FIRST
        : DateParser.Order.DAY_FIRST;
  }
}
