package io.claimhouse.warehouse;

import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the lake that a load reads.
 *
 * @param byTable Parquet files by lake table ({@code document}, {@code article}, {@code claim},
 *     {@code figure}, {@code article_origin}, {@code citation}, {@code story}, {@code
 *     story_article}, {@code series}, {@code series_figure}, {@code figure_link}, {@code
 *     near_series}), and under {@link #RUN} the JSON manifests of the runs; a table without files
 *     may be left out
 */
public record LakeFiles(Map<String, List<Path>> byTable) {

  /** The key of the runs' manifests. */
  public static final String RUN = "run";

  public LakeFiles {
    SortedMap<String, List<Path>> copy = new TreeMap<>();
    byTable.forEach((table, files) -> copy.put(table, List.copyOf(files)));
    byTable = copy;
  }

  /** What counts in a lake now. */
  public static LakeFiles of(Lake lake) throws IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    for (String table : LakeTables.NAMES) {
      files.put(table, lake.files(table));
    }
    files.put(RUN, lake.manifests());
    return new LakeFiles(files);
  }

  /** The files of a table; empty where it has none. */
  public List<Path> of(String table) {
    return byTable.getOrDefault(table, List.of());
  }
}
