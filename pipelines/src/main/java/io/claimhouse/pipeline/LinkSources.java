package io.claimhouse.pipeline;

import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.Column;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lake.LakeRow;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.SignatureTable;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.link.FigureFacts;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Modality;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the link job reads of the lake. */
final class LinkSources {

  private LinkSources() {}

  /**
   * What linking needs of an article beside its signature.
   *
   * @param title its headline
   * @param outletId who published it
   * @param language of its text, BCP 47
   * @param outletCountry its country, ISO 3166-1 alpha-2
   * @param publishedDate the day of its publication, UTC
   */
  record ArticleHead(
      Optional<String> title,
      Optional<String> outletId,
      Optional<String> language,
      Optional<String> outletCountry,
      Optional<LocalDate> publishedDate) {}

  /** A row of one of three tables: an article's head, a claim that counts, or a figure. */
  record ArticlePart(
      Optional<ArticleHead> head, Optional<ClaimFacts> claim, Optional<FigureFacts> figure) {

    /** A claim that says another again. */
    private static final ArticlePart NONE =
        new ArticlePart(Optional.empty(), Optional.empty(), Optional.empty());

    private static ArticlePart of(ArticleHead head) {
      return new ArticlePart(Optional.of(head), Optional.empty(), Optional.empty());
    }

    private static ArticlePart of(ClaimFacts claim) {
      return new ArticlePart(Optional.empty(), Optional.of(claim), Optional.empty());
    }

    private static ArticlePart of(FigureFacts figure) {
      return new ArticlePart(Optional.empty(), Optional.empty(), Optional.of(figure));
    }
  }

  static final class Signatures implements ReadTable.Source<ArticleSignature> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<?> table() {
      return SignatureTable.TABLE;
    }

    @Override
    public List<String> columns() {
      return SignatureTable.TABLE.columns().stream().map(Column::name).toList();
    }

    @Override
    public ArticleSignature row(LakeRow row) {
      return SignatureTable.read(row).signature();
    }
  }

  static final class Articles implements ReadTable.Source<ArticlePart> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<?> table() {
      return ArticleTable.TABLE;
    }

    @Override
    public List<String> columns() {
      return List.of("title", "outlet_id", "language", "outlet_country", "published_at");
    }

    @Override
    public ArticlePart row(LakeRow row) {
      return ArticlePart.of(
          new ArticleHead(
              row.maybeText("title"),
              row.maybeText("outlet_id"),
              row.maybeText("language"),
              row.maybeText("outlet_country"),
              row.maybeInstant("published_at").map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))));
    }
  }

  static final class Claims implements ReadTable.Source<ArticlePart> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<?> table() {
      return ClaimTable.TABLE;
    }

    @Override
    public List<String> columns() {
      return List.of(
          "claim_id",
          "char_start",
          "text",
          "subject",
          "predicate",
          "attributed_name",
          "attribution_kind",
          "attribution_cue",
          "attribution_chain",
          "modality",
          "polarity",
          "tense",
          "event_start",
          "event_end",
          "place",
          "place_code",
          "restates_claim_id");
    }

    @Override
    public ArticlePart row(LakeRow row) {
      if (row.maybeText("restates_claim_id").isPresent()) {
        return ArticlePart.NONE;
      }
      return ArticlePart.of(
          new ClaimFacts(
              row.text("claim_id"),
              row.integer("char_start"),
              row.text("text"),
              row.maybeText("subject"),
              row.maybeText("predicate"),
              row.maybeText("attributed_name"),
              kind(Attribution.Kind.class, row.text("attribution_kind")),
              row.maybeText("attribution_cue"),
              row.texts("attribution_chain"),
              kind(Modality.class, row.text("modality")),
              row.text("polarity").equals("negative"),
              row.maybeText("tense").map(tense -> kind(Claim.Tense.class, tense)),
              row.maybeDate("event_start"),
              row.maybeDate("event_end"),
              row.maybeText("place"),
              row.maybeText("place_code")));
    }
  }

  static final class Figures implements ReadTable.Source<ArticlePart> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<?> table() {
      return FigureTable.TABLE;
    }

    @Override
    public List<String> columns() {
      return List.of(
          "figure_id",
          "claim_id",
          "char_start",
          "char_end",
          "kind",
          "value_low",
          "value_high",
          "value_point",
          "low_inclusive",
          "high_inclusive",
          "approximation",
          "unit",
          "dimension",
          "si_value",
          "counted_noun",
          "noun_modifiers",
          "change_direction",
          "change_kind",
          "aggregation",
          "per_unit",
          "as_of_start",
          "as_of_end");
    }

    @Override
    public ArticlePart row(LakeRow row) {
      return ArticlePart.of(
          new FigureFacts(
              row.text("figure_id"),
              row.text("claim_id"),
              row.integer("char_start"),
              row.integer("char_end"),
              kind(FigureKind.class, row.text("kind")),
              new Interval(
                  row.maybeReal("value_low"),
                  row.maybeReal("value_high"),
                  row.maybeReal("value_point"),
                  row.truth("low_inclusive"),
                  row.truth("high_inclusive")),
              kind(Approximation.class, row.text("approximation")),
              row.maybeText("unit"),
              row.maybeText("dimension"),
              row.maybeReal("si_value"),
              row.maybeText("counted_noun"),
              row.maybeText("noun_modifiers"),
              new Change(
                  kind(Change.Direction.class, row.text("change_direction")),
                  kind(Change.Kind.class, row.text("change_kind"))),
              kind(Aggregation.class, row.text("aggregation")),
              row.maybeText("per_unit"),
              row.maybeDate("as_of_start"),
              row.maybeDate("as_of_end")));
    }
  }

  private static <E extends Enum<E>> E kind(Class<E> type, String lowerCase) {
    return Enum.valueOf(type, lowerCase.toUpperCase(Locale.ROOT));
  }
}
