package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code reference/currencies.csv}: currencies, their symbols, names and countries. */
public final class Currencies {

  /**
   * A currency.
   *
   * @param code ISO 4217 code, or the usual code of what has none there, such as bitcoin
   * @param name its English name
   * @param symbols signs and letters that stand beside an amount, case kept
   * @param surfaces names, lower case
   * @param countries ISO 3166-1 alpha-2 codes of the countries that pay with it
   * @param hundredths names of a hundredth of it, lower case
   */
  public record Currency(
      String code,
      String name,
      List<String> symbols,
      List<String> surfaces,
      List<String> countries,
      List<String> hundredths) {}

  private final List<Currency> currencies;
  private final Map<String, Currency> byHundredth = new HashMap<>();

  private Currencies(List<Currency> currencies) {
    this.currencies = List.copyOf(currencies);
    for (Currency one : currencies) {
      one.hundredths().forEach(name -> byHundredth.putIfAbsent(name, one));
    }
  }

  public static Currencies fromSeeds() {
    return new Currencies(
        SeedTable.read("reference/currencies.csv").rows().stream()
            .map(
                row ->
                    new Currency(
                        row.get("code"),
                        row.get("name"),
                        row.list("symbols"),
                        row.list("surfaces"),
                        row.list("country_codes"),
                        row.list("hundredths")))
            .toList());
  }

  public List<Currency> all() {
    return currencies;
  }

  /** The currency of a country. */
  public Optional<Currency> of(String country) {
    return currencies.stream().filter(one -> one.countries().contains(country)).findFirst();
  }

  /** The currency whose hundredth a word names, lower case; the cent is the US dollar's. */
  public Optional<Currency> ofHundredth(String name) {
    return Optional.ofNullable(byHundredth.get(name));
  }

  /** Codes and symbols of two letters or more, which may be glued to digits: {@code RM45}. */
  public Set<String> letters() {
    return currencies.stream()
        .flatMap(
            one ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(one.code()), one.symbols().stream()))
        .filter(text -> text.length() > 1 && text.chars().allMatch(Character::isLetter))
        .collect(Collectors.toUnmodifiableSet());
  }
}
