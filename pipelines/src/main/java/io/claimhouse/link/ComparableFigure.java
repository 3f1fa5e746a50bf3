package io.claimhouse.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param clues where nothing but the outlet tells the place of an outcome: the words of its
 *     article, by which its event may be found elsewhere, the names with a capital; else empty
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
    List<String> inherited,
    List<String> clues) {

  public ComparableFigure {
    story = List.copyOf(story);
    inherited = List.copyOf(inherited);
    clues = List.copyOf(clues);
  }

  /** The same figure in another role. */
  ComparableFigure as(SeriesFigure.Role otherRole) {
    return new ComparableFigure(
        key,
        figure,
        claim,
        articleId,
        publisher,
        publishedDate,
        otherRole,
        story,
        inherited,
        clues);
  }

  /**
   * The same figure at the place of an event that its article is of.
   *
   * @param words story words of the event's other articles
   */
  ComparableFigure of(String placeOfStory, Collection<String> words) {
    Stream<String> taken =
        inherited.stream().filter(part -> !part.equals(SeriesFigure.PLACE_OF_OUTLET));
    return settled(
        key.at(placeOfStory),
        Stream.concat(story.stream(), words.stream()).distinct().sorted().toList(),
        Stream.concat(taken, Stream.of(SeriesFigure.PLACE_OF_STORY)).sorted().toList());
  }

  /** The same figure where it is: what looks for its event carries the clues by itself. */
  public ComparableFigure withoutClues() {
    return settled(key, story, inherited);
  }

  private ComparableFigure settled(SeriesKey settledKey, List<String> words, List<String> taken) {
    return new ComparableFigure(
        settledKey,
        figure,
        claim,
        articleId,
        publisher,
        publishedDate,
        role,
        words,
        taken,
        List.of());
  }
}
