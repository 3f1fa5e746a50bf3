package io.claimhouse.pipeline;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.claim.ClaimExtractor;
import io.claimhouse.claim.Headlines;
import io.claimhouse.claim.Restatements;
import io.claimhouse.document.Content;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.lake.Extraction;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Claim;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Reason;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
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
      Reading reading = read(article.orElseThrow());
      return new Extraction(
          runId, extractorVersion, facts, Optional.of(reading.article()), reading.claims());
    } catch (RuntimeException | StackOverflowError e) {
      DocumentFacts failed =
          withOutcome(facts, Outcome.REJECTED, Reason.INTERNAL_ERROR, describe(e));
      return new Extraction(runId, extractorVersion, failed, Optional.empty(), List.of());
    }
  }

  /**
   * An article and what it claims.
   *
   * @param article the article; behind its main text the lines of its headline and summaries that
   *     state a figure which the text does not
   * @param claims the claims of its body with their figures, in the order of the text; those that
   *     say another again are known as such
   */
  public record Reading(Article article, List<Claim> claims) {

    public Reading {
      claims = List.copyOf(claims);
    }
  }

  /** Reads the claims of an article's main text, headline and summaries. */
  public Reading read(Article article) {
    Article alone = article.withBody(article.mainText(), article.mainBlocks());
    List<Claim> ofText = claims(alone, 0);
    List<Headlines.Line> lines = Headlines.of(alone);
    Reading all = withLines(alone, ofText, lines);
    List<Headlines.Line> telling = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block block = all.article().blocks().get(all.article().blocks().size() - lines.size() + i);
      if (all.claims().stream().anyMatch(claim -> tellsFigure(claim, block))) {
        telling.add(lines.get(i));
      }
    }
    return telling.size() == lines.size() ? all : withLines(alone, ofText, telling);
  }

  private Reading withLines(Article alone, List<Claim> ofText, List<Headlines.Line> lines) {
    Article article = lines.isEmpty() ? alone : Headlines.append(alone, lines);
    List<Claim> all = new ArrayList<>(ofText);
    if (!lines.isEmpty()) {
      all.addAll(claims(article, alone.body().length()));
    }
    return new Reading(article, restatements.mark(all, article));
  }

  private static boolean tellsFigure(Claim claim, Block block) {
    return block.span().contains(claim.span())
        && claim.restates().isEmpty()
        && claim.figures().stream().anyMatch(figure -> !figure.isTime());
  }

  /** The claims of the sentences that begin at {@code from} or behind it. */
  private List<Claim> claims(Article article, int from) {
    FigureContext context =
        new FigureContext(
            article.published(), article.language(), article.outlet().flatMap(Outlet::country));
    List<Sentence> sentences =
        SentenceSplitter.split(article.body(), article.blocks()).stream()
            .filter(sentence -> sentence.span().start() >= from)
            .toList();
    List<Figure> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(figures.extract(article.body(), sentence, context));
    }
    return claims.extract(article.body(), sentences, found);
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
