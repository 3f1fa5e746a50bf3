package io.claimhouse.pipeline;

import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.Column;
import io.claimhouse.lake.LakeRow;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.SignatureTable;
import io.claimhouse.link.citation.CitingClaim;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.model.Attribution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the link job reads of the lake. */
final class LinkSources {

  private LinkSources() {}

  /** A row of one of two tables: who published an article, or a claim of it that counts. */
  record CitingPart(Optional<CitingHead> head, Optional<CitingClaim> claim) {}

  /**
   * @param outletId who published the article
   */
  record CitingHead(Optional<String> outletId) {}

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

  static final class Articles implements ReadTable.Source<CitingPart> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<?> table() {
      return ArticleTable.TABLE;
    }

    @Override
    public List<String> columns() {
      return List.of("outlet_id");
    }

    @Override
    public CitingPart row(LakeRow row) {
      return new CitingPart(
          Optional.of(new CitingHead(row.maybeText("outlet_id"))), Optional.empty());
    }
  }

  static final class Claims implements ReadTable.Source<CitingPart> {
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
          "attributed_name",
          "attribution_kind",
          "attribution_cue",
          "attribution_chain",
          "restates_claim_id");
    }

    @Override
    public CitingPart row(LakeRow row) {
      boolean saysAgain = row.maybeText("restates_claim_id").isPresent();
      return new CitingPart(
          Optional.empty(),
          saysAgain
              ? Optional.empty()
              : Optional.of(
                  new CitingClaim(
                      row.text("claim_id"),
                      row.integer("char_start"),
                      row.maybeText("attributed_name"),
                      kind(Attribution.Kind.class, row.text("attribution_kind")),
                      row.maybeText("attribution_cue"),
                      row.texts("attribution_chain"))));
    }
  }

  private static <E extends Enum<E>> E kind(Class<E> type, String lowerCase) {
    return Enum.valueOf(type, lowerCase.toUpperCase(Locale.ROOT));
  }
}
