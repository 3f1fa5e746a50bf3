package io.claimhouse.link.story;

import io.claimhouse.link.cluster.AverageLink;
import io.claimhouse.link.cluster.AverageLink.Pair;
import io.claimhouse.link.cluster.CandidateBlocks;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermVector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clusters articles that tell of one event or affair: those that share their weightiest names and
 * words, and were published near to each other. An article without a date is held against all.
 */
public final class StoryLinker {

  private static final int WINDOW = 40;
  private static final int BLOCK_TERMS = 10;
  private static final double THRESHOLD = 0.22;

  /** After so many days the likeness of two articles counts half. */
  private static final double HALF_LIFE_DAYS = 21;

  /** How many terms tell why an article belongs to its story. */
  private static final int TOLD_TERMS = 5;

  /**
   * Stories and their articles.
   *
   * @param stories in the order of their first article
   * @param articles in the order of their stories
   */
  public record Linked(List<Story> stories, List<StoryArticle> articles) {

    public Linked {
      stories = List.copyOf(stories);
      articles = List.copyOf(articles);
    }
  }

  /** The stories of two articles or more. */
  public Linked link(Collection<ArticleTerms> all) {
    List<ArticleTerms> ordered =
        all.stream()
            .sorted(
                Comparator.comparing(
                        (ArticleTerms each) -> each.publishedDate().orElse(LocalDate.MIN))
                    .thenComparing(ArticleTerms::articleId))
            .toList();
    TermVector[] vectors = ordered.stream().map(ArticleTerms::vector).toArray(TermVector[]::new);
    CandidateBlocks blocks = new CandidateBlocks(WINDOW);
    for (int i = 0; i < ordered.size(); i++) {
      List<String> terms = ordered.get(i).terms();
      for (String term : terms.subList(0, Math.min(BLOCK_TERMS, terms.size()))) {
        blocks.add(term, i);
      }
    }
    AverageLink.Likeness likeness =
        (one, other) ->
            vectors[one].cosine(vectors[other]) * nearness(ordered.get(one), ordered.get(other));
    List<Pair> pairs =
        Arrays.stream(blocks.pairs())
            .parallel()
            .mapToObj(
                pair ->
                    new Pair(
                        (int) (pair >> 32),
                        (int) pair,
                        likeness.of((int) (pair >> 32), (int) pair)))
            .filter(pair -> pair.likeness() >= THRESHOLD)
            .toList();
    List<int[]> clusters =
        new AverageLink(THRESHOLD, THRESHOLD).of(ordered.size(), pairs, likeness);
    return name(clusters, ordered, likeness);
  }

  private static double nearness(ArticleTerms one, ArticleTerms other) {
    if (one.publishedDate().isEmpty() || other.publishedDate().isEmpty()) {
      return 1;
    }
    long days =
        Math.abs(one.publishedDate().get().toEpochDay() - other.publishedDate().get().toEpochDay());
    return Math.pow(0.5, days / HALF_LIFE_DAYS);
  }

  private static Linked name(
      List<int[]> clusters, List<ArticleTerms> ordered, AverageLink.Likeness likeness) {
    StoryNames names = new StoryNames();
    List<Story> stories = new java.util.ArrayList<>();
    List<StoryArticle> articles = new java.util.ArrayList<>();
    for (int[] cluster : clusters) {
      List<ArticleTerms> members = Arrays.stream(cluster).mapToObj(ordered::get).toList();
      String id = StoryIds.of(members.get(0).articleId());
      Map<String, Integer> shared = new HashMap<>();
      members.forEach(
          member -> member.terms().forEach(term -> shared.merge(term, 1, Integer::sum)));
      stories.add(
          new Story(
              id,
              names.of(members),
              members.stream()
                  .flatMap(each -> each.publishedAt().stream())
                  .min(Comparator.naturalOrder()),
              members.stream()
                  .flatMap(each -> each.publishedAt().stream())
                  .max(Comparator.naturalOrder())));
      for (int i : cluster) {
        double sum = 0;
        for (int k : cluster) {
          sum += k == i ? 0 : likeness.of(i, k);
        }
        articles.add(
            new StoryArticle(
                id,
                ordered.get(i).articleId(),
                Math.round(1000 * sum / (cluster.length - 1)) / 1000.0,
                ordered.get(i).terms().stream()
                    .filter(term -> shared.get(term) > 1)
                    .limit(TOLD_TERMS)
                    .map(Term::bare)
                    .toList()));
      }
    }
    return new Linked(stories, articles);
  }

  /** Terms that most of some articles share, the most shared first, then the weightiest. */
  static Set<String> common(List<ArticleTerms> members) {
    Map<String, Double> weights = new HashMap<>();
    for (ArticleTerms member : members) {
      for (int i = 0; i < member.terms().size(); i++) {
        weights.merge(member.terms().get(i), member.weights().get(i) / 1000.0, Double::sum);
      }
    }
    Set<String> common = new LinkedHashSet<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> common.add(each.getKey()));
    return common;
  }

  static Optional<LocalDate> firstDay(List<ArticleTerms> members) {
    return members.stream()
        .flatMap(each -> each.publishedDate().stream())
        .min(Comparator.naturalOrder());
  }
}
