package io.claimhouse.link.quantity;

import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.TermWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where mentions meet that may speak of one quantity, so that never all pairs are compared. A
 * mention goes to a few blocks, each named by its dimension and something rare that it shares with
 * others of its quantity: what it counts with what its article is about, the words beside it, its
 * value. The names come from the mention and its article alone.
 */
final class Blocks {

  /** In a block a mention is held against so many before it, in the order of time. */
  static final int WINDOW = 24;

  private static final int ARTICLE_TERMS = 8;
  private static final int NEAR_TERMS = 4;
  private static final double RARE = 2.5;

  private Blocks() {}

  /** The names of the blocks of a mention. */
  static Set<String> of(Described described, ArticleTerms article, TermWeights weights) {
    Mention mention = described.mention;
    Set<String> keys = new LinkedHashSet<>();
    String dimension = described.dimension;
    mention.catalogueId().ifPresent(id -> keys.add("c|" + id + "|" + mention.owner().orElse("")));
    String thing = mention.thing();
    List<String> about =
        article.terms().subList(0, Math.min(ARTICLE_TERMS, article.terms().size()));
    for (String term : about) {
      keys.add("a|" + dimension + "|" + thing + "|" + term);
    }
    List<String> near = near(mention, weights);
    for (String term : near) {
      keys.add("n|" + dimension + "|" + thing + "|" + term);
      if (weights.of(term) >= RARE) {
        keys.add("w|" + dimension + "|" + term);
      }
    }
    if (!Double.isNaN(described.value)) {
      String value = dimension + "|" + (float) described.value;
      for (String term : about.subList(0, Math.min(4, about.size()))) {
        keys.add("v|" + value + "|" + term);
      }
      for (String term : near) {
        keys.add("u|" + value + "|" + term);
      }
    }
    return keys;
  }

  /** The most telling terms near a figure, by how rare and how near they are. */
  private static List<String> near(Mention mention, TermWeights weights) {
    record Near(String term, double weight) {}
    List<Near> all = new ArrayList<>();
    IntStream.range(0, mention.terms().size())
        .forEach(
            i -> {
              String term = mention.terms().get(i);
              double distance = Math.abs(mention.distances().get(i));
              if (!term.equals(mention.thing())) {
                all.add(new Near(term, weights.of(term) * Math.exp(-distance / 8.0)));
              }
            });
    return all.stream()
        .sorted(Comparator.comparingDouble((Near each) -> -each.weight()).thenComparing(Near::term))
        .map(Near::term)
        .distinct()
        .limit(NEAR_TERMS)
        .toList();
  }
}
