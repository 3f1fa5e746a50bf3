package io.claimhouse.eval;

import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pairs spans one to one: equal ones first, then those that overlap, each in the text's order. */
final class SpanMatch {

  private SpanMatch() {}

  /** For each gold span the number of the found span paired with it, or -1. */
  static List<Integer> pair(List<Span> gold, List<Span> found) {
    List<Integer> pairs = new ArrayList<>(Collections.nCopies(gold.size(), -1));
    boolean[] taken = new boolean[found.size()];
    for (boolean exact : new boolean[] {true, false}) {
      for (int g = 0; g < gold.size(); g++) {
        for (int f = 0; f < found.size() && pairs.get(g) < 0; f++) {
          boolean fits =
              exact ? gold.get(g).equals(found.get(f)) : gold.get(g).overlaps(found.get(f));
          if (!taken[f] && fits) {
            pairs.set(g, f);
            taken[f] = true;
          }
        }
      }
    }
    return pairs;
  }

  /** Twice the matches over the number of both; 1 where there is nothing on either side. */
  static double f1(int matches, int gold, int found) {
    return gold + found == 0 ? 1 : 2.0 * matches / (gold + found);
  }
}
