package io.claimhouse.warehouse;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a load made.
 *
 * @param folder the warehouse
 * @param rowCounts rows by table, core tables only
 * @param digests digest of the rows by table, hex: equal for equal content, whatever the runs,
 *     their order or their number
 * @param isContentKept whether the runs since the load before had added nothing, so that only what
 *     tells of runs was made anew
 * @param elapsed wall time
 */
public record LoadReport(
    WarehouseFolder folder,
    Map<String, Long> rowCounts,
    Map<String, String> digests,
    boolean isContentKept,
    Duration elapsed) {

  public LoadReport {
    rowCounts = new TreeMap<>(rowCounts);
    digests = new TreeMap<>(digests);
  }
}
