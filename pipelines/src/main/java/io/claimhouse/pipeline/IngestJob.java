package io.claimhouse.pipeline;

import io.claimhouse.lake.Lake;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.lexicon.Version;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.joda.time.Duration;

/**
 * The job that turns inputs into rows of the lake: deals the inputs out to shards, has each
 * extracted, and commits the run when all are done.
 */
public final class IngestJob {

  /** How often the watcher of a run is told how far it is. */
  private static final Duration TICK = Duration.millis(200);

  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Lake lake;
  private final RunnerChoice runner;

  public IngestJob(Lake lake, RunnerChoice runner) {
    this.lake = lake;
    this.runner = runner;
  }

  /**
   * Runs to the end and commits.
   *
   * @param startedAt when the run started; its id is made from it
   * @param inputs what to read
   * @param isRebuild whether this run replaces all before it
   * @param watcher told the number of files done, a few times a second
   * @return what the run put into the lake
   * @throws IOException if the lake cannot be written, or a worker failed for good; then nothing of
   *     the run counts
   */
  public RunManifest run(
      Instant startedAt, RunInputs inputs, boolean isRebuild, LongConsumer watcher)
      throws IOException {
    String version = Version.current().toString();
    IngestSettings settings =
        new IngestSettings(
            runId(startedAt),
            version,
            lake.folder().toString(),
            !isRebuild,
            inputs.areStoredTexts());
    RunStaging staging = RunStaging.of(settings);
    KnownFiles.Rest rest =
        settings.skipsKnown() && !inputs.areStoredTexts() && runner.isInThisProcess()
            ? KnownFiles.work(inputs.itemUris(), settings, staging, runner.workers())
            : new KnownFiles.Rest(0, inputs.itemUris());
    watcher.accept(staging.filesDone());
    List<Shard> shards = Shard.deal(rest.others(), runner.workers(), rest.shards());
    if (!shards.isEmpty()) {
      extract(shards, settings, staging, watcher);
    }
    List<ShardReport> reports = staging.reports();
    int expected = rest.shards() + shards.size();
    if (reports.size() != expected) {
      throw new IOException(
          "only " + reports.size() + " of " + expected + " shards were finished; run again");
    }
    RunManifest manifest = manifest(settings, startedAt, inputs, isRebuild, reports);
    lake.commit(manifest);
    lake.clean();
    return manifest;
  }

  private void extract(
      List<Shard> shards, IngestSettings settings, RunStaging staging, LongConsumer watcher)
      throws IOException {
    Pipeline pipeline = Pipeline.create(runner.options("claimhouse-ingest"));
    pipeline
        .apply("ListShards", Create.of(shards).withCoder(SerializableCoder.of(Shard.class)))
        .apply("ExtractShards", new ExtractShards(settings));
    PipelineRun.toTheEnd(pipeline, TICK, () -> watcher.accept(staging.filesDone()));
  }

  /** Sorts by time; two runs never write one warehouse at once, so a millisecond is enough. */
  private static String runId(Instant startedAt) {
    return "run-" + RUN_ID.format(startedAt);
  }

  private RunManifest manifest(
      IngestSettings settings,
      Instant startedAt,
      RunInputs inputs,
      boolean isRebuild,
      List<ShardReport> reports) {
    TreeMap<String, List<String>> files = new TreeMap<>();
    TreeMap<String, Long> rowCounts = new TreeMap<>();
    TreeMap<String, Long> outcomes = new TreeMap<>();
    for (ShardReport report : reports) {
      report
          .files()
          .forEach(
              (table, file) -> files.computeIfAbsent(table, name -> new ArrayList<>()).add(file));
      report.rowCounts().forEach((table, rows) -> rowCounts.merge(table, rows, Long::sum));
      report.outcomes().forEach((outcome, items) -> outcomes.merge(outcome, items, Long::sum));
    }
    files.values().forEach(names -> names.sort(null));
    return new RunManifest(
        settings.runId(),
        startedAt,
        Instant.now(),
        settings.extractorVersion(),
        inputs.given(),
        inputs.folders(),
        Map.of(
            "runner", runner.kind().name().toLowerCase(Locale.ROOT),
            "workers", Integer.toString(runner.workers())),
        isRebuild,
        files,
        rowCounts,
        outcomes);
  }
}
