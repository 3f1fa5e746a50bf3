package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimhouse.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published file in the hands of those who have another DuckDB than the one that wrote it. */
class OtherDuckDbTest {

  /** Where the build puts the drivers. */
  private static final Path DRIVERS = Path.of("target/duckdb");

  @TempDir static Path folder;

  private static List<String> expected;

  @BeforeAll
  static void load() throws InterruptedException {
    LakeFiles lake = StoryLake.write(folder);
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      new WarehouseLoader().load(lock, lake);
    }
    expected = read(driverOfThisBuild());
    assertThat(expected)
        .hasSizeGreaterThan(60)
        .contains("fct_article 14", "examples/10_sources_that_changed.sql 2")
        .noneMatch(line -> line.contains("failed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "2.0"})
  void everyTableViewAndQuestionReadsTheSame(String version) throws Exception {
    List<String> drivers = drivers(version);
    assumeThat(drivers)
        .as("a driver of DuckDB %s in %s, which a build by Maven puts there", version, DRIVERS)
        .isNotEmpty();
    for (String driver : drivers) {
      assertThat(read(driver)).as(driver).containsExactlyElementsOf(expected);
    }
  }

  private static List<String> drivers(String version) throws IOException {
    if (!Files.isDirectory(DRIVERS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DRIVERS)) {
      return files
          .map(Path::toString)
          .filter(file -> file.contains("duckdb_jdbc-" + version + "."))
          .toList();
    }
  }

  private static String driverOfThisBuild() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("duckdb_jdbc-"))
        .findFirst()
        .orElseThrow();
  }

  /** What a process prints that has one driver, the SQL files and what reads them. */
  private static List<String> read(String driver) throws InterruptedException {
    String classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith(".jar"))
            .reduce(driver, (path, entry) -> path + File.pathSeparator + entry);
    Path file = new WarehouseFolder(folder.resolve("warehouse")).published();
    try (ChildProcess reader = ChildProcess.start(classes, PlainReader.class, file.toString())) {
      assertThat(reader.await()).as("%s", reader.lines()).isZero();
      return reader.lines();
    }
  }
}
