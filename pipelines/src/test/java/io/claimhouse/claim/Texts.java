package io.claimhouse.claim;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles and figures made by hand, so that claims are tested without the packages before. */
final class Texts {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.fromSeeds();

  private Texts() {}

  /** An article whose lines are its paragraphs. */
  static Article article(String body) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i == body.length() || body.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new Block(new Span(start, i), Block.Kind.PARAGRAPH));
        }
        start = i + 1;
      }
    }
    return new Article(
        "article",
        "document",
        "file:///article.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        body,
        blocks,
        "test",
        List.of());
  }

  static Figure figure(String body, int start, int end, FigureKind kind) {
    return new Figure(
        new Span(start, end),
        body.substring(start, end),
        kind,
        kind == FigureKind.DATE ? Interval.NONE : Interval.exactly(1),
        Approximation.EXACT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Change.NONE,
        Aggregation.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        "test");
  }

  /** A figure for each place where one of {@code surfaces} stands. */
  static List<Figure> figures(String body, FigureKind kind, String... surfaces) {
    List<Figure> figures = new ArrayList<>();
    for (String surface : surfaces) {
      for (int at = body.indexOf(surface); at >= 0; at = body.indexOf(surface, at + 1)) {
        figures.add(figure(body, at, at + surface.length(), kind));
      }
    }
    return figures;
  }

  static List<Claim> claims(String body, List<Figure> figures) {
    Article article = article(body);
    List<Sentence> sentences = SentenceSplitter.split(body, article.blocks());
    return EXTRACTOR.extract(body, sentences, figures);
  }

  /** The claim that carries the figure with this surface, the first of several. */
  static Claim claimOf(List<Claim> claims, String surface) {
    return claims.stream()
        .filter(claim -> claim.figures().stream().anyMatch(f -> f.surface().equals(surface)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim carries " + surface + ": " + claims));
  }
}
