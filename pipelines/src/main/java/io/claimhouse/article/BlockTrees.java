package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs the {@link Evidence} for a block by the decision trees of {@code
 * seeds/model/main_text.csv}: each tree asks a few questions of the evidence and adds a score. The
 * sum is the log odds that the block belongs to the article.
 */
final class BlockTrees {

  private static final int LEAF = -1;

  // One entry a node, all trees in a row.
  private final int[] evidence;
  private final float[] atMost;
  private final int[] then;
  private final int[] otherwise;
  private final float[] score;
  private final int[] roots;

  /** The most and the least that each tree and those after it can add. */
  private final double[] most;

  private final double[] least;

  private BlockTrees(List<SeedTable.Row> rows) {
    int count = rows.size();
    evidence = new int[count];
    atMost = new float[count];
    then = new int[count];
    otherwise = new int[count];
    score = new float[count];
    int[] starts = new int[count];
    int trees = 0;
    for (int i = 0; i < count; i++) {
      SeedTable.Row row = rows.get(i);
      if (row.get("node").equals("0")) {
        starts[trees++] = i;
      }
      int root = starts[trees - 1];
      if (row.get("evidence").isEmpty()) {
        evidence[i] = LEAF;
        score[i] = Float.parseFloat(row.get("score"));
      } else {
        evidence[i] = Evidence.valueOf(row.get("evidence")).column();
        atMost[i] = Float.parseFloat(row.get("at_most"));
        then[i] = root + Integer.parseInt(row.get("then"));
        otherwise[i] = root + Integer.parseInt(row.get("otherwise"));
      }
    }
    roots = Arrays.copyOf(starts, trees);
    most = new double[trees + 1];
    least = new double[trees + 1];
    for (int tree = trees - 1; tree >= 0; tree--) {
      double high = Double.NEGATIVE_INFINITY;
      double low = Double.POSITIVE_INFINITY;
      for (int i = roots[tree]; i < (tree + 1 < trees ? roots[tree + 1] : count); i++) {
        high = evidence[i] == LEAF ? Math.max(high, score[i]) : high;
        low = evidence[i] == LEAF ? Math.min(low, score[i]) : low;
      }
      most[tree] = most[tree + 1] + high;
      least[tree] = least[tree + 1] + low;
    }
  }

  static BlockTrees fromSeeds() {
    return of(SeedTable.read("model/main_text.csv"));
  }

  static BlockTrees of(SeedTable table) {
    return new BlockTrees(table.rows());
  }

  /**
   * Whether the log odds that a block with this evidence belongs to the article are above a bound;
   * asks no more trees than it takes to tell.
   */
  boolean isAbove(float[] row, double bound) {
    double sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (sum + least[tree] > bound) {
        return true;
      }
      if (sum + most[tree] <= bound) {
        return false;
      }
      sum += score[leaf(roots[tree], row)];
    }
    return sum > bound;
  }

  private int leaf(int root, float[] row) {
    int node = root;
    while (evidence[node] != LEAF) {
      node = row[evidence[node]] <= atMost[node] ? then[node] : otherwise[node];
    }
    return node;
  }
}
