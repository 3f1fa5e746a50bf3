package io.claimhouse.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What articles tell of one event, as they come in order of time. Used by one thread only. */
final class Event {

  /** So many words of its story must an article share with an event. */
  static final int SHARED = 3;

  /** So many where nothing but the story tells what is counted. */
  private static final int SHARED_STORY = 4;

  /** So many after a pause, when it may be another event of the kind. */
  private static final int SHARED_LATER = 5;

  /** So many without a date, when it may be of any year. */
  private static final int SHARED_UNDATED = 7;

  /** An article so many days before or after others is of one time with them. */
  static final int SOON_DAYS = 21;

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

  private final SeriesKey key;
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<String, Integer> articlesWithWord = new HashMap<>();
  private Optional<LocalDate> latest = Optional.empty();
  private final Set<Double> levels = new HashSet<>();
  private Optional<LocalDate> firstDay = Optional.empty();
  private double greatest;

  Event(SeriesKey key) {
    this.key = key;
  }

  SeriesKey key() {
    return key;
  }

  /** What articles tell of it, in the order in which they came. */
  List<Telling> tellings() {
    return tellings;
  }

  void add(Telling telling) {
    tellings.add(telling);
    telling
        .story()
        .forEach(word -> articlesWithWord.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    levels.addAll(telling.levels());
    for (LocalDate day : telling.days()) {
      firstDay = firstDay.filter(known -> known.isBefore(day)).or(() -> Optional.of(day));
    }
    greatest = Math.max(greatest, telling.greatest());
    latest = telling.publishedDate().or(() -> latest);
  }

  /** Whether an article's levels are not too small for an event that has paused. */
  boolean mayReach(Telling telling) {
    return isSoon(telling)
        || telling.greatest() == 0
        || telling.greatest() >= greatest * LEAST_LATER_PART;
  }

  /** Whether an article of the event's key, published no earlier, is of it. */
  boolean isOf(Telling telling) {
    boolean isInTime =
        telling.publishedDate().isEmpty()
            || latest.isEmpty()
            || ChronoUnit.DAYS.between(latest.get(), telling.publishedDate().get()) <= PAUSE_DAYS;
    int shared = shared(telling.story());
    if (key.isOfStory()) {
      return isInTime && isSoon(telling) && shared >= SHARED_STORY;
    }
    int later = telling.publishedDate().isPresent() ? SHARED_LATER : SHARED_UNDATED;
    int needed = isSoon(telling) ? SHARED : later;
    return isInTime
        && (shared >= needed || (shared > 0 && shared >= SHARED_PART * telling.story().size()));
  }

  private boolean isSoon(Telling telling) {
    return telling.publishedDate().isPresent()
        && latest.isPresent()
        && ChronoUnit.DAYS.between(latest.get(), telling.publishedDate().get()) <= SOON_DAYS;
  }

  /** How many of the words stand in a fair part of the event's articles; strong ones tell more. */
  int shared(List<String> words) {
    return words.stream()
        .filter(this::has)
        .mapToInt(word -> StoryWords.isStrong(word) ? STRONG : 1)
        .sum();
  }

  /** The words that a fair part of its articles have, in lower case and no order. */
  List<String> words() {
    return articlesWithWord.keySet().stream().filter(this::has).toList();
  }

  /** So many of its words at most that most of its articles have, in lower case and sorted. */
  List<String> commonWords(int most) {
    return articlesWithWord.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The earliest day on which an article says that it happened. */
  Optional<LocalDate> firstDay() {
    return firstDay;
  }

  /** The levels that its articles give, in no order. */
  Set<Double> levels() {
    return levels;
  }

  /** Whether a fair part of its articles have a word, in whatever case. */
  boolean has(String word) {
    int articles = articlesWithWord.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    return articles > 0 && articles * FAIR_PART >= tellings.size();
  }
}
