package io.claimhouse.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds where it was what an article tells without a place: "fourteen people were killed here",
 * where nothing but the outlet's country is known, is of the event whose story the article shares,
 * if that is one alone; else it stays with the country of its outlet.
 *
 * <p>Only what is told of one outcome at one time is held against each other, and only where a name
 * or a number is in common: the work grows with the articles.
 */
public final class StoryPlaces {

  /** Days of a span: a few, so that none grows large; many, so that most articles lie in one. */
  private static final int SPAN_DAYS = 64;

  /** An event is first told so many days after it at most, where no article gives its day. */
  private static final int TOLD_WITHIN_DAYS = 3;

  /** Numbers up to this are those of many events. */
  private static final int SMALL = 10;

  /** A name or number that more events of a span have tells none of them. */
  private static final int EVENTS_OF_CLUE = Events.OPEN_EVENTS;

  /** So many words of its event an article takes over, to be found with it. */
  private static final int STORY_WORDS = 16;

  private StoryPlaces() {}

  /**
   * The event of an article that is astray.
   *
   * @param articleId the article
   * @param place where it was; empty where it may be one of several events
   * @param story words by which it is known again; none where it may be one of several
   */
  public record Found(String articleId, String place, List<String> story) {

    public Found {
      story = List.copyOf(story);
    }

    static Found of(Telling telling, Set<Event> events) {
      if (events.size() > 1) {
        return new Found(telling.articleId(), "", List.of());
      }
      Event event = events.iterator().next();
      return new Found(telling.articleId(), event.key().place(), event.commonWords(STORY_WORDS));
    }
  }

  /** Whether only the story may tell where a figure is of. */
  public static boolean isAstray(ComparableFigure figure) {
    return !figure.clues().isEmpty();
  }

  /**
   * What an article tells that is astray, and what may show others the way.
   *
   * @param article an article's figures in the order of the text
   */
  public static List<Telling> tellings(List<ComparableFigure> article) {
    Map<String, List<ComparableFigure>> byKey = new TreeMap<>();
    for (ComparableFigure figure : article) {
      boolean isPlaced =
          !figure.key().place().isEmpty()
              && !figure.inherited().contains(SeriesFigure.PLACE_OF_OUTLET);
      if ((isPlaced || isAstray(figure))
          && figure.key().isOfPlace()
          && figure.publishedDate().isPresent()) {
        byKey.computeIfAbsent(figure.key().text(), key -> new ArrayList<>()).add(figure);
      }
    }
    List<Telling> tellings = byKey.values().stream().map(Telling::of).toList();
    List<LocalDate> days =
        tellings.stream().flatMap(telling -> telling.days().stream()).distinct().sorted().toList();
    // "Two are still missing": since the day of which the article speaks.
    return tellings.stream()
        .map(telling -> isAstray(telling) && telling.days().isEmpty() ? telling.on(days) : telling)
        .toList();
  }

  private static boolean isAstray(Telling telling) {
    return !telling.clues().isEmpty();
  }

  /**
   * The spans in which a telling meets those that it may be of one event with: its own if it is
   * astray, else all whose articles are near enough in time.
   *
   * @param telling one of {@link #tellings}
   */
  public static Set<String> spans(Telling telling) {
    long day = telling.publishedDate().orElseThrow().toEpochDay();
    int reach = isAstray(telling) ? 0 : Event.SOON_DAYS;
    String key = telling.key().at("").text();
    Set<String> spans = new TreeSet<>();
    for (long near : List.of(day - reach, day, day + reach)) {
      spans.add(key + "|" + Math.floorDiv(near, SPAN_DAYS));
    }
    return spans;
  }

  /**
   * The events of the articles of a span that are astray in it; none for those of no event.
   *
   * @param span all that has this span, in any order
   */
  public static List<Found> find(Collection<Telling> span) {
    List<Telling> astray = span.stream().filter(StoryPlaces::isAstray).toList();
    if (astray.isEmpty()) {
      return List.of();
    }
    Map<String, List<Event>> eventsOfClue = eventsOfClue(span);
    List<Found> found = new ArrayList<>();
    for (Telling telling : astray) {
      Set<Event> events = events(telling, eventsOfClue);
      if (!events.isEmpty()) {
        found.add(Found.of(telling, events));
      }
    }
    return found;
  }

  /**
   * An article's figures that are astray, at the place of its event, if all that was found is at
   * one place.
   *
   * @param figures the figures
   * @param found what was found for the article
   */
  public static List<ComparableFigure> settle(
      Collection<ComparableFigure> figures, Collection<Found> found) {
    Set<String> places = new TreeSet<>();
    Set<String> story = new TreeSet<>();
    for (Found event : found) {
      places.add(event.place());
      story.addAll(event.story());
    }
    String place = places.size() == 1 ? places.iterator().next() : "";
    return figures.stream()
        .map(figure -> place.isEmpty() ? figure.withoutClues() : figure.of(place, story))
        .toList();
  }

  private static Map<String, List<Event>> eventsOfClue(Collection<Telling> span) {
    Map<String, List<Telling>> byKey = new TreeMap<>();
    span.stream()
        .filter(telling -> !isAstray(telling))
        .sorted(
            Comparator.comparing((Telling telling) -> telling.publishedDate().orElseThrow())
                .thenComparing(Telling::articleId))
        .forEach(
            telling ->
                byKey.computeIfAbsent(telling.key().text(), k -> new ArrayList<>()).add(telling));
    Map<String, List<Event>> eventsOfClue = new HashMap<>();
    for (List<Telling> tellings : byKey.values()) {
      for (Event event : Events.among(tellings)) {
        Stream.concat(event.words().stream(), event.levels().stream().map(StoryPlaces::number))
            .forEach(clue -> eventsOfClue.computeIfAbsent(clue, c -> new ArrayList<>()).add(event));
      }
    }
    return eventsOfClue;
  }

  private static Set<Event> events(Telling astray, Map<String, List<Event>> eventsOfClue) {
    Stream<String> names =
        astray.clues().stream().filter(StoryWords::isStrong).map(StoryPlaces::folded);
    // Without a day of its own no number counts.
    Stream<String> numbers =
        astray.days().isEmpty() ? Stream.of() : numbers(astray).map(StoryPlaces::number);
    Set<Event> events = new LinkedHashSet<>();
    Stream.concat(names, numbers)
        .map(clue -> eventsOfClue.getOrDefault(clue, List.of()))
        .filter(of -> of.size() <= EVENTS_OF_CLUE)
        .forEach(of -> of.stream().filter(event -> isOf(astray, event)).forEach(events::add));
    return events;
  }

  /** Whether an article is of an event with which it shares a name or a number. */
  private static boolean isOf(Telling astray, Event event) {
    LocalDate published = astray.publishedDate().orElseThrow();
    LocalDate first = event.tellings().get(0).publishedDate().orElseThrow();
    LocalDate last =
        event.tellings().get(event.tellings().size() - 1).publishedDate().orElseThrow();
    if (published.isBefore(first.minusDays(Event.SOON_DAYS))
        || published.isAfter(last.plusDays(Event.SOON_DAYS))) {
      return false;
    }
    LocalDate told = first.minusDays(TOLD_WITHIN_DAYS);
    LocalDate since = event.firstDay().filter(day -> day.isBefore(told)).orElse(told);
    if (!astray.days().isEmpty() && !isWithin(astray.days(), since, last)) {
      return false;
    }
    boolean isOfItsDay = isWithin(astray.days(), since, first);
    return sharedWords(astray, event, isOfItsDay) >= Event.SHARED;
  }

  /**
   * How many words of the story are shared; of an article that tells the event's day the other
   * words and a number count too.
   */
  private static int sharedWords(Telling astray, Event event, boolean isOfItsDay) {
    boolean hasName =
        astray.clues().stream().filter(StoryWords::isStrong).anyMatch(name -> event.has(name));
    int ofStory = hasName ? event.shared(astray.story()) : 0;
    if (!isOfItsDay) {
      return ofStory;
    }
    boolean hasNumber = numbers(astray).anyMatch(event.levels()::contains);
    int ofText = (int) astray.clues().stream().filter(event::has).count();
    return hasName || hasNumber ? Math.max(ofStory, ofText) + (hasNumber ? 1 : 0) : 0;
  }

  private static boolean isWithin(List<LocalDate> days, LocalDate from, LocalDate to) {
    return days.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
  }

  private static Stream<Double> numbers(Telling telling) {
    return telling.levels().stream().filter(level -> level > SMALL);
  }

  private static String number(double level) {
    return Double.toString(level);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
