package io.claimhouse.warehouse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to change a warehouse: one process at a time has it, and it ends with the process
 * however that ends. Readers need none.
 */
public final class WarehouseLock implements AutoCloseable {

  private final WarehouseFolder folder;
  private final FileChannel channel;

  private WarehouseLock(WarehouseFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock of a warehouse folder, which is made where it is missing.
   *
   * @throws WarehouseException if another run has it, or if the folder cannot be written
   */
  public static WarehouseLock take(Path warehouse) {
    WarehouseFolder folder = new WarehouseFolder(warehouse);
    folder.prepare();
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse(folder, channel);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return new WarehouseLock(folder, channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, channel);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new WarehouseException(
          "cannot write to the warehouse folder %s; choose another with --warehouse"
              .formatted(folder.path()),
          e);
    }
  }

  public WarehouseFolder folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new WarehouseException("cannot let go of " + folder.lock(), e);
    }
  }

  private static WarehouseException inUse(WarehouseFolder folder, FileChannel channel) {
    String holder = "";
    try {
      ByteBuffer bytes = ByteBuffer.allocate(32);
      channel.read(bytes, 0);
      String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
      holder = pid.isEmpty() ? "" : " (process " + pid + ")";
      channel.close();
    } catch (IOException e) {
      // Who holds it is a courtesy; that it is held is the message.
    }
    return new WarehouseException(
        "another run%s is writing the warehouse %s; wait until it has ended"
            .formatted(holder, folder.path()));
  }

  private static void closeQuietly(FileChannel channel, IOException cause) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
