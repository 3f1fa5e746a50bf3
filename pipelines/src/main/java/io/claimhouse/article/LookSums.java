package io.claimhouse.article;

import java.util.Arrays;
import java.util.List;

/**
 * Running text and number of the blocks of a page that look alike: those whose elements, over some
 * levels, have the same tags and classes.
 */
final class LookSums {

  /** The group of each block. */
  private final int[] groups;

  private final int[] running;
  private final int[] counts;

  /** Sums over the blocks of a page by the looks of so many levels. */
  LookSums(List<PageBlock> blocks, int levels) {
    int size = blocks.size();
    groups = new int[size];
    running = new int[size];
    counts = new int[size];
    long[] looks = blocks.stream().mapToLong(block -> block.node().looks(levels)).toArray();
    // A page chooses its classes, and so its looks: in a sorted list none can collide.
    long[] sorted = looks.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < size; i++) {
      boolean isAsBefore = i > 0 && looks[i] == looks[i - 1];
      groups[i] = isAsBefore ? groups[i - 1] : Arrays.binarySearch(sorted, looks[i]);
      running[groups[i]] += blocks.get(i).proseChars();
      counts[groups[i]]++;
    }
  }

  /** Running text of the blocks that look like one, itself among them. */
  int running(int block) {
    return running[groups[block]];
  }

  /** Number of the blocks that look like one, itself among them. */
  int count(int block) {
    return counts[groups[block]];
  }
}
