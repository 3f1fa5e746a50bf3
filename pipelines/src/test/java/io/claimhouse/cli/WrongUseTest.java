package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong command costs one clear sentence that names the thing and the mend. */
class WrongUseTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void anArticleAndAFile() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "Five people died, police said.\n");
    Files.writeString(folder.resolve("file"), "not a folder");
  }

  static Stream<Arguments> wrongUses() {
    return Stream.of(
        Arguments.of(List.of(), 2, List.of("no command", "--help")),
        Arguments.of(List.of("fly"), 2, List.of("fly", "--help")),
        Arguments.of(List.of("run", "--colour"), 2, List.of("--colour", "--help")),
        Arguments.of(List.of("run", "nowhere/at/all"), 2, List.of("nowhere/at/all")),
        Arguments.of(List.of("run", "nothing*.html"), 2, List.of("nothing*.html")),
        Arguments.of(List.of("run", "--from-file", "no.list"), 2, List.of("no.list")),
        Arguments.of(List.of("run", "{in}", "--workers", "0"), 2, List.of("--workers", "0")),
        Arguments.of(List.of("run", "{in}", "--workers", "many"), 2, List.of("--workers", "many")),
        Arguments.of(List.of("run", "{in}", "--runner", "spark"), 2, List.of("--runner", "spark")),
        Arguments.of(List.of("run", "{in}", "--flink-master", "h:1"), 2, List.of("--flink-master")),
        Arguments.of(
            List.of("run", "{in}", "--warehouse", "{file}/w"),
            1,
            List.of("{file}/w", "--warehouse")),
        Arguments.of(
            List.of("run", "{in}", "--warehouse", "{folder}/w[1]"), 1, List.of("w[1]", "pattern")),
        Arguments.of(
            List.of("sql", "--warehouse", "{folder}/none", "-c", "select 1"),
            1,
            List.of("{folder}/none", "claimhouse run")),
        Arguments.of(
            List.of("story", "deaths", "--warehouse", "{folder}/none"),
            1,
            List.of("{folder}/none", "claimhouse run")),
        Arguments.of(List.of("story", "deaths", "--format", "xml"), 2, List.of("xml", "csv")),
        Arguments.of(
            List.of("extract", "--published", "2026-03-01", "{in}"), 2, List.of("--lines")),
        Arguments.of(List.of("extract", "--lines", "{folder}/no.txt"), 2, List.of("no.txt")),
        Arguments.of(List.of("eval", "luck", "--data", "{folder}"), 2, List.of("luck")));
  }

  @ParameterizedTest
  @MethodSource("wrongUses")
  void aWrongUseCostsOneSentence(List<String> args, int exitCode, List<String> named) {
    assertThat(execute(args.stream().map(this::fill).toArray(String[]::new))).isEqualTo(exitCode);
    assertThat(err.toString().strip().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("claimhouse").doesNotContain("Exception");
    named.forEach(name -> assertThat(err.toString()).contains(fill(name)));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void aSecondRunOnAWarehouseThatIsWrittenIsRefused() {
    Path warehouse = folder.resolve("w");
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      assertThat(execute("run", fill("{in}"), "--warehouse", warehouse.toString())).isEqualTo(1);
    }
    assertThat(err.toString().strip().lines()).hasSize(1);
    assertThat(err.toString()).contains("another run", warehouse.toString());
    assertThat(warehouse.resolve("claimhouse.duckdb")).doesNotExist();
  }

  @Test
  void helpIsNoError() {
    assertThat(execute("--help")).isZero();
    assertThat(execute("run", "--help")).isZero();
    assertThat(out.toString()).contains("Usage: claimhouse", "--warehouse");
    assertThat(err.toString()).isEmpty();
  }

  private int execute(String... args) {
    return Claimhouse.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(args);
  }

  private String fill(String text) {
    return text.replace("{in}", folder.resolve("in").toString())
        .replace("{file}", folder.resolve("file").toString())
        .replace("{folder}", folder.toString());
  }
}
