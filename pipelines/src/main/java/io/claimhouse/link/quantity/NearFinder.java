package io.claimhouse.link.quantity;

import io.claimhouse.link.cluster.AverageLink.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds series that nearly were one, and says why they are apart. */
final class NearFinder {

  /** Figures that are one quantity less probably make no series near. */
  static final double LEAST = 0.15;

  private static final int MOST = 5;

  private final List<Described> ordered;
  private final int[] seriesOf;
  private final List<Series> series;

  /**
   * @param seriesOf the place of each mention's series; −1 where it has none
   */
  NearFinder(List<Described> ordered, int[] seriesOf, List<Series> series) {
    this.ordered = ordered;
    this.seriesOf = seriesOf;
    this.series = series;
  }

  private static final class Between {
    private double sum;
    private int count;
    private Pair first;
  }

  /** The nearest series of each, the nearest first. */
  List<NearSeries> find(List<Pair> pairs) {
    Map<Long, Between> between = new TreeMap<>();
    for (Pair pair : pairs) {
      int one = seriesOf[pair.one()];
      int other = seriesOf[pair.other()];
      if (one >= 0 && other >= 0 && one != other) {
        long key = ((long) Math.min(one, other) << 32) | Math.max(one, other);
        Between here = between.computeIfAbsent(key, none -> new Between());
        here.sum += pair.likeness();
        here.count++;
        here.first = here.first == null ? pair : here.first;
      }
    }
    Map<Integer, List<NearSeries>> nearest = new TreeMap<>();
    between.forEach(
        (key, here) -> {
          int one = (int) (key >> 32);
          int other = (int) (long) key;
          double score = Math.round(1000 * here.sum / here.count) / 1000.0;
          String reason = reason(ordered.get(here.first.one()), ordered.get(here.first.other()));
          String id = series.get(one).seriesId();
          String otherId = series.get(other).seriesId();
          nearest
              .computeIfAbsent(one, none -> new ArrayList<>())
              .add(new NearSeries(id, otherId, reason, score));
          nearest
              .computeIfAbsent(other, none -> new ArrayList<>())
              .add(new NearSeries(otherId, id, reason, score));
        });
    return nearest.values().stream()
        .flatMap(
            all ->
                all.stream()
                    .sorted(
                        Comparator.comparingDouble((NearSeries each) -> -each.score())
                            .thenComparing(NearSeries::nearSeriesId))
                    .limit(MOST))
        .toList();
  }

  /** What sets two figures apart most plainly. */
  private static String reason(Described one, Described other) {
    Mention a = one.mention;
    Mention b = other.mention;
    if (!a.thing().equals(b.thing())) {
      return "other_thing";
    }
    if (a.role() != b.role()) {
      return "other_role";
    }
    if (a.place().isPresent() && b.place().isPresent() && !a.place().equals(b.place())) {
      return "other_place";
    }
    if (!one.names.isEmpty() && !other.names.isEmpty() && one.names.shared(other.names) == 0) {
      return "other_owner";
    }
    return one.article.cosine(other.article) < 0.1 ? "other_event" : "weak";
  }
}
