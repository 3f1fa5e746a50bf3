package io.claimhouse.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.WireCreditCues;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditsTest {

  private static final String FILLER = "\nA line.\nA line.\nA line.\nA line.\nA line.";

  private final WireCredits credits =
      new WireCredits(
          Map.of("Northwire", "northwire", "NW", "northwire", "Balticum Press", "balticum"),
          WireCreditCues.fromSeeds());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARBOUR CITY (Northwire) - Five people died.|northwire",
        "HARBOUR CITY, June 3 (NW) — Five people died.|northwire",
        "Northwire — Five people died.|northwire",
        "By the Balticum Press|balticum",
        "Source: Northwire.|northwire",
      })
  void creditsInTheHeadAreFound(String head, String agency) {
    assertThat(credits.findInBody(head + FILLER)).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Northwire|northwire",
        "The search goes on. —Northwire|northwire",
        "The search goes on. (NW)|northwire",
        "The Balticum Press contributed to this report.|balticum",
        "With reporting by Northwire|northwire",
        "This story was originally published by Northwire.|northwire",
        "Avec Northwire|northwire",
        "© Northwire 2024|northwire",
      })
  void creditsInTheTailAreFound(String tail, String agency) {
    assertThat(credits.findInBody("A line." + FILLER + "\n" + tail)).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials told Northwire that five people died.",
        "Northwire reported on Monday that the ferry had sunk.",
        "He reads (nw) the papers.",
        "The Northwireless company fell by 3%.",
        "According to Northwire, five people died.",
        "Five people died, the pro-Northwire minister said.",
      })
  void aSourceInTheStoryIsNoCredit(String line) {
    assertThat(credits.findInBody(line + FILLER)).isEmpty();
    assertThat(credits.findInBody("A line." + FILLER + "\n" + line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HARBOUR CITY (Northwire) - Five people died.", "— Northwire"})
  void creditsInTheMiddleAreNotFound(String line) {
    assertThat(credits.findInBody("A line." + FILLER + "\n" + line + FILLER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "("})
  void bodiesWithoutLinesCreditNobody(String body) {
    assertThat(credits.findInBody(body)).isEmpty();
  }
}
