package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a step of parsing for a limited time, on a thread of its own with a deep stack. A step that
 * outlives its time is interrupted and left behind: Java cannot end it, but nobody waits for it.
 */
final class Deadline {

  private static final long STACK_BYTES = 8L << 20;

  private final Duration limit;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          5,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(null, task, "claimhouse-parse", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  Deadline(Duration limit) {
    this.limit = limit;
  }

  /**
   * What {@code step} gives.
   *
   * @throws Rejection TIME_LIMIT when the time is over
   * @throws Failure when the step fails, with its exception or error as the cause
   */
  <T> T call(Callable<T> step) throws Rejection, Failure {
    Future<T> future = threads.submit(step);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new Failure(e.getCause());
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Rejection(
          Reason.TIME_LIMIT, "took longer than " + limit.toMillis() + " milliseconds");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new Rejection(Reason.INTERNAL_ERROR, "the run was stopped while the item was read");
    }
  }

  /** A step failed. */
  static final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    Failure(Throwable cause) {
      super(cause);
    }
  }
}
