package io.claimhouse.pipeline;

import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Runs pipelines in tests: always, as a {@code PAssert} that is not run passes silently. */
final class Pipelines {

  private Pipelines() {}

  /** Builds a pipeline, runs it with the runner's checks on, and waits for its end. */
  static void run(Consumer<Pipeline> build) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(2);
    Pipeline pipeline = Pipeline.create(options);
    build.accept(pipeline);
    pipeline.run().waitUntilFinish();
  }
}
