package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Sen. Lopez left.; Sen.|Lopez|left|.",
        "the U.S. Army; the|U.S.|Army",
        "£950,000 for 1.1m; £|950,000|for|1.1|m",
        "12,500-13,000 men; 12,500|-|13,000|men",
        "a 12-year-old's dog; a|12|-|year|-|old|'s|dog",
        "don’t say O'Brien’s; don’t|say|O'Brien|’s",
        "MH17 and G7; MH17|and|G7",
        "No. 5, Dec. 3; No.|5|,|Dec.|3",
        "at 5 p.m. sharp; at|5|p.m.|sharp",
        "see https://a.example/b?c=1, then; see|https://a.example/b?c=1|,|then",
        "write to bo.lee@mail.example now; write|to|bo|.|lee@mail.example|now",
        "“We won…”; “|We|won|…|”",
        "3rd of 5%; 3|rd|of|5|%",
        "1,5 Mio. Euro; 1,5|Mio.|Euro",
        "The end.; The|end|.",
      })
  void textFallsIntoTheTokensOfAReader(String text, String tokens) {
    assertThat(Tokenizer.tokenize(text).stream().map(Token::text))
        .containsExactlyElementsOf(Arrays.asList(tokens.split("\\|")));
  }

  @Test
  void anyTextGivesTokensInOrderThatStandInIt() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String text = RandomText.of(random, 200);
      int last = 0;
      for (Token token : Tokenizer.tokenize(text)) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(token.span().of(text)).isEqualTo(token.text());
        last = token.end();
      }
    }
  }
}
