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
    /** The plural: each such day. */
    WEEKDAYS,
    /** TIMEX3 season: SP, SU, FA, WI. */
    SEASON,
    /** TIMEX3 part of the day, such as MO. */
    DAYPART,
    PRESENT,
    PAST,
    FUTURE,
    /** Days from today. */
    DAY,
    /** TIMEX3 period that recurs. */
    SET,
    /** The name of a {@code TimeUnit}. */
    UNIT,
    /** Month and day, or the name of a rule. */
    HOLIDAY,
    /** The decade's first year in its century. */
    DECADE,
    /** A part of today, as {@link #DAYPART}: {@code tonight}. */
    TODAY_PART,
    /** The same of yesterday. */
    YESTERDAY_PART,
    /** The hour that a word names: 12 or 24. */
    CLOCK_NAME,

    // From here on words that only mean time beside others; each language has its own.

    /** {@code last} (-1), {@code this} (0), {@code next} (1), before what they shift. */
    SHIFT,
    /** The same behind it: {@code la semaine dernière}. */
    SHIFT_AFTER,
    /** -1 or 1; behind an amount, counted from the present: {@code ago}. */
    AGO,
    /** The same before the amount: {@code il y a}. */
    AGO_BEFORE,
    /** -1 or 1; behind an amount, counted from a time in the text: {@code earlier}. */
    OFFSET,
    /** -1 or 1; between an amount and the time from which it counts: {@code before}. */
    BASE,
    /** START, MID or END of the time behind it. */
    PHASE,
    /** A {@link io.claimhouse.model.TimeModifier} of the time behind it. */
    SIGNAL,
    /** AM or PM. */
    MERIDIEM,
    /** What stands behind an hour: {@code o'clock}. */
    CLOCK,
    /** A time zone's short name. */
    ZONE,
    /** Before what recurs; the value is how many of it make one turn. */
    EVERY,
    /** {@code once} a year. */
    ONCE,
    SPAN_START,
    SPAN_END,
    SPAN_AND,
    ARTICLE,
    /** The article that may stand for the number one. */
    ONE,
    OF,
    /** Between a date and a time of day. */
    AT,
    /** An amount without a number; the value, where there is one, for how much it stands. */
    VAGUE,
    /** The same, with the value PAST or FUTURE: {@code recent years}. */
    VAGUE_RECENT,
    /** Before a plural unit that is a duration without a number: {@code for weeks}. */
    VAGUE_LINK,
    /** A sign of the future; the value is SURE or PERHAPS. */
    AHEAD,
    /** A verb of the past that a weekday follows directly. */
    TOLD,
    /** Before a person's name that is also a month's. */
    NAME_BEFORE,
    /** {@code his}: a decade of somebody's life is no date. */
    OWNER,
    /** How many of it make a year: {@code quarter}, {@code half}. */
    QUARTER,
    /** {@code year-earlier}. */
    YEAR_AGO,
    PERIOD,
    WEEKDAY_KIND,
    FIRST,
    /** {@code the last quarter}. */
    LAST_ONE,
    LATEST,
    /** {@code fiscal}; the value alone, where "year" may be left out behind it. */
    YEAR_KIND,
    /** A month that is another word too, where it is not capitalised: {@code may}. */
    MONTH_HOMONYM,
    /** Before it a pair of numbers such as 22/04 is a day. */
    BEFORE_DAY,
    /** Before it a number of four digits is rather an amount: {@code to}, {@code than}. */
    BEFORE_AMOUNT,
    /** Before it such a number is a year after all: {@code back to}. */
    BEFORE_YEAR,
    /** Before it 10:30 is a time of day, where else it may be a score or a ratio. */
    BEFORE_CLOCK,
    /** Before it "the morning" is the part of some day. */
    BEFORE_PART,
    /** As {@link #PHASE}, before "the week" of the present. */
    PHASE_IN,
    /** What joins "the week" to the day that tells which one it is. */
    WEEK_OPENER,
    /** Before a length: {@code for}. */
    LENGTH_OPENER,
    /** Between a length and the time from which it runs: {@code three days starting Monday}. */
    START_OF_LENGTH,
    /** A {@link io.claimhouse.model.TimeModifier} of the time before it: {@code 2016 and after}. */
    SIGNAL_AFTER,
    /** How many minutes: {@code half past eight}. */
    PAST_HOUR_PART,
    /** 1 or -1; between minutes and the hour from which they count. */
    PAST_HOUR,
    /** The end of the present unit that its value names: {@code EOY}. */
    END_OF;

    /** Whether the word means time only beside others. */
    public boolean isLink() {
      return compareTo(SHIFT) >= 0;
    }
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

  /** All words of {@code language}, and those that are understood in texts of any language. */
  public static DateWords fromSeeds(String language) {
    return new DateWords(
        SeedTable.read("lexicon/date_words.csv").rows().stream()
            .filter(row -> row.get("lang").equals(language) || row.get("shared").equals("yes"))
            .map(row -> new Entry(row.get("surface"), role(row), row.get("value")))
            .toList());
  }

  private static Role role(SeedTable.Row row) {
    return Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
  }

  public List<Entry> entries() {
    return entries;
  }
}
