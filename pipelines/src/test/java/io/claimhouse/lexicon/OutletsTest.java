package io.claimhouse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

  private static final Outlets OUTLETS = Outlets.fromSeeds();

  @ParameterizedTest
  @CsvSource({
    "bbc.co.uk, bbc",
    "news.bbc.co.uk, bbc",
    "www.nytimes.com, new_york_times",
    "tass.ru, tass",
  })
  void findsAnOutletByItsDomainOrOneBelow(String host, String id) {
    assertThat(OUTLETS.byHost(host))
        .hasValueSatisfying(e -> assertThat(e.outlet().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({"AFP, agence_france_presse", "ap, associated_press", "The Guardian, guardian"})
  void findsAnOutletByNameOrAlias(String name, String id) {
    assertThat(OUTLETS.byName(name))
        .hasValueSatisfying(e -> assertThat(e.outlet().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notbbc.co.uk", "co.uk", "example.org", ""})
  void findsNoOutletForAForeignDomain(String host) {
    assertThat(OUTLETS.byHost(host)).isEmpty();
  }

  @Test
  void givesEachOutletOneIdAndEachDomainOneOutlet() {
    assertThat(OUTLETS.all()).extracting(e -> e.outlet().id()).doesNotHaveDuplicates();
    assertThat(OUTLETS.all()).flatExtracting(Outlets.Entry::domains).doesNotHaveDuplicates();
  }
}
