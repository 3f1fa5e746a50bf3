package io.claimhouse.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Clusters by average link: the two clusters that are most alike, on average over all pairs of
 * their members, are merged until no two reach the threshold. Items are known by their place in a
 * fixed order, so that the result does not depend on who compared what first.
 */
public final class AverageLink {

  /**
   * A pair of candidates.
   *
   * @param one the place of the earlier
   * @param other the place of the later
   * @param likeness from 0 to 1
   */
  public record Pair(int one, int other, double likeness) {}

  /** Larger components are parted by leaving out their weaker pairs. */
  public static final int MOST = 400;

  /** How alike two items are. */
  @FunctionalInterface
  public interface Likeness {

    /** From 0 to 1, the same both ways round. */
    double of(int one, int other);
  }

  private final double threshold;
  private final double least;

  /**
   * @param threshold the mean likeness at which clusters are still merged
   * @param least pairs below it connect nothing
   */
  public AverageLink(double threshold, double least) {
    this.threshold = threshold;
    this.least = least;
  }

  /** Pairs that are less alike connect nothing. */
  public double least() {
    return least;
  }

  /**
   * The clusters of two members or more, each ascending, in the order of their first member.
   *
   * @param count the number of items
   * @param pairs the candidates, each once
   * @param likeness of any two items, from 0 to 1
   */
  public List<int[]> of(int count, List<Pair> pairs, Likeness likeness) {
    List<int[]> clusters =
        new ArrayList<>(
            components(count, pairs, least).parallelStream()
                .flatMap(component -> merge(component, likeness).stream())
                .toList());
    clusters.sort((a, b) -> Integer.compare(a[0], b[0]));
    return clusters;
  }

  /** The connected components of two or more, ascending; too large ones are parted. */
  private List<int[]> components(int count, List<Pair> pairs, double from) {
    int[] parent = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
    }
    for (Pair pair : pairs) {
      if (pair.likeness() >= from) {
        union(parent, pair.one(), pair.other());
      }
    }
    int[] size = new int[count];
    for (int i = 0; i < count; i++) {
      size[find(parent, i)]++;
    }
    int[][] members = new int[count][];
    int[] filled = new int[count];
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int root = find(parent, i);
      if (size[root] < 2) {
        continue;
      }
      if (members[root] == null) {
        members[root] = new int[size[root]];
        found.add(members[root]);
      }
      members[root][filled[root]++] = i;
    }
    List<int[]> all = new ArrayList<>();
    for (int[] component : found) {
      if (component.length <= MOST || from > 0.999) {
        all.add(component.length <= MOST ? component : Arrays.copyOf(component, MOST));
      } else {
        all.addAll(part(component, pairs, from));
      }
    }
    return all;
  }

  /** Parts a component by the pairs that are surer than those that made it. */
  private List<int[]> part(int[] component, List<Pair> pairs, double from) {
    List<Pair> inside = new ArrayList<>();
    for (Pair pair : pairs) {
      int one = Arrays.binarySearch(component, pair.one());
      int other = Arrays.binarySearch(component, pair.other());
      if (one >= 0 && other >= 0) {
        inside.add(new Pair(one, other, pair.likeness()));
      }
    }
    double higher = from + (1 - from) * 0.2;
    List<int[]> parts = components(component.length, inside, higher);
    for (int[] each : parts) {
      for (int i = 0; i < each.length; i++) {
        each[i] = component[each[i]];
      }
    }
    return parts;
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static void union(int[] parent, int one, int other) {
    int a = find(parent, one);
    int b = find(parent, other);
    if (a != b) {
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private List<int[]> merge(int[] component, Likeness likeness) {
    int count = component.length;
    float[][] sums = new float[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        float p = (float) likeness.of(component[i], component[j]);
        sums[i][j] = p;
        sums[j][i] = p;
      }
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(new ArrayList<>(List.of(component[i])));
    }
    boolean[] gone = new boolean[count];
    int[] nearest = new int[count];
    for (int i = 0; i < count; i++) {
      nearest[i] = nearest(i, sums, members, gone);
    }
    while (true) {
      int best = -1;
      double most = threshold;
      for (int i = 0; i < count; i++) {
        if (!gone[i] && nearest[i] >= 0) {
          double mean = mean(i, nearest[i], sums, members);
          if (mean > most) {
            most = mean;
            best = i;
          }
        }
      }
      if (best < 0) {
        break;
      }
      int kept = Math.min(best, nearest[best]);
      int merged = Math.max(best, nearest[best]);
      members.get(kept).addAll(members.get(merged));
      gone[merged] = true;
      for (int k = 0; k < count; k++) {
        if (!gone[k] && k != kept) {
          sums[kept][k] += sums[merged][k];
          sums[k][kept] = sums[kept][k];
        }
      }
      for (int k = 0; k < count; k++) {
        boolean touched = k == kept || nearest[k] == kept || nearest[k] == merged;
        if (!gone[k] && touched) {
          nearest[k] = nearest(k, sums, members, gone);
        } else if (!gone[k]
            && (nearest[k] < 0
                || mean(k, kept, sums, members) > mean(k, nearest[k], sums, members))) {
          nearest[k] = kept;
        }
      }
    }
    List<int[]> clusters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!gone[i] && members.get(i).size() > 1) {
        Collections.sort(members.get(i));
        clusters.add(members.get(i).stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return clusters;
  }

  private static double mean(int a, int b, float[][] sums, List<List<Integer>> members) {
    return sums[a][b] / ((double) members.get(a).size() * members.get(b).size());
  }

  private static int nearest(int of, float[][] sums, List<List<Integer>> members, boolean[] gone) {
    int nearest = -1;
    double most = -1;
    for (int k = 0; k < sums.length; k++) {
      if (k != of && !gone[k]) {
        double mean = mean(of, k, sums, members);
        if (mean > most) {
          most = mean;
          nearest = k;
        }
      }
    }
    return nearest;
  }
}
