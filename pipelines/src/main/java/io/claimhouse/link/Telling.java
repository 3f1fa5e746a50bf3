package io.claimhouse.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one article tells of one key.
 *
 * @param key the key
 * @param articleId the article
 * @param publishedDate when it was published
 * @param days the days on which it says that this happened, in order
 * @param levels the levels that it gives, in order
 * @param story the words by which the article's story is known again
 * @param clues the clues of its figures ({@link ComparableFigure#clues})
 */
public record Telling(
    SeriesKey key,
    String articleId,
    Optional<LocalDate> publishedDate,
    List<LocalDate> days,
    List<Double> levels,
    List<String> story,
    List<String> clues) {

  public Telling {
    days = List.copyOf(days);
    levels = List.copyOf(levels);
    story = List.copyOf(story);
    clues = List.copyOf(clues);
  }

  /**
   * @param figures an article's figures of one key
   */
  static Telling of(List<ComparableFigure> figures) {
    ComparableFigure first = figures.get(0);
    return new Telling(
        first.key(),
        first.articleId(),
        first.publishedDate(),
        days(figures),
        levels(figures),
        first.story(),
        first.clues());
  }

  Telling on(List<LocalDate> otherDays) {
    return new Telling(key, articleId, publishedDate, otherDays, levels, story, clues);
  }

  /** Its greatest level; 0 where it gives none. */
  double greatest() {
    return levels.isEmpty() ? 0 : Math.max(0, levels.get(levels.size() - 1));
  }

  /** The days that claims tell exactly; a month is none. */
  private static List<LocalDate> days(List<ComparableFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.role() != SeriesFigure.Role.HISTORIC)
        .map(ComparableFigure::claim)
        .filter(claim -> claim.eventStart().equals(claim.eventEnd()))
        .flatMap(claim -> claim.eventStart().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Double> levels(List<ComparableFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.role() == SeriesFigure.Role.LEVEL)
        .flatMapToDouble(figure -> figure.figure().value().point().stream())
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }
}
