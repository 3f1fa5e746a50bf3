package io.claimhouse.warehouse;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the published file tells the next load.
 *
 * @param runDigests the rows of {@code run_digest}, which that file alone holds
 * @param inputs digests of what its content was made from, by name; empty where it does not tell
 * @param tableDigests digests of its tables, by name
 */
record EarlierLoad(
    List<Map<String, Object>> runDigests,
    SortedMap<String, String> inputs,
    SortedMap<String, String> tableDigests) {

  private static final Logger LOG = LoggerFactory.getLogger(EarlierLoad.class);

  private static final EarlierLoad NONE =
      new EarlierLoad(List.of(), new TreeMap<>(), new TreeMap<>());

  /** What stands in a folder; nothing where none was published, or none that can be read. */
  static EarlierLoad in(WarehouseFolder folder) {
    if (!Files.exists(folder.published())) {
      return NONE;
    }
    try (WarehouseQuery published = WarehouseQuery.open(folder.path())) {
      return new EarlierLoad(
          runDigests(published),
          inputs(published),
          pairs(published, "select table_name, digest from table_digest"));
    } catch (WarehouseException e) {
      LOG.warn("the digests of earlier runs are lost: {}", e.getMessage());
      return NONE;
    }
  }

  /** The same, but for a file that is not to be built upon. */
  EarlierLoad withoutInputs() {
    return new EarlierLoad(runDigests, new TreeMap<>(), tableDigests);
  }

  private static List<Map<String, Object>> runDigests(WarehouseQuery published) {
    return published
        .run("the digests", "select run_id, table_name, row_count, digest from run_digest")
        .rows()
        .stream()
        .map(
            row ->
                Map.of(
                    "run_id", row.get(0),
                    "table_name", row.get(1),
                    "row_count", row.get(2),
                    "digest", row.get(3)))
        .toList();
  }

  /** A file of an earlier version of the program has no such table. */
  private static SortedMap<String, String> inputs(WarehouseQuery published) {
    return pairs(published, "select table_name, '' from duckdb_tables()").containsKey("load_input")
        ? pairs(published, "select input_name, digest from load_input")
        : new TreeMap<>();
  }

  private static SortedMap<String, String> pairs(WarehouseQuery published, String sql) {
    SortedMap<String, String> pairs = new TreeMap<>();
    published
        .run("the digests", sql)
        .rows()
        .forEach(row -> pairs.put((String) row.get(0), (String) row.get(1)));
    return pairs;
  }
}
