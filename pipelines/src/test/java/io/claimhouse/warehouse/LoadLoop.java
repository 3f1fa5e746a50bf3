package io.claimhouse.warehouse;

import io.claimhouse.ChildProcess;
import java.nio.file.Path;

/**
 * Loads three versions of a lake into one warehouse in turn until it is killed, and tells of each
 * load.
 */
public final class LoadLoop {

  private LoadLoop() {}

  /**
   * Never returns.
   *
   * @param args the warehouse, the folder of the {@link LakeVersions}, the number of the first load
   */
  public static void main(String[] args) {
    ChildProcess.endWithParent();
    LakeVersions lakes = LakeVersions.read(Path.of(args[1]));
    for (int number = Integer.parseInt(args[2]); ; number++) {
      System.out.println("loading " + number);
      try (WarehouseLock lock = WarehouseLock.take(Path.of(args[0]))) {
        new WarehouseLoader().load(lock, lakes.ofLoad(number));
      }
      System.out.println("loaded " + number);
    }
  }
}
