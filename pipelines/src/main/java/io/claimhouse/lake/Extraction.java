package io.claimhouse.lake;

import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Claim;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Figure;
import io.claimhouse.text.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one run got from one input item, as the lake's tables see it.
 *
 * @param runId the run
 * @param extractorVersion the version of program and seeds
 * @param facts what became of the item
 * @param article what was read from it
 * @param claims the article's claims with their figures, in the order of the text
 * @param isFromStoredText whether the article was not read from the item but from the lake
 */
public record Extraction(
    String runId,
    String extractorVersion,
    DocumentFacts facts,
    Optional<Article> article,
    List<Claim> claims,
    boolean isFromStoredText) {

  public Extraction {
    claims = List.copyOf(claims);
  }

  /** What was read from the item itself. */
  public Extraction(
      String runId,
      String extractorVersion,
      DocumentFacts facts,
      Optional<Article> article,
      List<Claim> claims) {
    this(runId, extractorVersion, facts, article, claims, false);
  }

  /** The key that all rows of this extraction share. */
  public String id() {
    return RowId.extraction(facts.documentId().orElse(""), facts.itemUri(), extractorVersion);
  }

  /** The rows of the tables {@code article}: none or one. */
  public Optional<ArticleRow> articleRow() {
    return article.map(found -> new ArticleRow(this, found));
  }

  /** The rows of the table {@code claim}. */
  public List<ClaimRow> claimRows() {
    if (article.isEmpty()) {
      return List.of();
    }
    String articleId = article.get().articleId();
    String id = id();
    CodePoints codePoints = CodePoints.of(article.get().body());
    Map<Integer, Integer> beganAt = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Claim claim : claims) {
      int start = codePoints.at(claim.span().start());
      keys.add(RowId.claim(articleId, start, beganAt.merge(start, 1, Integer::sum) - 1));
    }
    List<ClaimRow> rows = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      rows.add(
          new ClaimRow(
              keys.get(i),
              articleId,
              id,
              article.get().kindAt(claim.span().start()),
              claim.restates().stream().mapToObj(keys::get).findFirst(),
              this,
              claim,
              codePoints));
    }
    return rows;
  }

  /**
   * A row of the table {@code article}.
   *
   * @param extraction what the article came from
   * @param article the article
   */
  public record ArticleRow(Extraction extraction, Article article) {}

  /**
   * A row of the table {@code claim}.
   *
   * @param claimId its key
   * @param articleId its article's key
   * @param extractionId its extraction's key
   * @param blockKind what its block is
   * @param restatesClaimId key of the claim of the article that it says again
   * @param extraction what it came from
   * @param claim the claim
   * @param codePoints of the article's body
   */
  public record ClaimRow(
      String claimId,
      String articleId,
      String extractionId,
      Block.Kind blockKind,
      Optional<String> restatesClaimId,
      Extraction extraction,
      Claim claim,
      CodePoints codePoints) {

    /** The rows of the table {@code figure}. */
    public List<FigureRow> figureRows() {
      Map<Integer, Integer> beganAt = new HashMap<>();
      List<FigureRow> rows = new ArrayList<>();
      for (Figure figure : claim.figures()) {
        int start = codePoints.at(figure.span().start());
        int ordinal = beganAt.merge(start, 1, Integer::sum) - 1;
        rows.add(new FigureRow(RowId.figure(claimId, start, ordinal), this, figure));
      }
      return rows;
    }
  }

  /**
   * A row of the table {@code figure}.
   *
   * @param figureId its key
   * @param claim its claim's row
   * @param figure the figure
   */
  public record FigureRow(String figureId, ClaimRow claim, Figure figure) {}
}
