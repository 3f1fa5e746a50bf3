package io.claimhouse.cli;

import java.util.List;

/**
 * A series that a user may have meant.
 *
 * @param seriesId the series
 * @param label its name
 * @param figures how many figures it has, latest revisions only
 * @param outlets in how many outlets
 * @param independent on how many texts they rest
 * @param missing the words that it does not have, as the user wrote them
 */
record SeriesMatch(
    String seriesId,
    String label,
    long figures,
    long outlets,
    long independent,
    List<String> missing) {

  SeriesMatch {
    missing = List.copyOf(missing);
  }

  /** As much of the id as tells series apart in all but the largest warehouses. */
  String shortId() {
    return seriesId.substring(0, Math.min(8, seriesId.length()));
  }

  /** How widely it is told, such as "1 figure of 1 outlet, 1 independent". */
  String size() {
    return "%s of %s, %d independent"
        .formatted(counted(figures, "figure"), counted(outlets, "outlet"), independent);
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
