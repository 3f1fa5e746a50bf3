package io.claimhouse.link.quantity;

import io.claimhouse.link.quantity.FigureLink.Relation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Links the figures of a series. A figure is held against the last {@value #PREDECESSORS} before it
 * and against the last of its own source, however long ago: at most {@value #PREDECESSORS} links
 * and one for each figure, so the links grow with the series and not with its square. Only figures
 * of one role are held against each other, and none that is denied.
 */
final class FigureLinks {

  static final int PREDECESSORS = 8;

  /** How far "about" and "nearly" reach to either side, as a share of the value. */
  private static final double ABOUT = 0.05;

  private FigureLinks() {}

  /**
   * @param ordered the figures of one series in order of time
   */
  static List<FigureLink> among(List<Placed> ordered) {
    List<Placed> told = ordered.stream().filter(each -> !each.mention().isDenied()).toList();
    List<FigureLink> links = new ArrayList<>();
    Map<String, Integer> lastOfSource = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      Placed later = told.get(i);
      int first = Math.max(0, i - PREDECESSORS);
      Optional<String> source = source(later);
      int own = source.map(name -> lastOfSource.getOrDefault(name, -1)).orElse(-1);
      if (own >= 0 && own < first) {
        link(told.get(own), later).ifPresent(links::add);
      }
      for (int j = first; j < i; j++) {
        link(told.get(j), later).ifPresent(links::add);
      }
      int at = i;
      source.ifPresent(name -> lastOfSource.put(name, at));
    }
    return links;
  }

  private static Optional<FigureLink> link(Placed earlier, Placed later) {
    if (earlier.role() != later.role()) {
      return Optional.empty();
    }
    return relation(earlier, later)
        .map(
            relation ->
                new FigureLink(
                    earlier.mention().figureId(),
                    later.mention().figureId(),
                    relation,
                    logRatio(earlier.mention().comparable(), later.mention().comparable())));
  }

  private static Optional<Relation> relation(Placed earlier, Placed later) {
    Range a = Range.of(earlier.mention());
    Range b = Range.of(later.mention());
    if (a.meets(b)) {
      return Optional.of(b.isNarrowerWithin(a) ? Relation.NARROWS : Relation.SAME);
    }
    Optional<LocalDate> dayOfEarlier = day(earlier);
    Optional<LocalDate> dayOfLater = day(later);
    if (dayOfEarlier.isEmpty() || dayOfLater.isEmpty()) {
      return Optional.empty();
    }
    if (dayOfEarlier.equals(dayOfLater)) {
      return Optional.of(Relation.CONTRADICTS);
    }
    boolean ofOneSource = source(earlier).isPresent() && source(earlier).equals(source(later));
    return ofOneSource && dayOfEarlier.get().isBefore(dayOfLater.get())
        ? Optional.of(Relation.UPDATES)
        : Optional.empty();
  }

  /** The day of which a figure speaks: where the text tells none, that of its publication. */
  private static Optional<LocalDate> day(Placed figure) {
    return figure.mention().asOfEnd().or(figure::publishedDate);
  }

  /** Who is behind a figure: the source that it is attributed to, else the publisher itself. */
  private static Optional<String> source(Placed figure) {
    return figure.mention().source().or(figure::publisher);
  }

  private static OptionalDouble logRatio(Interval earlier, Interval later) {
    OptionalDouble from = best(earlier);
    OptionalDouble to = best(later);
    return from.isPresent() && to.isPresent() && from.getAsDouble() > 0 && to.getAsDouble() > 0
        ? OptionalDouble.of(Math.log(to.getAsDouble() / from.getAsDouble()))
        : OptionalDouble.empty();
  }

  private static OptionalDouble best(Interval value) {
    if (value.point().isPresent()) {
      return value.point();
    }
    if (value.low().isPresent() && value.high().isPresent()) {
      return OptionalDouble.of((value.low().getAsDouble() + value.high().getAsDouble()) / 2);
    }
    return value.low().isPresent() ? value.low() : value.high();
  }

  /**
   * A mention in its series.
   *
   * @param mention the mention
   * @param role what it is of the quantity
   * @param publisher who stands behind it where it names no source
   * @param publishedDate when it was told
   */
  record Placed(
      Mention mention, Role role, Optional<String> publisher, Optional<LocalDate> publishedDate) {}

  /** The values that a figure allows, with room for "about". */
  private record Range(
      double low, double high, boolean lowInclusive, boolean highInclusive, boolean isBounded) {

    static Range of(Mention figure) {
      Interval value = figure.comparable();
      double low = value.low().orElse(Double.NEGATIVE_INFINITY);
      double high = value.high().orElse(Double.POSITIVE_INFINITY);
      boolean isBounded = value.low().isPresent() && value.high().isPresent() && low < high;
      boolean isLoose =
          figure.approximation() == Approximation.ABOUT
              || figure.approximation() == Approximation.NEARLY;
      return isLoose
          ? new Range(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT, true, true, false)
          : new Range(low, high, value.lowInclusive(), value.highInclusive(), isBounded);
    }

    boolean meets(Range other) {
      double from = Math.max(low, other.low);
      double to = Math.min(high, other.high);
      if (from < to) {
        return true;
      }
      return from == to && allows(from) && other.allows(from);
    }

    boolean isNarrowerWithin(Range other) {
      return other.isBounded && low >= other.low && high <= other.high && width() < other.width();
    }

    private boolean allows(double value) {
      return (value > low || (value == low && lowInclusive))
          && (value < high || (value == high && highInclusive));
    }

    private double width() {
      return high - low;
    }
  }
}
