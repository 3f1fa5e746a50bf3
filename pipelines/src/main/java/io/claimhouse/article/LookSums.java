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
    // The looks of the groups, each in the place that it gives itself, or the next that is free.
    long[] looks = new long[size];
    int[] table = new int[4 * Integer.highestOneBit(size + 1)];
    Arrays.fill(table, -1);
    int found = 0;
    for (int i = 0; i < size; i++) {
      long own = blocks.get(i).node().looks(levels);
      int place = (int) (own ^ own >>> 32 ^ own >>> 16) & (table.length - 1);
      while (table[place] >= 0 && looks[table[place]] != own) {
        place = (place + 1) & (table.length - 1);
      }
      if (table[place] < 0) {
        looks[found] = own;
        table[place] = found++;
      }
      int group = table[place];
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
