package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureRootTest {

  @Test
  void aChainOfCitationsLeadsToTheOutletThatCitesNobody(@TempDir Path folder) {
    LakeFiles lake = StoryLake.writeChain(folder);
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      new WarehouseLoader().load(lock, lake);
    }
    try (WarehouseQuery query = WarehouseQuery.open(folder.resolve("warehouse"))) {
      assertThat(
              query
                  .run(
                      "roots",
                      "select figure_id, root_outlet_id, root_id, is_in_circle"
                          + " from fct_figure_root order by figure_id")
                  .rows()
                  .stream()
                  .map(row -> row.stream().map(String::valueOf).toList())
                  .map(row -> String.join(" ", row)))
          .containsExactly(
              // The agency never told the higher number.
              "higher.0 northwire northwire false",
              "magazine.0 northwire agency false",
              // What the warehouse does not hold.
              "other.0 reuters reuters false",
              "tabloid.0 northwire agency false");
      assertThat(
              query
                  .run(
                      "weeks",
                      "select independent_count, article_count from mart_series_week order by 2")
                  .rows()
                  .toString())
          // The agency's chain, Reuters, the broadcaster's own; the higher number from two.
          .isEqualTo("[[5, 7]]");
    }
  }
}
