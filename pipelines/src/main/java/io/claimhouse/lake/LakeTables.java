package io.claimhouse.lake;

import java.util.List;

/** The names of the lake's tables. */
public final class LakeTables {

  /** All that {@code ingest} and {@code link} write and {@code load} reads. */
  public static final List<String> NAMES =
      List.of(
          "document",
          "article",
          "claim",
          "figure",
          "article_origin",
          "citation",
          "story",
          "story_article",
          "series",
          "series_figure",
          "figure_link",
          "near_series");

  private LakeTables() {}
}
