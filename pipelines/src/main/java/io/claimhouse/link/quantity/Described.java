package io.claimhouse.link.quantity;

import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermWeights;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A mention with its terms weighed, ready to be compared with many others.
 *
 * <p>Vectors are sorted by the hash of their terms, so that two are compared in one walk.
 */
final class Described {

  /** Days of what has no date. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final double NEAR_REACH = 4.0;

  final Mention mention;
  final Vector near;
  final Vector sentence;
  final Vector names;
  final Vector topics;
  final Vector modifiers;
  final Vector article;
  final double value;
  final int day;
  final double thingWeight;
  final String dimension;

  private Described(
      Mention mention,
      Vector near,
      Vector sentence,
      Vector names,
      Vector topics,
      Vector modifiers,
      Vector article,
      int day,
      double thingWeight) {
    this.mention = mention;
    this.near = near;
    this.sentence = sentence;
    this.names = names;
    this.topics = topics;
    this.modifiers = modifiers;
    this.article = article;
    this.day = day;
    this.thingWeight = thingWeight;
    this.value = best(mention);
    this.dimension = dimension(mention);
  }

  static Described of(
      Mention mention, Vector article, ArticleTerms head, TermWeights weights) {
    Map<String, Double> near = new HashMap<>();
    Map<String, Double> sentence = new HashMap<>();
    Map<String, Double> names = new HashMap<>();
    for (int i = 0; i < mention.terms().size(); i++) {
      String term = mention.terms().get(i);
      double weight = weights.of(term);
      double distance = Math.abs(mention.distances().get(i));
      near.merge(term, weight * Math.exp(-distance / NEAR_REACH), Math::max);
      sentence.merge(term, weight, Math::max);
      if (Term.isName(term) || Term.isPlace(term)) {
        names.merge(term, weight * Math.exp(-distance / (3 * NEAR_REACH)), Math::max);
      }
    }
    return new Described(
        mention,
        Vector.of(near),
        Vector.of(sentence),
        Vector.of(names),
        Vector.of(mention.topics(), weights),
        Vector.of(mention.modifiers(), weights),
        article,
        head.publishedDate().map(LocalDate::toEpochDay).map(Long::intValue).orElse(NO_DAY),
        mention.thing().isEmpty() ? 0 : weights.of(mention.thing()));
  }

  private static double best(Mention mention) {
    OptionalDouble point = mention.comparable().point();
    if (point.isPresent()) {
      return point.getAsDouble();
    }
    OptionalDouble low = mention.comparable().low();
    OptionalDouble high = mention.comparable().high();
    if (low.isPresent() && high.isPresent()) {
      return (low.getAsDouble() + high.getAsDouble()) / 2;
    }
    return low.isPresent() ? low.getAsDouble() : high.orElse(Double.NaN);
  }

  /** What must agree for two figures to be compared at all. */
  private static String dimension(Mention mention) {
    return switch (mention.kind()) {
      case MONEY -> "money" + mention.perUnit().map(per -> "/" + per).orElse("");
      case PERCENT -> "percent";
      case RATIO -> "ratio";
      case AGE -> "age";
      case DURATION -> "duration";
      case RATE -> "rate" + mention.perUnit().map(per -> "/" + per).orElse("");
      case INDEX -> "index";
      default -> mention.dimension().orElse("count");
    };
  }

  String figureId() {
    return mention.figureId();
  }

  String articleId() {
    return mention.articleId();
  }

  /**
   * Terms with weights.
   *
   * @param hashes of the terms, ascending
   * @param weights one for each
   * @param norm the root of the sum of their squares
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Vector(int[] hashes, float[] weights, double norm) {

    static Vector of(List<String> terms, TermWeights weights) {
      Map<String, Double> weighed = new HashMap<>();
      terms.forEach(term -> weighed.put(term, weights.of(term)));
      return of(weighed);
    }

    static Vector of(ArticleTerms article) {
      Map<String, Double> weighed = new HashMap<>();
      for (int i = 0; i < article.terms().size(); i++) {
        weighed.put(article.terms().get(i), article.weights().get(i) / 1000.0);
      }
      return of(weighed);
    }

    static Vector of(Map<String, Double> terms) {
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
      return new Vector(hashes, weights, Math.sqrt(sum));
    }

    boolean isEmpty() {
      return hashes.length == 0;
    }

    /** From 0 to 1; 0 where either is empty. */
    double cosine(Vector other) {
      if (isEmpty() || other.isEmpty()) {
        return 0;
      }
      return dot(other) / (norm * other.norm);
    }

    private double dot(Vector other) {
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
    double strongestShared(Vector other) {
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

    /** How many terms both have. */
    int shared(Vector other) {
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
    double of(String term) {
      int at = Arrays.binarySearch(hashes, term.hashCode());
      return at < 0 ? 0 : weights[at];
    }
  }
}
