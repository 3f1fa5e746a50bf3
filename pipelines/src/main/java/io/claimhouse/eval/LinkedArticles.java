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
import io.claimhouse.link.quantity.Mention;
import io.claimhouse.link.quantity.MentionReader;
import io.claimhouse.link.quantity.QuantityLinker;
import io.claimhouse.link.quantity.Series;
import io.claimhouse.link.quantity.SeriesFigure;
import io.claimhouse.link.quantity.TextFigure;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.story.ArticleTermsReader;
import io.claimhouse.link.story.StoryLinker;
import io.claimhouse.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A folder's documents, read and linked as a run would. */
final class LinkedArticles {

  /**
   * An article as read.
   *
   * @param document its path in the folder
   * @param article the article, with the lines that its claims were read from
   * @param figures its figures by their rows
   * @param mentions those that were described for linking
   * @param terms what it is about
   */
  record Read(
      String document,
      Article article,
      List<FigureRow> figures,
      List<Mention> mentions,
      ArticleTerms terms) {}

  private final List<Read> articles;
  private final Map<String, Series> series;
  private final Map<String, SeriesFigure> placeOfFigure = new HashMap<>();

  private LinkedArticles(List<Read> articles, QuantityLinker.Linked linked) {
    this.articles = List.copyOf(articles);
    this.series =
        linked.series().stream().collect(Collectors.toMap(Series::seriesId, Function.identity()));
    linked.figures().forEach(figure -> placeOfFigure.put(figure.figureId(), figure));
  }

  /**
   * @param documents their paths in the folder
   */
  static LinkedArticles read(Path folder, Collection<String> documents) {
    Reader reader = new Reader(folder);
    List<Read> articles =
        documents.parallelStream().flatMap(document -> reader.read(document).stream()).toList();
    Map<String, ArticleTerms> terms = new TreeMap<>();
    articles.forEach(read -> terms.put(read.article().articleId(), read.terms()));
    Map<String, String> storyOfArticle = new HashMap<>();
    new StoryLinker()
        .link(terms.values())
        .articles()
        .forEach(each -> storyOfArticle.put(each.articleId(), each.storyId()));
    return new LinkedArticles(
        articles,
        QuantityLinker.fromSeeds()
            .link(
                articles.stream().flatMap(read -> read.mentions().stream()).toList(),
                terms,
                storyOfArticle));
  }

  List<Read> articles() {
    return articles;
  }

  /** Where a figure stands; empty where it is in no series. */
  Optional<SeriesFigure> placeOf(String figureId) {
    return Optional.ofNullable(placeOfFigure.get(figureId));
  }

  Series series(String seriesId) {
    return series.get(seriesId);
  }

  Collection<Series> allSeries() {
    return series.values();
  }

  /** Reads documents; one serves all threads. */
  private static final class Reader {
    private final Path folder;
    private final ArticleReader articles = ArticleReader.fromSeeds();
    private final ArticleClaims claims = ArticleClaims.fromSeeds();
    private final ArticleTermsReader terms = ArticleTermsReader.fromSeeds();
    private final MentionReader mentions = MentionReader.fromSeeds();

    Reader(Path folder) {
      this.folder = folder;
    }

    List<Read> read(String document) {
      List<Read> read = new ArrayList<>();
      new DocumentReader(Limits.DEFAULT)
          .read(
              InputFile.of(folder.resolve(document)),
              SkipRule.NONE,
              parsed -> {
                if (!(parsed.content() instanceof Content.Nothing)) {
                  articles
                      .read(parsed)
                      .filter(article -> !article.body().isEmpty())
                      .ifPresent(article -> read.add(describe(document, parsed, article)));
                }
              });
      return read;
    }

    private Read describe(String document, ParsedDocument parsed, Article article) {
      ArticleClaims.Reading reading = claims.read(article);
      Extraction extraction =
          new Extraction("", "", parsed.facts(), Optional.of(reading.article()), reading.claims());
      List<FigureRow> figures = new ArrayList<>();
      List<TextFigure> inText = new ArrayList<>();
      for (ClaimRow claim : extraction.claimRows()) {
        for (FigureRow figure : claim.figureRows()) {
          figures.add(figure);
          inText.add(
              new TextFigure(
                  figure.figureId(),
                  claim.codePoints().at(figure.figure().span().start()),
                  claim.claim(),
                  figure.figure()));
        }
      }
      ArticleTermsReader.Reading told = terms.read(reading.article());
      return new Read(
          document,
          reading.article(),
          figures,
          mentions.read(reading.article(), inText, told),
          told.terms());
    }
  }
}
