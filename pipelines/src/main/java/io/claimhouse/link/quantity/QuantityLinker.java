package io.claimhouse.link.quantity;

import io.claimhouse.link.quantity.Described.Vector;
import io.claimhouse.link.quantity.QuantityClusters.Pair;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.TermWeights;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which mentions of all articles speak of one quantity. */
public final class QuantityLinker {

  private final TermWeights weights;
  private final PairTrees trees;
  private final QuantityClusters clusters;

  QuantityLinker(TermWeights weights, PairTrees trees, QuantityClusters clusters) {
    this.weights = weights;
    this.trees = trees;
    this.clusters = clusters;
  }

  /** Describes mentions, in the order of time, then of their articles and text. */
  static List<Described> describe(
      Collection<Mention> mentions, Map<String, ArticleTerms> articles, TermWeights weights) {
    Map<String, Vector> vectors = new HashMap<>();
    articles.forEach((id, article) -> vectors.put(id, Vector.of(article)));
    return mentions.stream()
        .filter(mention -> articles.containsKey(mention.articleId()))
        .map(
            mention ->
                Described.of(
                    mention,
                    vectors.get(mention.articleId()),
                    articles.get(mention.articleId()),
                    weights))
        .sorted(
            Comparator.comparingInt((Described each) -> each.day)
                .thenComparing(Described::articleId)
                .thenComparingInt(each -> each.mention.charStart())
                .thenComparing(Described::figureId))
        .toList();
  }

  /** The pairs of mentions that meet in a block, each once, as {@code one * 2^32 + other}. */
  static long[] candidates(
      List<Described> ordered, Map<String, ArticleTerms> articles, TermWeights weights) {
    Map<String, int[]> blocks = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      Described each = ordered.get(i);
      for (String key : Blocks.of(each, articles.get(each.articleId()), weights)) {
        int[] block = blocks.get(key);
        if (block == null) {
          blocks.put(key, new int[] {1, i});
        } else {
          if (block[0] + 1 == block.length) {
            block = Arrays.copyOf(block, block.length * 2);
            blocks.put(key, block);
          }
          block[++block[0]] = i;
        }
      }
    }
    LongList pairs = new LongList();
    for (int[] block : blocks.values()) {
      for (int i = 1; i <= block[0]; i++) {
        for (int j = Math.max(1, i - Blocks.WINDOW); j < i; j++) {
          pairs.add(((long) block[j] << 32) | block[i]);
        }
      }
    }
    return pairs.distinct();
  }

  /** The clusters of mentions, as indices into {@code ordered}. */
  List<int[]> link(List<Described> ordered, Map<String, ArticleTerms> articles) {
    long[] candidates = candidates(ordered, articles, weights);
    List<Pair> pairs =
        Arrays.stream(candidates)
            .parallel()
            .mapToObj(
                pair -> {
                  int one = (int) (pair >> 32);
                  int other = (int) pair;
                  return new Pair(one, other, probability(ordered.get(one), ordered.get(other)));
                })
            .filter(pair -> pair.probability() >= 0.2)
            .toList();
    return clusters.of(
        ordered.size(), pairs, (one, other) -> probability(ordered.get(one), ordered.get(other)));
  }

  /** That two mentions speak of one quantity; 0 where that is forbidden. */
  double probability(Described one, Described other) {
    if (Forbidden.between(one, other).isPresent()) {
      return 0;
    }
    boolean ofOneEntry =
        one.mention.catalogueId().isPresent()
            && one.mention.catalogueId().equals(other.mention.catalogueId());
    return ofOneEntry ? 1 : trees.probability(PairEvidence.of(one, other));
  }

  /** Longs that grow. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        compact();
        if (size * 4 > values.length * 3) {
          values = Arrays.copyOf(values, values.length * 2);
        }
      }
      values[size++] = value;
    }

    private void compact() {
      Arrays.sort(values, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          values[kept++] = values[i];
        }
      }
      size = kept;
    }

    long[] distinct() {
      compact();
      return Arrays.copyOf(values, size);
    }
  }
}
