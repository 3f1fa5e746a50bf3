package io.claimhouse.lake;

import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.quantity.NearSeries;
import java.util.List;

/** The table {@code near_series}: two series that nearly were one. */
public final class NearSeriesTable {

  public static final LakeTable<NearSeries> TABLE =
      new LakeTable<>(
          "near_series",
          List.of(
              text("series_id", NearSeries::seriesId),
              text("near_series_id", NearSeries::nearSeriesId),
              text("reason", NearSeries::reason),
              real("score", NearSeries::score)));

  private NearSeriesTable() {}
}
