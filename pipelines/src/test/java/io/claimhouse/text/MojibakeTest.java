package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text decoded wrongly before it was written is known, and put right where that is certain. */
class MojibakeTest {

  private static final String WHOLE =
      "Le maire a d\u00E9clar\u00E9 : \u00AB L\u2019\u00E9t\u00E9 fut d\u00E9j\u00E0 long. \u00BB";

  /** What a program shows that takes UTF-8 for windows-1252. */
  private static String broken(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WHOLE,
        "\u041F\u043E\u0440\u0442 \u0437\u0430\u043A\u0440\u044B\u0442 \u0434\u043E \u0441\u0440\u0435\u0434\u044B",
        "\u6D77\u306E\u6E2F",
        "the \u20AC 40 fare"
      })
  void putsAWholeTextRight(String text) {
    String shown = broken(text).replace('\uFFFD', '\u0081');
    assertThat(Mojibake.isIn(shown)).isTrue();
    // A letter whose byte windows-1252 does not have is lost for good.
    if (broken(text).indexOf('\uFFFD') < 0) {
      assertThat(Mojibake.repaired(shown)).contains(text);
    }
  }

  @Test
  void putsATextRightThatWasBrokenTwice() {
    assertThat(Mojibake.repaired(broken(broken(WHOLE)))).contains(WHOLE);
  }

  @Test
  void knowsATextOfWhichAPartIsBrokenAndLeavesIt() {
    String mixed = broken(WHOLE) + " \u201CHere it is right.\u201D";
    assertThat(Mojibake.isIn(mixed)).isTrue();
    assertThat(Mojibake.repaired(mixed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain letters.",
        WHOLE,
        "\u00ABLE CAF\u00C9\u00BB et \u201EB\u00DC\u201C",
        "AMANH\u00C3\u00BB",
        "\u00C2ge, \u00E2ne, \u00D8re, na\u00EFve",
        "ends in \u00E2\u20AC"
      })
  void leavesASoundTextAlone(String text) {
    assertThat(Mojibake.isIn(text)).isFalse();
    assertThat(Mojibake.repaired(text)).isEmpty();
  }
}
