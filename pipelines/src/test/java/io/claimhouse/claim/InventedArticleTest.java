package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure of an article keeps its source, modality, place, subject and verb. */
class InventedArticleTest {

  private static final String BODY =
      String.join(
          "\n",
          "The dam above Varden broke on Sunday. Rescue officials have said that the flood has"
              + " destroyed about 1,200 houses in the northern province of Aleppo in Syria, now cut"
              + " off by road.",
          "Turkey has reportedly sent an additional 300 engineers to Syria. One estimate suggests"
              + " that, in the end, the state may need 40,000 tents.",
          "The dam was built under a treaty with Turkey, signed on March 3, 1971 and ratified two"
              + " weeks later.",
          "\"We counted 61 bodies,\" said Ilse Marn, who leads the rescue service. The survivors,"
              + " according to the relief agency, include 212 children.",
          "Another memo indicates that Jordan prefers cash to goods and is planning to give"
              + " 5,000,000 dinars. Ankara has already welcomed thousands of families.",
          "The ministry denied that 900 people were missing. The storm left 7 dead and 12 injured"
              + " in Homs.");

  private static List<Claim> claims() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        Texts.figures(
            BODY,
            FigureKind.COUNT,
            "about 1,200",
            "an additional 300",
            "40,000",
            "61",
            "212",
            "thousands",
            "900",
            "7",
            "12"));
    figures.addAll(Texts.figures(BODY, FigureKind.MONEY, "5,000,000 dinars"));
    figures.addAll(Texts.figures(BODY, FigureKind.DATE, "March 3, 1971", "two weeks later"));
    figures.removeIf(
        figure ->
            Character.isDigit(BODY.charAt(figure.span().end()))
                || Character.isDigit(BODY.charAt(figure.span().start() - 1)));
    return Texts.claims(BODY, figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 1,200       | Rescue officials  | REPORTED | destroy | northern province of Aleppo
          an additional 300 |                   | REPORTED | send    | Syria
          40,000            | One estimate      | POSSIBLE | need    |
          March 3, 1971     |                   | ASSERTED | sign    |
          61                | Ilse Marn, who leads the rescue service | REPORTED | count |
          212               | the relief agency | REPORTED | include |
          5,000,000 dinars  | Another memo      | PLANNED  | give    | Jordan
          thousands         |                   | ASSERTED | welcome | Ankara
          900               | The ministry      | DENIED   | miss    |
          7                 |                   | ASSERTED | leave   | Homs
          12                |                   | ASSERTED | leave   | Homs
          """)
  void eachFigureKeepsItsSourceModalityVerbAndPlace(
      String figure, String source, String modality, String predicate, String place) {
    Claim claim = Texts.claimOf(claims(), figure);
    assertThat(claim.attribution().source().orElse(null)).isEqualTo(source);
    assertThat(claim.modality()).hasToString(modality);
    assertThat(claim.predicate().orElse(null)).isEqualTo(predicate);
    if (place == null) {
      assertThat(claim.place()).isEmpty();
    } else {
      assertThat(claim.place().orElse("")).contains(place);
    }
  }

  @Test
  void coordinatedCountsPart() {
    assertThat(Texts.claimOf(claims(), "7").text()).isEqualTo("The storm left 7 dead");
    assertThat(Texts.claimOf(claims(), "12").text()).isEqualTo("12 injured in Homs.");
  }

  @Test
  void everyFigureIsInExactlyOneClaimAndEveryTextIsExact() {
    List<Claim> claims = claims();
    assertThat(claims.stream().mapToInt(claim -> claim.figures().size()).sum()).isEqualTo(12);
    assertThat(claims)
        .allSatisfy(claim -> assertThat(claim.text()).isEqualTo(claim.span().of(BODY)));
  }
}
