package io.claimhouse.cli;

import io.claimhouse.document.InputException;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.pipeline.RunInputs;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimhouse ingest}: inputs into the lake. */
@Command(
    name = "ingest",
    description = "Reads inputs into the lake: articles, claims and figures as Parquet.",
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  @Mixin private IngestStep ingest;

  @Mixin private WarehouseOption warehouse;

  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // The lock is held, not used.
  public Integer call() throws IOException, InputException {
    RunInputs inputs = ingest.inputs(warehouse);
    try (WarehouseLock lock = WarehouseLock.take(warehouse.folder())) {
      RunManifest run = ingest.run(warehouse, inputs, spec.commandLine().getErr());
      spec.commandLine().getOut().print(RunSummary.ofLake(run, warehouse.lake().folder()));
      return ingest.isStrict() && run.outcomes().containsKey("rejected")
          ? Claimhouse.REJECTIONS
          : CommandLine.ExitCode.OK;
    }
  }
}
