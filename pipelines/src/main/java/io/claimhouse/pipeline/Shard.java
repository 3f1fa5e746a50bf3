package io.claimhouse.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the list of inputs, read by one worker from end to end. Only addresses travel between
 * workers, never bodies.
 *
 * @param number its number, from 0
 * @param itemUris the files' URIs
 */
public record Shard(int number, List<String> itemUris) implements Serializable {

  /** More would make a worker's loss dear; a Parquet file a table comes from each shard. */
  static final int MAX_FILES = 512;

  /** Fewer would cost more in files and look-up tables than they spread. */
  static final int MIN_FILES = 8;

  /** So many shards a worker even out files that cost more than others. */
  private static final int PER_WORKER = 8;

  public Shard {
    itemUris = List.copyOf(itemUris);
  }

  /**
   * Deals inputs out to shards like cards, so that files that stand together, and are often of one
   * kind, are spread.
   *
   * @param itemUris the inputs in a fixed order
   * @param workers how many workers there are
   */
  public static List<Shard> deal(List<String> itemUris, int workers) {
    return deal(itemUris, workers, 0);
  }

  /** The same, numbered from {@code first}. */
  static List<Shard> deal(List<String> itemUris, int workers, int first) {
    int fewest = (itemUris.size() + MAX_FILES - 1) / MAX_FILES;
    int most = (itemUris.size() + MIN_FILES - 1) / MIN_FILES;
    int count = Math.max(fewest, Math.min(most, workers * PER_WORKER));
    List<List<String>> hands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hands.add(new ArrayList<>());
    }
    for (int i = 0; i < itemUris.size(); i++) {
      hands.get(i % count).add(itemUris.get(i));
    }
    List<Shard> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new Shard(first + i, hands.get(i)));
    }
    return shards;
  }
}
