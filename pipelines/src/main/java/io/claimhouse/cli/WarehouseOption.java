package io.claimhouse.cli;

import io.claimhouse.lake.Lake;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which warehouse is meant. */
final class WarehouseOption {

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "warehouse",
      description = "The warehouse's folder (default: ${DEFAULT-VALUE}).")
  private Path folder;

  /** As the user wrote it. */
  Path folder() {
    return folder;
  }

  Lake lake() {
    return new Lake(folder.toAbsolutePath().normalize().resolve("lake"));
  }
}
