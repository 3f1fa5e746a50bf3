package io.claimhouse.eval;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ComparabilityReader;
import io.claimhouse.link.ComparableFigure;
import io.claimhouse.link.PlaceNames;
import io.claimhouse.link.SeriesBuilder;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.link.SeriesFigure;
import io.claimhouse.link.StoryPlaces;
import io.claimhouse.link.Telling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The series over a story's documents, as a run would build them. */
final class StorySeries {

  /**
   * A figure in its series, in the role that it has there.
   *
   * @param seriesId the series
   * @param label its name
   * @param figure the figure
   * @param role what it is of the quantity
   */
  record Placed(String seriesId, String label, ComparableFigure figure, SeriesFigure.Role role) {}

  private final Map<String, Set<String>> articlesOfDocument = new HashMap<>();
  private final List<FilledSeries> series = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  private StorySeries() {}

  /**
   * Reads each document and builds the series over all of them.
   *
   * @param documents their paths in the folder
   */
  static StorySeries read(Path folder, Collection<String> documents) {
    Synonyms synonyms = Synonyms.fromSeeds();
    PlaceNames places = PlaceNames.fromSeeds();
    ComparabilityReader reader = new ComparabilityReader(synonyms, places);
    SeriesBuilder builder = new SeriesBuilder(synonyms, places);
    StoryArticles articles = new StoryArticles();
    StorySeries read = new StorySeries();
    List<ComparableFigure> all = new ArrayList<>();
    Map<String, List<ComparableFigure>> astray = new TreeMap<>();
    Map<String, List<Telling>> bySpan = new TreeMap<>();
    for (String document : documents) {
      for (ArticleFacts article : articles.read(folder.resolve(document))) {
        read.articlesOfDocument
            .computeIfAbsent(document, d -> new HashSet<>())
            .add(article.articleId());
        List<ComparableFigure> figures = reader.read(article);
        for (ComparableFigure figure : figures) {
          if (StoryPlaces.isAstray(figure)) {
            astray.computeIfAbsent(figure.articleId(), id -> new ArrayList<>()).add(figure);
          } else {
            all.add(figure);
          }
        }
        for (Telling telling : StoryPlaces.tellings(figures)) {
          for (String span : StoryPlaces.spans(telling)) {
            bySpan.computeIfAbsent(span, key -> new ArrayList<>()).add(telling);
          }
        }
      }
    }
    Map<String, List<StoryPlaces.Found>> found = new HashMap<>();
    bySpan.values().stream()
        .flatMap(span -> StoryPlaces.find(span).stream())
        .forEach(
            event -> found.computeIfAbsent(event.articleId(), id -> new ArrayList<>()).add(event));
    astray.forEach(
        (articleId, figures) ->
            all.addAll(StoryPlaces.settle(figures, found.getOrDefault(articleId, List.of()))));
    Map<String, List<ComparableFigure>> byKey = new TreeMap<>();
    for (ComparableFigure figure : all) {
      byKey.computeIfAbsent(figure.key().text(), key -> new ArrayList<>()).add(figure);
    }
    for (List<ComparableFigure> figures : byKey.values()) {
      Map<String, ComparableFigure> byId = new HashMap<>();
      figures.forEach(figure -> byId.put(figure.figure().figureId(), figure));
      for (FilledSeries filled : builder.build(figures)) {
        read.series.add(filled);
        for (SeriesFigure in : filled.figures()) {
          read.placed.add(
              new Placed(
                  filled.series().seriesId(),
                  filled.series().label(),
                  byId.get(in.figureId()),
                  in.role()));
        }
      }
    }
    return read;
  }

  /** All series. */
  List<FilledSeries> all() {
    return List.copyOf(series);
  }

  /** The figures of a series in order of time. */
  List<Placed> figures(String seriesId) {
    return placed.stream().filter(figure -> figure.seriesId().equals(seriesId)).toList();
  }

  /** The figures of a document that stand in a series. */
  List<Placed> of(String document) {
    Set<String> articles = articlesOfDocument.getOrDefault(document, Set.of());
    return placed.stream().filter(found -> articles.contains(found.figure().articleId())).toList();
  }
}
