package io.claimhouse.figure;

import io.claimhouse.figure.Numeral.Form;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.NumberWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads numbers: digits with either separator convention, words, digits with scale words, fractions
 * and vague plurals.
 */
final class NumberGrammar {

  private static final String FRACTION_SIGNS = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";
  private static final double[] FRACTION_VALUES = {
    1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 5.0,
    2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0
  };

  /** Thousands, then hundreds: {@code 45,67,890}. */
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})*,\\d{3}");

  /** More digits than this are an identifier, not a number. */
  private static final int MOST_DIGITS = 30;

  private final Line line;
  private final NumberWords words;

  private NumberGrammar(Line line) {
    this.line = line;
    this.words = line.lexicon().numbers();
  }

  /** The numbers that begin at token {@code i}, the longest first. */
  static List<Numeral> at(Line line, int i) {
    return new NumberGrammar(line).at(i);
  }

  private List<Numeral> at(int i) {
    if (line.isNumber(i)) {
      return digits(i);
    }
    if (line.isWord(i)) {
      return words(i).map(List::of).orElse(List.of());
    }
    String sign = line.low(i);
    if (isMinus(i)) {
      return line.numerals(i + 1).stream().map(number -> negative(number, i)).toList();
    }
    if (sign.equals(".")
        && line.touches(i)
        && line.isNumber(i + 1)
        && !line.touches(i - 1)
        && line.text(i + 1).chars().allMatch(Character::isDigit)) {
      return List.of(
          Numeral.exactly(
              i, i + 2, Double.parseDouble("0." + ascii(line.text(i + 1))), 1, Form.DIGITS));
    }
    OptionalDouble fraction = fractionSign(i);
    if (fraction.isPresent()) {
      return List.of(scaled(i, i + 1, fraction.getAsDouble(), Form.FRACTION));
    }
    return List.of();
  }

  /** A minus sign that touches its number and nothing before it. */
  private boolean isMinus(int i) {
    boolean sign = line.isHyphen(i) || line.low(i).equals("\u2212");
    return sign && line.isNumber(i + 1) && line.touches(i) && !line.touches(i - 1);
  }

  private static Numeral negative(Numeral number, int from) {
    return new Numeral(
        from,
        number.to(),
        -number.high(),
        -number.low(),
        number.scale(),
        number.form(),
        number.isGlued());
  }

  // ---- digits

  private List<Numeral> digits(int i) {
    OptionalDouble parsed = value(line.text(i));
    if (parsed.isEmpty()) {
      return List.of();
    }
    double value = parsed.getAsDouble();
    int j = i + 1;
    if (line.touches(i) && line.isWord(j) && isOrdinalSuffix(line.low(j))) {
      return List.of();
    }
    // Thousands set apart by blanks, or by commas amid blanks in text that was split into tokens.
    if (isGroupHead(line.text(i))) {
      while (isSpacedGroup(j - 1, j)
          || (isGroup(j) && line.text(j).equals("000") && !line.touches(j - 1))) {
        value = value * 1000 + Integer.parseInt(ascii(line.text(j)));
        j++;
      }
      while (line.low(j).equals(",")
          && !line.touches(j - 1)
          && !line.touches(j)
          && isGroup(j + 1)) {
        value = value * 1000 + Integer.parseInt(ascii(line.text(j + 1)));
        j += 2;
      }
    }
    OptionalDouble sign = fractionSign(j);
    if (sign.isPresent()) {
      value += sign.getAsDouble();
      j++;
    } else if (isSlashFraction(j) && !line.touches(j - 1)) {
      value += slashFraction(j);
      j += 3;
    } else if (j == i + 1 && isSlashFraction(i)) {
      return List.of(Numeral.exactly(i, i + 3, slashFraction(i), 1, Form.FRACTION));
    } else if (isAndPart(j)) {
      value += 1 / words.find(Role.FRACTION, line.low(j + 2)).orElse(2.0);
      j += 3;
    } else if (isPowerOfTen(j)) {
      int end = powerEnd(j);
      boolean negative = line.isDash(end - 2) || line.low(end - 2).equals("\u2212");
      OptionalDouble exponent = value(line.text(end - 1));
      if (exponent.isPresent() && exponent.getAsDouble() <= 300) {
        double power = negative ? -exponent.getAsDouble() : exponent.getAsDouble();
        return List.of(Numeral.exactly(i, end, value * Math.pow(10, power), 1, Form.DIGITS));
      }
    }
    if (line.touches(j - 1) && words.has(Role.GLUED, line.low(j)) && !line.touches(j)) {
      return withGlued(i, j, value);
    }
    if (line.touches(j - 1)
        && words.has(Role.GLUED, line.low(j))
        && line.touches(j)
        && !line.isNumber(j + 1)
        && !line.isWord(j + 1)) {
      return withGlued(i, j, value);
    }
    if (line.touches(j - 1) && line.low(j).matches("e\\d{1,3}")) {
      double power = Double.parseDouble(line.low(j).substring(1));
      return List.of(Numeral.exactly(i, j + 1, value * Math.pow(10, power), 1, Form.DIGITS));
    }
    return List.of(joined(scaled(i, j, value, Form.DIGITS)));
  }

  /** {@code 6 thousand 2 hundred and 15}: smaller digits behind a scale word. */
  private Numeral joined(Numeral number) {
    Numeral whole = number;
    while (whole.scale() >= 100 && whole.scale() <= 1000) {
      int j = line.low(whole.to()).equals("and") ? whole.to() + 1 : whole.to();
      if (!line.isNumber(j) || line.text(j).length() > 3 || line.touches(j)) {
        break;
      }
      OptionalDouble part = value(line.text(j));
      if (part.isEmpty() || part.getAsDouble() <= 0) {
        break;
      }
      Numeral next = scaled(j, j + 1, part.getAsDouble(), Form.DIGITS);
      if (next.low() >= whole.scale()) {
        break;
      }
      whole =
          Numeral.exactly(
              whole.from(),
              next.to(),
              whole.low() + next.low(),
              Math.max(next.scale(), 1),
              whole.form());
    }
    return whole.equals(number)
        ? number
        : Numeral.exactly(number.from(), whole.to(), whole.low(), number.scale(), number.form());
  }

  private List<Numeral> withGlued(int i, int j, double value) {
    double scale = words.find(Role.GLUED, line.low(j)).orElse(1.0);
    return List.of(
        new Numeral(i, j + 1, value * scale, value * scale, scale, Form.DIGITS, true),
        Numeral.exactly(i, j, value, 1, Form.DIGITS));
  }

  /** {@code value} times the scale words that follow it. */
  private Numeral scaled(int from, int at, double value, Form form) {
    int j = at;
    double scale = 1;
    while (true) {
      int k = line.isHyphen(j) && line.touches(j - 1) && line.touches(j) ? j + 1 : j;
      Optional<Double> next = scaleWord(k);
      if (next.isEmpty()) {
        break;
      }
      scale *= next.get();
      j = k + 1;
      if (scale > 1e15) {
        break;
      }
    }
    Form whole = scale > 1 && form == Form.FRACTION ? Form.DIGITS : form;
    return Numeral.exactly(from, j, value * scale, scale, whole);
  }

  private Optional<Double> scaleWord(int i) {
    String word = line.low(i);
    return words
        .find(Role.SCALE, word)
        .or(() -> words.find(Role.HUNDRED, word))
        .or(() -> words.find(Role.DOZEN, word));
  }

  private boolean isGroup(int i) {
    return line.isNumber(i)
        && line.text(i).length() == 3
        && line.text(i).chars().allMatch(Character::isDigit);
  }

  private static boolean isGroupHead(String text) {
    return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  private boolean isSpacedGroup(int before, int i) {
    if (!isGroup(i) || line.touches(before)) {
      return false;
    }
    String between = line.between(before, i);
    return between.equals("\u00a0")
        || between.equals("\u202f")
        || between.equals("\u2009")
        || (between.equals(" ") && line.lexicon().groupsWithSpaces());
  }

  private OptionalDouble fractionSign(int i) {
    int place = line.text(i).length() == 1 ? FRACTION_SIGNS.indexOf(line.text(i)) : -1;
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(FRACTION_VALUES[place]);
  }

  /** {@code 3/4}: two whole numbers, the first smaller, no date and no score. */
  private boolean isSlashFraction(int i) {
    if (!line.isNumber(i)
        || !(line.low(i + 1).equals("/") || line.low(i + 1).equals("\u2044"))
        || !line.isNumber(i + 2)
        || line.low(i + 3).equals("/")
        || !line.touches(i)
        || !line.touches(i + 1)) {
      return false;
    }
    OptionalDouble above = value(line.text(i));
    OptionalDouble below = value(line.text(i + 2));
    return above.isPresent()
        && below.isPresent()
        && above.getAsDouble() >= 1
        && above.getAsDouble() < below.getAsDouble()
        && below.getAsDouble() <= 1000;
  }

  private double slashFraction(int i) {
    return value(line.text(i)).orElse(0) / value(line.text(i + 2)).orElse(1);
  }

  /** {@code and a half}, {@code and a quarter}. */
  private boolean isAndPart(int i) {
    String part = line.low(i + 2);
    return line.low(i).equals("and")
        && (line.low(i + 1).equals("a") || line.low(i + 1).equals("one"))
        && words.has(Role.FRACTION, part)
        && !part.endsWith("s");
  }

  private boolean isPowerOfTen(int i) {
    return (line.low(i).equals("×") || line.low(i).equals("x") || line.low(i).equals("*"))
        && line.low(i + 1).equals("10")
        && powerEnd(i) > 0;
  }

  /** The end of {@code ×10^-8} that begins at {@code i}; 0 if there is none. */
  private int powerEnd(int i) {
    int j = i + 2;
    boolean marked = false;
    while (line.low(j).equals("^") || line.isDash(j) || line.low(j).equals("\u2212")) {
      marked = true;
      j++;
    }
    return marked && j - i <= 5 && line.isNumber(j) && line.touches(j - 1) ? j + 1 : 0;
  }

  private boolean isOrdinalSuffix(String word) {
    return line.lexicon().isOrdinalSuffix(word);
  }

  /** The value of digits with separators, by the convention of the language where it matters. */
  OptionalDouble value(String digits) {
    return value(digits, line.lexicon().usesDecimalComma());
  }

  /**
   * The value of digits with separators.
   *
   * @param decimalComma whether a single comma before three digits is decimal and a single full
   *     stop there sets thousands apart
   */
  static OptionalDouble value(String digits, boolean decimalComma) {
    String text = ascii(digits).replace('\u00b7', '.');
    if (text.length() > MOST_DIGITS) {
      return OptionalDouble.empty();
    }
    int commas = count(text, ',');
    int stops = count(text, '.');
    if (commas > 1 && stops == 0 && !isGrouped(text, ',') && !INDIAN.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    if (commas > 0 && stops > 0) {
      boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
      return commaLast
          ? plain(text.replace(".", "").replace(',', '.'), commas)
          : plain(text.replace(",", ""), stops);
    }
    char separator = commas > 0 ? ',' : '.';
    int separators = commas + stops;
    if (separators == 0) {
      return plain(text, 0);
    }
    boolean groups = isGrouped(text, separator);
    if (separators > 1) {
      return groups || (separator == ',' && INDIAN.matcher(text).matches())
          ? plain(text.replace(String.valueOf(separator), ""), 0)
          : OptionalDouble.empty();
    }
    boolean decimal = separator == ',' ? decimalComma || !groups : !(decimalComma && groups);
    return plain(text.replace(String.valueOf(separator), decimal ? "." : ""), decimal ? 1 : 0);
  }

  private static OptionalDouble plain(String text, int stops) {
    return stops > 1 ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private static boolean isGrouped(String text, char separator) {
    String[] parts = text.split(separator == '.' ? "\\." : ",", -1);
    if (parts[0].length() > 3 || parts[0].equals("0")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() != 3) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(one -> one == c).count();
  }

  /** Digits of any script as ASCII digits. */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }

  // ---- words

  private Optional<Numeral> words(int i) {
    String word = line.low(i);
    if (words.has(Role.VAGUE, word)) {
      return vague(i);
    }
    if (line.lexicon().isEnglish()) {
      switch (word) {
        case "several", "few", "many" -> {
          return severalScales(i, i + 1);
        }
        case "a", "an" -> {
          return article(i);
        }
        case "couple" -> {
          return couple(i, i + 1);
        }
        case "half" -> {
          return half(i);
        }
        case "quarter" -> {
          return scaleWord(i + 1).isPresent()
              ? Optional.of(scaled(i, i + 1, 0.25, Form.WORDS))
              : Optional.empty();
        }
        case "minus", "negative" -> {
          int at = line.isHyphen(i + 1) ? i + 2 : i + 1;
          return line.numerals(at).stream().findFirst().map(number -> negative(number, i));
        }
        case "hundred" -> {
          return words.has(Role.SCALE, line.low(i + 1)) ? spelled(i, i, 1) : Optional.empty();
        }
        default -> {}
      }
    }
    return spelled(i, i, 0);
  }

  private Optional<Numeral> article(int i) {
    String next = line.low(i + 1);
    if (next.equals("few")) {
      return severalScales(i, i + 2);
    }
    if (next.equals("couple")) {
      return couple(i, i + 2);
    }
    if (next.equals("half") || (next.equals("quarter") && scaleWord(i + 2).isPresent())) {
      Form form = scaleWord(i + 2).isPresent() ? Form.WORDS : Form.FRACTION;
      return Optional.of(scaled(i, i + 2, next.equals("half") ? 0.5 : 0.25, form));
    }
    int j = line.isHyphen(i + 1) ? i + 2 : i + 1;
    if (scaleWord(j).isPresent()) {
      return spelled(i, j, 1);
    }
    if (words.has(Role.FRACTION, next) && !next.equals("half")) {
      // "a third" is a part only where something is shared out; else it is the next in a row.
      boolean shares = line.low(i + 2).equals("of") || isPunctuationOrEnd(i + 2);
      return shares
          ? Optional.of(
              Numeral.exactly(
                  i, i + 2, 1 / words.find(Role.FRACTION, next).orElse(1.0), 1, Form.FRACTION))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isPunctuationOrEnd(int i) {
    return i >= line.size() || (!line.isWord(i) && !line.isNumber(i) && !line.isHyphen(i));
  }

  private Optional<Numeral> half(int i) {
    int j = i + 1;
    if (line.isHyphen(j)) {
      j++;
    }
    boolean article = line.low(j).equals("a") || line.low(j).equals("an");
    int k = article ? j + 1 : j;
    if (scaleWord(k).isPresent()) {
      return Optional.of(scaled(i, k, 0.5, Form.WORDS));
    }
    return Optional.of(Numeral.exactly(i, i + 1, 0.5, 1, Form.FRACTION));
  }

  private Optional<Numeral> couple(int from, int at) {
    int j = line.low(at).equals("of") ? at + 1 : at;
    Optional<Double> scale = scaleWord(j);
    if (scale.isPresent()) {
      return Optional.of(Numeral.exactly(from, j + 1, 2 * scale.get(), scale.get(), Form.WORDS));
    }
    return Optional.of(Numeral.exactly(from, at, 2, 1, Form.WORDS));
  }

  /** {@code several hundred}, {@code a few dozen thousand}. */
  private Optional<Numeral> severalScales(int from, int at) {
    double scale = 1;
    int j = at;
    while (scaleWord(j).isPresent() && scale < 1e15) {
      scale *= scaleWord(j).get();
      j++;
    }
    return j == at
        ? Optional.empty()
        : Optional.of(new Numeral(from, j, 2 * scale, 10 * scale - 1, scale, Form.VAGUE, false));
  }

  /** {@code dozens}, {@code tens of thousands}: from twice to just under ten times the base. */
  private Optional<Numeral> vague(int i) {
    double base = words.find(Role.VAGUE, line.low(i)).orElse(1.0);
    int j = i + 1;
    while (line.low(j).equals("of") && words.has(Role.VAGUE, line.low(j + 1)) && base < 1e15) {
      base *= words.find(Role.VAGUE, line.low(j + 1)).orElse(1.0);
      j += 2;
    }
    if (j == i + 1 && line.low(i).equals("tens")) {
      return Optional.empty();
    }
    double high = base == 12 || base == 20 ? 99 : 10 * base - 1;
    return Optional.of(new Numeral(i, j, 2 * base, high, base, Form.VAGUE, false));
  }

  /**
   * Number words from token {@code at}.
   *
   * @param lead the value of an article before them, 0 without one
   */
  private Optional<Numeral> spelled(int from, int at, double lead) {
    double total = 0;
    double current = lead;
    double lastScale = Double.MAX_VALUE;
    double scale = 1;
    int end = from;
    int j = at;
    boolean first = lead == 0;
    boolean afterScale = false;
    while (j < line.size()) {
      int k = j;
      if (!first && k > at) {
        if (line.isHyphen(k) && line.touches(k - 1) && line.touches(k)) {
          k++;
        } else if (line.low(k).equals("and") && afterScale && isSmall(k + 1)) {
          k++;
        }
      }
      String word = line.low(k);
      Optional<Double> digit = words.find(Role.DIGIT, word);
      Optional<Double> teen = words.find(Role.TEEN, word);
      Optional<Double> tens = words.find(Role.TENS, word);
      if (digit.isPresent()
          && (first || afterScale || (current % 10 == 0 && current % 100 >= 20))) {
        current += digit.get();
        afterScale = false;
      } else if ((teen.isPresent() || tens.isPresent()) && (first || afterScale)) {
        current += teen.or(() -> tens).orElse(0.0);
        afterScale = false;
      } else if (words.has(Role.HUNDRED, word) && current > 0 && current < 100) {
        current *= words.find(Role.HUNDRED, word).orElse(100.0);
        scale = 100;
        afterScale = true;
      } else if (words.has(Role.DOZEN, word) && current > 0) {
        current *= 12;
        scale = 12;
        afterScale = false;
      } else if (words.has(Role.SCALE, word)) {
        double found = words.find(Role.SCALE, word).orElse(1.0);
        if (current == 0 || found >= lastScale) {
          break;
        }
        total += current * found;
        current = 0;
        lastScale = found;
        scale = found;
        afterScale = true;
      } else {
        break;
      }
      first = false;
      j = k + 1;
      end = j;
    }
    if (end == from || first) {
      return Optional.empty();
    }
    return Optional.of(finish(from, end, total + current, scale));
  }

  private boolean isSmall(int i) {
    String word = line.low(i);
    return words.has(Role.DIGIT, word) || words.has(Role.TEEN, word) || words.has(Role.TENS, word);
  }

  /** Adds {@code point five}, {@code and a half (million)} or {@code thirds} to spelled words. */
  private Numeral finish(int from, int end, double value, double scale) {
    if (line.low(end).equals("point") && isSmall(end + 1)) {
      StringBuilder decimals = new StringBuilder();
      int j = end + 1;
      while (words.has(Role.DIGIT, line.low(j)) && decimals.length() < MOST_DIGITS) {
        decimals.append(words.find(Role.DIGIT, line.low(j)).orElse(0.0).intValue());
        j++;
      }
      if (decimals.length() == 0) {
        Numeral part = spelled(j, j, 0).orElseThrow();
        decimals.append((int) part.low());
        j = part.to();
      }
      return scaled(from, j, value + Double.parseDouble("0." + decimals), Form.WORDS);
    }
    if (isAndPart(end)) {
      double part = 1 / words.find(Role.FRACTION, line.low(end + 2)).orElse(2.0);
      return scaled(from, end + 3, value + part * scale, Form.WORDS);
    }
    int k = line.isHyphen(end) ? end + 1 : end;
    Optional<Numeral> split = splitPart(from, end, k);
    if (split.isPresent()) {
      return split.get();
    }
    Optional<Double> parts = words.find(Role.FRACTION, line.low(k));
    boolean plural = line.low(k).endsWith("s") || line.low(k).equals("half");
    if (parts.isPresent()
        && value >= 1
        && value < 1e6
        && (plural ? value > 1 || k > end : value == 1 && !isQuarterOfTime(k))) {
      return scaled(from, k + 1, value / parts.get(), Form.FRACTION);
    }
    return Numeral.exactly(from, end, value, scale, Form.WORDS);
  }

  /** {@code six hundred and five eighths}: the number after the last "and" goes with the part. */
  private Optional<Numeral> splitPart(int from, int end, int parts) {
    Optional<Double> below = words.find(Role.FRACTION, line.low(parts));
    int and = end - 1;
    while (and > from && !line.low(and).equals("and")) {
      and--;
    }
    if (below.isEmpty() || !line.low(parts).endsWith("s") || and <= from) {
      return Optional.empty();
    }
    Optional<Numeral> whole = spelledUpTo(from, and);
    Optional<Numeral> part = spelledUpTo(and + 1, end);
    if (whole.isEmpty() || part.isEmpty() || part.get().low() >= below.get()) {
      return Optional.empty();
    }
    double scale = whole.get().scale() >= 1000 ? whole.get().scale() : 1;
    double value = whole.get().low() + part.get().low() / below.get() * scale;
    return Optional.of(Numeral.exactly(from, parts + 1, value, scale, Form.WORDS));
  }

  /** Plain number words that fill the tokens from {@code from} to {@code to}. */
  private Optional<Numeral> spelledUpTo(int from, int to) {
    double total = 0;
    double current = 0;
    double scale = 1;
    for (int i = from; i < to; i++) {
      String word = line.low(i);
      Optional<Double> small =
          words
              .find(Role.DIGIT, word)
              .or(() -> words.find(Role.TEEN, word))
              .or(() -> words.find(Role.TENS, word));
      if (small.isPresent()) {
        current += small.get();
      } else if (words.has(Role.HUNDRED, word)) {
        current = Math.max(current, 1) * 100;
      } else if (words.has(Role.SCALE, word)) {
        scale = words.find(Role.SCALE, word).orElse(1.0);
        total += Math.max(current, 1) * scale;
        current = 0;
      } else if (!word.equals("and") && !line.isHyphen(i)) {
        return Optional.empty();
      }
    }
    double value = total + current;
    return value > 0
        ? Optional.of(Numeral.exactly(from, to, value, scale, Form.WORDS))
        : Optional.empty();
  }

  /** {@code one quarter} of a year rather than of a thing. */
  private boolean isQuarterOfTime(int k) {
    return line.low(k).equals("quarter") && !line.low(k + 1).equals("of");
  }

  /** All numbers of a sentence, none inside another. */
  static List<Numeral> all(Line line) {
    List<Numeral> all = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      List<Numeral> here = line.numerals(i);
      if (here.isEmpty()) {
        i++;
      } else {
        all.add(here.get(0));
        i = here.get(0).to();
      }
    }
    return all;
  }
}
