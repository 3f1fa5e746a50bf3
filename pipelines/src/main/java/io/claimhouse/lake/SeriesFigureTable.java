package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.link.quantity.SeriesFigure;
import java.util.List;

/** The table {@code series_figure}: a figure in a series. */
public final class SeriesFigureTable {

  public static final LakeTable<SeriesFigure> TABLE =
      new LakeTable<>(
          "series_figure",
          List.of(
              text("series_id", SeriesFigure::seriesId),
              text("figure_id", SeriesFigure::figureId),
              kind("role", SeriesFigure::role),
              real("confidence", SeriesFigure::confidence),
              texts("evidence", SeriesFigure::evidence)));

  private SeriesFigureTable() {}
}
