package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.time.TimeExpression.Month;
import io.claimhouse.time.TimeExpression.Span;
import io.claimhouse.time.TimeExpression.Year;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code 2006}, {@code 2014-18}, {@code 2017 April}, {@code the year 2008}, {@code '98}, {@code
 * nineteen eighty-two}.
 */
final class CalendarYears implements TimeRule {

  /** How far apart the years of a stretch may lie. */
  private static final int LONGEST = 150;

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    Line line = words.line();
    if (line.isNumber(i)) {
      inDigits(words, i, found);
    } else if (line.isWord(i)) {
      named(words, i).ifPresent(found::add);
    } else {
      words
          .shortYear(i)
          .ifPresent(
              year ->
                  found.add(
                      new TimeMatch(i, year.to(), new Year(year.value()), "date.short_year")));
    }
    return found;
  }

  private static void inDigits(TimeWords words, int i, List<TimeMatch> found) {
    Line line = words.line();
    Optional<Word<Integer>> year = words.year(i);
    if (year.isEmpty()
        || (line.touches(i) && line.isWord(i + 1) && !line.low(i + 1).equals("'s"))) {
      return;
    }
    int value = year.get().value();
    if (line.isDash(i + 1) && line.touches(i) && line.touches(i + 1) && line.isNumber(i + 2)) {
      stretch(line, i, value).ifPresent(found::add);
    }
    if (line.touches(i - 1)
        && (line.isHyphen(i - 1) || line.low(i - 1).equals("/"))
        && line.isNumber(i - 2)) {
      return;
    }
    if (isYear(words, i, value)) {
      found.add(new TimeMatch(i, i + 1, new Year(value), "date.year"));
      // "2017 April", as in file names and lists
      words
          .month(i + 1)
          .filter(month -> CalendarDates.isMonthName(words, i + 1))
          .ifPresent(
              month ->
                  found.add(
                      new TimeMatch(
                          i,
                          month.to(),
                          new Month(Optional.of(value), month.value(), Optional.empty()),
                          "date.year_month")));
    }
  }

  /** Whether a number of four digits is a year, by what stands around it. */
  private static boolean isYear(TimeWords words, int i, int value) {
    Line line = words.line();
    boolean plausible = value >= 1800 && value <= 2100;
    boolean said =
        line.lexicon()
            .phrases(FigureWords.Role.TEMPORAL_PREPOSITION)
            .find(line.tokens(), i - 1)
            .isPresent();
    boolean unit =
        line.numerals(i).stream().anyMatch(one -> UnitMatcher.after(line, one).isPresent())
            && !line.low(i + 1).equals("s");
    // "CUP" is a currency, "World Cup 2030" none.
    boolean money =
        !line.isWord(i - 1)
            && line.lexicon().currencySymbols().find(line.tokens(), i - 1).isPresent();
    if (money || unit || (!plausible && !said)) {
      return false;
    }
    boolean amount =
        words.is(Role.BEFORE_AMOUNT, i - 1) && words.skipBack(Role.BEFORE_YEAR, i) == i;
    boolean alone = !line.isNoun(i + 1) || line.isCapitalised(i + 1);
    boolean modern = value >= 1900 && alone;
    return (said && !amount) || (modern && (said || (plausible && !amount)));
  }

  private static Optional<TimeMatch> stretch(Line line, int i, int first) {
    String digits = line.text(i + 2);
    int last =
        digits.length() == 4
            ? TimeWords.parse(digits)
            : digits.length() == 2 ? first / 100 * 100 + TimeWords.parse(digits) : -1;
    // "2005-09-28" is a day.
    boolean goesOn = line.isHyphen(i + 3) && line.isNumber(i + 4);
    return last > first && last - first <= LONGEST && !goesOn
        ? Optional.of(
            new TimeMatch(i, i + 3, new Span(new Year(first), new Year(last)), "date.year_range"))
        : Optional.empty();
  }

  /** {@code the fiscal year 2008}, {@code fiscal 2008}, {@code nineteen eighty-two}. */
  private static Optional<TimeMatch> named(TimeWords words, int i) {
    int start = words.skip(Role.ARTICLE, i);
    Optional<Word<String>> kind = words.find(Role.YEAR_KIND, start);
    int name = kind.map(Word::to).orElse(start);
    boolean isYear = words.unit(name).filter(TimeUnit.YEAR::equals).isPresent();
    if (isYear || kind.filter(word -> word.value().equals("alone")).isPresent()) {
      return words
          .anyYear(isYear ? name + 1 : name)
          .map(year -> new TimeMatch(i, year.to(), new Year(year.value()), "date.year_named"));
    }
    return words
        .spelledYear(i)
        .map(year -> new TimeMatch(i, year.to(), new Year(year.value()), "date.year_words"));
  }
}
