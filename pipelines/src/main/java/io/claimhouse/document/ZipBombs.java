package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an office file once, to nowhere, before a parser does: the sizes that a zip declares may
 * lie.
 */
final class ZipBombs {

  private ZipBombs() {}

  static void refuse(Item item, Limits limits) throws IOException {
    Budget budget = new Budget(limits, item.bytes().size());
    byte[] buffer = new byte[1 << 15];
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(item.bytes().channel()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        budget.member();
        if (!zip.canReadEntryData(entry)) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            budget.unpacked(n);
          }
        } catch (Rejection e) {
          throw e;
        } catch (IOException | RuntimeException broken) {
          // A broken entry is the parser's to judge; it unpacks no further than this.
        }
      }
    } catch (Rejection e) {
      throw e;
    } catch (IOException e) {
      if (!hasDirectory(item)) {
        throw new Rejection(Reason.TRUNCATED, "the end of the file is missing");
      }
    }
  }

  /** Whether the record that ends every zip is there. */
  private static boolean hasDirectory(Item item) throws IOException {
    byte[] bytes = new ByteArrayInputStream(item.array()).readAllBytes();
    for (int i = bytes.length - 4; i >= Math.max(0, bytes.length - 66_000); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
