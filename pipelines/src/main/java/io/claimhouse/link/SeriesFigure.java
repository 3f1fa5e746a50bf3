package io.claimhouse.link;

import java.util.List;

/**
 * A figure in a series: a row of the table {@code series_figure}.
 *
 * @param seriesId the series
 * @param figureId the figure
 * @param role what it is of the quantity
 * @param inherited the parts of the key that its own sentence does not tell and that were taken
 *     from the rest of its article: {@code counted}, {@code subject}, {@code place}; or, where that
 *     does not tell the place either, {@code place_of_story} from other articles of the same story,
 *     else {@code place_of_outlet} for no more than the outlet's country; sorted
 */
public record SeriesFigure(String seriesId, String figureId, Role role, List<String> inherited) {

  static final String PLACE = "place";

  static final String PLACE_OF_OUTLET = "place_of_outlet";

  static final String PLACE_OF_STORY = "place_of_story";

  public SeriesFigure {
    inherited = List.copyOf(inherited);
  }

  /** What a figure is of the quantity of its series. */
  public enum Role {
    /** The quantity itself. */
    LEVEL,
    /** What came on top of, or went from, an earlier level. */
    ADDITIONAL,
    /** What is planned, or would be under a condition. */
    PLANNED,
    /** What the quantity was before: the old end of a change, or more than a year ago. */
    HISTORIC,
    /** A part of a figure just given. */
    PART
  }
}
