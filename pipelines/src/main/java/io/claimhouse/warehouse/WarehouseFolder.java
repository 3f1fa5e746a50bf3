package io.claimhouse.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The files of a warehouse.
 *
 * @param path the folder, absolute
 */
public record WarehouseFolder(Path path) {

  private static final String GLOB_CHARACTERS = "*?[";

  public WarehouseFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The database that readers open. */
  public Path published() {
    return path.resolve("claimhouse.duckdb");
  }

  /** The database that was published before; there may be none. */
  public Path previous() {
    return path.resolve("claimhouse.previous.duckdb");
  }

  /** The database while it is being built; DuckDB takes the name {@code claimhouse} from it. */
  Path building() {
    return path.resolve("claimhouse.building.duckdb");
  }

  Path scratch() {
    return path.resolve(".scratch");
  }

  Path lock() {
    return path.resolve(".lock");
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws WarehouseException if it cannot be written, or if DuckDB would take its path for a
   *     pattern
   */
  public void prepare() {
    if (path.toString().chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0)) {
      throw new WarehouseException(
          "the warehouse folder %s has one of %s in its path, which DuckDB reads as a pattern;"
                  .formatted(path, GLOB_CHARACTERS)
              + " choose another folder");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new WarehouseException(
          "cannot make the warehouse folder %s; choose another with --warehouse".formatted(path),
          e);
    }
    if (!Files.isWritable(path)) {
      throw new WarehouseException(
          "cannot write to the warehouse folder %s; choose another with --warehouse"
              .formatted(path));
    }
  }

  /** Begins the next database as a copy of the published one. */
  void copyPublished() throws IOException {
    try (FileChannel from = FileChannel.open(published(), StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(building(), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      for (long at = 0; at < from.size(); ) {
        at += from.transferTo(at, from.size() - at, to);
      }
    }
  }

  /** Puts the database that was built in the place of the published one, which is kept. */
  void publish() throws IOException {
    sync(building());
    if (Files.exists(published())) {
      Path link = path.resolve("claimhouse.previous.duckdb.new");
      Files.deleteIfExists(link);
      try {
        Files.createLink(link, published());
      } catch (UnsupportedOperationException | IOException e) {
        Files.copy(published(), link);
      }
      Files.move(link, previous(), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(building(), published(), StandardCopyOption.ATOMIC_MOVE);
    syncFolder();
  }

  /** Takes away what an interrupted load left. */
  void clean() throws IOException {
    Files.deleteIfExists(building());
    Files.deleteIfExists(path.resolve("claimhouse.building.duckdb.wal"));
    Files.deleteIfExists(path.resolve("claimhouse.previous.duckdb.new"));
    try (var files = Files.walk(scratch())) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // Nothing was left.
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the rename itself durable; some systems cannot open a folder and need no such thing. */
  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The rename is done; only its durability across a power cut is up to the system.
    }
  }
}
