package io.claimhouse.claim;

import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article's figures and claims: the stages from its text on, in their order. Has no state
 * but its look-up tables and may be used by several threads.
 */
public final class ArticleClaims {

  private final FigureExtractor figures;
  private final ClaimExtractor claims;
  private final Restatements restatements;

  private ArticleClaims(FigureExtractor figures, ClaimExtractor claims, Restatements restatements) {
    this.figures = figures;
    this.claims = claims;
    this.restatements = restatements;
  }

  /** With the words and units of the seeds. */
  public static ArticleClaims fromSeeds() {
    return new ArticleClaims(
        FigureExtractor.fromSeeds(), ClaimExtractor.fromSeeds(), Restatements.fromSeeds());
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

  /** The claims of an article's main text, headline and summaries. */
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
}
