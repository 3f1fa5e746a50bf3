package io.claimhouse.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best set of candidates that do not overlap: weighted interval scheduling, linear in tokens
 * and candidates. Of two sets that weigh the same, the one whose last candidate was given first.
 */
final class Selection {

  private Selection() {}

  static List<Candidate> best(List<Candidate> candidates, int tokens) {
    List<List<Candidate>> byEnd = new ArrayList<>();
    for (int i = 0; i <= tokens; i++) {
      byEnd.add(new ArrayList<>(0));
    }
    for (Candidate one : candidates) {
      byEnd.get(one.to()).add(one);
    }
    double[] weight = new double[tokens + 1];
    Candidate[] last = new Candidate[tokens + 1];
    for (int end = 1; end <= tokens; end++) {
      weight[end] = weight[end - 1];
      for (Candidate one : byEnd.get(end)) {
        double with = weight[one.from()] + one.weight();
        if (with > weight[end]) {
          weight[end] = with;
          last[end] = one;
        }
      }
    }
    List<Candidate> chosen = new ArrayList<>();
    int end = tokens;
    while (end > 0) {
      if (last[end] == null) {
        end--;
      } else {
        chosen.add(last[end]);
        end = last[end].from();
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }
}
