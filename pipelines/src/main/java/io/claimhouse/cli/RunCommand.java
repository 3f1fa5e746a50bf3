package io.claimhouse.cli;

import io.claimhouse.document.InputException;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.pipeline.LinkJob;
import io.claimhouse.pipeline.RunInputs;
import io.claimhouse.warehouse.LoadReport;
import io.claimhouse.warehouse.RunOutcomes;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimhouse run}: inputs into the lake, links, and the warehouse. */
@Command(
    name = "run",
    description = {
      "Reads inputs and builds the warehouse: ingest, link and load in one.",
      "What an earlier run read with the same bytes and the same version is not read again."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Mixin private IngestStep ingest;

  @Mixin private WarehouseOption warehouse;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InputException {
    RunInputs inputs = ingest.inputs(warehouse);
    try (WarehouseLock lock = WarehouseLock.take(warehouse.folder())) {
      RunManifest run = ingest.run(warehouse, inputs, spec.commandLine().getErr());
      new LinkJob(warehouse.lake(), ingest.runner().choice()).update();
      LoadReport load = LoadStep.run(warehouse.lake(), lock);
      Map<String, Long> outcomes = RunOutcomes.of(warehouse.folder(), run.runId());
      spec.commandLine()
          .getOut()
          .print(
              RunSummary.ofWarehouse(
                  run,
                  outcomes,
                  load.rowCounts(),
                  load.elapsed(),
                  warehouse.folder().resolve("claimhouse.duckdb")));
      return ingest.isStrict() && run.outcomes().containsKey("rejected")
          ? Claimhouse.REJECTIONS
          : CommandLine.ExitCode.OK;
    }
  }
}
