package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of a result as the background of a chart: from the least to the greatest value in a stretch
 * of days.
 *
 * @param from its first day
 * @param to the day after its last
 * @param low its least value
 * @param high its greatest value
 */
record Band(LocalDate from, LocalDate to, double low, double high) {

  /** Reads the rows that have a date and both ends of a band; none where the chart has no bands. */
  static List<Band> read(QueryResult result, ChartSpec spec) {
    if (spec.bandLow().isEmpty() || spec.bandHigh().isEmpty()) {
      return List.of();
    }
    ChartColumns columns = new ChartColumns(result);
    List<Band> bands = new ArrayList<>();
    for (List<Object> row : result.rows()) {
      Optional<LocalDate> from = columns.date(row, spec.x());
      OptionalDouble low = columns.number(row, spec.bandLow());
      OptionalDouble high = columns.number(row, spec.bandHigh());
      if (from.isPresent() && low.isPresent() && high.isPresent()) {
        bands.add(
            new Band(
                from.get(),
                from.get().plusDays(spec.bandDays()),
                low.getAsDouble(),
                high.getAsDouble()));
      }
    }
    return List.copyOf(bands);
  }
}
