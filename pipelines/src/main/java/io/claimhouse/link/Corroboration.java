package io.claimhouse.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quantities of one story under a noun that alone does not say which: of "56 containers"
 * and "4,644 containers" each is one if two articles give it. Values near a number on which two
 * articles agree are of the same; what nobody else gives is compared with nothing.
 */
final class Corroboration {

  /** Neighbours of one quantity differ by no more, as a share of the smaller. */
  private static final double NEAR = 0.1;

  private Corroboration() {}

  /**
   * The quantities by their first figure, each with its figures in their order.
   *
   * @param story figures of one story in order of time
   */
  static List<List<ComparableFigure>> of(List<ComparableFigure> story) {
    List<ComparableFigure> byValue =
        story.stream()
            .filter(figure -> figure.figure().value().point().isPresent())
            .sorted(Comparator.comparingDouble(Corroboration::value))
            .toList();
    List<List<ComparableFigure>> quantities = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= byValue.size(); i++) {
      boolean goesOn =
          i < byValue.size() && value(byValue.get(i)) <= value(byValue.get(i - 1)) * (1 + NEAR);
      if (!goesOn) {
        quantity(byValue.subList(from, i)).ifPresent(quantities::add);
        from = i;
      }
    }
    quantities.sort(Comparator.comparing(quantity -> quantity.get(0), SeriesBuilder.IN_TIME));
    return quantities;
  }

  private static Optional<List<ComparableFigure>> quantity(List<ComparableFigure> figures) {
    Map<Double, Set<String>> articles = new HashMap<>();
    figures.forEach(
        figure ->
            articles.computeIfAbsent(value(figure), v -> new HashSet<>()).add(figure.articleId()));
    boolean isAgreed = articles.values().stream().anyMatch(of -> of.size() > 1);
    return isAgreed
        ? Optional.of(figures.stream().sorted(SeriesBuilder.IN_TIME).toList())
        : Optional.empty();
  }

  private static double value(ComparableFigure figure) {
    return figure.figure().value().point().getAsDouble();
  }
}
