package io.claimhouse.cli;

import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeTables;
import io.claimhouse.warehouse.LakeFiles;
import io.claimhouse.warehouse.LoadReport;
import io.claimhouse.warehouse.WarehouseLoader;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The step that builds the warehouse from the lake; {@code load} and {@code run}. */
final class LoadStep {

  private LoadStep() {}

  static LoadReport run(Lake lake, WarehouseLock lock) throws IOException {
    Map<String, List<Path>> files = new HashMap<>();
    for (String table : LakeTables.NAMES) {
      files.put(table, lake.files(table));
    }
    files.put(LakeFiles.RUN, lake.manifests());
    return new WarehouseLoader().load(lock, new LakeFiles(files));
  }
}
