package io.claimhouse.cli;

import io.claimhouse.document.InputException;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.lake.Compaction;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.pipeline.IngestJob;
import io.claimhouse.pipeline.RunInputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that reads inputs into the lake, with its options; {@code ingest} and {@code run}. */
final class IngestStep {

  @Mixin private InputOptions inputs;

  @Mixin private RunnerOptions runner;

  @Option(
      names = "--rebuild",
      description = "Read every input anew and let this run replace all runs before it.")
  private boolean isRebuild;

  @Option(
      names = "--from-stored-texts",
      description =
          "Read no input: extract claims and figures anew from the texts that the lake holds,"
              + " where another version of the program did. What is new in reading pages and"
              + " dates needs the inputs and --rebuild.")
  private boolean isFromStoredTexts;

  @Option(names = "--strict", description = "End with exit code 3 when an input was rejected.")
  private boolean isStrict;

  RunnerOptions runner() {
    return runner;
  }

  boolean isStrict() {
    return isStrict;
  }

  /** Lists the inputs; a wrong input or option is found before anything is written. */
  RunInputs inputs(WarehouseOption warehouse) throws InputException, IOException {
    runner.choice();
    if (isFromStoredTexts) {
      if (isRebuild || !inputs.isEmpty()) {
        throw new InputException(
            "--from-stored-texts reads what the lake holds; leave out the inputs and --rebuild");
      }
      return RunInputs.storedTexts(warehouse.lake());
    }
    InputLister listed = inputs.listed();
    return RunInputs.files(
        inputs.given(), listed.folders(), listed.files().stream().map(InputFile::itemUri).toList());
  }

  RunManifest run(WarehouseOption warehouse, RunInputs files, PrintWriter err) throws IOException {
    Instant startedAt = Instant.now();
    try (RunProgress progress = RunProgress.of(files.itemUris().size(), err)) {
      RunManifest run =
          new IngestJob(warehouse.lake(), runner.choice())
              .run(startedAt, files, isRebuild, progress::filesDone);
      new Compaction(warehouse.lake()).mergeWhereSmallFilesPileUp();
      return run;
    }
  }
}
