package io.claimhouse.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the events apart whose figures have one key: "deaths in France" may be of an attack and of
 * a flood in one week. Articles are taken in order of time; each joins the event whose story words
 * it shares most, if these are enough, else it begins another. The undated come last, so that they
 * find the events of the others. Work grows with the articles: each is held against the last
 * {@value #OPEN_EVENTS} events.
 */
final class Events {

  /** How many of the latest events an article may still join. */
  static final int OPEN_EVENTS = 32;

  private Events() {}

  /**
   * The figures of each event in the order of {@link SeriesBuilder#IN_TIME}, the events by their
   * first figure.
   *
   * @param ordered figures of one key, in that order
   */
  static List<List<ComparableFigure>> of(List<ComparableFigure> ordered) {
    Map<String, List<ComparableFigure>> byArticle = new LinkedHashMap<>();
    for (ComparableFigure figure : ordered) {
      byArticle.computeIfAbsent(figure.articleId(), id -> new ArrayList<>()).add(figure);
    }
    return among(byArticle.values().stream().map(Telling::of).toList()).stream()
        .map(
            event ->
                event.tellings().stream()
                    .flatMap(telling -> byArticle.get(telling.articleId()).stream())
                    .toList())
        .toList();
  }

  /**
   * The events by their first article.
   *
   * @param ordered what articles tell of one key, by publication, the undated last
   */
  static List<Event> among(List<Telling> ordered) {
    List<Event> events = new ArrayList<>();
    for (Telling telling : ordered) {
      Optional<Event> event =
          events.subList(Math.max(0, events.size() - OPEN_EVENTS), events.size()).stream()
              .filter(open -> open.isOf(telling) && open.mayReach(telling))
              .max(Comparator.comparingInt(open -> open.shared(telling.story())));
      if (event.isEmpty()) {
        events.add(new Event(telling.key()));
      }
      event.orElseGet(() -> events.get(events.size() - 1)).add(telling);
    }
    return events;
  }
}
