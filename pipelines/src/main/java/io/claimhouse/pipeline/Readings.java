package io.claimhouse.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.values.KV;

/**
 * Readings of one article: of equal bytes under two names, or by two versions of the program. The
 * newest run's stands; of its readings, which are alike, the one with the smallest id.
 */
final class Readings {

  private static final Comparator<String> STANDING_FIRST =
      Comparator.comparing(Readings::runId).reversed().thenComparing(reading -> reading);

  private Readings() {}

  /** The name of a run's reading; ids of runs sort by time. */
  static String name(String runId, String extractionId) {
    return runId + ' ' + extractionId;
  }

  /** The reading that stands for the article. */
  static <T> Optional<KV<String, T>> standing(Iterable<KV<String, T>> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .min(Comparator.comparing((KV<String, T> row) -> row.getKey(), STANDING_FIRST));
  }

  /** The rows of one reading. */
  static <T> List<T> of(String reading, Iterable<KV<String, T>> rows) {
    List<T> kept = new ArrayList<>();
    for (KV<String, T> row : rows) {
      if (row.getKey().equals(reading)) {
        kept.add(row.getValue());
      }
    }
    return kept;
  }

  private static String runId(String reading) {
    return reading.substring(0, reading.indexOf(' '));
  }
}
