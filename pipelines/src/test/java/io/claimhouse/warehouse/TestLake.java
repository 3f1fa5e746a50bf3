package io.claimhouse.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A lake written by DuckDB itself: each call adds a Parquet file or a manifest. */
public final class TestLake {

  private final Path folder;
  private final Map<String, List<Path>> files = new TreeMap<>();

  public TestLake(Path folder) {
    this.folder = folder;
  }

  /** Adds a run with the rows of its documents counted. */
  public TestLake run(String runId, String startedAt, int documents) {
    return run(runId, startedAt, documents, List.of());
  }

  /** Adds a run that listed folders whole. */
  public TestLake run(String runId, String startedAt, int documents, List<String> folders) {
    String manifest =
        """
        {"run_id": "%s", "started_at": "%s", "finished_at": "%s", "version": "0.1.0",
         "inputs": ["articles"], "folders": [%s], "parameters": {"workers": 2}, "files": {},
         "row_counts": {"document": %d}}
        """
            .formatted(
                runId,
                startedAt,
                startedAt,
                folders.stream().map(f -> '"' + f + '"').collect(Collectors.joining(", ")),
                documents);
    Path path = folder.resolve(runId + ".json");
    try {
      Files.writeString(path, manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.computeIfAbsent(LakeFiles.RUN, name -> new ArrayList<>()).add(path);
    return this;
  }

  /** Adds a file with the rows of a query to a lake table. */
  public TestLake rows(String table, String query) {
    List<Path> tableFiles = files.computeIfAbsent(table, name -> new ArrayList<>());
    Path path = folder.resolve(table + tableFiles.size() + ".parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set TimeZone = 'UTC'");
      statement.execute(
          "copy (%s) to %s (format parquet)"
              .formatted(query, WarehouseLoader.literal(path.toString())));
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    tableFiles.add(path);
    return this;
  }

  /** Adds a file with the given rows to a lake table. */
  public TestLake rows(String table, List<Map<String, Object>> rows) {
    Path json = folder.resolve(table + ".json");
    try {
      new ObjectMapper().writeValue(json.toFile(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows(
        table,
        "select * from read_json(%s, sample_size = -1)"
            .formatted(WarehouseLoader.literal(json.toString())));
  }

  public LakeFiles files() {
    return new LakeFiles(files);
  }
}
