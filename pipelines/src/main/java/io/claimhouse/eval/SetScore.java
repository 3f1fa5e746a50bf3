package io.claimhouse.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the program did on one set.
 *
 * @param task the task's name
 * @param set the set's name: its folder's
 * @param items how many items were scored
 * @param measures values from 0 to 1 by name, in the order in which they are printed
 * @param misses the items that were not wholly right, worst first
 * @param notes what a reader of the measures must know, such as what was left out and why
 */
public record SetScore(
    String task,
    String set,
    int items,
    Map<String, Double> measures,
    List<Miss> misses,
    List<String> notes) {

  public SetScore(
      String task, String set, int items, Map<String, Double> measures, List<Miss> misses) {
    this(task, set, items, measures, misses, List.of());
  }

  public SetScore {
    notes = List.copyOf(notes);
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    List<Miss> sorted = new ArrayList<>(misses);
    sorted.sort(Comparator.comparingDouble(Miss::score).thenComparing(Miss::item));
    misses = List.copyOf(sorted);
  }

  /**
   * An item that was not wholly right.
   *
   * @param item the item's id in its set
   * @param score how right it was, from 0 to 1
   * @param detail what is missing and what is extra, for a person; may have several lines
   */
  public record Miss(String item, double score, String detail) {}
}
