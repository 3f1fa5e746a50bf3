package io.claimhouse.cli;

import io.claimhouse.lake.Lake;
import io.claimhouse.warehouse.LakeFiles;
import io.claimhouse.warehouse.LoadReport;
import io.claimhouse.warehouse.WarehouseLoader;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;

/** The step that builds the warehouse from the lake; {@code load} and {@code run}. */
final class LoadStep {

  private LoadStep() {}

  static LoadReport run(Lake lake, WarehouseLock lock) throws IOException {
    return new WarehouseLoader().load(lock, LakeFiles.of(lake));
  }
}
