package io.claimhouse.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/** Runs pipelines to their end. */
final class PipelineRun {

  /** Looks at a running job. */
  @FunctionalInterface
  interface Watcher {
    void look() throws IOException;
  }

  private PipelineRun() {}

  /**
   * Runs a pipeline and waits for it.
   *
   * @throws IOException if it did not come to a good end; the message names the first cause
   */
  static void toTheEnd(Pipeline pipeline, Duration tick, Watcher watcher) throws IOException {
    try {
      PipelineResult result = pipeline.run();
      PipelineResult.State state = result.getState();
      while (!state.isTerminal()) {
        watcher.look();
        PipelineResult.State waited = result.waitUntilFinish(tick);
        state = waited == null ? result.getState() : waited;
      }
      watcher.look();
      if (state != PipelineResult.State.DONE) {
        throw new IOException("the job ended as " + state);
      }
    } catch (RuntimeException e) {
      // Each runner wraps a worker's failure in a type of its own.
      throw new IOException("the job failed: " + firstCause(e), e);
    }
  }

  private static String firstCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
