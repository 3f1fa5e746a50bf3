package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.Series;
import java.util.List;

/** The table {@code series}: one comparable quantity. */
public final class SeriesTable {

  public static final LakeTable<Series> TABLE =
      new LakeTable<>(
          "series",
          List.of(
              text("series_id", Series::seriesId),
              text("series_key", Series::key),
              text("label", Series::label),
              maybeText("subject", Series::subject),
              maybeText("predicate", Series::predicate),
              maybeText("counted_noun", Series::countedNoun),
              maybeText("noun_modifiers", Series::nounModifiers),
              maybeText("statistic", Series::statistic),
              maybeText("unit", Series::unit),
              maybeText("per_unit", Series::perUnit),
              maybeText("place_code", Series::placeCode),
              kind("kind", Series::kind)));

  private SeriesTable() {}
}
