package io.claimhouse.lake;

import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeReal;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.quantity.FigureLink;
import java.util.List;

/** The table {@code figure_link}: two figures of a series. */
public final class FigureLinkTable {

  public static final LakeTable<FigureLink> TABLE =
      new LakeTable<>(
          "figure_link",
          List.of(
              text("from_figure_id", FigureLink::fromFigureId),
              text("to_figure_id", FigureLink::toFigureId),
              kind("relation", FigureLink::relation),
              maybeReal("log_ratio", FigureLink::logRatio)));

  private FigureLinkTable() {}
}
