package io.claimhouse.lake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the link job wrote, over all runs that counted when it ran.
 *
 * @param runs the runs that it read
 * @param files the Parquet files by table, as paths below the lake's folder
 * @param rowCounts the rows by table
 */
public record LinkManifest(
    @JsonProperty("runs") List<String> runs,
    @JsonProperty("files") SortedMap<String, List<String>> files,
    @JsonProperty("row_counts") SortedMap<String, Long> rowCounts) {

  public LinkManifest {
    runs = List.copyOf(runs);
    files = new TreeMap<>(files);
    rowCounts = new TreeMap<>(rowCounts);
  }
}
