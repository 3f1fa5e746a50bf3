package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

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
   * All that {@code in} gives: what came before it broke, too. What is more than an item may have
   * is unpacked to nowhere, so that a bomb is named for what it is.
   *
   * @throws Rejection BOMB when the file unpacks to too much
   */
  Member.Body read(InputStream in) throws Rejection {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    long size = 0;
    Optional<Rejection> damage = Optional.empty();
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked(n);
        size += n;
        if (size <= limits.maxItemBytes()) {
          out.write(buffer, 0, n);
        }
      }
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      damage = Optional.of(Failures.of(e));
    }
    if (size > limits.maxItemBytes()) {
      return new Member.Refused(
          Outcome.REJECTED,
          Reason.SIZE_LIMIT,
          "more than " + limits.maxItemBytes() + " bytes",
          size);
    }
    if (damage.isPresent() && size == 0) {
      return new Member.Refused(
          Outcome.REJECTED, damage.get().reason(), Failures.line(damage.get()), 0);
    }
    return new Member.Read(new Bytes.InMemory(out.toByteArray()), damage);
  }

  /** A member made of {@code in}. */
  Member member(String name, InputStream in) throws Rejection {
    return new Member(name, name, read(in), List.of(), Optional.empty(), Optional.empty());
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
