package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Precision;
import io.claimhouse.text.RandomText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigurePropertyTest {

  private static final FigureContext CONTEXT = Figures.published("2024-05-15", Precision.DAY);

  private static final List<String> PIECES =
      List.of(
          "between",
          "3,000",
          "and",
          "5.2",
          "million",
          "up to",
          "from",
          "to",
          "more than",
          "$",
          "€4bn",
          "per cent",
          "%",
          "troops",
          "killed",
          "wounded",
          "a year",
          "per 100,000 people",
          "half",
          "two",
          "dozen",
          "hundreds of",
          "third",
          "2021",
          "May 3",
          "last Tuesday",
          "-",
          "–",
          "(",
          ")",
          ",",
          ".",
          "km",
          "°C",
          "tonnes",
          "a barrel",
          "one in five",
          "twice",
          "as many as",
          "year-old",
          "aged",
          "rose",
          "by",
          "an additional",
          "10k",
          "1/2",
          "½",
          "No.",
          "since",
          "quarter",
          "at 10:30 a.m.",
          "GMT",
          "every Monday",
          "7-3",
          "G7",
          "of",
          "the",
          "said",
          "\n",
          "12.5",
          "'s",
          "or");

  @Test
  void anyTextGivesFiguresInsideItInOrderAndNeverThrows() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      check(RandomText.of(random, 80));
    }
  }

  @Test
  void newsShuffledIntoNonsenseGivesFiguresInsideItInOrderAndNeverThrows() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(5) == 0 ? "" : " ");
      }
      check(text.toString());
    }
  }

  @Test
  void aMegabyteWithoutASpaceIsRead() {
    check("7,".repeat(500_000));
    check("a1".repeat(500_000));
  }

  @Test
  void nestedParenthesesAreRead() {
    check("(".repeat(20_000) + "12 men" + ")".repeat(20_000));
  }

  @Test
  void theSameTextGivesTheSameFigures() {
    String text = "About 40 buses and 12 trams burned on 3 May 2021, up 5% from 2020.";
    assertThat(Figures.of(text, CONTEXT)).isEqualTo(Figures.of(text, CONTEXT)).isNotEmpty();
  }

  private static void check(String text) {
    int last = 0;
    Map<FigureKind, Integer> endOfKind = new EnumMap<>(FigureKind.class);
    for (Figure figure : Figures.of(text, CONTEXT)) {
      assertThat(figure.span().of(text)).isEqualTo(figure.surface());
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(figure.span().start())
          .as("start of '%s', a %s", figure.surface(), figure.kind())
          .isGreaterThanOrEqualTo(endOfKind.getOrDefault(figure.kind(), 0));
      last = figure.span().start();
      endOfKind.put(figure.kind(), figure.span().end());
      assertThat(figure.rule()).isNotBlank();
    }
  }
}
