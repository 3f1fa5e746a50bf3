package io.claimhouse.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    // A page chooses its classes, and so its looks: in this map many that collide cost little more.
    Map<Long, Integer> groupOfLook = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      int group =
          groupOfLook.computeIfAbsent(
              blocks.get(i).node().looks(levels), look -> groupOfLook.size());
      groups[i] = group;
      running[group] += blocks.get(i).proseChars();
      counts[group]++;
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
