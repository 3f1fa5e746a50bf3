package io.claimhouse.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What linking needs of an article's claims and figures.
 *
 * @param articleId the article
 * @param title its headline
 * @param outletId who published it
 * @param language of its text, BCP 47
 * @param outletCountry its country, ISO 3166-1 alpha-2
 * @param publishedDate the day of its publication, UTC
 * @param claims its claims, in any order, without those that say another again
 * @param figures the figures of these claims, in any order
 */
public record ArticleFacts(
    String articleId,
    Optional<String> title,
    Optional<String> outletId,
    Optional<String> language,
    Optional<String> outletCountry,
    Optional<LocalDate> publishedDate,
    List<ClaimFacts> claims,
    List<FigureFacts> figures) {

  public ArticleFacts {
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
  }
}
