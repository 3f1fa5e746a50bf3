package io.claimhouse.figure;

import io.claimhouse.figure.FigureLexicon.CurrencySymbol;
import io.claimhouse.lexicon.Currencies.Currency;
import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code $1.2bn}, {@code 15 euros}, {@code RM45,000}, {@code US$ 8 billion}, {@code 35 cents}. */
final class Money implements Rule {

  /** The longest symbol takes this many tokens: {@code U.S. $}. */
  private static final int LONGEST_SYMBOL = 3;

  private static final double MILLION = 1e6;

  /** The length of an ISO 4217 code. */
  private static final int CODE = 3;

  private static final String US_DOLLAR = "USD";

  @Override
  public List<Candidate> read(Line line, Numeral number) {
    List<Candidate> found = new ArrayList<>();
    prefixed(line, number).ifPresent(found::add);
    suffixed(line, number).ifPresent(found::add);
    return found;
  }

  private static Optional<Candidate> prefixed(Line line, Numeral number) {
    int from = number.from();
    boolean signed = line.isDash(from - 1) && line.touches(from - 1) && from > 1;
    int end = signed ? from - 1 : from;
    Optional<Currency> millions = millions(line, from - 1);
    if (millions.isPresent()) {
      return Optional.of(
          millions(from - 1, number.to(), number, millions.get(), line.text(from - 1)));
    }
    for (int start = Math.max(0, end - LONGEST_SYMBOL); start < end; start++) {
      Optional<PhraseTable.Match<CurrencySymbol>> match =
          line.lexicon().currencySymbols().find(line.tokens(), start);
      if (match.isEmpty() || match.get().end() != end) {
        continue;
      }
      String text = line.surface(start, end);
      boolean letters = Character.isLetter(text.charAt(text.length() - 1));
      Optional<Currency> currency = pick(line, match.get().values(), text);
      // Letters stand for money only as written in the seed: RM, not rm.
      if (currency.isEmpty() || (letters && text.length() == 1 && !line.touches(end - 1))) {
        continue;
      }
      int stop = number.to();
      if (line.low(stop).equals("us") && text.equals("$") && line.text(stop).equals("US")) {
        stop++;
      } else if (namesAgain(line, stop, currency.get())) {
        stop = line.lexicon().currencyNames().find(line.tokens(), stop).orElseThrow().end();
      } else {
        int code = isCode(line, stop);
        stop = code > 0 ? code : stop;
      }
      return Optional.of(
          money(start, stop, number, settle(line, currency.get(), text), text, "money.symbol"));
    }
    return Optional.empty();
  }

  /** {@code $ 249 USD}, {@code USD$ 23 billion dollar}. */
  private static boolean namesAgain(Line line, int at, Currency currency) {
    return line.lexicon()
        .currencyNames()
        .find(line.tokens(), at)
        .filter(
            match -> match.values().contains(currency) || match.first().name().endsWith("dollar"))
        .isPresent();
  }

  private static int isCode(Line line, int at) {
    return line.isWord(at)
            && line.text(at).length() == 3
            && line.text(at).endsWith("D")
            && line.lexicon().currencySymbols().find(line.tokens(), at).isPresent()
            && line.text(at).equals(line.text(at).toUpperCase(Locale.ROOT))
        ? at + 1
        : 0;
  }

  private static Optional<Candidate> suffixed(Line line, Numeral number) {
    int to = number.to();
    boolean hyphen = line.isHyphen(to) && line.touches(to - 1) && line.touches(to);
    int at = hyphen ? to + 1 : to;
    // "millions of dollars", "3 millones de euros"
    boolean of = line.low(at).equals("of") || line.low(at).equals("de");
    if (of && (number.isVague() || number.scale() > 1)) {
      at++;
    }
    Optional<PhraseTable.Match<Currency>> name =
        line.lexicon().currencyNames().find(line.tokens(), at);
    boolean before =
        name.filter(one -> line.isNumber(one.end()) && line.touches(one.end() - 1)).isPresent();
    if (name.isPresent() && !before && !isVerbOrWeight(line, name.get().end(), at, number)) {
      int end = name.get().end();
      Currency currency = settleName(line, name.get().values(), line.surface(at, end));
      Optional<Candidate> scaled = codeScale(line, number, at, end, currency);
      if (scaled.isPresent()) {
        return scaled;
      }
      Optional<Numeral> minor = minor(line, end, currency);
      if (minor.isPresent() && number.low() == number.high()) {
        return Optional.of(withMinor(number, minor.get(), currency, line.surface(at, end)));
      }
      return Optional.of(
          money(number.from(), end, number, currency, line.surface(at, end), "money.name"));
    }
    Optional<Currency> millions = millions(line, at);
    if (millions.isPresent()) {
      return Optional.of(millions(number.from(), at + 1, number, millions.get(), line.text(at)));
    }
    Optional<PhraseTable.Match<CurrencySymbol>> symbol =
        line.lexicon().currencySymbols().find(line.tokens(), at);
    if (symbol.isPresent()) {
      String text = line.surface(at, symbol.get().end());
      boolean next = line.isNumber(symbol.get().end()) && line.touches(symbol.get().end() - 1);
      Optional<Currency> currency = pick(line, symbol.get().values(), text);
      boolean sure =
          text.length() > 1 || line.touches(at - 1) || !Character.isLetter(text.charAt(0));
      if (currency.isPresent() && !next && sure && !isUnit(line, currency.get(), at, text)) {
        Optional<Numeral> minor = minor(line, symbol.get().end(), currency.get());
        if (minor.isPresent()) {
          return Optional.of(
              withMinor(number, minor.get(), settle(line, currency.get(), text), text));
        }
        Optional<Candidate> scaled =
            codeScale(line, number, at, symbol.get().end(), currency.get());
        if (scaled.isPresent()) {
          return scaled;
        }
        return Optional.of(
            money(
                number.from(),
                symbol.get().end(),
                number,
                settle(line, currency.get(), text),
                text,
                "money.symbol_after"));
      }
    }
    return hundredths(line, number, at);
  }

  /** {@code 35 cents}, {@code 50p}. */
  private static Optional<Candidate> hundredths(Line line, Numeral number, int at) {
    String coin = line.low(at);
    Optional<Currency> whole = line.lexicon().currencies().ofHundredth(coin);
    // "50 Cent" is a name; German writes the coin so.
    boolean isName = line.lexicon().isEnglish() && line.text(at).equals("Cent");
    boolean isLetter =
        coin.equals("p") && (!line.isNumber(number.to() - 1) || line.low(at + 1).equals("."));
    if (whole.isEmpty() || isName || isLetter) {
      return Optional.empty();
    }
    Currency currency =
        whole.filter(one -> !one.code().equals(US_DOLLAR)).orElseGet(() -> dollars(line));
    Numeral parts =
        new Numeral(
            number.from(),
            number.to(),
            number.low() / 100,
            number.high() / 100,
            1,
            number.form(),
            false);
    return Optional.of(money(number.from(), at + 1, parts, currency, line.text(at), "money.minor"));
  }

  /**
   * {@code 4 dollars (and) 20 cents}: the hundredths behind a currency's name, their word included.
   */
  private static Optional<Numeral> minor(Line line, int end, Currency currency) {
    int at = line.low(end).equals("and") ? end + 1 : end;
    for (Numeral number : line.numerals(at)) {
      boolean small =
          number.low() >= 1 && number.low() < 100 && number.form() != Numeral.Form.FRACTION;
      if (small && line.lexicon().currencies().ofHundredth(line.low(number.to())).isPresent()) {
        return Optional.of(
            Numeral.exactly(number.from(), number.to() + 1, number.low(), 1, number.form()));
      }
      boolean last = number.to() >= line.size() || line.low(number.to()).equals(".");
      if (small && last && at == end && currency.name().contains("dollar")) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** Symbols that are more often a unit of measurement when they stand behind a number. */
  private static boolean isUnit(Line line, Currency currency, int at, String text) {
    if (text.equals("kn")) {
      Optional<String> reading = UnitMatcher.reading(line, text, at, at + 1);
      return !reading.equals(Optional.of(currency.code()));
    }
    return line.lexicon().is(Role.MONEY_OR_UNIT, text);
  }

  /** {@code 75 USD million}: the code between the digits and their scale. */
  private static Optional<Candidate> codeScale(
      Line line, Numeral number, int at, int end, Currency currency) {
    Scales.Run scale = new Scales(line).run(end);
    boolean isCode = end == at + 1 && line.low(at).equalsIgnoreCase(currency.code());
    if (!isCode || number.scale() > 1 || scale.factor() == 1) {
      return Optional.empty();
    }
    Numeral whole =
        Numeral.exactly(
            number.from(), end, number.low() * scale.factor(), scale.factor(), number.form());
    return Optional.of(
        money(number.from(), scale.end(), whole, currency, line.text(at), "money.code_scale"));
  }

  private static Candidate withMinor(
      Numeral number, Numeral minor, Currency currency, String surface) {
    Numeral sum =
        Numeral.exactly(
            number.from(), number.to(), number.low() + minor.low() / 100, 1, number.form());
    return money(number.from(), minor.to(), sum, currency, surface, "money.name_minor");
  }

  private static boolean isVerbOrWeight(Line line, int end, int at, Numeral number) {
    String low = line.low(at);
    if (line.is(Role.MONEY_OR_WEIGHT, at)) {
      boolean weight = UnitMatcher.reading(line, low, at, end).isPresent();
      return end == at + 1 && (line.isHyphen(at - 1) || weight);
    }
    if (line.is(Role.MONEY_OR_WORD, at)) {
      return number.scale() < 1000 && number.low() < 1000;
    }
    return low.equals("marks") && number.scale() < 1000;
  }

  /** The currency of a symbol as written; of those that share it, that of the outlet's country. */
  private static Optional<Currency> pick(Line line, List<CurrencySymbol> symbols, String text) {
    List<Currency> same =
        symbols.stream()
            .filter(one -> one.text().equals(text) || one.text().equals(text.replace(" ", "")))
            .map(CurrencySymbol::currency)
            .toList();
    if (!same.isEmpty()) {
      return same.stream()
          .filter(one -> line.context().country().filter(one.countries()::contains).isPresent())
          .findFirst()
          .or(() -> Optional.of(same.get(0)));
    }
    // "hk $" is Hong Kong's; "a $" is not Australia's.
    boolean sign = text.contains("$") && text.replace(" ", "").length() > 2;
    return sign && !symbols.isEmpty() ? Optional.of(symbols.get(0).currency()) : Optional.empty();
  }

  /** {@code MUSD}, {@code MSEK}: millions, as company reports of northern Europe write them. */
  private static Optional<Currency> millions(Line line, int i) {
    String text = line.text(i);
    if (text.length() != CODE + 1 || text.charAt(0) != 'M') {
      return Optional.empty();
    }
    String code = text.substring(1);
    // Codes that the seed does not name in lower case are words: "MALL 21".
    return line.lexicon().currencies().all().stream()
        .filter(one -> one.code().equals(code))
        .filter(one -> one.surfaces().contains(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Candidate millions(
      int from, int to, Numeral number, Currency currency, String surface) {
    Numeral whole =
        new Numeral(
            number.from(),
            number.to(),
            number.low() * MILLION,
            number.high() * MILLION,
            MILLION,
            number.form(),
            false);
    return money(from, to, whole, currency, surface, "money.millions");
  }

  /** What a bare dollar sign is in the outlet's country. */
  private static Currency settle(Line line, Currency currency, String text) {
    return text.equals("$") ? dollars(line) : currency;
  }

  private static Currency settleName(Line line, List<Currency> currencies, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    Currency first = currencies.get(0);
    if (line.lexicon().is(Role.DOLLAR, low)) {
      return dollars(line);
    }
    if (low.endsWith(first.name().toLowerCase(Locale.ROOT))) {
      return first;
    }
    return line.context()
        .country()
        .flatMap(line.lexicon().currencies()::of)
        .filter(local -> local.name().toLowerCase(Locale.ROOT).endsWith(" " + singular(low)))
        .orElse(first);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Currency dollars(Line line) {
    Currency us =
        line.lexicon().currencies().all().stream()
            .filter(one -> one.code().equals(US_DOLLAR))
            .findFirst()
            .orElseThrow();
    return line.context()
        .country()
        .flatMap(line.lexicon().currencies()::of)
        .filter(local -> local.name().endsWith("dollar"))
        .orElse(us);
  }

  private static Candidate money(
      int from, int to, Numeral number, Currency currency, String surface, String rule) {
    return Candidate.amount(
        from,
        to,
        FigureKind.MONEY,
        number,
        Optional.of(
            new Unit(currency.code(), surface, Optional.of("money"), OptionalDouble.empty())),
        rule);
  }
}
