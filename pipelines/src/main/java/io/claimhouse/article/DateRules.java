package io.claimhouse.article;

import io.claimhouse.model.Moment;
import java.util.Optional;

/**
 * What reading a date from a page takes, all of it from seeds.
 *
 * @param parser reads dates in texts
 * @param words the words by which pages name and label dates
 * @param relative reads times before another
 */
record DateRules(DateParser parser, PageDateWords words, RelativeTimes relative) {

  static DateRules fromSeeds() {
    return new DateRules(
        DateParser.fromSeeds(), PageDateWords.fromSeeds(), RelativeTimes.fromSeeds());
  }

  /** A longer value is no date, whatever stands in it. */
  private static final int LONGEST_VALUE = 100;

  /** The date of a machine-readable value, if the bounds allow it. */
  Optional<Moment> machine(String value, String method, Dates.Bounds bounds) {
    if (value.isBlank() || value.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    return parser
        .machine(value, bounds.order())
        .filter(reading -> bounds.allows(reading, true))
        .map(reading -> reading.toMoment(method));
  }

  /** The first date in a text for people, if the bounds allow it. */
  Optional<Moment> text(String text, String method, Dates.Bounds bounds) {
    return parser
        .find(text, bounds.order())
        .filter(reading -> bounds.allows(reading, false))
        .map(reading -> reading.toMoment(method));
  }
}
