package io.claimhouse.lake;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run put into the lake. A run counts from the moment that its manifest stands in {@code
 * lake/runs/}; files that no manifest names do not exist for a reader.
 *
 * @param runId the run; ids sort by the time of their start
 * @param startedAt when it started
 * @param finishedAt when its last file was written
 * @param version the version of program and seeds
 * @param inputs the inputs as they were given
 * @param folders the URIs of the folders that were listed whole: what is missing there was removed
 * @param parameters the options that shape the rows
 * @param isRebuild whether this run replaces all runs before it
 * @param files the Parquet files by table, as paths below the lake's folder
 * @param rowCounts the rows by table
 * @param outcomes the items by outcome, and by outcome and reason: {@code rejected.corrupt}; under
 *     {@link #WITHOUT_BYTES} those that have no bytes of their own to be known by
 */
public record RunManifest(
    @JsonProperty("run_id") String runId,
    @JsonProperty("started_at") Instant startedAt,
    @JsonProperty("finished_at") Instant finishedAt,
    @JsonProperty("version") String version,
    @JsonProperty("inputs") List<String> inputs,
    @JsonProperty("folders") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> folders,
    @JsonProperty("parameters") Map<String, String> parameters,
    @JsonProperty("is_rebuild") boolean isRebuild,
    @JsonProperty("files") SortedMap<String, List<String>> files,
    @JsonProperty("row_counts") SortedMap<String, Long> rowCounts,
    @JsonProperty("outcomes") SortedMap<String, Long> outcomes) {

  /** Counts items such as a record of a web archive that is no page. */
  public static final String WITHOUT_BYTES = "any.without_bytes";

  public RunManifest {
    inputs = List.copyOf(inputs);
    folders = List.copyOf(folders);
    parameters = Map.copyOf(parameters);
    files = new TreeMap<>(files);
    rowCounts = new TreeMap<>(rowCounts);
    outcomes = new TreeMap<>(outcomes);
  }

  /** How many rows the run wrote to a table. */
  public long rows(String table) {
    return rowCounts.getOrDefault(table, 0L);
  }
}
