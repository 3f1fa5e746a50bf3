package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs the {@link Evidence} for a block by the decision trees of {@code
 * seeds/model/main_text.csv}: each tree asks a few questions of the evidence and adds a score. The
 * sum is the log odds that the block belongs to the article.
 */
final class BlockTrees {

  /** What stands for the evidence of a node that asks for none, but has a score. */
  private static final int LEAF = 0xFF;

  /**
   * All trees in a row, a node in one word, so that they stay in the fastest cache: from above the
   * bound or the score, 12 bits each for where to go on, counted from here, and 8 for the evidence.
   */
  private final long[] nodes;

  private final int[] roots;

  /** The most and the least that each tree and those after it can add. */
  private final double[] most;

  private final double[] least;

  private BlockTrees(List<SeedTable.Row> rows) {
    int count = rows.size();
    nodes = new long[count];
    int[] starts = new int[count];
    int trees = 0;
    for (int i = 0; i < count; i++) {
      SeedTable.Row row = rows.get(i);
      int number = Integer.parseInt(row.get("node"));
      if (number == 0) {
        starts[trees++] = i;
      }
      nodes[i] =
          row.get("evidence").isEmpty()
              ? node(Float.parseFloat(row.get("score")), 0, 0, LEAF)
              : node(
                  Float.parseFloat(row.get("at_most")),
                  Integer.parseInt(row.get("then")) - number,
                  Integer.parseInt(row.get("otherwise")) - number,
                  Evidence.valueOf(row.get("evidence")).column());
    }
    roots = Arrays.copyOf(starts, trees);
    most = new double[trees + 1];
    least = new double[trees + 1];
    for (int tree = trees - 1; tree >= 0; tree--) {
      double high = Double.NEGATIVE_INFINITY;
      double low = Double.POSITIVE_INFINITY;
      for (int i = roots[tree]; i < (tree + 1 < trees ? roots[tree + 1] : count); i++) {
        high = evidence(nodes[i]) == LEAF ? Math.max(high, value(nodes[i])) : high;
        low = evidence(nodes[i]) == LEAF ? Math.min(low, value(nodes[i])) : low;
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

  /** The evidence that the trees ask for. */
  Set<Evidence> asked() {
    Set<Evidence> asked = EnumSet.noneOf(Evidence.class);
    for (Evidence one : Evidence.values()) {
      for (long node : nodes) {
        if (evidence(node) == one.column()) {
          asked.add(one);
        }
      }
    }
    return asked;
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
      sum += score(roots[tree], row);
    }
    return sum > bound;
  }

  private float score(int root, float[] row) {
    int at = root;
    long node = nodes[at];
    while (evidence(node) != LEAF) {
      at += row[evidence(node)] <= value(node) ? then(node) : otherwise(node);
      node = nodes[at];
    }
    return value(node);
  }

  private static long node(float value, int then, int otherwise, int evidence) {
    // Both ways lead on within a tree; a step that does not fit is a mistake in the seeds.
    if (then < 0 || then > 0xFFF || otherwise < 0 || otherwise > 0xFFF) {
      throw new IllegalStateException("a tree's node leads to " + then + " and " + otherwise);
    }
    long bits = Float.floatToRawIntBits(value);
    return bits << 32 | (long) then << 20 | (long) otherwise << 8 | evidence;
  }

  /** The bound of a node's question, or the score of one that asks nothing. */
  private static float value(long node) {
    return Float.intBitsToFloat((int) (node >>> 32));
  }

  private static int then(long node) {
    return (int) node >>> 20;
  }

  private static int otherwise(long node) {
    return (int) node >>> 8 & 0xFFF;
  }

  private static int evidence(long node) {
    return (int) node & 0xFF;
  }
}
