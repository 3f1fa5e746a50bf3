package io.claimhouse.cli;

import io.claimhouse.lake.Compaction;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claimhouse compact}: fewer and fewer old files in the lake. */
@Command(
    name = "compact",
    description = {
      "Merges small files of the lake and deletes files that no run needs any more.",
      "A run merges by itself where small files pile up; it deletes nothing."
    },
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--keep-days",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "Leave files that were needed in these days, for who reads the lake itself (default:"
              + " ${DEFAULT-VALUE}).")
  private int keepDays;

  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // The lock is held, not used.
  public Integer call() throws IOException {
    if (keepDays < 0) {
      throw new ParameterException(spec.commandLine(), "--keep-days cannot be negative");
    }
    try (WarehouseLock lock = WarehouseLock.take(warehouse.folder())) {
      Compaction compaction = new Compaction(warehouse.lake());
      int merged = compaction.merge();
      int deleted = compaction.sweep(Instant.now().minus(Duration.ofDays(keepDays)));
      spec.commandLine()
          .getOut()
          .printf(Locale.ROOT, "merged %,d files, deleted %,d%n", merged, deleted);
      return CommandLine.ExitCode.OK;
    }
  }
}
