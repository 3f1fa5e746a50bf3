package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.text.PhraseTable;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeExpression.Length;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the words of which expressions of time are made, each at a token of a line. */
final class TimeWords {

  /** A word's value and the token after it. */
  record Word<T>(T value, int to) {}

  private static final int LAST_DAY = 31;

  /** A year in two digits is of the last century from here on. */
  private static final int LAST_AHEAD = 40;

  private final Line line;

  TimeWords(Line line) {
    this.line = line;
  }

  Line line() {
    return line;
  }

  Optional<Word<String>> find(Role role, int i) {
    return line.lexicon()
        .dates(role)
        .find(line.tokens(), i)
        .map(match -> new Word<>(match.first(), match.end()));
  }

  boolean is(Role role, int i) {
    return find(role, i).isPresent();
  }

  /** The token after the word at {@code i} where it has that role; else {@code i}. */
  int skip(Role role, int i) {
    return find(role, i).map(Word::to).orElse(i);
  }

  /** Where a word of the role starts that ends right before {@code to}; else {@code to}. */
  int skipBack(Role role, int to) {
    PhraseTable<String> table = line.lexicon().dates(role);
    return table.startBefore(line.tokens(), 0, to, 4).orElse(to);
  }

  int skipComma(int i) {
    return line.low(i).equals(",") ? i + 1 : i;
  }

  Optional<Word<Integer>> number(Role role, int i) {
    return find(role, i).map(word -> new Word<>(Integer.parseInt(word.value()), word.to()));
  }

  /** A month; "may" is a verb unless capitalised, behind "in" or beside a day or year. */
  Optional<Word<Integer>> month(int i) {
    Optional<Word<Integer>> month = number(Role.MONTH, i).or(() -> number(Role.MONTH_SHORT, i));
    boolean isOther =
        month.isPresent()
            && !line.isCapitalised(i)
            && is(Role.MONTH_HOMONYM, i)
            && !is(Role.OF, i - 1)
            && day(i + 1).isEmpty()
            && day(i - 1).isEmpty()
            && year(i + 1).isEmpty();
    return isOther ? Optional.empty() : month;
  }

  /** A day of the month, in digits or as an ordinal. */
  Optional<Word<Integer>> day(int i) {
    if (line.isNumber(i) && line.text(i).length() <= 2) {
      int day = parse(line.text(i));
      boolean suffix = line.touches(i) && line.lexicon().isOrdinalSuffix(line.low(i + 1));
      return day >= 1 && day <= 31
          ? Optional.of(new Word<>(day, suffix ? i + 2 : i + 1))
          : Optional.empty();
    }
    if (!line.isWord(i)) {
      return Optional.empty();
    }
    return Ordinals.at(line, i).stream()
        .filter(ordinal -> ordinal.low() >= 1 && ordinal.low() <= 31)
        .map(ordinal -> new Word<>((int) ordinal.low(), ordinal.to()))
        .findFirst();
  }

  /** A day of the month as a number in words, which may also count what follows. */
  Optional<Word<Integer>> cardinalDay(int i) {
    return line.isWord(i)
        ? line.numerals(i).stream()
            .filter(one -> one.form() == Numeral.Form.WORDS && one.low() % 1 == 0)
            .filter(one -> one.low() >= 1 && one.low() <= 31 && one.low() == one.high())
            .map(one -> new Word<>((int) one.low(), one.to()))
            .findFirst()
        : Optional.empty();
  }

  /** The same of two words, {@code twenty nine}, which hardly counts anything behind a month. */
  Optional<Word<Integer>> spelledDay(int i) {
    return cardinalDay(i).filter(day -> day.to() > i + 1);
  }

  /** The two last digits of a year, behind "of": {@code April of 87}. */
  Optional<Word<Integer>> yearOfCentury(int i) {
    String digits = line.text(i);
    return line.isNumber(i) && digits.length() == 2 && parse(digits) > LAST_DAY
        ? fullYear(digits).map(year -> new Word<>(year, i + 1))
        : Optional.empty();
  }

  /** A year in four digits. */
  Optional<Word<Integer>> year(int i) {
    if (line.isNumber(i) && line.text(i).length() == 4) {
      int year = parse(line.text(i));
      return year >= 1000 && year <= 2199 ? Optional.of(new Word<>(year, i + 1)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A year in digits or words, or in two digits behind an apostrophe. */
  Optional<Word<Integer>> anyYear(int i) {
    return year(i).or(() -> shortYear(i)).or(() -> spelledYear(i)).or(() -> thousands(i));
  }

  /**
   * {@code two thousand and twelve}, {@code nineteen hundred ninety three}: a year only beside
   * other words of a date.
   */
  private Optional<Word<Integer>> thousands(int i) {
    return line.numerals(i).stream()
        .filter(number -> number.form() == Numeral.Form.WORDS && number.low() % 1 == 0)
        .filter(number -> number.low() >= 1300 && number.low() < 2100)
        .map(number -> new Word<>((int) number.low(), number.to()))
        .findFirst();
  }

  Optional<Word<Integer>> shortYear(int i) {
    boolean quote =
        (line.low(i).equals("'") || line.low(i).equals("\u2018") || line.low(i).equals("\u2019"))
            && line.touches(i)
            && !line.touches(i - 1);
    if (!quote || !line.isNumber(i + 1) || line.text(i + 1).length() != 2) {
      return Optional.empty();
    }
    boolean goesOn = line.touches(i + 1) && line.isWord(i + 2);
    return goesOn
        ? Optional.empty()
        : fullYear(line.text(i + 1)).map(year -> new Word<>(year, i + 2));
  }

  /** {@code nineteen eighty-two}. */
  Optional<Word<Integer>> spelledYear(int i) {
    NumberWords words = line.lexicon().numbers();
    Optional<Double> hundreds = words.find(NumberWords.Role.TEEN, line.low(i));
    if (hundreds.isEmpty() || hundreds.get() < 13) {
      return Optional.empty();
    }
    int at = line.isHyphen(i + 1) ? i + 2 : i + 1;
    Optional<Double> tens =
        words
            .find(NumberWords.Role.TENS, line.low(at))
            .or(() -> words.find(NumberWords.Role.TEEN, line.low(at)));
    if (tens.isEmpty()) {
      return Optional.empty();
    }
    int year = (int) (hundreds.get() * 100 + tens.get());
    int end = at + 1;
    int k = line.isHyphen(end) ? end + 1 : end;
    Optional<Double> digit = words.find(NumberWords.Role.DIGIT, line.low(k));
    return digit.isPresent() && tens.get() % 10 == 0
        ? Optional.of(new Word<>(year + digit.get().intValue(), k + 1))
        : Optional.of(new Word<>(year, end));
  }

  /** What binds the time that ends before {@code i}; but "2016 and after the vote" goes on. */
  Optional<Word<String>> signalAfter(int i) {
    return find(Role.SIGNAL_AFTER, i)
        .filter(signal -> !(is(Role.SIGNAL, signal.to() - 1) && line.isWord(signal.to())));
  }

  Optional<TimeUnit> unit(int i) {
    return find(Role.UNIT, i).map(word -> TimeUnit.named(word.value()));
  }

  /**
   * An amount of a unit with a number: {@code two weeks}, {@code a year}, {@code 1 hour 30 min}.
   */
  Optional<Word<Duration>> duration(int i) {
    Optional<Word<Length>> first = length(i);
    if (first.isEmpty()) {
      return vague(i);
    }
    List<Length> lengths = new ArrayList<>(List.of(first.get().value()));
    int end = first.get().to();
    Optional<Word<Length>> part = smaller(end, first.get().value());
    while (part.isPresent()) {
      lengths.add(part.get().value());
      end = part.get().to();
      part = smaller(end, part.get().value());
    }
    return Optional.of(new Word<>(new Duration(lengths, false), end));
  }

  /**
   * An amount behind "last" or "next": of one unit only, and where "three quarters" are no part of
   * a whole.
   */
  Optional<Word<Duration>> amount(int i) {
    return quarters(i)
        .or(() -> length(i))
        .map(one -> new Word<>(new Duration(List.of(one.value()), false), one.to()))
        .or(() -> vague(i));
  }

  private Optional<Word<Length>> quarters(int i) {
    NumberWords words = line.lexicon().numbers();
    boolean isQuarter = unit(i + 1).filter(TimeUnit.QUARTER::equals).isPresent();
    return words
        .find(NumberWords.Role.DIGIT, line.low(i))
        .or(() -> words.find(NumberWords.Role.TEEN, line.low(i)))
        .filter(number -> isQuarter)
        .map(number -> new Word<>(new Length(number, TimeUnit.QUARTER), i + 2));
  }

  /** An amount of a smaller unit that goes on with one: {@code 2 years 1 month and 21 days}. */
  private Optional<Word<Length>> smaller(int i, Length than) {
    int next = is(Role.SPAN_AND, i) ? i + 1 : skipComma(i);
    Optional<Word<Length>> part = line.numerals(next).isEmpty() ? Optional.empty() : length(next);
    return part.filter(one -> one.value().unit().compareTo(than.unit()) < 0);
  }

  private Optional<Word<Duration>> vague(int i) {
    Optional<Word<String>> word = find(Role.VAGUE, i);
    int at =
        word.map(Word::to)
            .or(
                () ->
                    line.numerals(i).stream().filter(Numeral::isVague).map(Numeral::to).findFirst())
            .orElse(i);
    Optional<Word<String>> name = at == i ? Optional.empty() : find(Role.UNIT, at);
    return name.map(
        one -> {
          TimeUnit unit = TimeUnit.named(one.value());
          boolean counts = word.filter(found -> !found.value().isEmpty()).isPresent();
          return new Word<>(
              counts
                  ? Duration.of(Integer.parseInt(word.get().value()), unit)
                  : Duration.vague(unit),
              one.to());
        });
  }

  private Optional<Word<Length>> length(int i) {
    for (Numeral number : line.numerals(i)) {
      int joint = line.isHyphen(number.to()) ? number.to() + 1 : number.to();
      // "half an hour"
      int at = number.low() < 1 ? skip(Role.ONE, joint) : joint;
      Optional<Word<String>> unit = find(Role.UNIT, at);
      if (unit.isPresent() && !number.isVague()) {
        return Optional.of(
            new Word<>(
                new Length(number.low(), TimeUnit.named(unit.get().value())), unit.get().to()));
      }
    }
    int at = skip(Role.ONE, i);
    if (at == i) {
      return Optional.empty();
    }
    return find(Role.UNIT, at)
        .map(unit -> new Word<>(new Length(1, TimeUnit.named(unit.value())), unit.to()));
  }

  static int parse(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0 || value > 100_000) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  static Optional<Integer> fullYear(String digits) {
    int value = parse(digits);
    if (digits.length() == 4 && value >= 1000 && value < 2200) {
      return Optional.of(value);
    }
    return digits.length() == 2 && value >= 0
        ? Optional.of(value < LAST_AHEAD ? 2000 + value : 1900 + value)
        : Optional.empty();
  }
}
