package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The archives that commons-compress reads one entry after the other. */
final class Archives {

  /** The most memory that a decoder may ask for, in KiB: what xz -9 needs, and some. */
  static final int MEMORY_KIB = 128 << 10;

  private Archives() {}

  static Members tar(InputStream in, Budget budget) {
    return new Stream(new TarArchiveInputStream(in, "UTF-8"), budget);
  }

  static Members any(InputStream in, Budget budget) throws IOException {
    try {
      return new Stream(new ArchiveStreamFactory().createArchiveInputStream(in), budget);
    } catch (ArchiveException e) {
      throw new Rejection(Reason.CORRUPT, Failures.line(e));
    }
  }

  static Members sevenZ(Bytes bytes, Budget budget) throws IOException {
    SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(bytes.channel())
            .setMaxMemoryLimitKb(MEMORY_KIB)
            .get();
    return new Members() {
      @Override
      public Optional<Member> next() throws IOException {
        for (SevenZArchiveEntry e = file.getNextEntry(); e != null; e = file.getNextEntry()) {
          if (!e.isDirectory() && e.hasStream()) {
            return Optional.of(budget.member(nameOf(e), file.getInputStream(e)));
          }
        }
        return Optional.empty();
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  private static String nameOf(ArchiveEntry entry) {
    return entry.getName() == null ? "" : entry.getName();
  }

  static Member link(String name) {
    return Member.refused(
        name, Reason.LINK_NOT_FOLLOWED, "a link; what it points to is not read", 0);
  }

  /** Any archive that is read from front to back. */
  private static final class Stream implements Members {

    private final ArchiveInputStream<?> in;
    private final Budget budget;
    private final Set<String> links = new HashSet<>();
    private boolean broken;

    Stream(ArchiveInputStream<?> in, Budget budget) {
      this.in = in;
      this.budget = budget;
    }

    @Override
    public Optional<Member> next() throws IOException {
      if (broken) {
        return Optional.empty();
      }
      for (ArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (isLink(e)) {
          links.add(nameOf(e));
          return Optional.of(link(nameOf(e)));
        }
        if (!e.isDirectory() && !isDevice(e)) {
          return Optional.of(read(e));
        }
      }
      return Optional.empty();
    }

    private Member read(ArchiveEntry entry) throws IOException {
      String name = nameOf(entry);
      if (!in.canReadEntryData(entry)) {
        return Member.refused(
            name,
            Reason.UNSUPPORTED_TYPE,
            "packed in a way that is not supported",
            Math.max(0, entry.getSize()));
      }
      for (String link : links) {
        if (name.startsWith(link + "/")) {
          return Member.refused(
              name, Reason.PATH_TRAVERSAL, "its path leads through a link", entry.getSize());
        }
      }
      if (entry instanceof TarArchiveEntry tar && tar.isSparse()) {
        return Member.refused(
            name, Reason.UNSUPPORTED_TYPE, "a file with holes holds no text", entry.getSize());
      }
      Member member = budget.member(name, in);
      // Where a broken entry ends nobody knows, so there is no next one.
      broken = !(member.body() instanceof Member.Read read) || read.damage().isPresent();
      return member;
    }

    private static boolean isLink(ArchiveEntry entry) {
      return (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink()))
          || (entry instanceof CpioArchiveEntry cpio && cpio.isSymbolicLink());
    }

    private static boolean isDevice(ArchiveEntry entry) {
      return (entry instanceof TarArchiveEntry tar
              && (tar.isCharacterDevice() || tar.isBlockDevice() || tar.isFIFO()))
          || (entry instanceof CpioArchiveEntry cpio && !cpio.isRegularFile());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
