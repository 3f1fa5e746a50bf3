package io.claimhouse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  private static final Currencies CURRENCIES = Currencies.fromSeeds();

  @ParameterizedTest
  @CsvSource({
    "cents, USD",
    "pence, GBP",
    "kopecks, RUB",
    "paise, INR",
    "dollars,",
    "pound,",
    "percent,",
    "'',",
  })
  void aHundredthNamesItsCurrencyAndNothingElseDoes(String name, String code) {
    assertThat(CURRENCIES.ofHundredth(name).map(Currencies.Currency::code).orElse(null))
        .isEqualTo(code);
  }
}
