package io.claimhouse.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** So many words of its story must an article share with an event. */
  private static final int SHARED = 3;

  /** So many where nothing but the story tells what is counted. */
  private static final int SHARED_STORY = 4;

  /** So many after a pause, when it may be another event of the kind. */
  private static final int SHARED_LATER = 5;

  /** So many without a date, when it may be of any year. */
  private static final int SHARED_UNDATED = 7;

  private static final int SOON_DAYS = 21;

  /** A short article shares what it has: this part of its words is enough. */
  private static final double SHARED_PART = 0.34;

  /** A word is of the event where one of so many of its articles has it. */
  private static final int FAIR_PART = 8;

  /** What a shared town or name of the headline counts for. */
  private static final int STRONG = 2;

  /** News of one event seldom pauses for longer. */
  static final int PAUSE_DAYS = 100;

  /** A toll does not fall so far: after a pause it is that of another event. */
  private static final double LEAST_LATER_PART = 0.5;

  /** How many of the latest events an article may still join. */
  private static final int OPEN_EVENTS = 32;

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
    List<Event> events = new ArrayList<>();
    boolean isOfStory = !ordered.isEmpty() && ordered.get(0).key().isOfStory();
    for (List<ComparableFigure> article : byArticle.values()) {
      ComparableFigure first = article.get(0);
      Optional<Event> event =
          events.subList(Math.max(0, events.size() - OPEN_EVENTS), events.size()).stream()
              .filter(open -> open.isOf(first) && open.mayReach(article))
              .max(Comparator.comparingInt(open -> open.shared(first.story())));
      if (event.isEmpty()) {
        events.add(new Event(isOfStory));
      }
      event.orElseGet(() -> events.get(events.size() - 1)).add(article);
    }
    return events.stream().map(event -> event.figures).toList();
  }

  private static final class Event {
    private final boolean isOfStory;
    private final List<ComparableFigure> figures = new ArrayList<>();
    private final Map<String, Integer> articlesWithWord = new HashMap<>();
    private Optional<LocalDate> latest = Optional.empty();
    private int articles;
    private double greatest;

    Event(boolean isOfStory) {
      this.isOfStory = isOfStory;
    }

    void add(Collection<ComparableFigure> article) {
      ComparableFigure first = article.iterator().next();
      figures.addAll(article);
      first
          .story()
          .forEach(word -> articlesWithWord.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
      articles++;
      greatest = Math.max(greatest, greatest(article));
      latest = first.publishedDate().or(() -> latest);
    }

    /** Whether an article's levels are not too small for an event that has paused. */
    boolean mayReach(List<ComparableFigure> article) {
      double level = greatest(article);
      return isSoon(article.get(0)) || level == 0 || level >= greatest * LEAST_LATER_PART;
    }

    private static double greatest(Collection<ComparableFigure> article) {
      return article.stream()
          .filter(figure -> figure.role() == SeriesFigure.Role.LEVEL)
          .mapToDouble(figure -> figure.figure().value().point().orElse(0))
          .max()
          .orElse(0);
    }

    boolean isOf(ComparableFigure figure) {
      boolean isInTime =
          figure.publishedDate().isEmpty()
              || latest.isEmpty()
              || ChronoUnit.DAYS.between(latest.get(), figure.publishedDate().get()) <= PAUSE_DAYS;
      int shared = shared(figure.story());
      if (isOfStory) {
        return isInTime && isSoon(figure) && shared >= SHARED_STORY;
      }
      int later = figure.publishedDate().isPresent() ? SHARED_LATER : SHARED_UNDATED;
      int needed = isSoon(figure) ? SHARED : later;
      return isInTime
          && (shared >= needed || (shared > 0 && shared >= SHARED_PART * figure.story().size()));
    }

    private boolean isSoon(ComparableFigure figure) {
      return figure.publishedDate().isPresent()
          && latest.isPresent()
          && ChronoUnit.DAYS.between(latest.get(), figure.publishedDate().get()) <= SOON_DAYS;
    }

    /**
     * How many of the words stand in a fair part of the event's articles; strong ones tell more.
     */
    int shared(List<String> words) {
      return words.stream()
          .filter(word -> articlesWith(word) > 0 && articlesWith(word) * FAIR_PART >= articles)
          .mapToInt(word -> StoryWords.isStrong(word) ? STRONG : 1)
          .sum();
    }

    private int articlesWith(String word) {
      return articlesWithWord.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
  }
}
