package io.claimhouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.cli.CommandLineHarness;
import io.claimhouse.cli.CommandLineHarness.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The warehouse of the sample articles, made once for all tests that only read it. */
public final class SampleWarehouse {

  /** The sample articles. */
  public static final Path ARTICLES = Path.of("../seeds/articles");

  private SampleWarehouse() {}

  /** The folder of the warehouse; nothing may write into it. */
  public static Path folder() {
    return Made.FOLDER;
  }

  /** The rows of a query as CSV lines, without the line of names. */
  public static List<String> rows(String sql) {
    Result result =
        CommandLineHarness.execute(
            "sql", "--warehouse", folder().toString(), "--format", "csv", "-c", sql);
    assertThat(result.err()).isEmpty();
    return result.out().lines().skip(1).toList();
  }

  private static final class Made {

    private static final Path FOLDER = make();

    private static Path make() {
      Path folder = Path.of("target/sample-warehouse");
      deleteAll(folder);
      Result run =
          CommandLineHarness.execute("run", "--warehouse", folder.toString(), ARTICLES.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
      return folder;
    }

    private static void deleteAll(Path folder) {
      if (!Files.exists(folder)) {
        return;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
