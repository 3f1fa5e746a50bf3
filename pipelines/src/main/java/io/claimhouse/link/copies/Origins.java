package io.claimhouse.link.copies;

import io.claimhouse.link.copies.ArticleOrigin.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the origin of each text. Captures of one address count as one work. Works are put in
 * order: those whose outlet another like work credits come first, then the earliest published, then
 * the smallest id. Each work is tied to the most similar of the like works before it, one that it
 * credits before all others, and its origin is where that chain begins.
 */
public final class Origins {

  private Origins() {}

  /** Ties the captures of equal bodies to the {@link #first} of them. */
  public static List<Likeness> identical(Collection<Capture> sameBody) {
    Capture first = first(sameBody);
    return sameBody.stream()
        .filter(copy -> !copy.equals(first))
        .map(copy -> new Likeness(first, copy, Likeness.Kind.IDENTICAL, 1.0))
        .toList();
  }

  /** The capture that stands for all of equal bodies: of an outlet credited, then the earliest. */
  public static Capture first(Collection<Capture> sameBody) {
    Set<String> credited = new HashSet<>();
    sameBody.forEach(capture -> capture.wireCreditOutletId().ifPresent(credited::add));
    return Collections.min(
        sameBody,
        Comparator.comparing(
                (Capture capture) -> capture.outletId().filter(credited::contains).isEmpty())
            .thenComparing(Capture.EARLIEST_FIRST));
  }

  /**
   * Every article's origin, from all signatures at once: the whole of what the pipeline does in
   * steps, for a corpus that fits in memory.
   *
   * @param articles one signature for each article, in any order
   * @return in the order of the article ids
   */
  public static List<ArticleOrigin> of(Collection<ArticleSignature> articles) {
    Map<String, ArticleSignature> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.articleId(), article));
    Map<String, List<ArticleSignature>> byAddress = new TreeMap<>();
    Map<String, List<Capture>> byBody = new TreeMap<>();
    for (ArticleSignature article : byId.values()) {
      Revisions.key(article)
          .ifPresent(key -> byAddress.computeIfAbsent(key, k -> new ArrayList<>()).add(article));
      if (article.isComparable()) {
        byBody
            .computeIfAbsent(article.text().bodyHash(), k -> new ArrayList<>())
            .add(article.capture());
      }
    }
    List<Likeness> likenesses = new ArrayList<>();
    byAddress.values().forEach(captures -> likenesses.addAll(Revisions.among(captures)));
    Map<String, List<Bands.Member>> bands = new TreeMap<>();
    for (List<Capture> sameBody : byBody.values()) {
      likenesses.addAll(identical(sameBody));
      ArticleSignature first = byId.get(first(sameBody).articleId());
      for (String key : Bands.keys(first.text())) {
        bands.computeIfAbsent(key, k -> new ArrayList<>()).add(Bands.Member.of(first));
      }
    }
    Set<Bands.Pair> pairs = new HashSet<>();
    bands.values().forEach(members -> pairs.addAll(Bands.pairs(members)));
    for (Bands.Pair pair : pairs) {
      Likeness.between(byId.get(pair.one()), byId.get(pair.other())).ifPresent(likenesses::add);
    }
    Map<String, ArticleOrigin> origins = new TreeMap<>();
    byId.keySet().forEach(id -> origins.put(id, ArticleOrigin.original(id)));
    resolve(likenesses).forEach(origin -> origins.put(origin.articleId(), origin));
    return List.copyOf(origins.values());
  }

  /**
   * The origins of the articles that are like another; an article in none of the likenesses is its
   * own origin and is not in the result.
   *
   * @param likenesses in any order
   * @return in the order of the article ids
   */
  public static List<ArticleOrigin> resolve(Collection<Likeness> likenesses) {
    Map<String, Work> works = works(likenesses);
    Map<Work, Map<Work, Tie>> ties = ties(likenesses, works);
    List<Work> ordered =
        works.values().stream()
            .distinct()
            .sorted(
                Comparator.comparing((Work work) -> !isCredited(work, ties))
                    .thenComparing(Work::first, Capture.EARLIEST_FIRST))
            .toList();
    Map<Work, Work> origin = new HashMap<>();
    Map<String, ArticleOrigin> rows = new TreeMap<>();
    for (Work work : ordered) {
      Optional<Map.Entry<Work, Tie>> parent =
          ties.getOrDefault(work, Map.of()).entrySet().stream()
              .filter(tie -> origin.containsKey(tie.getKey()))
              .min(closest(work));
      Work root = parent.map(tie -> origin.get(tie.getKey())).orElse(work);
      origin.put(work, root);
      for (Map.Entry<Capture, Double> capture : work.captures.entrySet()) {
        ArticleOrigin row =
            parent.isEmpty()
                ? new ArticleOrigin(
                    capture.getKey().articleId(),
                    work.first().articleId(),
                    Method.ORIGINAL,
                    capture.getValue())
                : copy(capture.getKey(), root, parent.get().getValue());
        rows.put(row.articleId(), row);
      }
    }
    return List.copyOf(rows.values());
  }

  private static ArticleOrigin copy(Capture capture, Work root, Tie tie) {
    Method method =
        capture.credits(root.first())
            ? Method.WIRE_CREDIT
            : tie.identical.contains(capture.articleId())
                ? Method.IDENTICAL
                : Method.NEAR_DUPLICATE;
    return new ArticleOrigin(
        capture.articleId(),
        root.first().articleId(),
        method,
        tie.identical.contains(capture.articleId()) ? 1.0 : tie.similarity);
  }

  /** A credited work first, then the most similar, then the first of all. */
  private static Comparator<Map.Entry<Work, Tie>> closest(Work work) {
    return Comparator.comparing(
            (Map.Entry<Work, Tie> tie) -> !work.first().credits(tie.getKey().first()))
        .thenComparing(tie -> -tie.getValue().similarity)
        .thenComparing(tie -> tie.getKey().first(), Capture.EARLIEST_FIRST);
  }

  private static boolean isCredited(Work work, Map<Work, Map<Work, Tie>> ties) {
    return ties.getOrDefault(work, Map.of()).keySet().stream()
        .anyMatch(other -> other.first().credits(work.first()));
  }

  /** The work of each capture, by article id. */
  private static Map<String, Work> works(Collection<Likeness> likenesses) {
    Map<String, Work> works = new TreeMap<>();
    for (Likeness likeness : likenesses) {
      if (likeness.kind() == Likeness.Kind.REVISION) {
        Work work =
            works.computeIfAbsent(likeness.one().articleId(), id -> new Work(likeness.one()));
        work.captures.put(likeness.other(), likeness.similarity());
        works.put(likeness.other().articleId(), work);
      }
    }
    for (Likeness likeness : likenesses) {
      for (Capture capture : List.of(likeness.one(), likeness.other())) {
        works.computeIfAbsent(capture.articleId(), id -> new Work(capture));
      }
    }
    return works;
  }

  private static Map<Work, Map<Work, Tie>> ties(
      Collection<Likeness> likenesses, Map<String, Work> works) {
    Map<Work, Map<Work, Tie>> ties = new HashMap<>();
    for (Likeness likeness : likenesses) {
      Work one = works.get(likeness.one().articleId());
      Work other = works.get(likeness.other().articleId());
      if (one != other) {
        tie(ties, one, other).add(likeness);
        tie(ties, other, one).add(likeness);
      }
    }
    return ties;
  }

  private static Tie tie(Map<Work, Map<Work, Tie>> ties, Work from, Work to) {
    return ties.computeIfAbsent(from, w -> new HashMap<>()).computeIfAbsent(to, w -> new Tie());
  }

  /** One article in all its captures. */
  private static final class Work {
    private final Capture first;

    /** Each capture with its similarity to the first. */
    private final Map<Capture, Double> captures = new LinkedHashMap<>();

    Work(Capture first) {
      this.first = first;
      captures.put(first, 1.0);
    }

    Capture first() {
      return first;
    }
  }

  /** All that two works have in common. */
  private static final class Tie {
    private double similarity;
    private final Set<String> identical = new HashSet<>();

    void add(Likeness likeness) {
      similarity = Math.max(similarity, likeness.similarity());
      if (likeness.kind() == Likeness.Kind.IDENTICAL) {
        identical.add(likeness.one().articleId());
        identical.add(likeness.other().articleId());
      }
    }
  }
}
