package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load leaves behind whose process is killed. */
class KilledLoadTest {

  private static final int KILLS = 30;

  /** So many warehouses at once, to use the processors while processes start. */
  private static final int CHAINS = 2;

  private static final long SEED = 20260217;

  @TempDir static Path folder;

  private static LakeVersions lakes;
  private static final List<String> CONTENTS = new ArrayList<>();
  private static final List<LoadReport> REPORTS = new ArrayList<>();

  @BeforeAll
  static void loadEachVersionUndisturbed() {
    lakes = LakeVersions.write(folder.resolve("lakes"));
    for (int number : List.of(0, 1, 2)) {
      REPORTS.add(load(folder.resolve("undisturbed"), number));
      CONTENTS.add(Contents.of(folder.resolve("undisturbed")));
    }
    assertThat(CONTENTS).doesNotHaveDuplicates();
    // The last one copies what was published, and is killed as the others are.
    assertThat(REPORTS).extracting(LoadReport::isContentKept).containsExactly(false, false, true);
  }

  @Test
  void aLoadKilledAtAnyMomentLeavesOneWholeVersionAndTheNextOneFinishesTheWork() throws Exception {
    ExecutorService chains = Executors.newFixedThreadPool(CHAINS);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int chain = 0; chain < CHAINS; chain++) {
        int first = chain;
        tasks.add(() -> killAgainAndAgain(first));
      }
      List<String> fallen = new ArrayList<>();
      for (Future<List<String>> chain : chains.invokeAll(tasks)) {
        fallen.addAll(chain.get());
      }
      System.out.printf(
          "%d loads killed, seed %d: %s%n",
          fallen.size(),
          SEED,
          new TreeMap<>(
              fallen.stream().collect(Collectors.groupingBy(at -> at, Collectors.counting()))));
      assertThat(fallen).hasSize(KILLS);
    } finally {
      chains.shutdownNow();
    }
  }

  /** How far a load is, as its files show it. */
  private enum Stage {
    STARTED,
    /** The new file stands beside the old one. */
    BEGUN,
    /** Tables are in it. */
    FILLING,
    /** All are, and it is about to be put in the old one's place. */
    COMPLETE
  }

  /** Does a chain's share of the kills on a warehouse of its own; gives where each fell. */
  private static List<String> killAgainAndAgain(int chain) throws Exception {
    Path warehouse = folder.resolve("warehouse" + chain);
    WarehouseFolder files = new WarehouseFolder(warehouse);
    Random random = new Random(SEED + chain);
    List<String> fallen = new ArrayList<>();
    Map<Stage, Long> durations = durations(files);
    int published = 0;
    for (int kill = chain; kill < KILLS; kill += CHAINS) {
      try (ChildProcess loader = loader(warehouse, published + 1)) {
        // Each stage in turn, so that the shortest has its share, and any moment of it.
        Stage stage = Stage.values()[kill / CHAINS % Stage.values().length];
        loader.await("loading ", 1);
        awaitStage(stage, files, loader);
        LockSupport.parkNanos((long) (random.nextDouble() * durations.get(stage)));
        loader.kill();
        int done = loader.last("loaded ").map(Integer::valueOf).orElse(published);
        String what = "kill %d of seed %d, %s".formatted(kill, SEED, whereItFell(files));
        fallen.add(whereItFell(files));
        assertThat(loader.lines()).as(what).allMatch(line -> line.startsWith("load"));
        assertThat(Contents.of(warehouse)).as(what).isIn(contents(done), contents(done + 1));

        published = done + 1;
        assertThat(load(warehouse, published).digests())
            .as("the next run after " + what)
            .isEqualTo(REPORTS.get(published % LakeVersions.COUNT).digests());
        assertThat(names(warehouse))
            .as("files after " + what)
            .containsExactly(".lock", "claimhouse.duckdb", "claimhouse.previous.duckdb");
      }
    }
    assertThat(Contents.of(warehouse)).isEqualTo(contents(published));
    return fallen;
  }

  /** How long each stage of a load takes in a new process; makes version 0. */
  private static Map<Stage, Long> durations(WarehouseFolder files) throws Exception {
    Map<Stage, Long> durations = new EnumMap<>(Stage.class);
    try (ChildProcess loader = loader(files.path(), 0)) {
      loader.await("loading ", 1);
      long begin = System.nanoTime();
      Stage before = Stage.STARTED;
      for (Stage stage : Stage.values()) {
        awaitStage(stage, files, loader);
        long now = System.nanoTime();
        if (stage != Stage.STARTED) {
          durations.put(before, now - begin);
        }
        before = stage;
        begin = now;
      }
      loader.await("loaded ", 1);
      durations.put(Stage.COMPLETE, System.nanoTime() - begin);
    }
    load(files.path(), 0);
    return durations;
  }

  /** Returns when the process's first load is so far, or beyond. */
  private static void awaitStage(Stage wanted, WarehouseFolder files, ChildProcess loader) {
    Path log = files.path().resolve("claimhouse.building.duckdb.wal");
    Stage stage = Stage.STARTED;
    while (stage.compareTo(wanted) < 0 && loader.isAlive() && loader.last("loaded ").isEmpty()) {
      boolean isLogged = Files.exists(log);
      if (isLogged) {
        stage = Stage.FILLING;
      } else if (stage == Stage.FILLING) {
        stage = Stage.COMPLETE;
      } else if (Files.exists(files.building())) {
        stage = Stage.BEGUN;
      }
      LockSupport.parkNanos(100_000);
    }
  }

  private static String whereItFell(WarehouseFolder files) throws IOException {
    Set<String> names = names(files.path());
    if (names.contains("claimhouse.building.duckdb.wal")) {
      return "filling";
    }
    if (names.contains("claimhouse.previous.duckdb.new")) {
      return "linking the previous file";
    }
    boolean isLinked =
        Files.exists(files.previous()) && Files.isSameFile(files.previous(), files.published());
    if (isLinked) {
      return "before the rename";
    }
    return Files.exists(files.building()) ? "beside the old file" : "before or after";
  }

  private static ChildProcess loader(Path warehouse, int firstLoad) {
    return ChildProcess.start(
        LoadLoop.class,
        warehouse.toString(),
        folder.resolve("lakes").toString(),
        Integer.toString(firstLoad));
  }

  private static LoadReport load(Path warehouse, int number) {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      return new WarehouseLoader().load(lock, lakes.ofLoad(number));
    }
  }

  private static String contents(int load) {
    return CONTENTS.get(load % LakeVersions.COUNT);
  }

  private static Set<String> names(Path warehouse) throws IOException {
    try (Stream<Path> files = Files.list(warehouse)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
  }
}
