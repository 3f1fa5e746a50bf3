package io.claimhouse.pipeline;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.claim.ArticleText;
import io.claimhouse.claim.ClaimExtractor;
import io.claimhouse.claim.Restatements;
import io.claimhouse.document.Content;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.lake.Extraction;
import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Reason;
import io.claimhouse.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From a document to the article, its figures and its claims: the stages in their order. Has no
 * state but its look-up tables and may be used by several threads.
 */
public final class Extractor {

  private final ArticleReader articles;
  private final FigureExtractor figures;
  private final ClaimExtractor claims;
  private final Restatements restatements = Restatements.fromSeeds();

  private Extractor(ArticleReader articles, FigureExtractor figures, ClaimExtractor claims) {
    this.articles = articles;
    this.figures = figures;
    this.claims = claims;
  }

  /** An extractor with the words, units and outlets of the seeds. */
  public static Extractor fromSeeds() {
    return new Extractor(
        ArticleReader.fromSeeds(), FigureExtractor.fromSeeds(), ClaimExtractor.fromSeeds());
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
      return new Extraction(runId, extractorVersion, facts, article, claims(article.orElseThrow()));
    } catch (RuntimeException | StackOverflowError e) {
      DocumentFacts failed =
          withOutcome(facts, Outcome.REJECTED, Reason.INTERNAL_ERROR, describe(e));
      return new Extraction(runId, extractorVersion, failed, Optional.empty(), List.of());
    }
  }

  /**
   * The claims of an article with their figures: of its headline, its summaries and its body, each
   * in the order of the text. Those that say another again are known as such.
   */
  public List<Claim> claims(Article article) {
    FigureContext context =
        new FigureContext(
            article.published(), article.language(), article.outlet().flatMap(Outlet::country));
    List<ArticleText> texts = ArticleText.of(article);
    List<Claim> all = new ArrayList<>();
    for (ArticleText text : texts) {
      List<Figure> found = new ArrayList<>();
      for (Sentence sentence : text.sentences()) {
        found.addAll(figures.extract(text.text(), sentence, context));
      }
      all.addAll(claims.extract(text, found));
    }
    return restatements.mark(all, texts, article.blocks());
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
