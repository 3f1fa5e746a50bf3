package io.claimhouse.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.lake.LakeTables;
import io.claimhouse.lexicon.SeedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the warehouse from the lake with the SQL on the class path, in a new file beside the
 * published one, tests it, and puts it in the published one's place. Readers of the old file keep
 * it; an interrupted load leaves the published file as it was.
 */
public final class WarehouseLoader {

  /** The seeds that become dimensions; each is bound as JSON rows in {@code NAME_seed}. */
  private static final Map<String, String> SEEDS =
      Map.of(
          "outlets", "registry/outlets.csv",
          "units", "reference/units.csv",
          "currencies", "reference/currencies.csv",
          "places", "reference/places.csv",
          "function_words", "lexicon/function_words.csv");

  private static final Pattern READS_FILES =
      Pattern.compile("getvariable\\('([a-z_]+_files)'\\)", Pattern.CASE_INSENSITIVE);

  private static final Logger LOG = LoggerFactory.getLogger(WarehouseLoader.class);

  private final String memoryLimit;

  public WarehouseLoader() {
    this("1400MB");
  }

  /**
   * A loader with a bound on DuckDB's memory.
   *
   * @param memoryLimit the bound as DuckDB writes it, such as {@code 2GB}; what does not fit goes
   *     to the disk
   */
  public WarehouseLoader(String memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  /**
   * Builds and publishes the warehouse.
   *
   * @param lock the right to write it
   * @param lake what to load
   * @throws WarehouseException if a statement or a data test fails; the published file is then as
   *     it was
   */
  public LoadReport load(WarehouseLock lock, LakeFiles lake) {
    WarehouseFolder folder = lock.folder();
    folder.prepare();
    long begin = System.nanoTime();
    Map<String, Long> rowCounts = new HashMap<>();
    Map<String, String> digests = new HashMap<>();
    try {
      folder.clean();
      Files.createDirectories(folder.scratch());
      build(folder, lake, rowCounts, digests);
      folder.publish();
      folder.clean();
    } catch (WarehouseException e) {
      cleanAfter(folder, e);
      throw e;
    } catch (IOException e) {
      throw new WarehouseException(
          "cannot write the warehouse %s: %s".formatted(folder.path(), e.getMessage()), e);
    }
    return new LoadReport(folder, rowCounts, digests, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static void cleanAfter(WarehouseFolder folder, WarehouseException failure) {
    try {
      folder.clean();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void build(
      WarehouseFolder folder,
      LakeFiles lake,
      Map<String, Long> rowCounts,
      Map<String, String> digests) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set memory_limit = " + literal(memoryLimit));
        statement.execute("set temp_directory = " + literal(folder.scratch().toString()));
        statement.execute("set TimeZone = 'UTC'");
        statement.execute(
            "attach %s as claimhouse (storage_version 'v1.0.0')"
                .formatted(literal(folder.building().toString())));
        statement.execute("use claimhouse");
      }
      Set<String> withoutFiles = bindFiles(connection, lake);
      bindSeeds(connection);
      bind(connection, "earlier_digests", json(earlierDigests(folder)));
      // A file's statements are one transaction: a commit waits for the disk.
      connection.setAutoCommit(false);
      for (SqlFile file : SqlFolder.inLoadOrder()) {
        long started = System.nanoTime();
        run(connection, file, withoutFiles);
        connection.commit();
        LOG.debug("{} took {} ms", file.path(), (System.nanoTime() - started) / 1_000_000);
      }
      connection.setAutoCommit(true);
      WarehouseCheck.failIfBroken(WarehouseCheck.run(connection));
      readDigests(connection, rowCounts, digests);
      try (Statement statement = connection.createStatement()) {
        statement.execute("checkpoint claimhouse");
        statement.execute("use memory");
        statement.execute("detach claimhouse");
      }
    } catch (SQLException e) {
      throw new WarehouseException(
          "cannot build the warehouse %s: %s".formatted(folder.path(), SqlError.sentence(e)), e);
    }
  }

  /** Binds each table's files as {@code TABLE_files}; gives the variables whose lists are empty. */
  private static Set<String> bindFiles(Connection connection, LakeFiles lake) throws SQLException {
    Set<String> empty = new HashSet<>();
    List<String> tables = new ArrayList<>(LakeTables.NAMES);
    tables.add(LakeFiles.RUN);
    for (String table : tables) {
      List<Path> files = lake.of(table);
      if (files.isEmpty()) {
        empty.add(table + "_files");
      }
      List<String> paths = files.stream().map(path -> path.toAbsolutePath().toString()).toList();
      try (PreparedStatement statement =
          connection.prepareStatement(
              "set variable %s_files = from_json(?, '[\"VARCHAR\"]')".formatted(table))) {
        statement.setString(1, json(paths));
        statement.execute();
      }
    }
    return empty;
  }

  private static void bindSeeds(Connection connection) throws SQLException {
    for (Map.Entry<String, String> seed : SEEDS.entrySet()) {
      List<Map<String, String>> rows =
          WarehouseLoader.class.getResource("/seeds/" + seed.getValue()) == null
              ? List.of()
              : SeedTable.read(seed.getValue()).rows().stream().map(SeedTable.Row::cells).toList();
      bind(connection, seed.getKey() + "_seed", json(rows));
    }
  }

  /** The digests of earlier runs, carried over from the published file, where there is one. */
  private static List<Map<String, Object>> earlierDigests(WarehouseFolder folder) {
    if (!Files.exists(folder.published())) {
      return List.of();
    }
    List<Map<String, Object>> digests = new ArrayList<>();
    try (WarehouseQuery published = WarehouseQuery.open(folder.path())) {
      QueryResult rows =
          published.run(
              "the digests", "select run_id, table_name, row_count, digest from run_digest");
      for (List<Object> row : rows.rows()) {
        digests.add(
            Map.of(
                "run_id", row.get(0),
                "table_name", row.get(1),
                "row_count", row.get(2),
                "digest", row.get(3)));
      }
    } catch (WarehouseException e) {
      LOG.warn("the digests of earlier runs are lost: {}", e.getMessage());
    }
    return digests;
  }

  private static void bind(Connection connection, String variable, String value)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("set variable %s = ?".formatted(variable))) {
      statement.setString(1, value);
      statement.execute();
    }
  }

  /** Runs a file's statements; those that read a list of no files have nothing to read. */
  private static void run(Connection connection, SqlFile file, Set<String> withoutFiles) {
    for (SqlStatement sql : file.statements()) {
      Matcher reads = READS_FILES.matcher(sql.text());
      if (reads.find() && withoutFiles.contains(reads.group(1))) {
        continue;
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql.text());
      } catch (SQLException e) {
        throw new WarehouseException(
            "sql/%s, the statement at line %d failed: %s"
                .formatted(file.path(), sql.line(), SqlError.sentence(e)),
            e);
      }
    }
  }

  private static void readDigests(
      Connection connection, Map<String, Long> rowCounts, Map<String, String> digests)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select table_name, row_count, digest from table_digest")) {
      while (rows.next()) {
        rowCounts.put(rows.getString(1), rows.getLong(2));
        digests.put(rows.getString(1), rows.getString(3));
      }
    }
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON", e);
    }
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
