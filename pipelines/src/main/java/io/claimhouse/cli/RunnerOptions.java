package io.claimhouse.cli;

import io.claimhouse.pipeline.RunnerChoice;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a job runs. */
final class RunnerOptions {

  @Option(
      names = "--runner",
      defaultValue = "embedded",
      description = "Where the jobs run: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private RunnerChoice.Kind runner;

  @Option(
      names = "--flink-master",
      paramLabel = "HOST:PORT",
      description = "A Flink cluster's address; without it Flink runs inside this process.")
  private Optional<String> flinkMaster;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many workers share the work (default: one for each processor).")
  private Optional<Integer> workers;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  RunnerChoice choice() {
    if (flinkMaster.isPresent() && runner != RunnerChoice.Kind.FLINK) {
      throw new ParameterException(
          spec.commandLine(), "--flink-master needs --runner flink beside it");
    }
    if (workers.isPresent() && workers.get() < 1) {
      throw new ParameterException(
          spec.commandLine(), "--workers takes a number from 1, not " + workers.get());
    }
    return new RunnerChoice(
        runner, flinkMaster, workers.orElse(Runtime.getRuntime().availableProcessors()));
  }
}
