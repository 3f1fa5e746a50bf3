package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.quantity.Series;
import java.util.List;

/** The table {@code series}: one quantity, whoever gives it and whenever. */
public final class SeriesTable {

  public static final LakeTable<Series> TABLE =
      new LakeTable<>(
          "series",
          List.of(
              text("series_id", Series::seriesId),
              text("label", Series::label),
              maybeText("measure", Series::measure),
              maybeText("of_whom", Series::ofWhom),
              maybeText("place_code", Series::placeCode),
              maybeText("unit", Series::unit),
              maybeText("per_unit", Series::perUnit),
              maybeText("dimension", Series::dimension),
              kind("kind", Series::kind),
              maybeText("story_id", Series::storyId),
              maybeText("catalogue_id", Series::catalogueId)));

  private SeriesTable() {}
}
