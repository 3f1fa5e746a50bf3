package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Precision;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Texts with numbers that tell no quantity: telephones, addresses, names, references, idioms. */
class NonFiguresTest {

  private static final FigureContext PUBLISHED = Figures.published("2024-05-15", Precision.DAY);

  /** {@code holds} is {@code none}, or the one kind of figure that the text may give. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/figure/negatives.csv", delimiter = ';', numLinesToSkip = 1)
  void aTextWithoutAQuantityGivesNone(String category, String holds, String text) {
    List<Figure> found = Figures.of(text, PUBLISHED);
    List<Figure> wrong =
        found.stream()
            .filter(
                figure ->
                    holds.equals("none")
                        || figure.kind() != FigureKind.valueOf(holds.toUpperCase(Locale.ROOT)))
            .toList();
    assertThat(wrong.stream().map(Figures::row)).as(category).isEmpty();
  }
}
