package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeDate;
import static io.claimhouse.lake.Column.maybeReal;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;
import static io.claimhouse.lake.Column.truth;

import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Period;
import io.claimhouse.model.TimeValue;
import io.claimhouse.model.Topic;
import io.claimhouse.model.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table {@code figure}: one quantity or date expression in a claim. */
public final class FigureTable {

  public static final LakeTable<FigureRow> TABLE =
      new LakeTable<>(
          "figure",
          List.of(
              text("figure_id", FigureRow::figureId),
              text("claim_id", row -> row.claim().claimId()),
              text("article_id", row -> row.claim().articleId()),
              integer(
                  "char_start", row -> row.claim().codePoints().at(row.figure().span().start())),
              integer("char_end", row -> row.claim().codePoints().at(row.figure().span().end())),
              text("surface", row -> row.figure().surface()),
              kind("kind", row -> row.figure().kind()),
              maybeReal("value_low", row -> row.figure().value().low()),
              maybeReal("value_high", row -> row.figure().value().high()),
              maybeReal("value_point", row -> row.figure().value().point()),
              truth("low_inclusive", row -> row.figure().value().lowInclusive()),
              truth("high_inclusive", row -> row.figure().value().highInclusive()),
              kind("approximation", row -> row.figure().approximation()),
              maybeText("unit", row -> row.figure().unit().map(Unit::code)),
              maybeText("unit_surface", row -> row.figure().unit().map(Unit::surface)),
              maybeText("dimension", row -> row.figure().unit().flatMap(Unit::dimension)),
              maybeReal("si_value", row -> row.figure().siValue()),
              maybeText("counted_noun", row -> row.figure().counted().map(CountedNoun::head)),
              maybeText(
                  "noun_modifiers",
                  row ->
                      row.figure()
                          .counted()
                          .map(CountedNoun::modifiers)
                          .filter(modifiers -> !modifiers.isEmpty())),
              texts("topics", row -> row.figure().topics().stream().map(Topic::text).toList()),
              kind("change_direction", row -> row.figure().change().direction()),
              kind("change_kind", row -> row.figure().change().kind()),
              kind("aggregation", row -> row.figure().aggregation()),
              maybeText("per_unit", row -> row.figure().perUnit()),
              maybeDate("date_start", row -> day(row.figure(), Period::start)),
              maybeDate("date_end", row -> day(row.figure(), Period::end)),
              maybeText("timex_value", row -> row.figure().time().flatMap(TimeValue::timex)),
              maybeDate("as_of_start", row -> row.figure().asOf().map(Period::start)),
              maybeDate("as_of_end", row -> row.figure().asOf().map(Period::end)),
              real("confidence", row -> row.figure().confidence()),
              text("rule", row -> row.figure().rule()),
              text("extraction_id", row -> row.claim().extractionId()),
              text("run_id", row -> row.claim().extraction().runId())));

  private FigureTable() {}

  private static Optional<LocalDate> day(Figure figure, Function<Period, LocalDate> end) {
    return figure.time().flatMap(TimeValue::period).map(end);
  }
}
