package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Makes series of the figures with one key. Where the key names no subject, the stories of their
 * articles tell one event from another ({@link Events}).
 */
public final class SeriesBuilder {

  private static final int PART_OF_EVENT = 20;

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
    boolean onlyStoriesTellApart = !ordered.isEmpty() && ordered.get(0).key().isWithoutSubject();
    List<List<ComparableFigure>> events =
        onlyStoriesTellApart
            ? Events.of(ordered).stream().map(SeriesBuilder::withoutParts).toList()
            : List.of(ordered);
    return events.stream().map(this::fill).toList();
  }

  private FilledSeries fill(List<ComparableFigure> figures) {
    SeriesKey key = figures.get(0).key();
    String text = key.text() + (key.isWithoutSubject() ? "|" + figures.get(0).articleId() : "");
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

  /**
   * No count of an event falls to a small part of what it was: what is so much less than a level
   * told before it is of a part of the event.
   */
  private static List<ComparableFigure> withoutParts(List<ComparableFigure> event) {
    List<ComparableFigure> figures = new ArrayList<>();
    double greatest = 0;
    for (ComparableFigure figure : event) {
      OptionalDouble value = figure.figure().value().point();
      boolean isLevel = figure.role() == SeriesFigure.Role.LEVEL && value.isPresent();
      figures.add(
          isLevel && value.getAsDouble() * PART_OF_EVENT < greatest
              ? figure.as(SeriesFigure.Role.PART)
              : figure);
      if (isLevel) {
        greatest = Math.max(greatest, value.getAsDouble());
      }
    }
    return figures;
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
