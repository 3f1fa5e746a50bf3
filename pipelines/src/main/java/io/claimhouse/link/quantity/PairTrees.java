package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.SeedTable;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs the {@link Clue}s of two mentions by the decision trees of {@code
 * seeds/model/same_quantity.csv}: the sum of what the trees add is the log odds that both speak of
 * one quantity.
 */
final class PairTrees {

  private static final int LEAF = -1;

  private final int[] roots;
  private final int[] clues;
  private final float[] values;
  private final int[] then;
  private final int[] otherwise;

  private PairTrees(List<SeedTable.Row> rows) {
    int count = rows.size();
    clues = new int[count];
    values = new float[count];
    then = new int[count];
    otherwise = new int[count];
    int[] starts = new int[count];
    int trees = 0;
    for (int i = 0; i < count; i++) {
      SeedTable.Row row = rows.get(i);
      int node = Integer.parseInt(row.get("node"));
      if (node == 0) {
        starts[trees++] = i;
      }
      boolean isLeaf = row.get("clue").isEmpty();
      clues[i] = isLeaf ? LEAF : Clue.valueOf(row.get("clue")).column();
      values[i] = Float.parseFloat(row.get(isLeaf ? "score" : "at_most"));
      then[i] = isLeaf ? i : i - node + Integer.parseInt(row.get("then"));
      otherwise[i] = isLeaf ? i : i - node + Integer.parseInt(row.get("otherwise"));
    }
    roots = Arrays.copyOf(starts, trees);
  }

  static PairTrees fromSeeds() {
    return of(SeedTable.read("model/same_quantity.csv"));
  }

  static PairTrees of(SeedTable table) {
    return new PairTrees(table.rows());
  }

  /** The probability that two mentions with this evidence speak of one quantity, 0 to 1. */
  double probability(float[] evidence) {
    double sum = 0;
    for (int root : roots) {
      int at = root;
      while (clues[at] != LEAF) {
        at = evidence[clues[at]] <= values[at] ? then[at] : otherwise[at];
      }
      sum += values[at];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
