package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.article.ArticleReader;
import io.claimhouse.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the main text of pages: by shingles where the whole text is annotated, by segments where
 * only some that must and must not be there are.
 */
public final class TextEval implements EvalTask {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean isSet(Path folder) throws IOException {
    ArticleSet set = new ArticleSet(folder);
    return set.exists() && set.hasAny(List.of("articleBody", "with"));
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    ArticleSet set = new ArticleSet(folder);
    Tally tally = new Tally();
    set.forEach(
        ArticleReader.fromSeeds(),
        (page, article) -> tally.add(page, article.map(Article::body).orElse("")));
    return new SetScore(name(), set.name(), tally.items, tally.measures(), tally.misses);
  }

  private static final class Tally {
    private int items;
    private int bodies;
    private int predicted;
    private int expected;
    private double precision;
    private double recall;
    private double same;
    private double words;
    private final SegmentScore segments = new SegmentScore();
    private final List<SetScore.Miss> misses = new ArrayList<>();

    void add(ArticleSet.Page page, String body) {
      items++;
      if (page.labels().hasNonNull("articleBody")) {
        addBody(page, body);
      } else if (page.labels().hasNonNull("with")) {
        segments.add(page, body).ifPresent(misses::add);
      }
    }

    private void addBody(ArticleSet.Page page, String body) {
      String reference = reference(page.labels(), body);
      ShingleScore score = ShingleScore.of(reference, body);
      bodies++;
      if (score.isPredicted()) {
        predicted++;
        precision += score.precision();
      }
      if (score.isExpected()) {
        expected++;
        recall += score.recall();
      }
      same += score.sameTokens() ? 1 : 0;
      words += ShingleScore.wordF1(reference, body);
      if (!score.sameTokens()) {
        misses.add(
            new SetScore.Miss(page.id(), score.f1(), TextDifference.describe(reference, body)));
      }
    }

    Map<String, Double> measures() {
      Map<String, Double> measures = new LinkedHashMap<>();
      if (bodies > 0) {
        double p = predicted == 0 ? 0 : precision / predicted;
        double r = expected == 0 ? 0 : recall / expected;
        measures.put("text_f1", ShingleScore.harmonic(p, r));
        measures.put("text_precision", p);
        measures.put("text_recall", r);
        measures.put("text_accuracy", same / bodies);
        measures.put("word_f1", words / bodies);
      }
      measures.putAll(segments.measures());
      return measures;
    }
  }

  /**
   * The text that a prediction is held against. Paragraphs that annotators left to the extractor's
   * choice (a summary, a paragraph in square brackets) count only where the prediction has at least
   * half of their shingles.
   */
  public static String reference(JsonNode labels, String prediction) {
    if (!labels.has("body") && !labels.has("summary")) {
      return labels.path("articleBody").asText();
    }
    Map<List<String>, Integer> found = ShingleScore.shingles(ShingleScore.tokens(prediction));
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode summary : labels.path("summary")) {
      addIfFound(summary.asText(), found, paragraphs);
    }
    if (labels.has("body")) {
      for (JsonNode node : labels.path("body")) {
        String text = node.asText();
        if (text.startsWith("[") && text.endsWith("]")) {
          addIfFound(text.substring(1, text.length() - 1), found, paragraphs);
        } else {
          paragraphs.add(text);
        }
      }
    } else {
      paragraphs.add(labels.path("articleBody").asText());
    }
    return String.join("\n\n", paragraphs);
  }

  private static void addIfFound(
      String paragraph, Map<List<String>, Integer> found, List<String> paragraphs) {
    if (ShingleScore.coverage(paragraph, found) >= 0.5) {
      paragraphs.add(paragraph);
    }
  }
}
