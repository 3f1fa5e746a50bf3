package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a zip, by its central directory. */
final class ZipMembers implements Members {

  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;
  private final String articles;
  private final Budget budget;

  /**
   * @param articles the folder whose files are read; those elsewhere are rows that say that they
   *     are no articles. Empty for all.
   */
  ZipMembers(Bytes bytes, String articles, Budget budget) throws IOException {
    this.articles = articles;
    this.budget = budget;
    zip = ZipFile.builder().setSeekableByteChannel(bytes.channel()).get();
    entries = Collections.list(zip.getEntriesInPhysicalOrder()).iterator();
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (entries.hasNext()) {
      ZipArchiveEntry entry = entries.next();
      if (entry.isDirectory()) {
        continue;
      }
      return Optional.of(read(entry));
    }
    return Optional.empty();
  }

  private Member read(ZipArchiveEntry entry) throws IOException {
    String name = entry.getName();
    if (!name.startsWith(articles)) {
      return Member.notAnArticle(name, "an index of the archive", entry.getSize(), List.of());
    }
    if (entry.isUnixSymlink()) {
      return Archives.link(name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Member.refused(name, Reason.ENCRYPTED, "a password is needed", entry.getSize());
    }
    if (!zip.canReadEntryData(entry)) {
      return Member.refused(
          name,
          Reason.UNSUPPORTED_TYPE,
          "compression method " + entry.getMethod() + " is not supported",
          entry.getSize());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return budget.member(name, in);
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The directory still tells where the next member begins.
      return Member.refused(name, Reason.CORRUPT, Failures.line(e), entry.getSize());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
