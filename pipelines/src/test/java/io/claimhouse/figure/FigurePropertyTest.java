package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Precision;
import io.claimhouse.text.RandomText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigurePropertyTest {

  private static final FigureContext CONTEXT = Figures.published("2024-05-15", Precision.DAY);

  @Test
  void anyTextGivesFiguresInsideItInOrderAndNeverThrows() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      check(RandomText.of(random, 80));
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
    List<Figure> figures = Figures.of(text, CONTEXT);
    int last = 0;
    for (Figure figure : figures) {
      assertThat(figure.span().of(text)).isEqualTo(figure.surface());
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
      last = figure.span().start();
      assertThat(figure.rule()).isNotBlank();
    }
  }
}
