package io.claimhouse.figure;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Sentence;
import java.util.List;

/** Finds the figures of a sentence. An instance is immutable and may be shared by threads. */
public final class FigureExtractor {

  private FigureExtractor() {}

  public static FigureExtractor fromSeeds() {
    return new FigureExtractor();
  }

  /** The figures of {@code sentence}, in the order of the text; spans are those of {@code body}. */
  public List<Figure> extract(String body, Sentence sentence, FigureContext context) {
    return List.of();
  }
}
