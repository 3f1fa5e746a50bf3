package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.claimhouse.ChildProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers in processes of their own, while another process loads and publishes. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadersTest {

  private static final int READERS = 4;

  /**
   * What an open may take of a processor, in microseconds; how long it waits for one is not ours.
   */
  private static final long LONGEST_OPEN = 100_000;

  @TempDir static Path folder;

  private static final Set<String> VERSIONS = new TreeSet<>();
  private static final List<ChildProcess> READING = new ArrayList<>();
  private static Path warehouse;
  private static ChildProcess writer;

  @BeforeAll
  static void start() throws InterruptedException {
    warehouse = folder.resolve("warehouse");
    LakeVersions lakes = LakeVersions.write(folder.resolve("lakes"));
    for (int number : List.of(0, 1, 2)) {
      try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
        new WarehouseLoader().load(lock, lakes.ofLoad(number));
      }
      VERSIONS.add(Contents.of(warehouse));
    }
    writer =
        ChildProcess.start(
            LoadLoop.class, warehouse.toString(), folder.resolve("lakes").toString(), "0");
    writer.await("loading ", 1);
    for (int i = 0; i < READERS; i++) {
      READING.add(ChildProcess.start(ReadLoop.class, warehouse.toString(), "50"));
    }
  }

  @AfterAll
  static void end() {
    READING.forEach(ChildProcess::close);
    writer.close();
  }

  @Test
  void everyReadSeesOneWholeVersionWhileLoadsPublishBesideIt() throws InterruptedException {
    for (ChildProcess reader : READING) {
      reader.await("read ", 3);
    }
    // From here on all read while at least two versions take one another's place.
    writer.await("loaded ", writer.lines().size() / 2 + 2);
    for (ChildProcess reader : READING) {
      reader.await("read ", reader.lines().size() + 2);
      assertWhole(reader);
    }
    assertThat(writer.lines()).allMatch(line -> line.startsWith("load"));
  }

  @Test
  void anOpenDoesNotWaitForALoadThatStandsStill() throws Exception {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "no signal stops a process there");
    pauseInTheMiddleOfALoad();
    // The writer holds the lock until it is woken: a reader that waits for it never reads.
    for (ChildProcess reader : READING) {
      reader.await("read ", reader.lines().size() + 3);
      assertWhole(reader);
    }
    writer.resume();
    writer.await("loaded ", writer.lines().size() / 2 + 1);
  }

  @Test
  void anOpenTakesLessOfAProcessorThanAReaderMayWait() throws Exception {
    for (ChildProcess reader : READING) {
      reader.await("read ", 10);
      List<Long> cpu = cpuOfOpens(reader, 5);
      assertThat(cpu.get(cpu.size() / 2))
          .as("the median of an open, in microseconds of a processor")
          .isLessThan(LONGEST_OPEN);
    }
  }

  /** What each open of a reader took of a processor, sorted; its first reads left out. */
  private static List<Long> cpuOfOpens(ChildProcess reader, int skipped) {
    return reader.lines().stream()
        .skip(skipped)
        .map(line -> Long.valueOf(line.split(" ", 4)[2]))
        .sorted()
        .toList();
  }

  private static void pauseInTheMiddleOfALoad() throws Exception {
    writer.pause();
    while (isLockFree()) {
      writer.resume();
      Thread.sleep(10);
      writer.pause();
    }
  }

  private static boolean isLockFree() {
    try {
      WarehouseLock.take(warehouse).close();
      return true;
    } catch (WarehouseException e) {
      return false;
    }
  }

  private static void assertWhole(ChildProcess reader) {
    assertThat(reader.lines())
        .allMatch(line -> line.startsWith("read "))
        .extracting(line -> line.split(" ", 4)[3])
        .isSubsetOf(VERSIONS);
  }
}
