package io.claimhouse.link.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Blocks in which items meet that may be alike. Within a block an item is held against a few before
 * it in the order in which items are added, so that a block of thousands costs thousands of pairs.
 */
public final class CandidateBlocks {

  private final int window;
  private final Map<String, int[]> blocks = new HashMap<>();
  private long leftOut;

  /**
   * @param window against so many before it in a block an item is held
   */
  public CandidateBlocks(int window) {
    this.window = window;
  }

  /**
   * Adds an item, known by its place in a fixed order.
   *
   * @param key the block's name
   * @param item the place; no less than those added before
   */
  public void add(String key, int item) {
    int[] block = blocks.get(key);
    if (block == null) {
      blocks.put(key, new int[] {1, item});
      return;
    }
    if (block[0] + 1 == block.length) {
      block = Arrays.copyOf(block, block.length * 2);
      blocks.put(key, block);
    }
    block[++block[0]] = item;
  }

  /** The pairs that meet, each once and ascending: {@code one << 32 | other}. */
  public long[] pairs() {
    Pairs pairs = new Pairs();
    for (int[] block : blocks.values()) {
      for (int i = 1; i <= block[0]; i++) {
        int first = Math.max(1, i - window);
        leftOut += first - 1;
        for (int j = first; j < i; j++) {
          pairs.add(((long) block[j] << 32) | block[i]);
        }
      }
    }
    return pairs.distinct();
  }

  /** The pairs that the window kept from meeting in the blocks that {@link #pairs} walked. */
  public long leftOut() {
    return leftOut;
  }

  /** Longs that grow; made distinct whenever they would have to grow. */
  private static final class Pairs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        compact();
        if (size * 4L > values.length * 3L) {
          values = Arrays.copyOf(values, values.length * 2);
        }
      }
      values[size++] = value;
    }

    private void compact() {
      Arrays.sort(values, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          values[kept++] = values[i];
        }
      }
      size = kept;
    }

    long[] distinct() {
      compact();
      return Arrays.copyOf(values, size);
    }
  }
}
