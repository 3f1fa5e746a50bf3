package io.claimhouse.link.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms with weights, sorted by the hash of the terms, so that two are compared in one walk.
 *
 * @param hashes of the terms, ascending
 * @param weights one for each
 * @param norm the root of the sum of their squares
 */
@SuppressWarnings("ArrayRecordComponent")
public record TermVector(int[] hashes, float[] weights, double norm) {

  public static TermVector of(List<String> terms, TermWeights weights) {
    Map<String, Double> weighed = new HashMap<>();
    terms.forEach(term -> weighed.put(term, weights.of(term)));
    return of(weighed);
  }

  public static TermVector of(Map<String, Double> terms) {
    long[] order = new long[terms.size()];
    int i = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      // String.hashCode is fixed by the language; two terms with one hash are taken for one.
      order[i++] =
          ((long) term.getKey().hashCode() << 32)
              | (Float.floatToIntBits(term.getValue().floatValue()) & 0xFFFFFFFFL);
    }
    Arrays.sort(order);
    int[] hashes = new int[order.length];
    float[] weights = new float[order.length];
    double sum = 0;
    for (int k = 0; k < order.length; k++) {
      hashes[k] = (int) (order[k] >> 32);
      weights[k] = Float.intBitsToFloat((int) order[k]);
      sum += weights[k] * weights[k];
    }
    return new TermVector(hashes, weights, Math.sqrt(sum));
  }

  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** From 0 to 1; 0 where either is empty. */
  public double cosine(TermVector other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    return dot(other) / (norm * other.norm);
  }

  private double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        sum += weights[i++] * other.weights[j++];
      }
    }
    return sum;
  }

  /** The greatest of the lesser weights of what both have; 0 where they share nothing. */
  public double strongestShared(TermVector other) {
    double most = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        most = Math.max(most, Math.min(weights[i++], other.weights[j++]));
      }
    }
    return most;
  }

  /** The sum of the lesser weights of what both have. */
  public double sharedWeight(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        sum += Math.min(weights[i++], other.weights[j++]);
      }
    }
    return sum;
  }

  /** How many terms both have. */
  public int shared(TermVector other) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        count++;
        i++;
        j++;
      }
    }
    return count;
  }

  /** The weight of a term; 0 where it is not here. */
  public double of(String term) {
    int at = Arrays.binarySearch(hashes, term.hashCode());
    return at < 0 ? 0 : weights[at];
  }
}
