package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts segments that must, and that must not, stand in the extracted text. */
final class SegmentScore {

  private int truePositive;
  private int falsePositive;
  private int falseNegative;
  private int trueNegative;

  /** Counts a page; gives a miss where a segment is on the wrong side. */
  Optional<SetScore.Miss> add(ArticleSet.Page page, String body) {
    String text = fold(body);
    StringBuilder detail = new StringBuilder();
    int all = 0;
    int wrong = 0;
    for (JsonNode segment : page.labels().path("with")) {
      all++;
      if (text.contains(fold(segment.asText()))) {
        truePositive++;
      } else {
        falseNegative++;
        wrong++;
        detail.append("missing: ").append(segment.asText()).append('\n');
      }
    }
    for (JsonNode segment : page.labels().path("without")) {
      all++;
      if (text.contains(fold(segment.asText()))) {
        falsePositive++;
        wrong++;
        detail.append("extra: ").append(segment.asText()).append('\n');
      } else {
        trueNegative++;
      }
    }
    return wrong == 0
        ? Optional.empty()
        : Optional.of(new SetScore.Miss(page.id(), 1 - (double) wrong / all, detail.toString()));
  }

  Map<String, Double> measures() {
    Map<String, Double> measures = new LinkedHashMap<>();
    double all = truePositive + falsePositive + falseNegative + trueNegative;
    if (all > 0) {
      measures.put(
          "segment_f1",
          2.0 * truePositive / Math.max(1, 2 * truePositive + falsePositive + falseNegative));
      measures.put(
          "segment_precision", (double) truePositive / Math.max(1, truePositive + falsePositive));
      measures.put(
          "segment_recall", (double) truePositive / Math.max(1, truePositive + falseNegative));
      measures.put("segment_accuracy", (truePositive + trueNegative) / all);
    }
    return measures;
  }

  private static String fold(String text) {
    return text.replaceAll("(?U)\\s+", " ").trim();
  }
}
