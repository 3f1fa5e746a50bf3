package io.claimhouse.pipeline;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.claim.ArticleClaims;
import io.claimhouse.document.Content;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.lake.Extraction;
import io.claimhouse.model.Article;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From a document to the article, its figures and its claims: the stages in their order. Has no
 * state but its look-up tables and may be used by several threads.
 */
public final class Extractor {

  private final ArticleReader articles;
  private final ArticleClaims claims;

  private Extractor(ArticleReader articles, ArticleClaims claims) {
    this.articles = articles;
    this.claims = claims;
  }

  /** An extractor with the words, units and outlets of the seeds. */
  public static Extractor fromSeeds() {
    return new Extractor(ArticleReader.fromSeeds(), ArticleClaims.fromSeeds());
  }

  /**
   * Reads the article out of a document. A defect that shows on one document costs that document
   * its rows, with the reason {@link Reason#INTERNAL_ERROR}, and nothing else.
   */
  public Extraction extract(ParsedDocument document, String runId, String extractorVersion) {
    DocumentFacts facts = document.facts();
    if (document.content() instanceof Content.Nothing) {
      return new Extraction(runId, extractorVersion, facts, Optional.empty(), List.of());
    }
    try {
      Optional<Article> article = articles.read(document);
      if (article.map(Article::body).orElse("").isEmpty()) {
        DocumentFacts empty = withOutcome(facts, facts.outcome(), Reason.EMPTY_TEXT, "no text");
        return new Extraction(runId, extractorVersion, empty, article, List.of());
      }
      ArticleClaims.Reading reading = read(article.orElseThrow());
      return new Extraction(
          runId, extractorVersion, facts, Optional.of(reading.article()), reading.claims());
    } catch (RuntimeException | StackOverflowError e) {
      DocumentFacts failed =
          withOutcome(facts, Outcome.REJECTED, Reason.INTERNAL_ERROR, describe(e));
      return new Extraction(runId, extractorVersion, failed, Optional.empty(), List.of());
    }
  }

  /** Reads the claims of an article's main text, headline and summaries. */
  public ArticleClaims.Reading read(Article article) {
    return claims.read(article);
  }

  private static DocumentFacts withOutcome(
      DocumentFacts facts, Outcome outcome, Reason reason, String detail) {
    return new DocumentFacts(
        facts.documentId(),
        facts.itemUri(),
        facts.containerUri(),
        facts.mediaType(),
        facts.charset(),
        facts.byteSize(),
        outcome,
        facts.reason().or(() -> Optional.of(reason)),
        facts.detail().or(() -> Optional.of(detail)),
        facts.parser(),
        facts.capturedAt(),
        facts.elapsedMs());
  }

  /** The defect and where in the program it showed. */
  private static String describe(Throwable defect) {
    return Arrays.stream(defect.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.claimhouse."))
        .findFirst()
        .map(frame -> defect.getClass().getSimpleName() + " at " + frame)
        .orElse(defect.getClass().getSimpleName());
  }
}
