package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.copies.Signature;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes series of the figures with one key. Where the key may be told of several events, the
 * stories of their articles tell these apart ({@link Events}); where only the story tells what is
 * counted, two articles must agree on the number ({@link Corroboration}).
 */
public final class SeriesBuilder {

  /** By publication, the undated last, then by where the figure stands. */
  static final Comparator<ComparableFigure> IN_TIME =
      Comparator.comparing(
              (ComparableFigure figure) -> figure.publishedDate().orElse(LocalDate.MAX))
          .thenComparing(ComparableFigure::articleId)
          .thenComparingInt(figure -> figure.figure().charStart())
          .thenComparing(figure -> figure.figure().figureId());

  private final SeriesLabel label;

  public SeriesBuilder(Synonyms synonyms, PlaceNames places) {
    this.label = new SeriesLabel(synonyms, places);
  }

  /**
   * The series of figures with one key, each with its figures in order of time.
   *
   * @param figures figures with one key, in any order
   */
  public List<FilledSeries> build(Collection<ComparableFigure> figures) {
    List<ComparableFigure> ordered = figures.stream().sorted(IN_TIME).toList();
    return quantities(ordered).stream().map(this::fill).toList();
  }

  private static List<List<ComparableFigure>> quantities(List<ComparableFigure> ordered) {
    if (ordered.isEmpty()) {
      return List.of();
    }
    SeriesKey key = ordered.get(0).key();
    if (!key.isOfEvents()) {
      return List.of(ordered);
    }
    List<List<ComparableFigure>> events = Events.of(ordered);
    return key.isOfStory()
        ? events.stream().flatMap(event -> Corroboration.of(event).stream()).toList()
        : events.stream().map(EventScopes::withoutOthers).toList();
  }

  private FilledSeries fill(List<ComparableFigure> figures) {
    SeriesKey key = figures.get(0).key();
    ComparableFigure first = figures.get(0);
    String text = key.text();
    if (key.isOfEvents()) {
      text += "|" + (key.isOfStory() ? first.figure().figureId() : first.articleId());
    }
    String id = Signature.sha256(text).substring(0, 32);
    return new FilledSeries(
        new Series(
            id,
            text,
            label.of(key, figures),
            present(key.subject()),
            present(key.act()),
            present(key.counted()),
            present(key.modifiers()),
            present(key.statistic()),
            present(key.unit()),
            present(key.per()),
            present(key.place()),
            key.kind()),
        figures.stream()
            .map(
                figure ->
                    new SeriesFigure(
                        id, figure.figure().figureId(), figure.role(), figure.inherited()))
            .toList(),
        FigureLinks.among(figures));
  }

  private static Optional<String> present(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }

  /**
   * A series with what belongs to it.
   *
   * @param series the series
   * @param figures its figures in order of time
   * @param links how they stand to each other
   */
  public record FilledSeries(Series series, List<SeriesFigure> figures, List<FigureLink> links) {

    public FilledSeries {
      figures = List.copyOf(figures);
      links = List.copyOf(links);
    }
  }
}
