package io.claimhouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an office file once, to nowhere, before a parser does: the sizes that a zip declares may
 * lie.
 */
final class ZipBombs {

  private ZipBombs() {}

  /**
   * Whether the zip is whole: its directory is there.
   *
   * @throws Rejection BOMB or ENTRY_LIMIT
   */
  static boolean refuse(Item item, Limits limits) throws Rejection {
    Budget budget = new Budget(limits, item.bytes().size());
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(item.bytes().channel()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        budget.member();
        if (zip.canReadEntryData(entry)) {
          try (InputStream in = zip.getInputStream(entry)) {
            unpack(in, budget);
          }
        }
      }
      return true;
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException withoutDirectory) {
      stream(item, budget);
      return SalvagedZip.hasEnd(item.array());
    }
  }

  /** The same from the front, as a parser does that mends a zip without a directory. */
  private static void stream(Item item, Budget budget) throws Rejection {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(item.bytes().open(), "UTF-8", true, true)) {
      while (zip.getNextEntry() != null) {
        budget.member();
        unpack(zip, budget);
      }
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException broken) {
      // How broken it is, the parser judges; it unpacks no further than this.
    }
  }

  private static void unpack(InputStream in, Budget budget) throws Rejection {
    byte[] buffer = new byte[1 << 15];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        budget.unpacked(n);
      }
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException broken) {
      // As above.
    }
  }
}
