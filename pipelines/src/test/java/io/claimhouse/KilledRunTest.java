package io.claimhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.claimhouse.cli.Claimhouse;
import io.claimhouse.cli.CommandLineHarness;
import io.claimhouse.cli.CommandLineHarness.Result;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LinkManifest;
import io.claimhouse.lake.RunManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run as a process: a second one beside it, and its death at any moment. */
class KilledRunTest {

  /** What shows that a run has come to its extraction, to its links and to its load. */
  private static final List<String> STAGES =
      List.of("lake/staging", "lake/runs", "claimhouse.building.duckdb");

  private static final long SEED = 20260218;

  private static final Path INPUTS = Path.of("src/test/resources/fixtures/ingest");

  @TempDir static Path folder;

  private static Result second;
  private static long secondsPid;
  private static int exitCode;
  private static List<String> output;
  private static String digests;
  private static long runTime;

  /** Holds a first run where it stands, tries a second one, and lets the first go on. */
  @BeforeAll
  static void runTwoAtOnce() throws Exception {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "no signal stops a process there");
    Path warehouse = folder.resolve("undisturbed");
    long begin = System.nanoTime();
    try (ChildProcess first = run(warehouse)) {
      while (!isLocked(warehouse) && first.isAlive()) {
        LockSupport.parkNanos(1_000_000);
      }
      first.pause();
      long paused = System.nanoTime();
      secondsPid = first.pid();
      second = execute(warehouse, "run", INPUTS.toString());
      first.resume();
      begin += System.nanoTime() - paused;
      exitCode = first.await();
      runTime = System.nanoTime() - begin;
      output = first.lines();
    }
    digests = digests(warehouse);
  }

  @Test
  void aSecondRunIsRefusedInOneSentenceAndTheFirstGoesOn() {
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.out()).isEmpty();
    assertThat(second.err())
        .isEqualToIgnoringNewLines(
            "claimhouse: another run (process %d) is writing the warehouse %s; wait until it has ended."
                .formatted(secondsPid, folder.resolve("undisturbed")));
    assertThat(exitCode).as("%s", output).isZero();
    assertThat(output)
        .anyMatch(line -> line.contains("6 items: duplicate 1, parsed 3, rejected 2"));
  }

  @Test
  void aRunKilledAtAnyMomentIsFinishedByTheNext() throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < STAGES.size(); kill++) {
      Path warehouse = folder.resolve("killed" + kill);
      if (kill == 0) {
        // On top of an earlier run, whose rows must stay.
        execute(warehouse, "run", INPUTS.resolve("harvest.txt").toString());
      }
      List<RunManifest> before = lake(warehouse).runs();
      long moment = (long) (random.nextDouble() / (STAGES.size() + 1) * runTime);
      try (ChildProcess run = run(warehouse)) {
        while (!Files.exists(warehouse.resolve(STAGES.get(kill))) && run.isAlive()) {
          LockSupport.parkNanos(1_000_000);
        }
        LockSupport.parkNanos(moment);
        run.kill();
      }
      String what =
          "killed %d ms after %s, seed %d".formatted(moment / 1_000_000, STAGES.get(kill), SEED);
      System.out.println(what);
      // The killed run may have committed after them; what stood before stands, first and in order.
      List<RunManifest> now = lake(warehouse).runs();
      assertThat(now.subList(0, Math.min(before.size(), now.size()))).as(what).isEqualTo(before);
      assertWhole(lake(warehouse));

      Result next = execute(warehouse, "run", INPUTS.toString());
      assertThat(next.exitCode()).as(what + next.err()).isZero();
      assertThat(digests(warehouse)).as(what).isEqualTo(digests);
      assertWhole(lake(warehouse));
      assertNothingIsLeftBehind(warehouse);
    }
  }

  /** What manifests name is there. */
  private static void assertWhole(Lake lake) throws IOException {
    List<String> named = new ArrayList<>();
    for (RunManifest run : lake.runs()) {
      run.files().values().forEach(named::addAll);
    }
    lake.newestLinked().map(LinkManifest::files).map(Map::values).stream()
        .forEach(files -> files.forEach(named::addAll));
    for (String name : named) {
      assertThat(lake.folder().resolve(name)).exists();
    }
  }

  /** What no manifest names is gone. */
  private static void assertNothingIsLeftBehind(Path warehouse) throws IOException {
    TreeSet<String> expected = new TreeSet<>(List.of(".lock", "claimhouse.duckdb"));
    Lake lake = lake(warehouse);
    for (RunManifest run : lake.runs()) {
      run.files().values().forEach(files -> files.forEach(file -> expected.add("lake/" + file)));
      expected.add("lake/runs/" + run.runId() + ".json");
    }
    for (List<String> files : lake.linked().values()) {
      files.forEach(file -> expected.add("lake/" + file));
    }
    expected.add("lake/linked/current.json");
    TreeSet<String> found = names(warehouse);
    found.remove("claimhouse.previous.duckdb");
    assertThat(found).isEqualTo(expected);
  }

  private static TreeSet<String> names(Path warehouse) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    if (Files.isDirectory(warehouse)) {
      try (Stream<Path> files = Files.walk(warehouse)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> names.add(warehouse.relativize(file).toString().replace('\\', '/')));
      }
    }
    return names;
  }

  private static boolean isLocked(Path warehouse) throws IOException {
    Path lock = warehouse.resolve(".lock");
    return Files.exists(lock) && Files.size(lock) > 0;
  }

  private static Lake lake(Path warehouse) {
    return new Lake(warehouse.resolve("lake"));
  }

  private static ChildProcess run(Path warehouse) {
    return ChildProcess.start(
        Claimhouse.class, "run", "--warehouse", warehouse.toString(), INPUTS.toString());
  }

  private static Result execute(Path warehouse, String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "--warehouse", warehouse.toString()));
    all.addAll(List.of(args));
    return CommandLineHarness.execute(all.toArray(String[]::new));
  }

  private static String digests(Path warehouse) {
    Result result =
        execute(
            warehouse,
            "sql",
            "--format",
            "csv",
            "-c",
            "select table_name, digest from table_digest order by table_name");
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
