package io.claimhouse.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShingleScoreTest {

  private static final Path CHECK = Path.of("../../shared/eval/scorer-check");

  @ParameterizedTest
  @CsvSource({
    "a b c d e, a b c d e, 1, 1",
    "a b c d e, a b c d, 1, 0.5",
    "a b c, a b c d, 0, 0",
    "'', a b, 0, 0",
    "'', '', 1, 1",
  })
  void scoresAPage(String reference, String prediction, double precision, double recall) {
    ShingleScore score = ShingleScore.of(reference, prediction);
    assertThat(score.precision()).isEqualTo(precision);
    assertThat(score.recall()).isEqualTo(recall);
  }

  @Test
  void reproducesThePublishedVectors() throws IOException {
    assumeTrue(Files.isDirectory(CHECK), "skipped: no ../shared");
    JsonNode vectors = new ObjectMapper().readTree(CHECK.resolve("vectors.json").toFile());
    for (JsonNode vector : vectors.path("vectors")) {
      String reference = vector.path("true").asText();
      String prediction = vector.path("pred").asText();
      ShingleScore score = ShingleScore.of(reference, prediction);
      JsonNode expected = vector.path("shingle");
      assertThat(score.truePositive()).isCloseTo(expected.path("tp").asDouble(), within(1e-9));
      assertThat(score.falsePositive()).isCloseTo(expected.path("fp").asDouble(), within(1e-9));
      assertThat(score.falseNegative()).isCloseTo(expected.path("fn").asDouble(), within(1e-9));
      assertThat(score.sameTokens()).isEqualTo(vector.path("accuracy").asDouble() == 1);
      assertThat(ShingleScore.wordF1(reference, prediction))
          .isCloseTo(vector.path("word").path("f1").asDouble(), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "readability_js, 0.9401, 0.9035, 0.9798",
    "trafilatura, 0.9520, 0.9254, 0.9801",
    "AutoExtract, 0.9665, 0.9804, 0.9529",
  })
  void reproducesWhatOthersScore(String tool, double f1, double precision, double recall)
      throws IOException {
    Path truth = CHECK.resolveSibling("scrapinghub").resolve("ground-truth.json");
    assumeTrue(Files.isRegularFile(truth), "skipped: no ../shared");
    ObjectMapper mapper = new ObjectMapper();
    JsonNode outputs = mapper.readTree(CHECK.resolve("scrapinghub-dev." + tool + ".json").toFile());
    double sumPrecision = 0;
    double sumRecall = 0;
    int predicted = 0;
    int expected = 0;
    for (var page : mapper.readTree(truth.toFile()).properties()) {
      ShingleScore score =
          ShingleScore.of(
              page.getValue().path("articleBody").asText(),
              outputs.path(page.getKey()).path("articleBody").asText());
      predicted += score.isPredicted() ? 1 : 0;
      sumPrecision += score.isPredicted() ? score.precision() : 0;
      expected += score.isExpected() ? 1 : 0;
      sumRecall += score.isExpected() ? score.recall() : 0;
    }
    double p = sumPrecision / predicted;
    double r = sumRecall / expected;
    assertThat(p).isCloseTo(precision, within(0.00006));
    assertThat(r).isCloseTo(recall, within(0.00006));
    assertThat(ShingleScore.harmonic(p, r)).isCloseTo(f1, within(0.00006));
  }
}
