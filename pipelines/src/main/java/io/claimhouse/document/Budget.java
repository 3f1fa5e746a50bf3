package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one file has unpacked so far, over all its nested containers, held against the limits. */
final class Budget {

  private final Limits limits;
  private final long fileSize;
  private long unpacked;
  private int members;

  Budget(Limits limits, long fileSize) {
    this.limits = limits;
    this.fileSize = fileSize;
  }

  /** Counts a member. */
  void member() throws Rejection {
    if (++members > limits.maxMembers()) {
      throw new Rejection(
          Reason.ENTRY_LIMIT, "more than " + limits.maxMembers() + " members in one file");
    }
  }

  /** Counts bytes that came out of a container. */
  void unpacked(long bytes) throws Rejection {
    unpacked += bytes;
    if (unpacked > limits.maxUnpackedBytes()) {
      throw new Rejection(
          Reason.BOMB, "unpacks to more than " + limits.maxUnpackedBytes() + " bytes");
    }
    if (unpacked > Limits.RATIO_FLOOR && unpacked / limits.maxUnpackedRatio() > fileSize) {
      throw new Rejection(
          Reason.BOMB, "unpacks to more than " + limits.maxUnpackedRatio() + " times its size");
    }
  }

  /**
   * All of {@code in}.
   *
   * @throws Rejection BOMB when the file unpacks to too much
   * @return the bytes; null when there are more than an item may have, the rest then left unread
   */
  byte[] readOrNull(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      unpacked(n);
      if (out.size() + (long) n > limits.maxItemBytes()) {
        return null;
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  /** A member made of {@code in}: read, or refused for its size. */
  Member member(String name, InputStream in) throws IOException {
    byte[] bytes = readOrNull(in);
    return bytes == null ? tooLarge(name) : Member.of(name, bytes);
  }

  long maxItemBytes() {
    return limits.maxItemBytes();
  }

  Member tooLarge(String name) {
    return Member.refused(
        name,
        Reason.SIZE_LIMIT,
        "more than " + limits.maxItemBytes() + " bytes",
        limits.maxItemBytes());
  }
}
