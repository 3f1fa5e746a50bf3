package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTreesTest {

  private static final String[] COLUMNS = {
    "tree", "node", "evidence", "at_most", "then", "otherwise", "score"
  };

  private static BlockTrees trees(String... rows) {
    List<SeedTable.Row> read = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      Map<String, String> byColumn = new java.util.HashMap<>();
      for (int i = 0; i < COLUMNS.length; i++) {
        byColumn.put(COLUMNS[i], cells[i]);
      }
      read.add(new SeedTable.Row("test", read.size() + 1, byColumn));
    }
    return BlockTrees.of(new SeedTable("test", read));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, -0.5", "1, 0, 1.5", "0, 60, -0.25", "1, 60, 1.75", "0, 50, -0.5"})
  void addsTheScoresOfAllTrees(float read, float length, double expected) {
    BlockTrees trees =
        trees(
            "0,0,,,,,0.5",
            "1,0,READ,0.5,1,2,",
            "1,1,,,,,-1",
            "1,2,,,,,1",
            "2,0,LENGTH,50.0,1,2,",
            "2,1,,,,,0",
            "2,2,,,,,0.25");
    float[] row = new float[Evidence.COUNT];
    row[Evidence.READ.column()] = read;
    row[Evidence.LENGTH.column()] = length;
    assertThat(trees.isAbove(row, expected - 0.01)).isTrue();
    assertThat(trees.isAbove(row, expected + 0.01)).isFalse();
  }

  @Test
  void readsTheTreesOfTheSeeds() {
    float[] nothing = new float[Evidence.COUNT];
    assertThat(BlockTrees.fromSeeds().isAbove(nothing, -20)).isTrue();
    assertThat(BlockTrees.fromSeeds().isAbove(nothing, 20)).isFalse();
  }
}
