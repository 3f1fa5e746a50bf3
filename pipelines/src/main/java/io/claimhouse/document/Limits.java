package io.claimhouse.document;

import java.time.Duration;

/**
 * How much one input may cost. What goes beyond is a row with a reason, never a failure of the run.
 *
 * @param maxItemBytes the most bytes of an item that is not a container: {@code SIZE_LIMIT}
 * @param maxMembers the most members of one file, those of nested containers counted: {@code
 *     ENTRY_LIMIT}
 * @param maxNesting how many containers may stand inside one another: {@code NESTING_LIMIT}
 * @param maxUnpackedBytes the most bytes that one file may unpack to: {@code BOMB}
 * @param maxUnpackedRatio how many times its own size a file may unpack to, once that is more than
 *     {@link #RATIO_FLOOR}: {@code BOMB}
 * @param maxTime the most wall time for one step of an item, to parse it or to reach the next
 *     member: {@code TIME_LIMIT}
 * @param maxTextChars the most UTF-16 chars of text kept of an item, the rest is cut off: {@code
 *     SIZE_LIMIT}
 */
public record Limits(
    long maxItemBytes,
    int maxMembers,
    int maxNesting,
    long maxUnpackedBytes,
    int maxUnpackedRatio,
    Duration maxTime,
    int maxTextChars) {

  /** Below this many unpacked bytes no ratio makes a bomb: small files of one letter are common. */
  public static final long RATIO_FLOOR = 4L << 20;

  /**
   * For a heap of 2 GB or more and two threads: 64 MiB an item, 100,000 members, 8 levels, 16 GiB
   * or 100 times unpacked, 60 seconds, 10 million chars.
   */
  public static final Limits DEFAULT =
      new Limits(64L << 20, 100_000, 8, 16L << 30, 100, Duration.ofSeconds(60), 10_000_000);
}
