package io.claimhouse.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads, extracts and writes each shard in one fused stage. The list of files is all that crosses a
 * shuffle, once, so that it spreads over the workers.
 */
public final class ExtractShards extends PTransform<PCollection<Shard>, PCollection<ShardReport>> {

  private static final long serialVersionUID = 1L;

  private final IngestSettings settings;

  public ExtractShards(IngestSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollection<ShardReport> expand(PCollection<Shard> shards) {
    return shards
        .apply("SpreadShards", Reshuffle.viaRandomKey())
        .apply("ExtractShard", ParDo.of(new ExtractShard(settings)))
        .setCoder(SerializableCoder.of(ShardReport.class));
  }

  private static final class ExtractShard extends DoFn<Shard, ShardReport> {

    private static final long serialVersionUID = 1L;

    private final IngestSettings settings;
    private transient ShardWorker worker;
    private transient RunStaging staging;

    ExtractShard(IngestSettings settings) {
      this.settings = settings;
    }

    @Setup
    public void setUp() throws IOException {
      worker = ShardWorker.of(settings);
      staging = RunStaging.of(settings);
    }

    @ProcessElement
    public void extract(@Element Shard shard, OutputReceiver<ShardReport> reports)
        throws IOException {
      ShardReport report;
      try (RunStaging.Watched watched = staging.watch(shard)) {
        report = worker.work(shard, watched);
      }
      staging.keep(report);
      reports.output(report);
    }
  }
}
