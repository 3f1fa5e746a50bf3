package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

  private static final SearchTerms TERMS = SearchTerms.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "Troops  KESTRIA | Troops, KESTRIA",
        // What names one thing is one term, and what only joins terms is none.
        "death toll austria | death toll, austria",
        "the number of deaths in Austria | number, deaths, Austria",
        "\"Kestria's\" troops! | Kestria, troops",
        "50,000 troops | 50,000, troops",
        "deaths in US | deaths, US",
        // Each once, whatever the number.
        "troop troops soldiers | troop",
        // Nothing but such words is what was meant.
        "in the | in, the",
        "' % -- | none",
      })
  void aTextIsReadAsTerms(String text, String expected) {
    String terms = String.join(", ", TERMS.of(text).stream().map(SearchTerm::asWritten).toList());
    assertThat(terms).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "death toll | deaths in austria | true",
        "death toll | 17 people were killed | true",
        "death toll | 17 people have died | true",
        "deaths | todesopfer | true",
        "deaths | a deathly silence | false",
        "soldier | kestrian troops | true",
        "troops | troopers | false",
        "country | seven countries | true",
        "countries | a country | true",
        "box | boxes | true",
        "deces | deux deces | true",
        "Décès | deux deces | true",
        "50,000 | 50,000 troops | true",
        "50,000 | 150,000 troops | false",
        "a.b | axb | false",
        "a.b | in a.b today | true",
        "injured | the dead | false",
        "people | 17 foreigners | false",
      })
  void aTermIsFoundInWhatMeansTheSame(String term, String text, boolean isFound) {
    Pattern pattern = Pattern.compile(TERMS.of(term).get(0).pattern());
    assertThat(pattern.matcher(text).find()).as(pattern.pattern()).isEqualTo(isFound);
  }
}
