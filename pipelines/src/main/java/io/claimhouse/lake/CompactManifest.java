package io.claimhouse.lake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that stand in the place of those of some runs, with the same rows in fewer files.
 *
 * @param runs the runs whose files they replace
 * @param files the Parquet files by table, as paths below the lake's folder; files of the runs that
 *     were large already are among them
 */
public record CompactManifest(
    @JsonProperty("runs") List<String> runs,
    @JsonProperty("files") SortedMap<String, List<String>> files) {

  public CompactManifest {
    runs = List.copyOf(runs);
    files = new TreeMap<>(files);
  }
}
