package io.claimhouse.link.copies;

import java.util.List;

/**
 * How much two bodies have in common, counted in shingles: exact where both signatures hold all of
 * theirs, else over the part of the hash range in which both are complete.
 *
 * @param jaccard the common shingles over all of both, from 0 to 1
 * @param containment the common shingles over those of the smaller text, from 0 to 1
 * @param isOneForm whether both fill one form with numbers of their own
 */
record Resemblance(double jaccard, double containment, boolean isOneForm) {

  static final Resemblance NONE = new Resemblance(0, 0, false);

  static Resemblance between(Signature one, Signature other) {
    long complete = Math.min(completeUpTo(one), completeUpTo(other));
    List<Long> a = one.shingles();
    List<Long> b = other.shingles();
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.size() && j < b.size() && a.get(i) <= complete && b.get(j) <= complete) {
      int order = Long.compare(a.get(i), b.get(j));
      if (order == 0) {
        common++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    int inA = countUpTo(a, complete, i);
    int inB = countUpTo(b, complete, j);
    int smaller = Math.min(inA, inB);
    return smaller == 0
        ? NONE
        : new Resemblance(
            (double) common / (inA + inB - common),
            (double) common / smaller,
            PlacedNumbers.areOfOneForm(one.numbers(), other.numbers()));
  }

  private static long completeUpTo(Signature signature) {
    List<Long> shingles = signature.shingles();
    return signature.isSampled() ? shingles.get(shingles.size() - 1) : Long.MAX_VALUE;
  }

  private static int countUpTo(List<Long> ascending, long limit, int from) {
    int count = from;
    while (count < ascending.size() && ascending.get(count) <= limit) {
      count++;
    }
    return count;
  }
}
