package io.claimhouse.figure;

import io.claimhouse.lexicon.Approximations;
import io.claimhouse.lexicon.CompoundUnits;
import io.claimhouse.lexicon.Currencies;
import io.claimhouse.lexicon.DateWords;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.UnitContexts;
import io.claimhouse.lexicon.Units;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.text.PhraseTable;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seeds of one language, arranged for look-up at a token. Filled once, then only read. */
final class FigureLexicon {

  private static final Set<String> DECIMAL_COMMA =
      Set.of("de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "pl", "cs", "ru", "tr");

  private final String language;
  private final NumberWords numbers;
  private final Set<String> numberWords;
  private final Units unitCodes;
  private final PhraseTable<Units.Surface> units = new PhraseTable<>();
  private final UnitContexts unitContexts;
  private final CompoundUnits compoundUnits;
  private final Map<FigureWords.Role, PhraseTable<String>> phrases =
      new EnumMap<>(FigureWords.Role.class);
  private final Map<FigureWords.Role, Set<String>> words = new EnumMap<>(FigureWords.Role.class);
  private final PhraseTable<Approximations.Bound> boundsBefore = new PhraseTable<>();
  private final PhraseTable<Approximations.Bound> boundsAfter = new PhraseTable<>();
  private final PhraseTable<DateWords.Entry> dates = new PhraseTable<>();
  private final Map<DateWords.Role, PhraseTable<String>> datesByRole =
      new EnumMap<>(DateWords.Role.class);
  private final PhraseTable<Currencies.Currency> currencyNames = new PhraseTable<>();
  private final PhraseTable<CurrencySymbol> currencySymbols = new PhraseTable<>();
  private final Currencies currencies;
  private final boolean decimalComma;
  private final Set<String> cues;
  private final VerbForms verbs;

  /** A symbol as written and what it stands for. */
  record CurrencySymbol(String text, Currencies.Currency currency) {}

  private FigureLexicon(
      String language, String digitsOf, FigureWords figureWords, VerbForms verbs) {
    this.verbs = verbs;
    this.language = language;
    this.numbers = NumberWords.fromSeeds(language);
    this.numberWords = numbers.openers();
    this.unitCodes = Units.fromSeeds(language);
    unitCodes.surfaces().forEach(one -> units.add(one.text(), one));
    this.unitContexts = UnitContexts.fromSeeds(language);
    this.compoundUnits = CompoundUnits.fromSeeds();
    for (FigureWords.Role role : FigureWords.Role.values()) {
      if (role.isPhrase()) {
        PhraseTable<String> table = new PhraseTable<>();
        figureWords.of(role).forEach(phrase -> table.add(phrase, phrase));
        phrases.put(role, table);
      } else {
        words.put(role, Set.copyOf(figureWords.of(role)));
      }
    }
    for (Approximations.Entry one : Approximations.fromSeeds(language).entries()) {
      (one.isBefore() ? boundsBefore : boundsAfter).add(one.surface(), one.bound());
    }
    for (DateWords.Role role : DateWords.Role.values()) {
      datesByRole.put(role, new PhraseTable<>());
    }
    for (DateWords.Entry one : DateWords.fromSeeds(language).entries()) {
      datesByRole.get(one.role()).add(one.surface(), one.value());
      if (!one.role().isLink()) {
        dates.add(one.surface(), one);
      }
    }
    this.currencies = Currencies.fromSeeds();
    for (Currencies.Currency one : currencies.all()) {
      one.surfaces().forEach(name -> currencyNames.add(name, one));
      one.symbols().forEach(text -> currencySymbols.add(text, new CurrencySymbol(text, one)));
      currencySymbols.add(one.code(), new CurrencySymbol(one.code(), one));
    }
    this.decimalComma = DECIMAL_COMMA.contains(digitsOf);
    this.cues = cues();
  }

  private Set<String> cues() {
    Set<String> found = new HashSet<>(numbers.words());
    for (DateWords.Entry one : DateWords.fromSeeds(language).entries()) {
      boolean alone = one.role() != DateWords.Role.UNIT && !one.role().isLink();
      if (alone || (!isEnglish() && one.role() == DateWords.Role.UNIT)) {
        List<Token> tokens = Tokenizer.tokenize(one.surface());
        found.add(tokens.get(tokens.size() - 1).lower());
      }
    }
    if (isEnglish()) {
      found.addAll(words.get(FigureWords.Role.CUE));
    }
    return Set.copyOf(found);
  }

  /** The lexicon of English alone. */
  static FigureLexicon english() {
    return of("en", "en", FigureWords.fromSeeds(), VerbForms.fromSeeds());
  }

  /**
   * The lexicon of a language.
   *
   * @param words the language whose words it holds
   * @param digits the language whose separators it reads
   * @param figureWords the words that all languages share
   * @param verbs the forms of English verbs, which all languages share
   */
  static FigureLexicon of(String words, String digits, FigureWords figureWords, VerbForms verbs) {
    return new FigureLexicon(words, digits, figureWords, verbs);
  }

  NumberWords numbers() {
    return numbers;
  }

  PhraseTable<Units.Surface> units() {
    return units;
  }

  Units unitCodes() {
    return unitCodes;
  }

  UnitContexts unitContexts() {
    return unitContexts;
  }

  CompoundUnits compoundUnits() {
    return compoundUnits;
  }

  /** The phrases in a role of which {@link FigureWords.Role#isPhrase} holds. */
  PhraseTable<String> phrases(FigureWords.Role role) {
    return phrases.get(role);
  }

  /** Whether a word is in a role of which {@link FigureWords.Role#isPhrase} does not hold. */
  boolean is(FigureWords.Role role, String word) {
    return words.get(role).contains(word);
  }

  PhraseTable<Approximations.Bound> boundsBefore() {
    return boundsBefore;
  }

  PhraseTable<Approximations.Bound> boundsAfter() {
    return boundsAfter;
  }

  /** The words of time in a role, with their values. */
  PhraseTable<String> dates(DateWords.Role role) {
    return datesByRole.get(role);
  }

  /** All words that mean time by themselves. */
  PhraseTable<DateWords.Entry> dates() {
    return dates;
  }

  PhraseTable<Currencies.Currency> currencyNames() {
    return currencyNames;
  }

  PhraseTable<CurrencySymbol> currencySymbols() {
    return currencySymbols;
  }

  Currencies currencies() {
    return currencies;
  }

  /** Whether a word, lower case, may be part of a figure written without digits. */
  boolean isCue(String word) {
    return cues.contains(word);
  }

  /** Whether a number may begin with a word, lower case. */
  boolean isNumberWord(String word) {
    return numberWords.contains(word);
  }

  /** Whether an English word, lower case, can be the finite verb of a clause. */
  boolean isFiniteForm(String word) {
    return verbs
        .find(word)
        .filter(
            reading ->
                reading.is(VerbForms.Form.THIRD)
                    || reading.is(VerbForms.Form.PAST)
                    || reading.is(VerbForms.Form.BASE))
        .isPresent();
  }

  boolean isEnglish() {
    return language.equals("en");
  }

  boolean isOrdinalSuffix(String word) {
    return isEnglish() && is(FigureWords.Role.ORDINAL_SUFFIX, word);
  }

  boolean usesDecimalComma() {
    return decimalComma;
  }

  /** Whether a plain blank may set thousands apart. */
  boolean groupsWithSpaces() {
    return decimalComma;
  }
}
