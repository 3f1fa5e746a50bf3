package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The members of a zip whose directory is lost or wrong: each is looked for by the mark that its
 * own header begins with, so that a broken one costs only itself.
 */
final class SalvagedZip implements Members {

  private static final byte[] MARK = {'P', 'K', 3, 4};

  private final byte[] bytes;
  private final Budget budget;
  private final Rejection why;
  private int at;
  private boolean found;
  private boolean told;

  /**
   * @param why what is wrong with the directory, told where no member is found
   */
  SalvagedZip(byte[] bytes, Rejection why, Budget budget) {
    this.bytes = bytes;
    this.why = why;
    this.budget = budget;
    this.at = mark(0);
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (at >= 0) {
      int start = at;
      try (ZipArchiveInputStream zip =
          new ZipArchiveInputStream(
              new ByteArrayInputStream(bytes, start, bytes.length - start), "UTF-8", true, true)) {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
          at = mark(start + 1);
          continue;
        }
        Member member = read(zip, entry);
        boolean whole = member.body() instanceof Member.Read read && read.damage().isEmpty();
        at = mark(start + 1 + (whole ? (int) zip.getCompressedCount() : 0));
        found = true;
        if (!entry.isDirectory()) {
          return Optional.of(member);
        }
      } catch (Rejection e) {
        at = -1;
        throw e;
      } catch (IOException | RuntimeException e) {
        at = mark(start + 1);
      }
    }
    if (told || (found && hasEnd(bytes))) {
      return Optional.empty();
    }
    told = true;
    throw hasEnd(bytes) ? why : new Rejection(Reason.TRUNCATED, "the end of the file is missing");
  }

  private Member read(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws Rejection {
    String name = entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Member.refused(name, Reason.ENCRYPTED, "a password is needed", entry.getSize());
    }
    return budget.member(name, zip);
  }

  /** Where the next header begins, from {@code from} on; -1 where none does. */
  private int mark(int from) {
    for (int i = Math.max(0, from); i + MARK.length <= bytes.length; i++) {
      int k = 0;
      while (k < MARK.length && bytes[i + k] == MARK[k]) {
        k++;
      }
      if (k == MARK.length) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the record that ends every zip is there. */
  static boolean hasEnd(byte[] bytes) {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 66_000); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    at = -1;
  }
}
