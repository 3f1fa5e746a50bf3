package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.longs;
import static io.claimhouse.lake.Column.maybeDate;
import static io.claimhouse.lake.Column.maybeReal;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;
import static io.claimhouse.lake.Column.truth;

import io.claimhouse.link.quantity.Mention;
import io.claimhouse.link.quantity.Role;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import java.util.List;
import java.util.Locale;

/** The table {@code mention}: what linking needs of a figure. */
public final class MentionTable {

  public static final LakeTable<MentionRow> TABLE =
      new LakeTable<>(
          "mention",
          List.of(
              text("figure_id", row -> row.mention().figureId()),
              text("article_id", row -> row.mention().articleId()),
              integer("char_start", row -> row.mention().charStart()),
              integer("sentence", row -> row.mention().sentence()),
              kind("kind", row -> row.mention().kind()),
              maybeReal("value_low", row -> row.mention().value().low()),
              maybeReal("value_high", row -> row.mention().value().high()),
              maybeReal("value_point", row -> row.mention().value().point()),
              maybeReal("comparable_low", row -> row.mention().comparable().low()),
              maybeReal("comparable_high", row -> row.mention().comparable().high()),
              maybeReal("comparable_point", row -> row.mention().comparable().point()),
              truth("low_inclusive", row -> row.mention().value().lowInclusive()),
              truth("high_inclusive", row -> row.mention().value().highInclusive()),
              kind("approximation", row -> row.mention().approximation()),
              maybeText("unit", row -> row.mention().unit()),
              maybeText("dimension", row -> row.mention().dimension()),
              maybeText("per_unit", row -> row.mention().perUnit()),
              kind("change_direction", row -> row.mention().change().direction()),
              kind("change_kind", row -> row.mention().change().kind()),
              kind("aggregation", row -> row.mention().aggregation()),
              text("thing", row -> row.mention().thing()),
              text("surface_thing", row -> row.mention().surfaceThing()),
              truth("is_outcome", row -> row.mention().isOutcome()),
              texts("modifiers", row -> row.mention().modifiers()),
              texts("topics", row -> row.mention().topics()),
              texts("terms", row -> row.mention().terms()),
              longs("distances", row -> row.mention().distances()),
              maybeText("place", row -> row.mention().place()),
              maybeText("catalogue_id", row -> row.mention().catalogueId()),
              maybeText("owner", row -> row.mention().owner()),
              kind("role", row -> row.mention().role()),
              maybeDate("as_of_end", row -> row.mention().asOfEnd()),
              maybeText("source", row -> row.mention().source()),
              truth("is_denied", row -> row.mention().isDenied()),
              text("extraction_id", MentionRow::extractionId),
              text("run_id", MentionRow::runId)));

  private MentionTable() {}

  /** The mention that a lake row with all columns holds. */
  public static Mention read(LakeRow row) {
    boolean low = row.truth("low_inclusive");
    boolean high = row.truth("high_inclusive");
    return new Mention(
        row.text("figure_id"),
        row.text("article_id"),
        row.integer("char_start"),
        row.integer("sentence"),
        kindOf(FigureKind.class, row.text("kind")),
        new Interval(
            row.maybeReal("value_low"),
            row.maybeReal("value_high"),
            row.maybeReal("value_point"),
            low,
            high),
        new Interval(
            row.maybeReal("comparable_low"),
            row.maybeReal("comparable_high"),
            row.maybeReal("comparable_point"),
            low,
            high),
        kindOf(Approximation.class, row.text("approximation")),
        row.maybeText("unit"),
        row.maybeText("dimension"),
        row.maybeText("per_unit"),
        new Change(
            kindOf(Change.Direction.class, row.text("change_direction")),
            kindOf(Change.Kind.class, row.text("change_kind"))),
        kindOf(Aggregation.class, row.text("aggregation")),
        row.text("thing"),
        row.text("surface_thing"),
        row.truth("is_outcome"),
        row.texts("modifiers"),
        row.texts("topics"),
        row.texts("terms"),
        row.longs("distances"),
        row.maybeText("place"),
        row.maybeText("catalogue_id"),
        row.maybeText("owner"),
        kindOf(Role.class, row.text("role")),
        row.maybeDate("as_of_end"),
        row.maybeText("source"),
        row.truth("is_denied"));
  }

  private static <E extends Enum<E>> E kindOf(Class<E> type, String lowerCase) {
    return Enum.valueOf(type, lowerCase.toUpperCase(Locale.ROOT));
  }

  /**
   * A row.
   *
   * @param mention the figure as linking sees it
   * @param extractionId the extraction that it came from
   * @param runId the run
   */
  public record MentionRow(Mention mention, String extractionId, String runId) {}
}
