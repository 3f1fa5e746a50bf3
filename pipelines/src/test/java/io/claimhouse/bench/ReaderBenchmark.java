package io.claimhouse.bench;

import io.claimhouse.ChildProcess;
import io.claimhouse.warehouse.LakeVersions;
import io.claimhouse.warehouse.LoadLoop;
import io.claimhouse.warehouse.ReadLoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long readers wait for a warehouse to open, each in a process of its own: alone, and while
 * another process loads and publishes without a pause, in turn. {@code benchmarks/readers} runs it.
 */
final class ReaderBenchmark {

  /** Each process's first opens, which load classes and the driver's library. */
  private static final int WARM_UP = 20;

  private static final int ROUNDS = 3;

  /**
   * An open.
   *
   * @param micros how long the reader waited
   * @param cpuMicros how much of a processor that took; the rest it waited for one
   */
  private record Open(long micros, long cpuMicros) {}

  private ReaderBenchmark() {}

  /**
   * Prints a line without and a line with loads for each round.
   *
   * @param args how many readers, how often each reads, and for how many milliseconds it pauses
   *     between two reads
   */
  public static void main(String[] args) throws Exception {
    int readers = Integer.parseInt(args[0]);
    int reads = Integer.parseInt(args[1]);
    String pause = args[2];
    Path folder = Files.createTempDirectory("claimhouse-bench-");
    try {
      LakeVersions.write(folder.resolve("lakes"));
      Path warehouse = folder.resolve("warehouse");
      try (ChildProcess writer = loader(warehouse, folder)) {
        writer.await("loaded ", 2);
      }
      for (int round = 0; round < ROUNDS; round++) {
        print("alone", 0, opens(warehouse, readers, reads, pause));
        try (ChildProcess writer = loader(warehouse, folder)) {
          writer.await("loading ", 1);
          List<Open> opens = opens(warehouse, readers, reads, pause);
          print("loading", writer.lines().size() / 2, opens);
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static ChildProcess loader(Path warehouse, Path folder) {
    return ChildProcess.startBehind(
        LoadLoop.class, warehouse.toString(), folder.resolve("lakes").toString(), "0");
  }

  /** Each open of all readers, which read at once. */
  private static List<Open> opens(Path warehouse, int readers, int reads, String pause)
      throws InterruptedException {
    List<ChildProcess> reading = new ArrayList<>();
    List<Open> opens = new ArrayList<>();
    try {
      for (int i = 0; i < readers; i++) {
        reading.add(ChildProcess.start(ReadLoop.class, warehouse.toString(), pause));
      }
      for (ChildProcess reader : reading) {
        reader.await("read ", WARM_UP + reads);
      }
      for (ChildProcess reader : reading) {
        reader.lines().stream()
            .skip(WARM_UP)
            .map(line -> line.split(" ", 4))
            .forEach(line -> opens.add(new Open(Long.parseLong(line[1]), Long.parseLong(line[2]))));
      }
    } finally {
      reading.forEach(ChildProcess::close);
    }
    return opens;
  }

  private static void print(String beside, int loads, List<Open> opens) {
    List<Long> waits = opens.stream().map(Open::micros).sorted().toList();
    List<Long> cpu = opens.stream().map(Open::cpuMicros).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-8s %4d loads %6d opens: median %6.1f ms (cpu %5.1f), 99th %6.1f ms, longest %6.1f ms,"
            + " beyond 100 ms %d%n",
        beside,
        loads,
        opens.size(),
        waits.get(waits.size() / 2) / 1e3,
        cpu.get(cpu.size() / 2) / 1e3,
        waits.get(waits.size() * 99 / 100) / 1e3,
        waits.get(waits.size() - 1) / 1e3,
        waits.stream().filter(micros -> micros > 100_000).count());
    opens.stream()
        .filter(open -> open.micros() > 100_000)
        .forEach(
            open ->
                System.out.printf(
                    Locale.ROOT,
                    "         one took %.1f ms (cpu %.1f)%n",
                    open.micros() / 1e3,
                    open.cpuMicros() / 1e3));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
