package io.claimhouse.lexicon;

import java.util.List;
import java.util.Locale;

/** {@code lexicon/date_words.csv}: months, weekdays, seasons, holidays and other words of time. */
public final class DateWords {

  /** What a word of time is; the column {@code value} means something else in each. */
  public enum Role {
    /** 1 to 12. */
    MONTH,
    MONTH_SHORT,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    WEEKDAY_SHORT,
    /** TIMEX3 season: SP, SU, FA, WI. */
    SEASON,
    /** TIMEX3 suffix, such as TMO. */
    DAYPART,
    PRESENT,
    PAST,
    FUTURE,
    /** Days from today. */
    DAY,
    /** TIMEX3 period that recurs. */
    SET,
    /** TIMEX3 letter of a unit of time, MIN for minutes. */
    UNIT,
    /** Month and day, or the name of a rule. */
    HOLIDAY,
    /** The decade's first year in its century. */
    DECADE
  }

  /**
   * A word or phrase of time.
   *
   * @param surface lower case
   * @param role what it is
   * @param value see {@link Role}
   */
  public record Entry(String surface, Role role, String value) {}

  private final List<Entry> entries;

  private DateWords(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** English words and those of {@code language}. */
  public static DateWords fromSeeds(String language) {
    return new DateWords(
        SeedTable.read("lexicon/date_words.csv").rows().stream()
            .filter(row -> row.get("lang").equals("en") || row.get("lang").equals(language))
            .map(
                row ->
                    new Entry(
                        row.get("surface"),
                        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                        row.get("value")))
            .toList());
  }

  public List<Entry> entries() {
    return entries;
  }
}
