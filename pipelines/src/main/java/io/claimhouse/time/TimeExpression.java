package io.claimhouse.time;

import io.claimhouse.model.TimeModifier;
import java.util.List;
import java.util.Optional;

/**
 * What an expression of time says, without its words and before anything settles which day it is.
 * The text may leave out parts ({@code June 19}); a shift of -1, 0 or 1 is {@code last}, {@code
 * this} or {@code next}.
 */
public sealed interface TimeExpression {

  /** What {@code visitor} makes of this kind of expression. */
  <T> T accept(TimeVisitor<T> visitor);

  /**
   * A day of the calendar, of the month ({@code the 18th}) or of the week ({@code Friday}).
   *
   * @param weekday 1 (Monday) to 7
   */
  record Day(
      Optional<Integer> year,
      Optional<Integer> month,
      Optional<Integer> day,
      Optional<Integer> weekday,
      Optional<Integer> shift)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.day(this);
    }

    public static Day of(Optional<Integer> year, int month, int day) {
      return new Day(
          year, Optional.of(month), Optional.of(day), Optional.empty(), Optional.empty());
    }

    public static Day of(int weekday, Optional<Integer> shift) {
      return new Day(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(weekday), shift);
    }

    public Day on(int newWeekday, Optional<Integer> newShift) {
      return new Day(year, month, day, Optional.of(newWeekday), newShift);
    }
  }

  record Month(Optional<Integer> year, int month, Optional<Integer> shift)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.month(this);
    }
  }

  record Year(int year) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.year(this);
    }
  }

  /**
   * A quarter or half of a year.
   *
   * @param shift the year's shift, where the text says {@code of last year}
   */
  record Quarter(Optional<Integer> year, int number, boolean isHalf, Optional<Integer> shift)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.quarter(this);
    }
  }

  /** The quarter of which an earnings report speaks: the newest that has ended. */
  record LatestQuarter() implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.latestQuarter(this);
    }
  }

  /**
   * A season of the northern hemisphere.
   *
   * @param season SP, SU, FA or WI
   */
  record Season(Optional<Integer> year, String season, Optional<Integer> shift)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.season(this);
    }
  }

  /**
   * Ten years.
   *
   * @param isShort whether the text leaves out the century: {@code the '80s}
   */
  record Decade(int first, boolean isShort) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.decade(this);
    }
  }

  /** The hundred years from {@code first}: {@code the 1800s}. */
  record Hundred(int first) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.hundred(this);
    }
  }

  /** The {@code number}th century. */
  record Century(int number) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.century(this);
    }
  }

  /**
   * A holiday.
   *
   * @param rule see {@link Holidays#day}
   */
  record Holiday(Optional<Integer> year, String rule, Optional<Integer> shift)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.holiday(this);
    }
  }

  /** {@code week 12 of 2024}. */
  record WeekNumber(Optional<Integer> year, int week) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.weekNumber(this);
    }
  }

  /** The week that holds a day: {@code the week of March 6}. */
  record WeekOf(TimeExpression day) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.weekOf(this);
    }
  }

  /** {@code the weekend}: the one of which the news of the day speaks. */
  record Weekend() implements TimeExpression {

    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.weekend(this);
    }
  }

  /** {@code last week}, {@code this year}; {@code yesterday} is the day before this. */
  record Nearby(TimeUnit unit, int shift) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.nearby(this);
    }
  }

  /**
   * A time of day.
   *
   * @param hour 0 to 24
   * @param isOpen whether the text leaves open which half of the day it is
   * @param zone as written; empty is the place's own time
   */
  record Clock(
      int hour,
      Optional<Integer> minute,
      Optional<Integer> second,
      boolean isOpen,
      Optional<String> zone)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.clock(this);
    }

    public Clock in(Optional<String> newZone) {
      return new Clock(hour, minute, second, isOpen, newZone);
    }

    /** This time in the part of the day that settles its half. */
    public Clock during(DayPart part) {
      boolean later = isOpen && hour < 12 && part.isLaterThan(hour);
      return new Clock(later ? hour + 12 : hour, minute, second, false, zone);
    }
  }

  /**
   * A part of the day.
   *
   * @param code as TIMEX3 writes it: MO, AF, EV, NI
   */
  record DayPart(String code) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.dayPart(this);
    }

    private boolean isLaterThan(int hour) {
      return switch (code) {
        case "AF", "EV" -> true;
        case "NI" -> hour >= 6;
        default -> false;
      };
    }
  }

  /** A date with a time of day or part of the day. */
  record At(TimeExpression date, TimeExpression time) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.at(this);
    }
  }

  /** An amount of a unit. */
  record Length(double amount, TimeUnit unit) {}

  /**
   * How long.
   *
   * @param lengths one or more, the longest unit first
   * @param isVague whether the text gives no number: {@code several years}
   */
  record Duration(List<Length> lengths, boolean isVague) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.duration(this);
    }

    public Duration {
      lengths = List.copyOf(lengths);
    }

    public static Duration of(double amount, TimeUnit unit) {
      return new Duration(List.of(new Length(amount, unit)), false);
    }

    public static Duration vague(TimeUnit unit) {
      return new Duration(List.of(new Length(1, unit)), true);
    }

    public TimeUnit unit() {
      return lengths.get(lengths.size() - 1).unit();
    }
  }

  /**
   * A stretch up to or from the present: {@code the past three years}.
   *
   * @param direction -1 or 1
   */
  record Recent(Duration duration, int direction) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.recent(this);
    }
  }

  /**
   * So long before or after a time: {@code two weeks ago}, {@code three weeks from tomorrow}.
   *
   * @param base empty for the present
   * @param direction -1 or 1
   */
  record Offset(Optional<TimeExpression> base, Duration duration, int direction)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.offset(this);
    }
  }

  /**
   * TIMEX3's tokens for what no calendar tells.
   *
   * @param token PRESENT_REF, PAST_REF or FUTURE_REF
   */
  record Reference(String token) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.reference(this);
    }
  }

  /** What comes back after each {@code period}, such as P1D. */
  record Recurring(String period) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.recurring(this);
    }
  }

  /** Each time of a kind: {@code every Monday at 4 p.m.}. */
  record Every(TimeExpression time) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.every(this);
    }
  }

  /**
   * The {@code number}th unit or weekday of a longer time, from its end where negative.
   *
   * @param weekday 1 to 7; empty for {@code unit}
   */
  record Nth(int number, Optional<Integer> weekday, TimeUnit unit, TimeExpression of)
      implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.nth(this);
    }
  }

  /** The first part of a longer time: {@code the first nine months of 2023}. */
  record FirstOf(Duration duration, TimeExpression of) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.firstOf(this);
    }
  }

  /** From one time to another. */
  record Span(TimeExpression from, TimeExpression to) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.span(this);
    }
  }

  /** From a time on, for so long: {@code three days starting on Monday}. */
  record Lasting(TimeExpression from, Duration duration) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.lasting(this);
    }
  }

  /** A time bound by the words around it. */
  record Modified(TimeModifier modifier, TimeExpression time) implements TimeExpression {
    @Override
    public <T> T accept(TimeVisitor<T> visitor) {
      return visitor.modified(this);
    }
  }
}
