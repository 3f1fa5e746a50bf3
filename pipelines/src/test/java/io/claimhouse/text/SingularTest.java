package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "children, child",
    "wives, wife",
    "movies, movie",
    "buses, bus",
    "countries, country",
    "firemen, fireman",
    "boats, boat",
    // No plurals, whatever their ending.
    "species, species",
    "child, child",
    "crisis, crisis",
    "glass, glass",
    "gas, gas",
  })
  void aPluralGivesItsSingularAndAnotherWordItself(String noun, String singular) {
    assertThat(Singular.of(noun)).isEqualTo(singular);
  }
}
