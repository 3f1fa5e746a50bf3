package io.claimhouse.link.terms;

import io.claimhouse.lexicon.SeedTable;
import java.util.HashMap;
import java.util.Map;

/**
 * How much it says that two texts share a term: the natural logarithm of one over the share of news
 * articles that have it, from {@code seeds/model/term_weights.csv}. The table is fixed, so that the
 * weight of a term never depends on what else is in the lake.
 */
public final class TermWeights {

  /** Of a term that the table does not have: rarer than all that it has. */
  public static final double UNSEEN = 7.5;

  private final Map<String, Float> weights;

  private TermWeights(Map<String, Float> weights) {
    this.weights = weights;
  }

  public static TermWeights fromSeeds() {
    Map<String, Float> weights = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("model/term_weights.csv").rows()) {
      weights.put(row.get("term"), Float.parseFloat(row.get("weight")));
    }
    return new TermWeights(Map.copyOf(weights));
  }

  /** Whether the news uses a term so often that the table has it. */
  public boolean has(String term) {
    return weights.containsKey(term);
  }

  /** From 0 (in each article) to {@link #UNSEEN}. */
  public double of(String term) {
    Float weight = weights.get(term);
    return weight == null ? UNSEEN : weight;
  }
}
