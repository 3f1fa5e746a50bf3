package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.text.Token;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.Century;
import io.claimhouse.time.TimeExpression.Decade;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Holiday;
import io.claimhouse.time.TimeExpression.Hundred;
import io.claimhouse.time.TimeExpression.LatestQuarter;
import io.claimhouse.time.TimeExpression.Offset;
import io.claimhouse.time.TimeExpression.Quarter;
import io.claimhouse.time.TimeExpression.Recurring;
import io.claimhouse.time.TimeExpression.Reference;
import io.claimhouse.time.TimeExpression.Season;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code the third quarter}, {@code summer 2022}, {@code the 1990s}, {@code the 19th century},
 * {@code Christmas Day}, {@code now}.
 */
final class NamedTimes implements TimeRule {

  private static final int LONGEST_ORDINAL = 3;

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    quarter(words, i).ifPresent(found::add);
    latestQuarter(words, i).ifPresent(found::add);
    yearAgo(words, i).ifPresent(found::add);
    decade(words, i).ifPresent(found::add);
    century(words, i).ifPresent(found::add);
    if (words.line().isWord(i)) {
      spelledDecade(words, i).ifPresent(found::add);
      season(words, i).ifPresent(found::add);
      holiday(words, i).ifPresent(found::add);
      reference(words, i, found);
    }
    return found;
  }

  // ---- quarters

  /** {@code the third quarter}, {@code Q3 2019}, {@code the first half of 2023}. */
  private static Optional<TimeMatch> quarter(TimeWords words, int i) {
    Line line = words.line();
    if (isQuarterCode(line, i)) {
      int number = line.low(i).charAt(1) - '0';
      return Optional.of(ofYear(words, i, i + 1, number, false));
    }
    Optional<Word<Integer>> yearFirst = words.year(i);
    if (yearFirst.isPresent() && isQuarterCode(line, i + 1)) {
      Quarter time =
          new Quarter(
              yearFirst.map(Word::value), line.low(i + 1).charAt(1) - '0', false, Optional.empty());
      return Optional.of(new TimeMatch(i, i + 2, time, rule(false)));
    }
    int start = words.skip(Role.ARTICLE, i);
    // "the 1988 third quarter"
    Optional<Word<Integer>> year = start > i ? words.year(start) : Optional.empty();
    int at = year.map(Word::to).orElse(start);
    Optional<Candidate> ordinal = Ordinals.at(line, at).stream().findFirst();
    boolean isLast = ordinal.isEmpty() && words.is(Role.LAST_ONE, at);
    if (ordinal.isEmpty() && !isLast) {
      return Optional.empty();
    }
    int name = ordinal.map(Candidate::to).orElse(at + 1);
    name = line.isHyphen(name) ? name + 1 : name;
    Optional<Word<Integer>> parts = words.number(Role.QUARTER, name);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int count = parts.get().value();
    int number = ordinal.map(one -> (int) one.low()).orElse(count);
    int end = parts.get().to();
    boolean isHalf = count == 2;
    boolean ofYear = words.is(Role.OF, end);
    if (number < 1 || number > count || (line.low(at).equals("last") && !ofYear)) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return Optional.of(
          new TimeMatch(
              i,
              end,
              new Quarter(Optional.of(year.get().value()), number, isHalf, Optional.empty()),
              rule(isHalf)));
    }
    TimeMatch match = ofYear(words, i, end, number, isHalf);
    // "the first half" is of a match or of a page, unless a year follows.
    return isHalf && match.to() == end ? Optional.empty() : Optional.of(match);
  }

  /** {@code Q3}. */
  private static boolean isQuarterCode(Line line, int i) {
    String low = line.low(i);
    return low.length() == 2
        && low.charAt(0) == 'q'
        && low.charAt(1) >= '1'
        && low.charAt(1) <= '4'
        && line.token(i).kind() == Token.Kind.CODE;
  }

  private static TimeMatch ofYear(TimeWords words, int from, int end, int number, boolean isHalf) {
    int place = words.skip(Role.ARTICLE, words.skip(Role.OF, words.skipComma(end)));
    int yearPlace = words.skip(Role.YEAR_KIND, place);
    Optional<Word<Integer>> year = words.anyYear(yearPlace);
    if (year.isPresent()) {
      return new TimeMatch(
          from,
          year.get().to(),
          new Quarter(Optional.of(year.get().value()), number, isHalf, Optional.empty()),
          rule(isHalf));
    }
    Optional<Word<Integer>> shift = words.number(Role.SHIFT, place);
    int unit = shift.map(one -> words.skip(Role.YEAR_KIND, one.to())).orElse(yearPlace);
    boolean isYear =
        words.is(Role.OF, end) && words.unit(unit).filter(TimeUnit.YEAR::equals).isPresent();
    return isYear
        ? new TimeMatch(
            from,
            unit + 1,
            new Quarter(
                Optional.empty(), number, isHalf, Optional.of(shift.map(Word::value).orElse(0))),
            rule(isHalf))
        : new TimeMatch(
            from,
            end,
            new Quarter(Optional.empty(), number, isHalf, Optional.empty()),
            rule(isHalf));
  }

  private static String rule(boolean isHalf) {
    return isHalf ? "date.half" : "date.quarter";
  }

  /**
   * {@code the latest quarter}, {@code the quarter}: reports speak of the newest that has ended.
   */
  private static Optional<TimeMatch> latestQuarter(TimeWords words, int i) {
    int at = words.skip(Role.ARTICLE, i);
    if (at == i) {
      return Optional.empty();
    }
    int name = words.skip(Role.LATEST, at);
    boolean isQuarter =
        words.unit(name).filter(TimeUnit.QUARTER::equals).isPresent()
            || (name > at && words.is(Role.PERIOD, name));
    boolean isPlural = words.line().low(name).endsWith("s");
    // "the quarter century", "the quarter-finals"
    boolean goesOn =
        words.is(Role.OF, name + 1)
            || words.is(Role.UNIT, name + 1)
            || (words.line().isHyphen(name + 1) && words.line().touches(name));
    return isQuarter && !isPlural && !goesOn
        ? Optional.of(new TimeMatch(i, name + 1, new LatestQuarter(), "date.latest_quarter"))
        : Optional.empty();
  }

  /** {@code the year-earlier quarter}, {@code the year-ago period}, {@code year-earlier}. */
  private static Optional<TimeMatch> yearAgo(TimeWords words, int i) {
    int start = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> word = words.find(Role.YEAR_AGO, start);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int end = word.get().to();
    boolean hyphen = words.line().isHyphen(start + 1);
    if (!hyphen) {
      return Optional.empty();
    }
    boolean isQuarter =
        words.unit(end).filter(TimeUnit.QUARTER::equals).isPresent() || words.is(Role.PERIOD, end);
    Optional<TimeExpression> base = isQuarter ? Optional.of(new LatestQuarter()) : Optional.empty();
    int to = isQuarter ? end + 1 : end;
    return Optional.of(
        new TimeMatch(
            i, to, new Offset(base, Duration.of(1, TimeUnit.YEAR), -1), "date.year_earlier"));
  }

  // ---- decades and centuries

  /** {@code the 1800s}, {@code the 1990s}, {@code the '80s}, {@code 70s}. */
  private static Optional<TimeMatch> decade(TimeWords words, int i) {
    Line line = words.line();
    int start = words.skip(Role.ARTICLE, i);
    boolean quote =
        line.low(start).equals("'")
            || line.low(start).equals("\u2018")
            || line.low(start).equals("\u2019");
    int at = quote ? start + 1 : start;
    boolean plural =
        line.isNumber(at)
            && ((line.low(at + 1).equals("s") && (line.touches(at) || line.text(at).length() == 4))
                || (line.low(at + 1).equals("'s") && line.touches(at)));
    if (!plural || (quote && !line.touches(start))) {
      return Optional.empty();
    }
    String digits = line.text(at);
    int value = TimeWords.parse(digits);
    int to = at + 2;
    if (digits.length() == 4 && value % 100 == 0 && value >= 1000 && value < 2000) {
      return Optional.of(new TimeMatch(start, to, new Hundred(value), "date.hundreds"));
    }
    if (digits.length() == 4 && value % 10 == 0 && value >= 1000 && value <= 2100) {
      return Optional.of(new TimeMatch(start, to, new Decade(value, false), "date.decade"));
    }
    boolean said =
        quote
            || start > i
            || words.is(Role.PHASE, i - 1)
            || (line.isHyphen(i - 1) && words.is(Role.PHASE, i - 2));
    return digits.length() == 2
            && value % 10 == 0
            && value >= 20
            && said
            && !words.is(Role.OWNER, i - 1)
        ? Optional.of(new TimeMatch(start, to, new Decade(1900 + value, true), "date.short_decade"))
        : Optional.empty();
  }

  private static Optional<TimeMatch> spelledDecade(TimeWords words, int i) {
    int at = words.skip(Role.ARTICLE, i);
    boolean said =
        at > i
            || (words.is(Role.PHASE, i - 1) && !words.is(Role.OWNER, i - 2))
            || (words.line().isHyphen(i - 1) && words.is(Role.PHASE, i - 2));
    return words
        .number(Role.DECADE, at)
        .filter(decade -> said)
        .map(
            decade ->
                new TimeMatch(
                    i, decade.to(), new Decade(1900 + decade.value(), true), "date.decade_word"));
  }

  /** {@code 19th century}, {@code eighteenth century}. */
  private static Optional<TimeMatch> century(TimeWords words, int i) {
    Line line = words.line();
    Optional<Candidate> ordinal = Ordinals.at(line, i).stream().findFirst();
    if (ordinal.isEmpty() || ordinal.get().to() - i > LONGEST_ORDINAL + 1) {
      return Optional.empty();
    }
    int at = ordinal.get().to();
    int name = line.isHyphen(at) ? at + 1 : at;
    double number = ordinal.get().low();
    boolean isCentury = words.unit(name).filter(TimeUnit.CENTURY::equals).isPresent();
    return isCentury && number >= 1 && number <= 30
        ? Optional.of(new TimeMatch(i, name + 1, new Century((int) number), "date.century"))
        : Optional.empty();
  }

  // ---- seasons, holidays, references

  private static Optional<TimeMatch> season(TimeWords words, int i) {
    Line line = words.line();
    int at = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> season = words.find(Role.SEASON, at);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    String name = season.get().value();
    int end = season.get().to();
    Optional<Word<Integer>> year = words.anyYear(words.skip(Role.OF, end));
    if (year.isPresent()) {
      return Optional.of(
          new TimeMatch(
              i,
              year.get().to(),
              new Season(Optional.of(year.get().value()), name, Optional.empty()),
              "date.season_year"));
    }
    // "fall" is mostly a verb or a drop, "spring" a source or a bound.
    boolean isWord = line.is(FigureWords.Role.SEASON_HOMONYM, at);
    if (line.isCapitalised(at) && i > 0 && line.lexicon().isEnglish()) {
      return Optional.empty();
    }
    return isWord && at == i
        ? Optional.empty()
        : Optional.of(
            new TimeMatch(
                i, end, new Season(Optional.empty(), name, Optional.empty()), "date.season"));
  }

  private static Optional<TimeMatch> holiday(TimeWords words, int i) {
    Optional<Word<String>> holiday = words.find(Role.HOLIDAY, i);
    if (holiday.isEmpty()) {
      return Optional.empty();
    }
    int end = holiday.get().to();
    Optional<Word<Integer>> year = words.anyYear(words.skip(Role.OF, words.skipComma(end)));
    if (year.isEmpty() && !words.line().isCapitalised(i)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeMatch(
            i,
            year.map(Word::to).orElse(end),
            new Holiday(year.map(Word::value), holiday.get().value(), Optional.empty()),
            "date.holiday"));
  }

  /** {@code now}, {@code recently}, {@code daily}. */
  private static void reference(TimeWords words, int i, List<TimeMatch> found) {
    Line line = words.line();
    for (Role role : List.of(Role.PRESENT, Role.PAST, Role.FUTURE)) {
      Optional<Word<String>> word = words.find(role, i);
      if (word.isEmpty()) {
        continue;
      }
      int end = word.get().to();
      // "the past three years", "the past season": the noun is what is meant.
      boolean counted =
          role == Role.PAST
              && line.low(end - 1).equals("past")
              && (!line.numerals(end).isEmpty() || line.isNoun(end) || words.is(Role.VAGUE, end));
      boolean conjunction = line.low(i).equals("now") && line.low(i + 1).equals("that");
      if (!counted && !conjunction) {
        found.add(new TimeMatch(i, end, new Reference(word.get().value()), "date.ref"));
      }
    }
    words
        .find(Role.SET, i)
        .ifPresent(
            set ->
                found.add(
                    new TimeMatch(
                        i,
                        set.to(),
                        new Recurring(set.value()),
                        isKind(line, set) ? TimeMatch.BARE + "set" : "date.set")));
  }

  /** "The quarterly report" is a kind of report; "paid quarterly" and "daily flights" tell when. */
  private static boolean isKind(Line line, Word<String> set) {
    return set.value().endsWith("M") && line.isNoun(set.to());
  }
}
