package io.claimhouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final Pattern READS_FILES =
      Pattern.compile("getvariable\\('([a-z_]+_files)'\\)", Pattern.CASE_INSENSITIVE);

  private static final Logger LOG = LoggerFactory.getLogger(WarehouseLoader.class);

  private static final String MEMORY_LIMIT = "1300MB";

  /**
   * The index behind a foreign key is made row by row; over millions of rows these indexes cost
   * more than the rows.
   */
  private static final long MOST_FIGURES_WITH_FOREIGN_KEYS = 1_000_000;

  private final String memoryLimit;

  private final long mostFiguresWithForeignKeys;

  public WarehouseLoader() {
    this(MEMORY_LIMIT);
  }

  /**
   * A loader with a bound on DuckDB's memory.
   *
   * @param memoryLimit the bound as DuckDB writes it, such as {@code 2GB}; what does not fit goes
   *     to the disk
   */
  public WarehouseLoader(String memoryLimit) {
    this(memoryLimit, MOST_FIGURES_WITH_FOREIGN_KEYS);
  }

  /** With the number of figures in a lake above which data tests alone hold the relations. */
  WarehouseLoader(String memoryLimit, long mostFiguresWithForeignKeys) {
    this.memoryLimit = memoryLimit;
    this.mostFiguresWithForeignKeys = mostFiguresWithForeignKeys;
  }

  /**
   * Builds and publishes the warehouse. Where the runs since the last load added nothing to its
   * content, the published file is copied and only what tells of runs is made anew.
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
    try {
      folder.clean();
      Files.createDirectories(folder.scratch());
      Built built = build(folder, lake, EarlierLoad.in(folder));
      folder.publish();
      folder.clean();
      return new LoadReport(
          folder,
          built.rowCounts(),
          built.digests(),
          built.isContentKept(),
          Duration.ofNanos(System.nanoTime() - begin));
    } catch (WarehouseException e) {
      cleanAfter(folder, e);
      throw e;
    } catch (IOException e) {
      throw new WarehouseException(
          "cannot write the warehouse %s: %s".formatted(folder.path(), e.getMessage()), e);
    }
  }

  private record Built(
      SortedMap<String, Long> rowCounts,
      SortedMap<String, String> digests,
      boolean isContentKept) {}

  private static void cleanAfter(WarehouseFolder folder, WarehouseException failure) {
    try {
      folder.clean();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private Built build(WarehouseFolder folder, LakeFiles lake, EarlierLoad earlier)
      throws IOException {
    LoadVariables variables = LoadVariables.of(lake, earlier);
    List<SqlFile> files = SqlFolder.inLoadOrder();
    Set<String> changing = Lineage.changingWithEachRun(files, variables.ofContent().keySet());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      configure(connection, folder);
      variables.bind(connection);
      run(connection, files.stream().filter(SqlFile::isTemporary).toList(), variables);
      SortedMap<String, String> inputs = LoadInputs.digests(connection, variables);
      LoadVariables.bind(connection, "load_inputs", LoadInputs.rows(inputs));
      if (!inputs.equals(earlier.inputs())) {
        attach(connection, folder);
        List<SqlFile> lasting = files.stream().filter(file -> !file.isTemporary()).toList();
        run(connection, withForeignKeysThatPay(connection, lasting), variables);
        return finish(connection, SqlFolder.of("tests"), false);
      }
      folder.copyPublished();
      attach(connection, folder);
      List<SqlFile> ofRuns =
          files.stream()
              .filter(file -> file.isTable() && changing.contains(file.objectName()))
              .toList();
      for (SqlFile file : ofRuns) {
        execute(connection, "drop table " + file.objectName());
      }
      run(connection, ofRuns, variables);
      if (isContent(earlier.tableDigests(), connection, changing)) {
        return finish(
            connection,
            SqlFolder.of("tests").stream().filter(test -> Lineage.rests(test, changing)).toList(),
            true);
      }
    } catch (SQLException e) {
      throw new WarehouseException(
          "cannot build the warehouse %s: %s".formatted(folder.path(), SqlError.sentence(e)), e);
    }
    LOG.warn("the published file does not hold what was loaded into it; it is built anew");
    folder.clean();
    Files.createDirectories(folder.scratch());
    return build(folder, lake, earlier.withoutInputs());
  }

  private void configure(Connection connection, WarehouseFolder folder) throws SQLException {
    execute(connection, "set memory_limit = " + literal(memoryLimit));
    execute(connection, "set temp_directory = " + literal(folder.scratch().toString()));
    execute(connection, "set TimeZone = 'UTC'");
    // Joining the last groups of rows of two threads would write whole tables twice.
    execute(connection, "set max_vacuum_tasks = 0");
  }

  private List<SqlFile> withForeignKeysThatPay(Connection connection, List<SqlFile> files)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(sum(row_counts['figure']), 0) from stg_run")) {
      row.next();
      return row.getLong(1) <= mostFiguresWithForeignKeys
          ? files
          : files.stream().map(ForeignKey::leftOut).toList();
    }
  }

  /** Without a log of what is written: a file that is not finished is never read. */
  private static void attach(Connection connection, WarehouseFolder folder) throws SQLException {
    execute(
        connection,
        "attach %s as claimhouse (storage_version 'v1.0.0', recovery_mode 'no_wal_writes')"
            .formatted(literal(folder.building().toString())));
    execute(connection, "use claimhouse");
  }

  /** Completes the new file, holds it to the data tests and closes it. */
  private static Built finish(Connection connection, List<SqlFile> tests, boolean isContentKept)
      throws SQLException {
    // Before the tests, which need the memory of what is not on the disk yet.
    execute(connection, "checkpoint claimhouse");
    WarehouseCheck.failIfBroken(WarehouseCheck.run(connection, tests));
    SortedMap<String, Long> rowCounts = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select table_name, row_count from table_digest")) {
      while (rows.next()) {
        rowCounts.put(rows.getString(1), rows.getLong(2));
      }
    }
    Built built = new Built(rowCounts, tableDigests(connection), isContentKept);
    execute(connection, "use memory");
    execute(connection, "detach claimhouse");
    return built;
  }

  /** Whether the tables that no run changes have the digests that they were published with. */
  private static boolean isContent(
      SortedMap<String, String> published, Connection connection, Set<String> changing)
      throws SQLException {
    SortedMap<String, String> now = tableDigests(connection);
    now.keySet().removeAll(changing);
    return published.entrySet().containsAll(now.entrySet());
  }

  private static SortedMap<String, String> tableDigests(Connection connection) throws SQLException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select table_name, digest from table_digest")) {
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
    }
    return digests;
  }

  /** Runs each file's statements; those that read a list of no files have nothing to read. */
  private static void run(Connection connection, List<SqlFile> files, LoadVariables variables)
      throws SQLException {
    for (SqlFile file : files) {
      long started = System.nanoTime();
      for (SqlStatement sql : file.statements()) {
        Matcher reads = READS_FILES.matcher(sql.text());
        if (reads.find() && variables.withoutFiles().contains(reads.group(1))) {
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
      LOG.debug("{} took {} ms", file.path(), (System.nanoTime() - started) / 1_000_000);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
