package io.claimhouse.pipeline;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.runners.flink.FlinkRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Where a job runs.
 *
 * @param kind in this process, or on Flink
 * @param flinkMaster {@code HOST:PORT} of a Flink cluster; empty for a Flink inside this process
 * @param workers how many workers share the work
 */
public record RunnerChoice(Kind kind, Optional<String> flinkMaster, int workers) {

  /** The runners that Claimhouse knows. */
  public enum Kind {
    /** Beam's DirectRunner: the fastest for shards of paths on one machine. */
    EMBEDDED,
    FLINK
  }

  /** In this process, with a worker for each processor. */
  public static RunnerChoice embedded() {
    return new RunnerChoice(
        Kind.EMBEDDED, Optional.empty(), Runtime.getRuntime().availableProcessors());
  }

  /** Whether the work is done on this machine, by threads of this process. */
  boolean isInThisProcess() {
    return kind == Kind.EMBEDDED;
  }

  /** Beam's options for this choice. */
  public PipelineOptions options(String jobName) {
    PipelineOptions options = PipelineOptionsFactory.create();
    options.setJobName(jobName);
    switch (kind) {
      case EMBEDDED -> {
        DirectOptions direct = options.as(DirectOptions.class);
        direct.setRunner(DirectRunner.class);
        direct.setTargetParallelism(workers);
        direct.setBlockOnRun(false);
        // Checks for programmers, which cost a copy of each element; tests keep them on.
        direct.setEnforceImmutability(false);
        direct.setEnforceEncodability(false);
      }
      case FLINK -> {
        FlinkPipelineOptions flink = options.as(FlinkPipelineOptions.class);
        flink.setRunner(FlinkRunner.class);
        flink.setFlinkMaster(flinkMaster.orElse("[local]"));
        flink.setParallelism(workers);
        flink.setObjectReuse(true);
        flink.setFasterCopy(true);
        flink.setAttachedMode(true);
        flinkMaster.ifPresent(master -> flink.setFilesToStage(classPath()));
      }
    }
    return options;
  }

  /** What a cluster needs to run the job: the program's own jars. */
  private static List<String> classPath() {
    List<String> files = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      files.add(entry);
    }
    return files;
  }
}
