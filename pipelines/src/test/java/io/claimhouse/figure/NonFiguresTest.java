package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Precision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NonFiguresTest {

  @Test
  void textsWithoutAFigureGiveNone() throws IOException {
    FigureContext context = Figures.published("2024-05-15", Precision.DAY);
    List<String> wrong = new ArrayList<>();
    int texts = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NonFiguresTest.class.getResourceAsStream("/figure/negatives.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts++;
        Figures.of(line, context).forEach(figure -> wrong.add(Figures.row(figure)));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(texts).isGreaterThanOrEqualTo(150);
  }
}
