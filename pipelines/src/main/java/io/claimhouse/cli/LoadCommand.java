package io.claimhouse.cli;

import io.claimhouse.warehouse.LoadReport;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimhouse load}: the lake into the warehouse. */
@Command(
    name = "load",
    description = "Builds the warehouse from the lake, tests it and publishes it.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse.folder())) {
      LoadReport report = LoadStep.run(warehouse.lake(), lock);
      report
          .rowCounts()
          .forEach(
              (table, rows) ->
                  spec.commandLine()
                      .getOut()
                      .printf(java.util.Locale.ROOT, "%,12d  %s%n", rows, table));
      return CommandLine.ExitCode.OK;
    }
  }
}
