package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes series of the figures with one key. Where the key names no subject, only time tells one
 * event from the next: a pause of more than {@value #PAUSE_DAYS} days begins another series.
 */
public final class SeriesBuilder {

  /** News of one event seldom pauses for longer; two disasters of a country seldom lie closer. */
  static final int PAUSE_DAYS = 45;

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
    List<FilledSeries> series = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size() || isPause(ordered.get(i - 1), ordered.get(i))) {
        series.add(fill(ordered.subList(from, i)));
        from = i;
      }
    }
    return series;
  }

  private static boolean isPause(ComparableFigure before, ComparableFigure after) {
    if (!before.key().isWithoutSubject() || before.publishedDate().isEmpty()) {
      return false;
    }
    return after.publishedDate().isEmpty()
        || before.publishedDate().get().plusDays(PAUSE_DAYS).isBefore(after.publishedDate().get());
  }

  private FilledSeries fill(List<ComparableFigure> figures) {
    SeriesKey key = figures.get(0).key();
    Optional<LocalDate> first =
        key.isWithoutSubject() ? figures.get(0).publishedDate() : Optional.empty();
    String text = key.text() + first.map(day -> "|" + day).orElse("");
    String id = Signature.sha256(text).substring(0, 32);
    return new FilledSeries(
        new Series(
            id,
            text,
            label.of(key),
            present(key.subject()),
            present(key.act()),
            present(key.counted()),
            present(key.unit()),
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
