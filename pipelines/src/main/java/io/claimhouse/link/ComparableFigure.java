package io.claimhouse.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure with the key of what it can be compared with.
 *
 * @param key the key
 * @param figure the figure
 * @param claim its claim
 * @param articleId its article
 * @param publisher who published it, as {@link Publisher} knows it again
 * @param publishedDate when
 * @param role what it is of the quantity
 * @param story the words by which its article's story is known again
 * @param inherited the parts of the key taken from the rest of the article
 */
public record ComparableFigure(
    SeriesKey key,
    FigureFacts figure,
    ClaimFacts claim,
    String articleId,
    Optional<String> publisher,
    Optional<LocalDate> publishedDate,
    SeriesFigure.Role role,
    List<String> story,
    List<String> inherited) {

  public ComparableFigure {
    story = List.copyOf(story);
    inherited = List.copyOf(inherited);
  }

  /** The same figure in another role. */
  ComparableFigure as(SeriesFigure.Role otherRole) {
    return new ComparableFigure(
        key, figure, claim, articleId, publisher, publishedDate, otherRole, story, inherited);
  }
}
