package io.claimhouse.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.TreeMap;

/**
 * What a worker made of a shard.
 *
 * @param number the shard's number
 * @param files the Parquet file that each table got, as a path below the lake's folder
 * @param rowCounts the rows that each table got
 * @param outcomes the items by outcome, and by outcome and reason: {@code rejected.corrupt}
 */
public record ShardReport(
    @JsonProperty("number") int number,
    @JsonProperty("files") TreeMap<String, String> files,
    @JsonProperty("row_counts") TreeMap<String, Long> rowCounts,
    @JsonProperty("outcomes") TreeMap<String, Long> outcomes)
    implements Serializable {}
