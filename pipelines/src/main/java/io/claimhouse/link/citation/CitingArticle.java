package io.claimhouse.link.citation;

import java.util.List;
import java.util.Optional;

/**
 * An article with its attributed claims.
 *
 * @param articleId the article
 * @param outletId who published it
 * @param claims its claims, in any order, without those that say another again
 */
public record CitingArticle(String articleId, Optional<String> outletId, List<CitingClaim> claims) {

  public CitingArticle {
    claims = List.copyOf(claims);
  }
}
