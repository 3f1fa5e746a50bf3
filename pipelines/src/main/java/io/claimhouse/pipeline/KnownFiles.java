package io.claimhouse.pipeline;

import io.claimhouse.lake.Lake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The files of a run that have the bytes that they had. They give rows, but there is nothing to
 * extract, and starting a pipeline for them would cost more than they do.
 */
final class KnownFiles {

  private final IngestSettings settings;
  private final RunStaging staging;
  private final KnownItems known;

  private KnownFiles(IngestSettings settings, RunStaging staging, KnownItems known) {
    this.settings = settings;
    this.staging = staging;
    this.known = known;
  }

  /**
   * What is left to do.
   *
   * @param shards how many shards were worked; they have the first numbers
   * @param others the files that are new or have changed, in their order
   */
  record Rest(int shards, List<String> others) {}

  /**
   * Works the known files in this process.
   *
   * @throws IOException if the lake cannot be read or written
   */
  static Rest work(List<String> itemUris, IngestSettings settings, RunStaging staging, int threads)
      throws IOException {
    KnownItems known = KnownItems.read(new Lake(settings.lake()), settings.extractorVersion());
    return known.isEmpty()
        ? new Rest(0, itemUris)
        : new KnownFiles(settings, staging, known).work(itemUris, threads);
  }

  private Rest work(List<String> itemUris, int threads) throws IOException {
    int part = Math.max(1, (itemUris.size() + threads - 1) / threads);
    List<Callable<List<String>>> parts = new ArrayList<>();
    for (int from = 0; from < itemUris.size(); from += part) {
      List<String> uris = itemUris.subList(from, Math.min(from + part, itemUris.size()));
      int number = parts.size();
      parts.add(() -> workKnown(number, uris));
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<String> others = new ArrayList<>();
      for (Future<List<String>> each : workers.invokeAll(parts)) {
        others.addAll(each.get());
      }
      return new Rest(parts.size(), others);
    } catch (ExecutionException e) {
      throw new IOException("cannot look at the known files: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Works those that are known as one shard; gives the others. */
  private List<String> workKnown(int number, List<String> uris) throws IOException {
    List<String> same = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String uri : uris) {
      (known.isKnown(uri) ? same : others).add(uri);
    }
    Shard shard = new Shard(number, same);
    try (RunStaging.Watched watched = staging.watch(shard)) {
      staging.keep(ShardWorker.of(settings, known).work(shard, watched));
    }
    return others;
  }
}
