package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "'Ships wait, off LINDEN!', ships wait off linden, shipswaitofflinden",
    "'40 ships: 2 lost', 40 ships 2 lost, 40ships2lost",
    "'  the   port  ', the port, theport",
    "'Fähre (ÖBB) läuft', fähre öbb läuft, fähreöbbläuft",
    "Lin\u00adden, linden, linden",
    "'--- !', '', ''",
    "'', '', ''",
  })
  void saysTheSameForTextsThatSayTheSame(String text, String key, String squeezed) {
    assertThat(Words.key(text)).isEqualTo(key).isEqualTo(String.join(" ", Words.of(text)));
    assertThat(Words.squeezed(text)).isEqualTo(squeezed);
  }
}
