package io.claimhouse.pipeline;

import io.claimhouse.lake.Extraction;
import java.io.IOException;
import java.util.function.Consumer;

/** Where a worker's extractions come from. */
interface ItemSource {

  /**
   * Gives what is found behind one entry of a shard, each item once.
   *
   * @throws IOException if the lake cannot be read; what is wrong with an item is its own row
   */
  void read(String uri, Consumer<Extraction> sink) throws IOException;
}
