package io.claimhouse.link.copies;

import io.claimhouse.model.Article;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;

/** Makes the signature row of an article. Immutable; one serves all threads. */
public final class SignatureBuilder {

  private final WireCredits credits;

  public SignatureBuilder(WireCredits credits) {
    this.credits = credits;
  }

  /** With the agencies and cues of the seeds. */
  public static SignatureBuilder fromSeeds() {
    return new SignatureBuilder(WireCredits.fromSeeds());
  }

  public ArticleSignature of(Article article) {
    return new ArticleSignature(
        article.articleId(),
        Signature.of(article.mainText()),
        article.outlet().map(Outlet::id),
        credits
            .find(article)
            .filter(agency -> article.outlet().map(Outlet::id).filter(agency::equals).isEmpty()),
        article.canonicalUrl(),
        article.published().map(Moment::at),
        article.published().map(Moment::precision),
        article.modified().map(Moment::at));
  }
}
