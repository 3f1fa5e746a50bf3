package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.link.cluster.AverageLink;
import io.claimhouse.link.cluster.AverageLink.Pair;
import io.claimhouse.link.cluster.CandidateBlocks;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.TermVector;
import io.claimhouse.link.terms.TermWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which figures of all articles speak of one quantity. Mentions that may do so meet in {@link
 * Blocks}; {@link PairTrees} weigh each pair under the rules of {@link Forbidden}; average link
 * makes clusters of them. Immutable.
 */
public final class QuantityLinker {

  /** The mean probability at which two clusters are still one quantity; chosen by folds. */
  static final double THRESHOLD = 0.45;

  private final TermWeights weights;
  private final PairTrees trees;
  private final AverageLink clusters;
  private final Catalogue catalogue;
  private final Gazetteer places;

  QuantityLinker(
      TermWeights weights,
      PairTrees trees,
      AverageLink clusters,
      Catalogue catalogue,
      Gazetteer places) {
    this.weights = weights;
    this.trees = trees;
    this.clusters = clusters;
    this.catalogue = catalogue;
    this.places = places;
  }

  public static QuantityLinker fromSeeds() {
    return new QuantityLinker(
        TermWeights.fromSeeds(),
        PairTrees.fromSeeds(),
        new AverageLink(THRESHOLD, THRESHOLD),
        Catalogue.fromSeeds(),
        Gazetteer.fromSeeds());
  }

  /**
   * What was linked.
   *
   * @param series the quantities, in the order of their first figure
   * @param figures their figures
   * @param links how these stand to each other
   * @param near series that nearly were one
   * @param leftOut pairs that a cap kept from being compared
   */
  public record Linked(
      List<Series> series,
      List<SeriesFigure> figures,
      List<FigureLink> links,
      List<NearSeries> near,
      long leftOut) {

    public Linked {
      series = List.copyOf(series);
      figures = List.copyOf(figures);
      links = List.copyOf(links);
      near = List.copyOf(near);
    }
  }

  /**
   * Links the mentions of articles; those of an article that is not given are left out.
   *
   * @param articles by their id
   * @param storyOfArticle the story of each article that has one
   */
  public Linked link(
      Collection<Mention> mentions,
      Map<String, ArticleTerms> articles,
      Map<String, String> storyOfArticle) {
    List<Described> ordered = describe(mentions, articles, storyOfArticle, weights);
    CandidateBlocks blocks = blocks(ordered, articles, weights);
    List<Pair> pairs = weigh(ordered, blocks.pairs());
    List<int[]> found = cluster(ordered, pairs);
    SeriesMaker maker = new SeriesMaker(places, catalogue, weights, articles, storyOfArticle);
    List<Series> series = new ArrayList<>();
    List<SeriesFigure> figures = new ArrayList<>();
    List<FigureLink> links = new ArrayList<>();
    int[] seriesOf = new int[ordered.size()];
    Arrays.fill(seriesOf, -1);
    for (int[] cluster : found) {
      List<Described> members = Arrays.stream(cluster).mapToObj(ordered::get).toList();
      SeriesMaker.Filled filled = maker.make(members, confidence(members));
      for (int i : cluster) {
        seriesOf[i] = series.size();
      }
      series.add(filled.series());
      figures.addAll(filled.figures());
      links.addAll(filled.links());
    }
    List<NearSeries> near = new NearFinder(ordered, seriesOf, series).find(pairs);
    return new Linked(series, figures, links, near, blocks.leftOut());
  }

  /** Describes mentions, in the order of time, then of their articles and text. */
  static List<Described> describe(
      Collection<Mention> mentions,
      Map<String, ArticleTerms> articles,
      Map<String, String> storyOfArticle,
      TermWeights weights) {
    Map<String, TermVector> vectors = new HashMap<>();
    Map<String, TermVector> names = new HashMap<>();
    articles.forEach(
        (id, article) -> {
          vectors.put(id, article.vector());
          names.put(id, article.names());
        });
    return mentions.stream()
        .filter(mention -> articles.containsKey(mention.articleId()))
        .map(
            mention ->
                Described.of(
                    mention,
                    vectors.get(mention.articleId()),
                    names.get(mention.articleId()),
                    articles.get(mention.articleId()),
                    Optional.ofNullable(storyOfArticle.get(mention.articleId())),
                    weights))
        .sorted(
            Comparator.comparingInt((Described each) -> each.day)
                .thenComparing(Described::articleId)
                .thenComparingInt(each -> each.mention.charStart())
                .thenComparing(Described::figureId))
        .toList();
  }

  static CandidateBlocks blocks(
      List<Described> ordered, Map<String, ArticleTerms> articles, TermWeights weights) {
    CandidateBlocks blocks = new CandidateBlocks(Blocks.WINDOW);
    for (int i = 0; i < ordered.size(); i++) {
      Described each = ordered.get(i);
      for (String key : Blocks.of(each, articles.get(each.articleId()), weights)) {
        blocks.add(key, i);
      }
    }
    return blocks;
  }

  /** The candidates that are more likely one quantity than {@link NearFinder#LEAST}. */
  List<Pair> weigh(List<Described> ordered, long[] candidates) {
    return Arrays.stream(candidates)
        .parallel()
        .mapToObj(
            pair -> {
              int one = (int) (pair >> 32);
              int other = (int) pair;
              return new Pair(one, other, probability(ordered.get(one), ordered.get(other)));
            })
        .filter(pair -> pair.likeness() >= NearFinder.LEAST)
        .toList();
  }

  /** The clusters of mentions, as places in {@code ordered}. */
  List<int[]> cluster(List<Described> ordered, List<Pair> pairs) {
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
    if (ofOneEntry) {
      return 1;
    }
    double learned = trees.probability(PairEvidence.of(one, other));
    return StorySlot.isShared(one, other) ? Math.max(learned, StorySlot.PROBABILITY) : learned;
  }

  /** The mean probability of each member with the others. */
  private double[] confidence(List<Described> members) {
    double[] sums = new double[members.size()];
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < i; j++) {
        double p = probability(members.get(i), members.get(j));
        sums[i] += p;
        sums[j] += p;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= Math.max(1, sums.length - 1);
    }
    return sums;
  }
}
