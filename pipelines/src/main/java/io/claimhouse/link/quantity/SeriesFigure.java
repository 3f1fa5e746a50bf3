package io.claimhouse.link.quantity;

import java.util.List;

/**
 * A figure in a series: a row of the table {@code series_figure}.
 *
 * @param seriesId the series
 * @param figureId the figure
 * @param role what it is of the quantity
 * @param confidence how surely it belongs there, 0 to 1: the mean probability that it speaks of one
 *     quantity with the others
 * @param evidence what it shares with the others, the strongest first, such as {@code same_thing}
 */
public record SeriesFigure(
    String seriesId, String figureId, Role role, double confidence, List<String> evidence) {

  public SeriesFigure {
    evidence = List.copyOf(evidence);
  }
}
