package io.claimhouse.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Gradient boosting of small decision trees with logistic loss (Friedman, 2001), on values sorted
 * into bins; a tree grows at the leaf that gains most. Deterministic.
 */
public final class GradientBoosting {

  private static final int BINS = 64;
  private static final double SMOOTHING = 1.0;
  private static final double LEAST_WEIGHT = 0.5;
  private static final double LEAST_GAIN = 1e-3;

  /**
   * How to grow.
   *
   * @param trees their number
   * @param leaves of each tree, at the most
   * @param rate the share of each tree's correction that is kept
   * @param columns the share of the columns that a tree may ask of, drawn anew for each
   */
  public record Shape(int trees, int leaves, double rate, double columns) {}

  /**
   * A node of a tree.
   *
   * @param column what it asks of; −1 in a leaf
   * @param atMost rows with no greater value go to {@code then}, others to {@code otherwise}
   * @param then index of a node
   * @param otherwise index of a node
   * @param score what a leaf adds
   */
  public record Node(int column, float atMost, int then, int otherwise, double score) {}

  private final List<float[]> rows;
  private final float[] weights;
  private final boolean[] positive;
  private final float[][] edges;
  private final byte[][] bins;

  /** Rows to learn from, with their classes and weights. */
  public GradientBoosting(List<float[]> rows, boolean[] positive, float[] weights) {
    this.rows = rows;
    this.positive = positive;
    this.weights = weights;
    int columns = rows.get(0).length;
    edges = new float[columns][];
    bins = new byte[columns][rows.size()];
    for (int c = 0; c < columns; c++) {
      edges[c] = edges(c);
      for (int r = 0; r < rows.size(); r++) {
        bins[c][r] = (byte) bin(edges[c], rows.get(r)[c]);
      }
    }
  }

  private float[] edges(int column) {
    float[] values = new float[rows.size()];
    for (int r = 0; r < values.length; r++) {
      values[r] = rows.get(r)[column];
    }
    Arrays.sort(values);
    TreeSet<Float> distinct = new TreeSet<>();
    for (int b = 1; b < BINS - 1; b++) {
      distinct.add(values[(int) ((long) b * (values.length - 1) / (BINS - 1))]);
    }
    float[] result = new float[distinct.size()];
    int i = 0;
    for (float value : distinct) {
      result[i++] = value;
    }
    return result;
  }

  /** The number of edges below a value. */
  private static int bin(float[] edges, float value) {
    int at = Arrays.binarySearch(edges, value);
    return at < 0 ? -at - 1 : at;
  }

  /** The trees; the first is a single leaf with the log odds of the class at large. */
  public List<List<Node>> grow(Shape shape) {
    int count = rows.size();
    double sum = 0;
    double ones = 0;
    for (int r = 0; r < count; r++) {
      sum += weights[r];
      ones += positive[r] ? weights[r] : 0;
    }
    double base = Math.log(ones / (sum - ones));
    List<List<Node>> trees = new ArrayList<>();
    trees.add(List.of(new Node(-1, 0, 0, 0, base)));
    double[] scores = new double[count];
    Arrays.fill(scores, base);
    double[] slope = new double[count];
    double[] bend = new double[count];
    Random random = new Random(1);
    for (int t = 0; t < shape.trees(); t++) {
      for (int r = 0; r < count; r++) {
        double p = 1 / (1 + Math.exp(-scores[r]));
        slope[r] = weights[r] * (p - (positive[r] ? 1 : 0));
        bend[r] = weights[r] * p * (1 - p);
      }
      boolean[] asked = new boolean[edges.length];
      for (int c = 0; c < asked.length; c++) {
        asked[c] = random.nextDouble() < shape.columns();
      }
      List<Node> tree = tree(slope, bend, asked, shape);
      for (int r = 0; r < count; r++) {
        scores[r] += scoreOf(tree, rows.get(r));
      }
      trees.add(tree);
    }
    return trees;
  }

  /** The sum of all trees' scores for a row. */
  public static double score(List<List<Node>> trees, float[] row) {
    double sum = 0;
    for (List<Node> tree : trees) {
      sum += scoreOf(tree, row);
    }
    return sum;
  }

  private static double scoreOf(List<Node> tree, float[] row) {
    Node node = tree.get(0);
    while (node.column() >= 0) {
      node = tree.get(row[node.column()] <= node.atMost() ? node.then() : node.otherwise());
    }
    return node.score();
  }

  /** A leaf that may still be parted: its rows stand at {@code from} to {@code to}. */
  private static final class Leaf {
    private int node;
    private int from;
    private int to;
    private double gain;
    private int column = -1;
    private int bin;
    private double slopes;
    private double bends;
  }

  private List<Node> tree(double[] slope, double[] bend, boolean[] asked, Shape shape) {
    int[] order = new int[rows.size()];
    for (int r = 0; r < order.length; r++) {
      order[r] = r;
    }
    Node[] nodes = new Node[2 * shape.leaves()];
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(leaf(0, 0, order.length, order, slope, bend, asked));
    int count = 1;
    while (leaves.size() < shape.leaves()) {
      Leaf best = leaves.get(0);
      for (Leaf leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.column < 0 || best.gain < LEAST_GAIN) {
        break;
      }
      int middle = part(best, order);
      nodes[best.node] = new Node(best.column, edges[best.column][best.bin], count, count + 1, 0);
      leaves.remove(best);
      leaves.add(leaf(count, best.from, middle, order, slope, bend, asked));
      leaves.add(leaf(count + 1, middle, best.to, order, slope, bend, asked));
      count += 2;
    }
    for (Leaf leaf : leaves) {
      double score = -shape.rate() * leaf.slopes / (leaf.bends + SMOOTHING);
      nodes[leaf.node] = new Node(-1, 0, 0, 0, score);
    }
    return List.of(Arrays.copyOf(nodes, count));
  }

  private int part(Leaf leaf, int[] order) {
    int[] rest = new int[leaf.to - leaf.from];
    int left = leaf.from;
    int right = 0;
    for (int i = leaf.from; i < leaf.to; i++) {
      if (bins[leaf.column][order[i]] <= leaf.bin) {
        order[left++] = order[i];
      } else {
        rest[right++] = order[i];
      }
    }
    System.arraycopy(rest, 0, order, left, right);
    return left;
  }

  private Leaf leaf(
      int node, int from, int to, int[] order, double[] slope, double[] bend, boolean[] asked) {
    Leaf leaf = new Leaf();
    leaf.node = node;
    leaf.from = from;
    leaf.to = to;
    for (int i = from; i < to; i++) {
      leaf.slopes += slope[order[i]];
      leaf.bends += bend[order[i]];
    }
    double[] slopes = new double[BINS];
    double[] bends = new double[BINS];
    for (int c = 0; c < edges.length; c++) {
      if (!asked[c]) {
        continue;
      }
      Arrays.fill(slopes, 0);
      Arrays.fill(bends, 0);
      byte[] column = bins[c];
      for (int i = from; i < to; i++) {
        int row = order[i];
        slopes[column[row]] += slope[row];
        bends[column[row]] += bend[row];
      }
      double left = 0;
      double leftBend = 0;
      for (int b = 0; b < edges[c].length; b++) {
        left += slopes[b];
        leftBend += bends[b];
        double right = leaf.slopes - left;
        double rightBend = leaf.bends - leftBend;
        if (leftBend < LEAST_WEIGHT || rightBend < LEAST_WEIGHT) {
          continue;
        }
        double gain =
            left * left / (leftBend + SMOOTHING)
                + right * right / (rightBend + SMOOTHING)
                - leaf.slopes * leaf.slopes / (leaf.bends + SMOOTHING);
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.column = c;
          leaf.bin = b;
        }
      }
    }
    return leaf;
  }
}
