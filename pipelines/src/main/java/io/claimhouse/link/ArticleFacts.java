package io.claimhouse.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What linking needs of an article's claims and figures.
 *
 * @param articleId the article
 * @param outletId who published it
 * @param publishedDate the day of its publication, UTC
 * @param claims its claims, in any order
 * @param figures its figures, in any order
 */
public record ArticleFacts(
    String articleId,
    Optional<String> outletId,
    Optional<LocalDate> publishedDate,
    List<ClaimFacts> claims,
    List<FigureFacts> figures) {

  public ArticleFacts {
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
  }
}
