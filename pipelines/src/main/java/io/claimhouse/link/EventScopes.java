package io.claimhouse.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds among an event's levels those that are of a part of it or of another event. */
final class EventScopes {

  /** No count of an event falls to so small a part of what it was. */
  private static final int PART_OF_EVENT = 20;

  /** Two levels of one article that are so far apart are not of one thing. */
  private static final double APART = 1.5;

  private EventScopes() {}

  /**
   * The event's figures in their order, in other roles where their value gives them away.
   *
   * @param event figures of one event in order of time
   */
  static List<ComparableFigure> withoutOthers(List<ComparableFigure> event) {
    return withoutParts(withoutStrays(event));
  }

  /**
   * An article that recalls another event gives a level that nobody else gives, beside one on which
   * it agrees with others.
   */
  private static List<ComparableFigure> withoutStrays(List<ComparableFigure> event) {
    Map<Double, Set<String>> articles = new HashMap<>();
    Map<String, Set<Double>> values = new HashMap<>();
    for (ComparableFigure figure : event) {
      if (isLevel(figure)) {
        articles.computeIfAbsent(value(figure), v -> new HashSet<>()).add(figure.articleId());
        values.computeIfAbsent(figure.articleId(), a -> new HashSet<>()).add(value(figure));
      }
    }
    return event.stream()
        .map(
            figure -> {
              boolean isAlone = isLevel(figure) && articles.get(value(figure)).size() == 1;
              if (!isAlone) {
                return figure;
              }
              OptionalDouble agreed =
                  values.get(figure.articleId()).stream()
                      .filter(other -> articles.get(other).size() > 1)
                      .mapToDouble(other -> other)
                      .max();
              if (agreed.isEmpty()) {
                return figure;
              }
              if (value(figure) > agreed.getAsDouble() * APART) {
                return figure.as(SeriesFigure.Role.HISTORIC);
              }
              return value(figure) * APART < agreed.getAsDouble()
                  ? figure.as(SeriesFigure.Role.PART)
                  : figure;
            })
        .toList();
  }

  /** What is so much less than a level told before it is of a part of the event. */
  private static List<ComparableFigure> withoutParts(List<ComparableFigure> event) {
    List<ComparableFigure> figures = new ArrayList<>();
    double greatest = 0;
    for (ComparableFigure figure : event) {
      boolean isLevel = isLevel(figure);
      figures.add(
          isLevel && value(figure) * PART_OF_EVENT < greatest
              ? figure.as(SeriesFigure.Role.PART)
              : figure);
      if (isLevel) {
        greatest = Math.max(greatest, value(figure));
      }
    }
    return figures;
  }

  private static boolean isLevel(ComparableFigure figure) {
    return figure.role() == SeriesFigure.Role.LEVEL && figure.figure().value().point().isPresent();
  }

  private static double value(ComparableFigure figure) {
    return figure.figure().value().point().getAsDouble();
  }
}
