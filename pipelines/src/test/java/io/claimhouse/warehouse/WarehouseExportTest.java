package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseExportTest {

  @TempDir Path folder;

  @Test
  void aTextThatASpreadsheetWouldRunIsMarkedAsText() throws Exception {
    Path warehouse = folder.resolve("warehouse");
    TestLake lake =
        new TestLake(folder)
            .run("r1", "2024-11-20T10:00:00Z", 1)
            .rows(
                "document",
                "select '=cmd()' as item_uri, 'rejected' as outcome, 'empty' as reason,"
                    + " 0 as byte_size, '-1' as detail, 'r1' as run_id");
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      new WarehouseLoader().load(lock, lake.files());
    }
    Path target = folder.resolve("out");
    assertThat(
            WarehouseExport.write(
                warehouse, List.of("mart_rejections"), WarehouseExport.Format.CSV, target))
        .containsExactly(
            new WarehouseExport.ExportedFile("mart_rejections", "mart_rejections.csv", 1));
    assertThat(Files.readAllLines(target.resolve("mart_rejections.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("'=cmd(),rejected,empty,'-1,");
    assertThat(target.resolve("manifest.json")).content().contains("mart_rejections.csv");
    assertThat(WarehouseExport.write(warehouse, List.of(), WarehouseExport.Format.PARQUET, target))
        .extracting(WarehouseExport.ExportedFile::table)
        .contains("fct_document", "mart_figure");
    assertThatThrownBy(
            () ->
                WarehouseExport.write(
                    warehouse, List.of("nothing"), WarehouseExport.Format.CSV, target))
        .hasMessage("there is no table nothing in the warehouse");
  }

  @Test
  void rowsStandInTheOrderOfTheirKeyHoweverTheLakeHasThem() throws Exception {
    Path warehouse = folder.resolve("warehouse");
    TestLake lake = new TestLake(folder).run("r1", "2024-11-20T10:00:00Z", 3);
    for (String item : List.of("b.txt", "c.txt", "a.txt")) {
      lake.rows(
          "document",
          "select '%s' as item_uri, 'rejected' as outcome, 'empty' as reason, 0 as byte_size, 'r1' as run_id"
              .formatted(item));
    }
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      new WarehouseLoader().load(lock, lake.files());
    }
    Path target = folder.resolve("out");
    WarehouseExport.write(warehouse, List.of("fct_document"), WarehouseExport.Format.CSV, target);
    assertThat(Files.readAllLines(target.resolve("fct_document.csv")))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("item_uri", "a.txt", "b.txt", "c.txt");
  }
}
