package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.cli.CommandLineHarness;
import io.claimhouse.lake.Lake;
import io.claimhouse.pipeline.LinkJob;
import io.claimhouse.pipeline.RunnerChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A load that keeps the content of the published file gives, table by table and row by row, what a
 * load of the same lake from nothing gives.
 */
class KeptContentTest {

  private static final Path SAMPLE = Path.of("../seeds/articles");

  @TempDir static Path folder;

  private final Path inputs = folder.resolve("inputs");
  private final Path warehouse = folder.resolve("warehouse");
  private int step;

  @Test
  void whateverTheRunsFoundTheTablesAreThoseOfALoadFromNothing() throws IOException {
    Files.createDirectories(inputs);
    Path first = input("a.html", "meridianpost_2026-02-21_additional-7000.html");
    input("b.html", "meridianpost_2026-02-21_additional-7000.html");
    Path other = input("c.html", "meridianpost_2026-02-09_kestrian-troops-bukovina.html");
    input("pages.zip", "money-pages_2026-04.zip");
    assertThat(isContentKept()).as("the first run").isFalse();
    assertThat(isContentKept()).as("nothing new").isTrue();

    Files.copy(other, first, StandardCopyOption.REPLACE_EXISTING);
    assertThat(isContentKept()).as("a file with other bytes").isFalse();
    input("a.html", "meridianpost_2026-02-21_additional-7000.html");
    assertThat(isContentKept()).as("its old bytes again, so that its reading stands").isFalse();
    assertThat(isContentKept()).as("nothing new").isTrue();
    Files.copy(other, first, StandardCopyOption.REPLACE_EXISTING);
    assertThat(isContentKept()).as("nothing new to read, but another reading stands").isFalse();

    Files.delete(inputs.resolve("b.html"));
    assertThat(isContentKept()).as("one gone").isTrue();
    assertThat(rows("select count(*) from fct_document where removed_run_id is not null"))
        .isEqualTo("[[1]]");
    input("d.html", "northwire_2026-03-02_planning-paper.html");
    assertThat(isContentKept()).as("one new").isFalse();
    assertThat(isContentKept()).as("nothing new").isTrue();
    assertThat(rows("select count(*) from run")).isEqualTo("[[9]]");
    assertThat(rows("select count(distinct run_id) from run_digest")).isEqualTo("[[9]]");
  }

  private Path input(String name, String article) throws IOException {
    return Files.copy(
        SAMPLE.resolve(article), inputs.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Runs over the inputs, and holds what was loaded against a load from nothing. */
  private boolean isContentKept() throws IOException {
    step++;
    assertThat(
            CommandLineHarness.execute(
                    "ingest", "--warehouse", warehouse.toString(), inputs.toString())
                .exitCode())
        .isZero();
    Lake lake = new Lake(warehouse.resolve("lake"));
    new LinkJob(lake, RunnerChoice.embedded()).update();
    LoadReport report = load(warehouse, lake);
    Path fresh = folder.resolve("fresh" + step);
    assertThat(load(fresh, lake).isContentKept()).isFalse();
    assertThat(Contents.of(warehouse)).as("step %d", step).isEqualTo(Contents.of(fresh));
    assertThat(WarehouseCheck.run(warehouse)).allMatch(test -> test.broken() == 0);
    return report.isContentKept();
  }

  private static LoadReport load(Path warehouse, Lake lake) throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      return new WarehouseLoader().load(lock, LakeFiles.of(lake));
    }
  }

  private String rows(String sql) {
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      return query.run("query", sql).rows().toString();
    }
  }
}
