package io.claimhouse.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.link.cluster.AverageLink.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageLinkTest {

  /** Two groups that one likeness of 0.5 joins: the mean over both keeps them apart. */
  private static final double[][] LIKENESS = {
    {1, .9, .8, .5, 0, 0},
    {.9, 1, .9, 0, 0, 0},
    {.8, .9, 1, 0, 0, 0},
    {.5, 0, 0, 1, .7, 0},
    {0, 0, 0, .7, 1, 0},
    {0, 0, 0, 0, 0, 1},
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.45 | [0, 1, 2] [3, 4]", "0.75 | [0, 1, 2]", "0.95 | ''"})
  void whatIsAlikeOnAverageIsOneCluster(double threshold, String clusters) {
    assertThat(show(new AverageLink(threshold, threshold).of(6, pairs(), this::likeness)))
        .isEqualTo(clusters);
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<Pair> pairs = pairs();
    AverageLink link = new AverageLink(0.45, 0.45);
    String clusters = show(link.of(6, pairs, this::likeness));
    for (int seed = 0; seed < 20; seed++) {
      List<Pair> shuffled = new ArrayList<>(pairs);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(show(link.of(6, shuffled, this::likeness))).isEqualTo(clusters);
    }
  }

  @Test
  void aComponentBeyondTheLimitIsPartedAndNotLost() {
    int count = 3 * AverageLink.MOST;
    List<Pair> chain = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      chain.add(new Pair(i - 1, i, i % 2 == 0 ? 0.5 : 0.9));
    }
    List<int[]> clusters =
        new AverageLink(0.45, 0.45)
            .of(count, chain, (a, b) -> Math.abs(a - b) == 1 && Math.max(a, b) % 2 == 1 ? 0.9 : 0);
    assertThat(clusters).hasSize(count / 2).allMatch(cluster -> cluster.length == 2);
  }

  @Test
  void aBlockOfManyCostsAPairForEachOfItsWindow() {
    CandidateBlocks blocks = new CandidateBlocks(10);
    for (int i = 0; i < 1000; i++) {
      blocks.add("all", i);
    }
    assertThat(blocks.pairs()).hasSize(10 * 1000 - 55);
    assertThat(blocks.leftOut()).isPositive();
  }

  private double likeness(int one, int other) {
    return LIKENESS[one][other];
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < LIKENESS.length; i++) {
      for (int j = i + 1; j < LIKENESS.length; j++) {
        pairs.add(new Pair(i, j, LIKENESS[i][j]));
      }
    }
    return pairs;
  }

  private static String show(List<int[]> clusters) {
    return String.join(" ", clusters.stream().map(Arrays::toString).toList());
  }
}
