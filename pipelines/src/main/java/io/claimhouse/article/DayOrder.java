package io.claimhouse.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether 03/04/2024 is in March or in April. */
final class DayOrder {

  /** Countries whose English writes the month first. */
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

  /** Countries whose English writes both; the language decides, as it does for no country. */
  private static final Set<String> MIXED = Set.of("CA");

  private DayOrder() {}

  /** The order in a language, and in English by the outlet's country. */
  static DateParser.Order of(Optional<String> language, Optional<String> country) {
    String name = language.orElse("en").toLowerCase(Locale.ROOT);
    if (!name.startsWith("en")) {
      return DateParser.Order.DAY_FIRST;
    }
    String region =
        country.orElse(name.length() > 3 ? name.substring(3) : "").toUpperCase(Locale.ROOT);
    return region.isEmpty() || MONTH_FIRST.contains(region) || MIXED.contains(region)
        ? DateParser.Order.MONTH_FIRST
        : DateParser.Order.DAY_FIRST;
  }

  /**
   * The bounds with the order that the page's own declarations speak for: an English page of no
   * known outlet may say {@code en-GB}, or stand below {@code .uk}.
   */
  static Dates.Bounds refine(Dates.Bounds bounds, PageFacts page) {
    if (bounds.order() == DateParser.Order.DAY_FIRST) {
      return bounds;
    }
    return region(page)
        .map(country -> bounds.with(of(Optional.of("en"), Optional.of(country))))
        .orElse(bounds);
  }

  private static Optional<String> region(PageFacts page) {
    for (var html : page.index().tagged("html")) {
      Optional<String> declared = regionOf(html.attr("lang"));
      if (declared.isPresent()) {
        return declared;
      }
    }
    return page.meta().first("og:locale").flatMap(DayOrder::regionOf).or(() -> topLevel(page));
  }

  private static Optional<String> regionOf(String locale) {
    return locale.length() == 5 && locale.startsWith("en")
        ? Optional.of(locale.substring(3).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The country of the site's top-level domain; commercial uses of one mislead less than none. */
  private static Optional<String> topLevel(PageFacts page) {
    return page.url()
        .flatMap(Urls::host)
        .map(host -> host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT))
        .filter(name -> name.length() == 2 && !GENERIC.contains(name))
        .map(name -> name.equals("UK") ? "GB" : name);
  }

  /** Codes of countries that sites anywhere use as if they meant something else. */
  private static final Set<String> GENERIC =
      Set.of("IO", "CO", "TV", "ME", "FM", "AI", "LY", "CC", "WS", "TO", "GG", "SH", "EU", "US");
}
