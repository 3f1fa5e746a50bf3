package io.claimhouse.warehouse;

import io.claimhouse.ChildProcess;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Opens a warehouse, reads all of it and closes it until it is killed. For each read it prints how
 * many microseconds the open took, how many of a processor, and what it read.
 */
public final class ReadLoop {

  private ReadLoop() {}

  /**
   * Never returns.
   *
   * @param args the warehouse, and for how many milliseconds the processors are left to others
   *     between two reads, as a dashboard leaves them
   */
  public static void main(String[] args) {
    ChildProcess.endWithParent();
    Path warehouse = Path.of(args[0]);
    long pause = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[1]));
    while (true) {
      long begin = System.nanoTime();
      long cpuBefore = cpu();
      try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
        long opened = System.nanoTime();
        long cpu = cpu() - cpuBefore;
        System.out.println(
            "read " + (opened - begin) / 1000 + " " + cpu / 1000 + " " + Contents.of(query));
      }
      LockSupport.parkNanos(pause);
    }
  }

  /** Nanoseconds of this thread, which opens all by itself. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
