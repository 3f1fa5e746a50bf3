package io.claimhouse.bench;

import com.sun.management.OperatingSystemMXBean;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.lake.Lake;
import io.claimhouse.lexicon.Version;
import io.claimhouse.pipeline.IngestJob;
import io.claimhouse.pipeline.IngestSettings;
import io.claimhouse.pipeline.RunInputs;
import io.claimhouse.pipeline.RunnerChoice;
import io.claimhouse.pipeline.Shard;
import io.claimhouse.pipeline.ShardWorker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Ingests a folder once and prints what it cost, after a warm-up over some of the files: either
 * through the Beam job or through a plain loop of threads over the same shards. {@code
 * benchmarks/ingest} runs the two in turn, each in a process of its own.
 */
final class IngestBenchmark {

  private static final int WARM_UP_FILES = 300;

  private IngestBenchmark() {}

  /**
   * Ingests once and prints one line.
   *
   * @param args {@code loop} or {@code embedded} or {@code flink}, the folder, the most files, the
   *     threads
   */
  public static void main(String[] args) throws Exception {
    String mode = args[0];
    int most = Integer.parseInt(args[2]);
    int threads = Integer.parseInt(args[3]);
    List<String> uris = new ArrayList<>();
    for (InputFile file : new InputLister().add(args[1]).files()) {
      uris.add(file.itemUri());
    }
    // Every n-th file, so that each kind has its share whatever the number.
    int step = Math.max(1, uris.size() / most);
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < uris.size() && chosen.size() < most; i += step) {
      chosen.add(uris.get(i));
    }
    ingest(mode, chosen.subList(0, Math.min(WARM_UP_FILES, chosen.size())), threads);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpuBefore = system.getProcessCpuTime();
    long wallBefore = System.nanoTime();
    ingest(mode, chosen, threads);
    double cpu = (system.getProcessCpuTime() - cpuBefore) / 1e9;
    double wall = (System.nanoTime() - wallBefore) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-9s %6d files %7.2f s wall %7.2f s cpu %7.1f files/s %6.0f MiB peak%n",
        mode,
        chosen.size(),
        wall,
        cpu,
        chosen.size() / wall,
        peakMiB());
  }

  private static void ingest(String mode, List<String> uris, int threads) throws Exception {
    Path folder = Files.createTempDirectory("claimhouse-bench-");
    try {
      if (mode.equals("loop")) {
        loop(folder, uris, threads);
      } else {
        RunnerChoice runner =
            new RunnerChoice(
                RunnerChoice.Kind.valueOf(mode.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                threads);
        new IngestJob(new Lake(folder), runner)
            .run(Instant.now(), RunInputs.files(List.of(), List.of(), uris), false, done -> {});
      }
    } finally {
      delete(folder);
    }
  }

  private static void loop(Path folder, List<String> uris, int threads) throws Exception {
    IngestSettings settings =
        new IngestSettings("run", Version.current().toString(), folder.toString(), false, false);
    ConcurrentLinkedQueue<Shard> shards = new ConcurrentLinkedQueue<>(Shard.deal(uris, threads));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(
            pool.submit(
                () -> {
                  ShardWorker worker = ShardWorker.of(settings);
                  for (Shard shard = shards.poll(); shard != null; shard = shards.poll()) {
                    worker.work(shard, ShardWorker.Progress.NONE);
                  }
                  return null;
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  /** The most memory that the process has had, heap and all; NaN where the system does not tell. */
  private static double peakMiB() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
