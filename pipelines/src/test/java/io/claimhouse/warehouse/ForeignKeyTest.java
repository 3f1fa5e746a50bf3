package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignKeyTest {

  private static final WarehouseLoader OF_A_LARGE_LAKE = new WarehouseLoader("1GB", -1);

  @TempDir Path folder;

  @Test
  void aToolReadsTheRelationsThroughJdbc() throws Exception {
    load(new WarehouseLoader(), StoryLake.write(folder));
    assertThat(declared()).hasSize(14);
    assertThat(readThroughJdbc())
        .containsExactlyInAnyOrderElementsOf(
            declared().stream()
                .flatMap(
                    key ->
                        key.columns().stream()
                            .map(column -> key.table() + "." + column + " to " + key.target()))
                .toList());
  }

  @Test
  void aLargeLakeGivesTheSameTablesAndKeysWithoutForeignKeys() throws Exception {
    LakeFiles lake = StoryLake.write(folder);
    LoadReport small = load(new WarehouseLoader(), lake);
    Dictionary ofSmall = Dictionary.of(folder.resolve("warehouse"));
    WarehouseFolder published = new WarehouseFolder(folder.resolve("warehouse"));
    Files.delete(published.published());
    LoadReport large = load(OF_A_LARGE_LAKE, lake);
    assertThat(readThroughJdbc()).isEmpty();
    assertThat(large.digests()).isEqualTo(small.digests());
    assertThat(Dictionary.of(folder.resolve("warehouse"))).isEqualTo(ofSmall);
  }

  @Test
  void everyForeignKeyHasItsDataTest() {
    String tests =
        SqlFolder.of("tests").stream()
            .filter(test -> test.objectName().equals("keys_lead_somewhere"))
            .findFirst()
            .orElseThrow()
            .text();
    for (ForeignKey key : declared()) {
      for (String column : key.columns()) {
        assertThat(tests)
            .containsPattern(
                "select '%s' as table_name, '%s' as column_name, .*\nfrom %s\nanti join %s "
                    .formatted(key.table(), column, key.table(), key.target()));
      }
    }
  }

  @Test
  void aFigureWithoutItsClaimIsFoundWithAndWithoutForeignKeys() {
    LakeFiles broken =
        new TestLake(folder)
            .run("r1", "2024-11-20T10:00:00Z", 1)
            .rows(
                "document",
                "select 'd1' as document_id, 'a.txt' as item_uri, 'parsed' as outcome,"
                    + " 'e1' as extraction_id, 'r1' as run_id")
            .rows(
                "article",
                "select 'art1' as article_id, 'd1' as document_id, 'a.txt' as item_uri,"
                    + " '3,000 troops' as body, 'e1' as extraction_id, 'r1' as run_id")
            .rows(
                "figure",
                "select 'f1' as figure_id, 'c1' as claim_id, 'art1' as article_id,"
                    + " 0 as char_start, 12 as char_end, '3,000 troops' as surface,"
                    + " 'count' as kind, 'count' as rule, 'e1' as extraction_id, 'r1' as run_id")
            .files();
    assertThatThrownBy(() -> load(new WarehouseLoader(), broken))
        .isInstanceOf(WarehouseException.class)
        .hasMessageContaining("sql/30_core/fct_figure.sql");
    assertThatThrownBy(() -> load(OF_A_LARGE_LAKE, broken))
        .isInstanceOf(WarehouseException.class)
        .hasMessage(
            "the data test keys_lead_somewhere found 1 rows that break it, such as"
                + " table_name=fct_figure, column_name=claim_id, key=f1;"
                + " the warehouse stays as it was");
  }

  @Test
  void whatIsLeftOutLeavesTheLinesAsTheyWere() {
    SqlFile file =
        new SqlFile(
            "30_core/a.sql",
            """
            create table a (
              x varchar,
              y varchar,
              primary key (x),
              foreign key (y) references b (y),
              foreign key (x, y) references c (x, y)
            );
            """);
    assertThat(ForeignKey.in(file))
        .containsExactly(
            new ForeignKey("a", List.of("y"), "b"), new ForeignKey("a", List.of("x", "y"), "c"));
    assertThat(ForeignKey.leftOut(file).text())
        .isEqualTo("create table a (\n  x varchar,\n  y varchar,\n  primary key (x)\n\n\n);\n");
  }

  private static List<ForeignKey> declared() {
    return SqlFolder.inLoadOrder().stream().flatMap(file -> ForeignKey.in(file).stream()).toList();
  }

  private LoadReport load(WarehouseLoader loader, LakeFiles lake) {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      return loader.load(lock, lake);
    }
  }

  private TreeSet<String> readThroughJdbc() throws SQLException {
    TreeSet<String> relations = new TreeSet<>();
    Path file = new WarehouseFolder(folder.resolve("warehouse")).published();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      for (ForeignKey key : declared()) {
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, key.table())) {
          while (keys.next()) {
            relations.add(
                "%s.%s to %s"
                    .formatted(
                        keys.getString("FKTABLE_NAME"),
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKTABLE_NAME")));
          }
        }
      }
    }
    return relations;
  }
}
