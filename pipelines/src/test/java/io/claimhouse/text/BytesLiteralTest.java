package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          b'<p>It\\xe2\\x80\\x99s 3\\xc2\\xb0C</p>'             | <p>It’s 3°C</p>
          <h1>A</h1> b"<p>caf\\xc3\\xa9</p>" <i>b</i>          | <h1>A</h1> <p>café</p> <i>b</i>
          b'The mayor\\'s plan\\tfailed.\\\\'                   | The mayor's plan\tfailed.\\
          <b>b'<i>\\x41</i>'</b> and b'<i>\\x42</i>'            | <b><i>A</i></b> and <i>B</i>
          """)
  void aLiteralGivesItsText(String text, String expected) {
    assertThat(BytesLiteral.repaired(text))
        .contains(expected.replace("\\t", "\t").replace("\\\\", "\\"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "b'",
        "b'\\",
        "b'\\x4",
        "The grade was b'<' at best",
        "b'no escape'",
        "say b'It\\xe2\\x80\\x99s' without markup",
        "b'<p>\\xe2\\x28 is no UTF-8</p>'",
        "b'<p>\\q</p>'",
        "b'<p>é\\n</p>'",
        "b'<p>never closed\\n</p>",
        "<script>var a = \"\\xe2\\x80\\x99\"; ab'<p>\\n'</script>",
      })
  void whatIsNoLiteralStaysAsItIs(String text) {
    assertThat(BytesLiteral.repaired(text)).isEmpty();
  }

  @Test
  void anyTextIsReadWithoutAnError() {
    String alphabet = "b'\"<>\\x4e2 né";
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(BytesLiteral.repaired(text.toString())).isNotNull();
    }
  }
}
