package io.claimhouse.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradientBoostingTest {

  private static final GradientBoosting.Shape SHAPE = new GradientBoosting.Shape(30, 4, 0.3, 1);

  private static GradientBoosting either(List<float[]> rows) {
    Random random = new Random(3);
    boolean[] positive = new boolean[400];
    float[] weights = new float[400];
    Arrays.fill(weights, 1);
    for (int i = 0; i < positive.length; i++) {
      float[] row = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      rows.add(row);
      positive[i] = isEither(row);
    }
    return new GradientBoosting(rows, positive, weights);
  }

  /** One of the first two but not both: what no single question tells. */
  private static boolean isEither(float[] row) {
    return row[0] > 0.5 != row[1] > 0.3;
  }

  @Test
  void learnsWhatTakesTwoQuestions() {
    List<float[]> rows = new ArrayList<>();
    List<List<GradientBoosting.Node>> trees = either(rows).grow(SHAPE);
    long right =
        rows.stream()
            .filter(row -> GradientBoosting.score(trees, row) > 0 == isEither(row))
            .count();
    assertThat(right).isGreaterThan(380);
  }

  @Test
  void growsTheSameTreesAgain() {
    assertThat(either(new ArrayList<>()).grow(SHAPE))
        .isEqualTo(either(new ArrayList<>()).grow(SHAPE));
  }

  @Test
  void growsNoMoreLeavesThanAskedFor() {
    assertThat(either(new ArrayList<>()).grow(SHAPE))
        .allSatisfy(
            tree -> assertThat(tree.stream().filter(n -> n.column() < 0)).hasSizeLessThan(5));
  }
}
