package io.claimhouse.cli;

import io.claimhouse.lake.LinkManifest;
import io.claimhouse.pipeline.LinkJob;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimhouse link}: copies, origins and series over the whole lake. */
@Command(
    name = "link",
    description = "Finds copies, their origins and comparable series over all that was ingested.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse;

  @Mixin private RunnerOptions runner;

  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // The lock is held, not used.
  public Integer call() throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse.folder())) {
      LinkManifest linked = new LinkJob(warehouse.lake(), runner.choice()).run();
      linked
          .rowCounts()
          .forEach(
              (table, rows) ->
                  spec.commandLine().getOut().printf(Locale.ROOT, "%,12d  %s%n", rows, table));
      return CommandLine.ExitCode.OK;
    }
  }
}
