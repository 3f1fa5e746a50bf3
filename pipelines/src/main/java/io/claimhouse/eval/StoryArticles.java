package io.claimhouse.eval;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.claim.ArticleClaims;
import io.claimhouse.document.Content;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.Extraction.ClaimRow;
import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.link.FigureFacts;
import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.EventTime;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Period;
import io.claimhouse.model.Unit;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a story's documents as a run would, as far as linking needs them. */
final class StoryArticles {

  private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);
  private final ArticleReader articles = ArticleReader.fromSeeds();
  private final ArticleClaims claims = ArticleClaims.fromSeeds();

  /** The articles of a file. */
  List<ArticleFacts> read(Path file) {
    List<ArticleFacts> read = new ArrayList<>();
    documents.read(
        InputFile.of(file),
        SkipRule.NONE,
        document -> {
          if (!(document.content() instanceof Content.Nothing)) {
            articles
                .read(document)
                .filter(article -> !article.body().isEmpty())
                .ifPresent(article -> read.add(facts(document, article)));
          }
        });
    return read;
  }

  private ArticleFacts facts(ParsedDocument document, Article article) {
    ArticleClaims.Reading reading = claims.read(article);
    Extraction extraction =
        new Extraction("", "", document.facts(), Optional.of(reading.article()), reading.claims());
    List<ClaimRow> rows =
        extraction.claimRows().stream().filter(row -> row.restatesClaimId().isEmpty()).toList();
    return new ArticleFacts(
        article.articleId(),
        article.title(),
        article.outlet().map(Outlet::id),
        article.language(),
        article.outlet().flatMap(Outlet::country),
        article.published().map(moment -> moment.at().atZone(ZoneOffset.UTC).toLocalDate()),
        rows.stream().map(StoryArticles::claim).toList(),
        rows.stream()
            .flatMap(row -> row.figureRows().stream())
            .map(StoryArticles::figure)
            .toList());
  }

  private static ClaimFacts claim(ClaimRow row) {
    Claim claim = row.claim();
    return new ClaimFacts(
        row.claimId(),
        row.codePoints().at(claim.span().start()),
        claim.text(),
        claim.subject(),
        claim.predicate(),
        claim.attribution().name(),
        claim.attribution().kind(),
        claim.attribution().cue(),
        claim.attribution().chain(),
        claim.modality(),
        claim.negated(),
        claim.tense(),
        claim.event().flatMap(EventTime::start),
        claim.event().flatMap(EventTime::end),
        claim.place(),
        claim.placeCode());
  }

  private static FigureFacts figure(FigureRow row) {
    Figure figure = row.figure();
    return new FigureFacts(
        row.figureId(),
        row.claim().claimId(),
        row.claim().codePoints().at(figure.span().start()),
        row.claim().codePoints().at(figure.span().end()),
        figure.kind(),
        figure.value(),
        figure.approximation(),
        figure.unit().map(Unit::code),
        figure.unit().flatMap(Unit::dimension),
        figure.siValue(),
        figure.counted().map(CountedNoun::head),
        figure.counted().map(CountedNoun::modifiers).filter(words -> !words.isEmpty()),
        figure.change(),
        figure.aggregation(),
        figure.perUnit(),
        figure.asOf().map(Period::start),
        figure.asOf().map(Period::end));
  }
}
