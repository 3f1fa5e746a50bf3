package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import io.claimhouse.text.PhraseTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code June 19, 2024}, {@code the 19th century}, {@code last Tuesday}, {@code the third quarter},
 * {@code two weeks ago}. Values are TIMEX3. What is relative is settled by the publication date,
 * and only as finely as that is known; else the value is left open.
 */
final class Dates {

  private static final Set<String> LAST = Set.of("last", "past", "previous", "prior", "preceding");
  private static final Set<String> NEXT =
      Set.of("next", "coming", "following", "upcoming", "subsequent");
  private static final Set<String> THIS = Set.of("this", "current", "same");
  private static final Set<String> AGO = Set.of("ago", "earlier", "before", "previously", "back");
  private static final Set<String> LATER =
      Set.of("later", "after", "from now", "hence", "afterwards", "afterward");
  private static final Set<String> PHASES =
      Set.of("early", "mid", "late", "earlier", "later", "midway", "middle");
  private static final Set<String> FUTURE_SIGNS =
      Set.of(
          "will",
          "'ll",
          "shall",
          "plans",
          "plan",
          "scheduled",
          "expected",
          "expects",
          "would",
          "upcoming",
          "due",
          "going",
          "hopes",
          "may",
          "deadline",
          "must");

  private static final Set<String> VAGUE_AMOUNTS =
      Set.of("several", "few", "many", "recent", "coming", "some", "two-plus");
  private static final Set<String> VAGUE_LINKS =
      Set.of("for", "in", "over", "within", "of", "took", "after");
  private static final Set<String> SURE_FUTURE_SIGNS =
      Set.of("will", "'ll", "shall", "scheduled", "upcoming", "due", "next");
  private static final Set<String> SAID =
      Set.of(
          "said",
          "says",
          "announced",
          "reported",
          "told",
          "say",
          "disclosed",
          "agreed",
          "killed",
          "died");

  private final Line line;
  private final Anchor anchor;
  private final List<Candidate> found = new ArrayList<>();

  private Dates(Line line) {
    this.line = line;
    this.anchor = new Anchor(line.context().published());
  }

  static List<Candidate> read(Line line) {
    Dates dates = new Dates(line);
    for (int i = 0; i < line.size(); i++) {
      dates.at(i);
    }
    return dates.found;
  }

  private void at(int i) {
    if (line.isNumber(i)) {
      numeric(i);
      dayFirst(i);
      year(i);
      decade(i);
    } else if (line.isWord(i)) {
      month(i);
      weekday(i);
      words(i);
      relative(i);
      season(i);
      century(i);
      spelledYear(i);
      spelledDecade(i);
    } else if (line.low(i).equals("'")
        || line.low(i).equals("\u2018")
        || line.low(i).equals("\u2019")) {
      decade(i);
      shortYear(i);
    }
    quarter(i);
    ago(i);
    unit(i);
  }

  /**
   * {@code a year}, {@code several years}, {@code for weeks}, {@code every day}: durations and
   * sets.
   */
  private void unit(int i) {
    Optional<DateWords.Entry> unit = entry(i, Role.UNIT);
    if (unit.isEmpty() || line.low(i).length() < 3) {
      return;
    }
    String letter = unit.get().value();
    String before = line.low(i - 1);
    boolean plural =
        line.low(i).endsWith("s") || (letter.equals("CE") && line.low(i).endsWith("ies"));
    if (!plural && (before.equals("every") || before.equals("each"))) {
      found.add(
          Candidate.time(
              i - 1,
              i + 1,
              FigureKind.DATE,
              Timex.open(Timex.duration(1, letter)),
              "date.set_every"));
    } else if (!plural
        && (before.equals("a") || before.equals("an"))
        && !isRate(i - 1)
        && !line.isHyphen(i + 1)) {
      found.add(
          Candidate.time(
              i - 1,
              i + 1,
              FigureKind.DURATION,
              Timex.open(Timex.duration(1, letter)),
              "duration.article"));
    } else if (plural && VAGUE_AMOUNTS.contains(before)) {
      int from = before.equals("few") && line.low(i - 2).equals("a") ? i - 2 : i - 1;
      found.add(
          Candidate.time(
              from,
              i + 1,
              FigureKind.DURATION,
              Timex.open(Timex.vagueDuration(letter)),
              "duration.several"));
    } else if (plural && VAGUE_LINKS.contains(before)) {
      found.add(
          Candidate.time(
              i,
              i + 1,
              FigureKind.DURATION,
              Timex.open(Timex.vagueDuration(letter)),
              "duration.plural"));
    }
  }

  /** Whether "a" stands behind an amount: {@code $5 a day}, {@code flights a week}. */
  private boolean isRate(int article) {
    boolean amount =
        line.isNumber(article - 1) || line.low(article - 1).equals("%") || line.isNoun(article - 1);
    return amount
        || line.low(article - 1).equals("times")
        || line.low(article - 1).equals("once")
        || line.low(article - 1).equals("twice");
  }

  private void add(int from, int to, TimeValue time, String rule) {
    int start = from;
    String before = line.low(from - 1);
    if (PHASES.contains(before) && !rule.startsWith("date.ref")) {
      start = from - 1;
    } else if (line.isHyphen(from - 1)
        && line.touches(from - 1)
        && PHASES.contains(line.low(from - 2))) {
      start = from - 2;
    }
    found.add(Candidate.time(start, to, FigureKind.DATE, time, rule));
  }

  // ---- words of the seed

  private Optional<DateWords.Entry> entry(int i, Role role) {
    return line.lexicon()
        .dates()
        .find(line.tokens(), i)
        .flatMap(match -> match.values().stream().filter(one -> one.role() == role).findFirst());
  }

  private Optional<Integer> monthAt(int i) {
    Optional<Integer> month =
        entry(i, Role.MONTH)
            .or(() -> entry(i, Role.MONTH_SHORT))
            .map(one -> Integer.parseInt(one.value()));
    // "may" and "march" are verbs unless capitalised or amid numbers.
    boolean verb =
        line.low(i).equals("may") || line.low(i).equals("march") || line.low(i).equals("mar");
    if (verb && !line.isCapitalised(i) && dayAt(i + 1).isEmpty() && dayAt(i - 1).isEmpty()) {
      return Optional.empty();
    }
    return month;
  }

  /** A day of the month in digits, its ordinal suffix left to {@link #dayEnd}. */
  private Optional<Integer> dayAt(int i) {
    if (line.isNumber(i) && line.text(i).length() <= 2) {
      int day = parse(line.text(i));
      return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }
    return line.lexicon()
        .numbers()
        .find(NumberWords.Role.ORDINAL, line.low(i))
        .filter(value -> value <= 31)
        .map(Double::intValue);
  }

  private int dayEnd(int i) {
    return line.isNumber(i) && line.touches(i) && line.lexicon().isOrdinalSuffix(line.low(i + 1))
        ? i + 2
        : i + 1;
  }

  private Optional<Integer> yearAt(int i) {
    if (line.isNumber(i)
        && line.text(i).length() == 4
        && line.text(i).chars().allMatch(Character::isDigit)) {
      int year = parse(line.text(i));
      return year >= 1000 && year <= 2199 ? Optional.of(year) : Optional.empty();
    }
    return Optional.empty();
  }

  private static int parse(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  // ---- absolute dates

  private void month(int i) {
    Optional<Integer> month = monthAt(i);
    if (month.isEmpty()) {
      return;
    }
    int at = i + 1;
    if (line.low(at).equals("the")) {
      at++;
    }
    Optional<Integer> day = dayAt(at);
    if (day.isPresent() && !followedByUnit(dayEnd(at))) {
      int end = dayEnd(at);
      int yearPlace = line.low(end).equals(",") || line.low(end).equals("of") ? end + 1 : end;
      Optional<Integer> year = yearAt(yearPlace);
      if (year.isPresent()) {
        day(year.get(), month.get(), day.get())
            .ifPresent(date -> add(i, yearPlace + 1, Timex.day(date), "date.month_day_year"));
      } else {
        add(i, end, monthDay(month.get(), day.get()), "date.month_day");
        if (line.isDash(end) && dayAt(end + 1).isPresent() && line.isNumber(end + 1)) {
          dayRange(i, month.get(), day.get(), end + 1);
        }
      }
      return;
    }
    int yearPlace = line.low(i + 1).equals(",") || line.low(i + 1).equals("of") ? i + 2 : i + 1;
    Optional<Integer> year = yearAt(yearPlace);
    if (year.isPresent()) {
      add(i, yearPlace + 1, Timex.month(YearMonth.of(year.get(), month.get())), "date.month_year");
    } else if (line.isCapitalised(i) && !isName(i)) {
      add(i, i + 1, bareMonth(month.get()), "date.month");
    }
  }

  /** May, June, April and August are also names. */
  private boolean isName(int i) {
    boolean surname = line.low(i - 1).matches("mr\\.?|mrs\\.?|ms\\.?|theresa|prime|minister");
    boolean first = line.isCapitalised(i + 1) && line.isWord(i + 1) && !line.isWord(i - 1);
    return surname || first || (line.low(i).equals("may") && line.isCapitalised(i) && i == 0);
  }

  private boolean followedByUnit(int end) {
    return line.low(end).equals("%")
        || line.low(end).equals("percent")
        || line.low(end).equals("million");
  }

  private void dayRange(int i, int month, int first, int at) {
    int last = dayAt(at).orElse(first);
    int end = dayEnd(at);
    int yearPlace = line.low(end).equals(",") ? end + 1 : end;
    Optional<Integer> year = yearAt(yearPlace);
    Optional<LocalDate> start =
        year.isPresent()
            ? day(year.get(), month, first)
            : monthDay(month, first).period().map(p -> p.start());
    Optional<LocalDate> stop = start.flatMap(from -> day(from.getYear(), month, last));
    if (start.isPresent() && stop.isPresent() && !stop.get().isBefore(start.get())) {
      add(
          i,
          year.isPresent() ? yearPlace + 1 : end,
          Timex.between(start.get(), stop.get(), Precision.DAY),
          "date.day_range");
    } else if (year.isEmpty()) {
      add(i, end, TimeValue.UNRESOLVED, "date.day_range");
    }
  }

  private void dayFirst(int i) {
    Optional<Integer> day = dayAt(i);
    if (day.isEmpty() || (line.touches(i - 1) && line.isHyphen(i - 1))) {
      return;
    }
    int at = dayEnd(i);
    if (line.low(at).equals("of") || line.low(at).equals(".") || line.isHyphen(at)) {
      at++;
    }
    Optional<Integer> month = monthAt(at);
    if (month.isEmpty()) {
      return;
    }
    int end = at + 1;
    int yearPlace =
        line.low(end).equals(",") || line.low(end).equals("of") || line.isHyphen(end)
            ? end + 1
            : end;
    Optional<Integer> year = yearAt(yearPlace);
    if (year.isPresent()) {
      day(year.get(), month.get(), day.get())
          .ifPresent(date -> add(i, yearPlace + 1, Timex.day(date), "date.day_month_year"));
    } else {
      add(i, end, monthDay(month.get(), day.get()), "date.day_month");
    }
  }

  /**
   * {@code 2019-09-01}, {@code 21/04/2016}, {@code 04/23/2016}, {@code 1.5.2020}, {@code 7/8/07}.
   */
  private void numeric(int i) {
    String dotted = line.text(i);
    if (dotted.matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})")) {
      String[] parts = dotted.split("\\.", -1);
      fullYear(parts[2])
          .flatMap(year -> day(year, parse(parts[1]), parse(parts[0])))
          .ifPresent(date -> add(i, i + 1, Timex.day(date), "date.numeric"));
      return;
    }
    String sign = line.low(i + 1);
    if (!(sign.equals("/") || sign.equals("-"))
        || !line.low(i + 3).equals(sign)
        || !line.isNumber(i + 2)
        || !line.isNumber(i + 4)
        || !line.touches(i)
        || !line.touches(i + 1)
        || !line.touches(i + 2)
        || !line.touches(i + 3)
        || (line.touches(i + 4) && (line.isHyphen(i + 5) || line.low(i + 5).equals("/")))) {
      return;
    }
    int a = parse(line.text(i));
    int b = parse(line.text(i + 2));
    int c = parse(line.text(i + 4));
    Optional<LocalDate> date;
    if (line.text(i).length() == 4) {
      date = a >= 1000 ? day(a, b, c) : Optional.empty();
    } else {
      Optional<Integer> year = fullYear(line.text(i + 4));
      boolean monthFirst =
          a <= 12
              && (b > 12
                  || line.context()
                      .country()
                      .map("US"::equals)
                      .orElse(sign.equals("/") && line.lexicon().isEnglish()));
      date = year.flatMap(found -> monthFirst ? day(found, a, b) : day(found, b, a));
    }
    int end = i + 5;
    date.ifPresent(found -> add(i, end, Timex.day(found), "date.numeric"));
  }

  private static Optional<Integer> fullYear(String digits) {
    int value = parse(digits);
    if (digits.length() == 4 && value >= 1000 && value < 2200) {
      return Optional.of(value);
    }
    return digits.length() == 2 && value >= 0
        ? Optional.of(value < 50 ? 2000 + value : 1900 + value)
        : Optional.empty();
  }

  private void year(int i) {
    Optional<Integer> year = yearAt(i);
    if (year.isEmpty()
        || (line.touches(i) && line.isWord(i + 1) && !line.low(i + 1).equals("'s"))) {
      return;
    }
    if (line.isDash(i + 1) && line.touches(i) && line.touches(i + 1) && line.isNumber(i + 2)) {
      yearSpan(i, year.get());
    }
    if (line.touches(i - 1)
        && (line.isHyphen(i - 1) || line.low(i - 1).equals("/"))
        && line.isNumber(i - 2)) {
      return;
    }
    boolean range = year.get() >= 1800 && year.get() <= 2100;
    boolean said =
        line.lexicon()
            .words(FigureWords.Role.TEMPORAL_PREPOSITION)
            .find(line.tokens(), i - 1)
            .isPresent();
    boolean alone = !line.isNoun(i + 1) || line.isCapitalised(i + 1);
    boolean money =
        line.low(i - 1).equals("$") || line.low(i - 1).equals("£") || line.low(i - 1).equals("€");
    boolean unit =
        line.numerals(i).stream().anyMatch(one -> UnitMatcher.after(line, one).isPresent())
            && !line.low(i + 1).equals("s");
    boolean amount =
        line.low(i - 1).equals("to")
            || line.low(i - 1).equals("than")
            || line.low(i - 1).equals("about");
    if (money || unit || (!range && !said)) {
      return;
    }
    boolean modern = year.get() >= 1900 && alone;
    if ((said && !amount) || (range && modern && !amount) || (said && modern)) {
      add(i, i + 1, Timex.year(year.get()), "date.year");
    }
  }

  private void yearSpan(int i, int first) {
    String digits = line.text(i + 2);
    int second =
        digits.length() == 4
            ? parse(digits)
            : digits.length() == 2 ? first / 100 * 100 + parse(digits) : -1;
    if (second > first && second - first <= 150) {
      add(
          i,
          i + 3,
          Timex.between(LocalDate.of(first, 1, 1), LocalDate.of(second, 12, 31), Precision.YEAR),
          "date.year_range");
    }
  }

  /** {@code '82} as a year. */
  private void shortYear(int i) {
    if (line.touches(i)
        && line.isNumber(i + 1)
        && line.text(i + 1).length() == 2
        && !line.touches(i - 1)
        && !(line.touches(i + 1) && line.isWord(i + 2))) {
      fullYear(line.text(i + 1))
          .ifPresent(year -> add(i, i + 2, Timex.year(year), "date.short_year"));
    }
  }

  /** {@code the 1800s}, {@code the 1990s}, {@code the '80s}, {@code 70s}. */
  private void decade(int i) {
    boolean quote = !line.isNumber(i);
    int at = quote ? i + 1 : i;
    if (!line.isNumber(at) || (quote && !line.touches(i))) {
      return;
    }
    boolean plural =
        line.touches(at) && (line.low(at + 1).equals("s") || line.low(at + 1).equals("'s"));
    if (!plural) {
      return;
    }
    String digits = line.text(at);
    int value = parse(digits);
    if (digits.length() == 4 && value % 100 == 0 && value >= 1000 && value < 2000) {
      add(i, at + 2, Timex.hundred(value), "date.hundreds");
    } else if (digits.length() == 4 && value % 10 == 0 && value >= 1000 && value <= 2100) {
      add(i, at + 2, Timex.decade(value), "date.decade");
    } else if (digits.length() == 2
        && value % 10 == 0
        && value >= 20
        && (quote || line.low(i - 1).equals("the") || PHASES.contains(line.low(i - 1)))
        && !Set.of("his", "her", "their", "my").contains(line.low(i - 1))) {
      add(i, at + 2, Timex.decade(1900 + value), "date.short_decade");
    }
  }

  private void spelledDecade(int i) {
    Optional<DateWords.Entry> decade = entry(i, Role.DECADE);
    boolean owned = Set.of("his", "her", "their", "my", "our").contains(line.low(i - 1));
    if (decade.isPresent()
        && !owned
        && (line.low(i - 1).equals("the") || PHASES.contains(line.low(i - 1)))) {
      add(
          i,
          i + 1,
          Timex.decade(1900 + Integer.parseInt(decade.get().value())),
          "date.decade_word");
    }
  }

  /** {@code nineteen eighty-two}. */
  private void spelledYear(int i) {
    NumberWords words = line.lexicon().numbers();
    Optional<Double> hundreds = words.find(NumberWords.Role.TEEN, line.low(i));
    if (hundreds.isEmpty() || hundreds.get() < 13) {
      return;
    }
    int at = line.isHyphen(i + 1) ? i + 2 : i + 1;
    Optional<Double> tens =
        words
            .find(NumberWords.Role.TENS, line.low(at))
            .or(() -> words.find(NumberWords.Role.TEEN, line.low(at)));
    if (tens.isEmpty()) {
      return;
    }
    int year = (int) (hundreds.get() * 100 + tens.get());
    int end = at + 1;
    int k = line.isHyphen(end) ? end + 1 : end;
    Optional<Double> digit = words.find(NumberWords.Role.DIGIT, line.low(k));
    if (digit.isPresent() && tens.get() % 10 == 0) {
      year += digit.get().intValue();
      end = k + 1;
    }
    add(i, end, Timex.year(year), "date.year_words");
  }

  /** {@code the 19th century}, {@code the eighteenth century}. */
  private void century(int i) {
    if (!line.low(i).equals("century") && !line.low(i).equals("centuries")) {
      return;
    }
    int at = line.isHyphen(i - 1) ? i - 2 : i - 1;
    for (int from = Math.max(0, at - 3); from <= at; from++) {
      for (Candidate ordinal : Ordinals.at(line, from)) {
        if (ordinal.to() == at + 1 && ordinal.low() >= 1 && ordinal.low() <= 30) {
          add(from, i + 1, Timex.century((int) ordinal.low()), "date.century");
          return;
        }
      }
    }
  }

  private void season(int i) {
    Optional<DateWords.Entry> season = entry(i, Role.SEASON);
    if (season.isEmpty()) {
      return;
    }
    int yearPlace = line.low(i + 1).equals("of") ? i + 2 : i + 1;
    Optional<Integer> year = yearAt(yearPlace);
    if (year.isPresent()) {
      add(i, yearPlace + 1, Timex.season(year.get(), season.get().value()), "date.season_year");
      return;
    }
    int shift = shift(line.low(i - 1));
    if (shift != NO_SHIFT) {
      TimeValue time =
          anchor
              .knownTo(Precision.MONTH)
              .map(
                  day ->
                      Timex.season(
                          seasonYear(day, season.get().value(), shift), season.get().value()))
              .orElse(TimeValue.UNRESOLVED);
      add(i - 1, i + 1, time, "date.season_relative");
    } else if (!line.low(i).equals("fall") || line.low(i - 1).equals("the")) {
      add(
          line.low(i - 1).equals("the") ? i - 1 : i,
          i + 1,
          anchor
              .knownTo(Precision.YEAR)
              .map(day -> Timex.season(day.getYear(), season.get().value()))
              .orElse(TimeValue.UNRESOLVED),
          "date.season");
    }
  }

  private static int seasonYear(LocalDate day, String season, int shift) {
    int start = season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12;
    int year = day.getYear();
    if (shift < 0) {
      return day.getMonthValue() >= start + 3 ? year : year - 1;
    }
    if (shift > 0) {
      return day.getMonthValue() < start ? year : year + 1;
    }
    return season.equals("WI") && day.getMonthValue() <= 3 ? year - 1 : year;
  }

  // ---- relative to the publication date

  private static final int NO_SHIFT = 99;

  private static int shift(String word) {
    if (LAST.contains(word)) {
      return -1;
    }
    if (NEXT.contains(word)) {
      return 1;
    }
    return THIS.contains(word) ? 0 : NO_SHIFT;
  }

  /** A month and a day without a year: in the year that brings them nearest to the publication. */
  private TimeValue monthDay(int month, int day) {
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    if (published.isEmpty()) {
      return Timex.open(open);
    }
    LocalDate best = null;
    int ahead = isFuture() ? 300 : 100;
    for (int year = published.get().getYear() - 1; year <= published.get().getYear() + 1; year++) {
      Optional<LocalDate> date = day(year, month, day);
      if (date.isPresent()
          && date.get().toEpochDay() - published.get().toEpochDay() <= ahead
          && (best == null
              || distance(date.get(), published.get()) < distance(best, published.get()))) {
        best = date.get();
      }
    }
    return best == null ? Timex.open(open) : Timex.day(best);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private TimeValue bareMonth(int month) {
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    if (published.isEmpty()) {
      return Timex.open(String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    YearMonth now = YearMonth.from(published.get());
    YearMonth that = YearMonth.of(now.getYear(), month);
    if (isFuture()) {
      return Timex.month(that.isBefore(now) ? that.plusYears(1) : that);
    }
    return Timex.month(that.isAfter(now) ? that.minusYears(1) : that);
  }

  private boolean isFuture() {
    for (int i = 0; i < line.size(); i++) {
      if (FUTURE_SIGNS.contains(line.low(i)) && !line.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  private void weekday(int i) {
    Optional<Integer> weekday =
        entry(i, Role.WEEKDAY)
            .or(() -> line.isCapitalised(i) ? entry(i, Role.WEEKDAY_SHORT) : Optional.empty())
            .map(one -> Integer.parseInt(one.value()));
    if (weekday.isEmpty()) {
      return;
    }
    // "Monday, June 3, 2024": one expression.
    int next = line.low(i + 1).equals(",") ? i + 2 : i + 1;
    if (line.low(next).equals("the")) {
      next++;
    }
    int before = found.size();
    month(next);
    dayFirst(next);
    if (found.size() > before) {
      Candidate date = found.remove(found.size() - 1);
      while (found.size() > before) {
        found.remove(found.size() - 1);
      }
      if (date.from() == next && !date.rule().equals("date.month")) {
        found.add(
            Candidate.time(
                i, date.to(), FigureKind.DATE, date.time().orElseThrow(), "date.weekday_date"));
        return;
      }
    }
    int shift = shift(line.low(i - 1));
    int from = shift == NO_SHIFT ? i : i - 1;
    TimeValue time =
        anchor
            .knownTo(Precision.DAY)
            .map(day -> Timex.day(weekday(day, weekday.get(), shift, from)))
            .orElseGet(() -> Timex.open("XXXX-WXX-" + weekday.get()));
    if (line.low(i - 1).equals("every") || line.low(i - 1).equals("each")) {
      add(i - 1, i + 1, Timex.open("XXXX-WXX-" + weekday.get()), "date.set_weekday");
      return;
    }
    dayPart(from, i + 1, time, "date.weekday");
  }

  /** Whether a sign of the future stands shortly before token {@code at}, and no word of saying. */
  private boolean isFutureBefore(int at) {
    if (SAID.contains(line.low(at - 1))
        || SAID.contains(line.low(at - 2))
        || SAID.contains(line.low(at - 3))) {
      return false;
    }
    for (int i = Math.max(0, at - 9); i < at; i++) {
      if (SURE_FUTURE_SIGNS.contains(line.low(i))) {
        return true;
      }
    }
    return false;
  }

  private LocalDate weekday(LocalDate day, int weekday, int shift, int place) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    if (shift == -1) {
      return day.with(TemporalAdjusters.previous(wanted));
    }
    if (shift == 1) {
      return day.with(TemporalAdjusters.next(wanted));
    }
    if (shift == 0) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
    }
    return isFutureBefore(place)
        ? day.with(TemporalAdjusters.nextOrSame(wanted))
        : day.with(TemporalAdjusters.previousOrSame(wanted));
  }

  /** Adds the time with a part of the day behind it: {@code Friday morning}. */
  private void dayPart(int from, int to, TimeValue time, String rule) {
    Optional<DateWords.Entry> part = entry(to, Role.DAYPART);
    if (part.isPresent()) {
      add(from, to + 1, Timex.named(time, part.get().value()), rule + "_part");
    } else {
      add(from, to, time, rule);
    }
  }

  /** {@code today}, {@code now}, {@code recently}, {@code Christmas}, {@code daily}. */
  private void words(int i) {
    Optional<PhraseTable.Match<DateWords.Entry>> match =
        line.lexicon().dates().find(line.tokens(), i);
    if (match.isEmpty()) {
      return;
    }
    int end = match.get().end();
    for (DateWords.Entry one : match.get().values()) {
      switch (one.role()) {
        case DAY -> {
          TimeValue time =
              anchor
                  .knownTo(Precision.DAY)
                  .map(day -> Timex.day(day.plusDays(Integer.parseInt(one.value()))))
                  .orElse(TimeValue.UNRESOLVED);
          dayPart(
              i,
              end,
              one.surface().equals("tonight") ? Timex.named(time, "TNI") : time,
              "date.day_word");
        }
        case PRESENT, PAST, FUTURE -> {
          boolean counted =
              line.low(end - 1).equals("past")
                  && (!line.numerals(end).isEmpty() || line.isNoun(end));
          if (!counted && (!line.low(i).equals("now") || !line.low(i + 1).equals("that"))) {
            add(i, end, Timex.open(one.value()), "date.ref");
          }
        }
        case SET -> add(i, end, Timex.open(one.value()), "date.set");
        case HOLIDAY -> holiday(i, end, one.value());
        default -> {}
      }
    }
  }

  private void holiday(int i, int end, String rule) {
    if (!line.isCapitalised(i)) {
      return;
    }
    int yearPlace = line.low(end).equals(",") ? end + 1 : end;
    Optional<Integer> year = yearAt(yearPlace);
    int shift = shift(line.low(i - 1));
    int from = shift == NO_SHIFT ? i : i - 1;
    Optional<LocalDate> published = anchor.knownTo(Precision.MONTH);
    TimeValue time = TimeValue.UNRESOLVED;
    if (year.isPresent()) {
      time = Holidays.day(rule, year.get()).map(Timex::day).orElse(time);
    } else if (published.isPresent()) {
      Optional<LocalDate> here = Holidays.day(rule, published.get().getYear());
      if (here.isPresent()) {
        LocalDate day = here.get();
        if (shift == -1 && day.isAfter(published.get())) {
          day = Holidays.day(rule, day.getYear() - 1).orElse(day);
        } else if (shift == NO_SHIFT && distance(day, published.get()) > 183) {
          day =
              Holidays.day(rule, day.getYear() + (day.isAfter(published.get()) ? -1 : 1))
                  .orElse(day);
        }
        time = Timex.day(day);
      }
    }
    add(from, year.isPresent() ? yearPlace + 1 : end, time, "date.holiday");
  }

  /** {@code last week}, {@code this month}, {@code the past two years}, {@code next March}. */
  private void relative(int i) {
    int start = i;
    if (line.low(i).equals("the") || line.low(i).equals("these")) {
      start = i + 1;
    }
    int shift = shift(line.low(start));
    if (shift == NO_SHIFT && !line.low(start).equals("first") && !line.low(start).equals("final")) {
      return;
    }
    int at = start + 1;
    if (line.low(at).equals("fiscal") || line.low(at).equals("calendar")) {
      at++;
    }
    int unitPlace = at;
    // "the past two months": a duration.
    for (Numeral number : line.numerals(at)) {
      Optional<DateWords.Entry> unit = entry(number.to(), Role.UNIT);
      Optional<UnitMatcher.Found> measure = UnitMatcher.after(line, number);
      if (unit.isPresent() && measure.isPresent()) {
        String value =
            number.isVague()
                ? Timex.vagueDuration(unit.get().value())
                : Timex.duration(number.low(), unit.get().value());
        found.add(
            Candidate.amount(
                    i,
                    number.to() + 1,
                    FigureKind.DURATION,
                    number,
                    Optional.of(measure.get().unit()),
                    "duration.relative")
                .with(FigureKind.DURATION, Optional.of(Timex.open(value))));
        return;
      }
    }
    Optional<DateWords.Entry> unit = entry(unitPlace, Role.UNIT);
    if (shift == NO_SHIFT) {
      return;
    }
    if (unit.isPresent() && !line.low(unitPlace).endsWith("s")) {
      TimeValue time = unit(unit.get().value(), shift);
      add(i, unitPlace + 1, time, "date.relative_" + unit.get().value().toLowerCase(Locale.ROOT));
      return;
    }
    if (unit.isPresent() && line.low(unitPlace).endsWith("s") && shift != 0) {
      found.add(
          Candidate.time(
              i,
              unitPlace + 1,
              FigureKind.DURATION,
              Timex.open(Timex.vagueDuration(unit.get().value())),
              "duration.relative_vague"));
      return;
    }
    Optional<Integer> month = monthAt(at);
    if (month.isPresent() && line.isCapitalised(at)) {
      TimeValue time =
          anchor
              .knownTo(Precision.MONTH)
              .map(day -> Timex.month(monthFrom(YearMonth.from(day), month.get(), shift)))
              .orElse(TimeValue.UNRESOLVED);
      add(i, at + 1, time, "date.relative_month_name");
      return;
    }
    Optional<DateWords.Entry> part = entry(at, Role.DAYPART);
    if (part.isPresent()) {
      int days = shift;
      TimeValue time =
          anchor
              .knownTo(Precision.DAY)
              .map(day -> Timex.day(day.plusDays(days)))
              .orElse(TimeValue.UNRESOLVED);
      add(i, at + 1, Timex.named(time, part.get().value()), "date.relative_part");
    }
  }

  private static YearMonth monthFrom(YearMonth now, int month, int shift) {
    YearMonth that = YearMonth.of(now.getYear(), month);
    if (shift < 0) {
      return that.isBefore(now) ? that : that.minusYears(1);
    }
    if (shift > 0) {
      return that.isAfter(now) ? that : that.plusYears(1);
    }
    return that;
  }

  private TimeValue unit(String letter, int shift) {
    Precision needed =
        switch (letter) {
          case "D", "W", "WE", "FN" -> Precision.DAY;
          case "M", "Q" -> Precision.MONTH;
          case "Y", "DE", "CE", "ML" -> Precision.YEAR;
          default -> Precision.SECOND;
        };
    Optional<LocalDate> published = anchor.knownTo(needed);
    if (published.isEmpty()) {
      return TimeValue.UNRESOLVED;
    }
    LocalDate day = published.get();
    return switch (letter) {
      case "D" -> Timex.day(day.plusDays(shift));
      case "W" -> Timex.week(day.plusWeeks(shift));
      case "FN" -> Timex.week(day.plusWeeks(2L * shift));
      case "WE" -> Timex.weekend(day.plusWeeks(shift));
      case "M" -> Timex.month(YearMonth.from(day).plusMonths(shift));
      case "Q" -> {
        YearMonth month = YearMonth.from(day).plusMonths(3L * shift);
        yield Timex.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
      }
      case "Y" -> Timex.year(day.getYear() + shift);
      case "DE" -> Timex.decade(day.getYear() / 10 * 10 + 10 * shift);
      case "CE" -> Timex.century((day.getYear() - 1) / 100 + 1 + shift);
      default -> TimeValue.UNRESOLVED;
    };
  }

  /** {@code two weeks ago}, {@code a year earlier}, {@code three days later}. */
  private void ago(int i) {
    double count;
    int at;
    boolean article =
        line.low(i).equals("a") || line.low(i).equals("an") || line.low(i).equals("one");
    Optional<Numeral> number = line.numerals(i).stream().findFirst();
    if (number.isPresent()) {
      count = number.get().low();
      at = number.get().to();
    } else if (article) {
      count = 1;
      at = i + 1;
    } else {
      return;
    }
    if (line.isHyphen(at)) {
      at++;
    }
    Optional<DateWords.Entry> unit = entry(at, Role.UNIT);
    if (unit.isEmpty()) {
      return;
    }
    int sign = AGO.contains(line.low(at + 1)) ? -1 : LATER.contains(line.low(at + 1)) ? 1 : 0;
    boolean relative = line.low(at + 1).equals("ago");
    boolean earlier = article && line.low(at + 1).equals("earlier");
    if (sign == 0 || !(relative || earlier)) {
      return;
    }
    boolean anchored = line.low(at + 1).equals("before") || line.low(at + 1).equals("after");
    if (anchored) {
      return;
    }
    TimeValue time =
        number.map(Numeral::isVague).orElse(false)
            ? Timex.open(sign < 0 ? "PAST_REF" : "FUTURE_REF")
            : count == Math.rint(count) && (relative || sign < 0)
                ? unit(unit.get().value(), (int) (sign * count))
                : Timex.open(Timex.duration(count, unit.get().value()));
    add(i, at + 2, time, relative ? "date.ago" : "date.earlier");
  }

  /** {@code the third quarter}, {@code Q3 2019}, {@code the first half of 2023}. */
  private void quarter(int i) {
    int number = 0;
    int end = i;
    boolean half = false;
    if (line.token(i).kind() == io.claimhouse.text.Token.Kind.CODE
        && line.low(i).matches("q[1-4]")) {
      number = line.low(i).charAt(1) - '0';
      end = i + 1;
    } else {
      Optional<Candidate> ordinal = Ordinals.at(line, i).stream().findFirst();
      if (ordinal.isEmpty() && !line.low(i).equals("final") && !line.low(i).equals("last")) {
        return;
      }
      int at = ordinal.map(Candidate::to).orElse(i + 1);
      if (line.isHyphen(at)) {
        at++;
      }
      half = line.low(at).equals("half");
      if (!line.low(at).equals("quarter") && !half) {
        return;
      }
      number = ordinal.map(one -> (int) one.low()).orElse(half ? 2 : 4);
      end = at + 1;
      if (half
          && !(line.low(end).equals("of")
              && (yearAt(end + 1).isPresent() || line.low(end + 2).equals("year")))) {
        return;
      }
      if (number < 1
          || number > (half ? 2 : 4)
          || (line.low(i).equals("last") && line.low(end).equals("of") == false)) {
        return;
      }
    }
    int from = line.low(i - 1).equals("the") ? i - 1 : i;
    int yearPlace = line.low(end).equals("of") || line.low(end).equals(",") ? end + 1 : end;
    Optional<Integer> year = yearAt(yearPlace);
    if (year.isEmpty() && line.low(yearPlace).equals("fiscal")) {
      year = yearAt(yearPlace + 1);
      yearPlace++;
    }
    int stop = year.isPresent() ? yearPlace + 1 : end;
    if (year.isEmpty()) {
      int shift = shift(line.low(yearPlace));
      if (line.low(end).equals("of")
          && shift != NO_SHIFT
          && line.low(yearPlace + 1).equals("year")) {
        stop = yearPlace + 2;
        year = anchor.knownTo(Precision.YEAR).map(day -> day.getYear() + shift);
      } else {
        int wanted = number;
        boolean halfYear = half;
        year =
            anchor
                .knownTo(Precision.MONTH)
                .map(
                    day -> {
                      int now =
                          halfYear ? (day.getMonthValue() + 5) / 6 : (day.getMonthValue() + 2) / 3;
                      return wanted > now ? day.getYear() - (isFuture() ? 0 : 1) : day.getYear();
                    });
      }
    }
    TimeValue time =
        year.isEmpty()
            ? TimeValue.UNRESOLVED
            : half ? Timex.half(year.get(), number) : Timex.quarter(year.get(), number);
    add(from, stop, time, half ? "date.half" : "date.quarter");
  }
}
