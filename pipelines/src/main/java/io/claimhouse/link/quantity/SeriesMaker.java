package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.link.copies.Signature;
import io.claimhouse.link.quantity.FigureLinks.Placed;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.TermWeights;
import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes rows of clusters of mentions: series with their figures and how these stand to each other.
 */
final class SeriesMaker {

  /** How many clues tell why a figure belongs to its series. */
  private static final int TOLD_CLUES = 4;

  private static final double CONFIDENT = 0.999;

  private final QuantityNames names;
  private final Map<String, ArticleTerms> articles;
  private final Map<String, String> storyOfArticle;

  SeriesMaker(
      Gazetteer places,
      Catalogue catalogue,
      TermWeights weights,
      Map<String, ArticleTerms> articles,
      Map<String, String> storyOfArticle) {
    this.names = new QuantityNames(places, catalogue, weights);
    this.articles = articles;
    this.storyOfArticle = storyOfArticle;
  }

  /**
   * A series with what belongs to it.
   *
   * @param series the series
   * @param figures its figures in order of time
   * @param links how they stand to each other
   */
  record Filled(Series series, List<SeriesFigure> figures, List<FigureLink> links) {}

  /**
   * @param members in the order of time
   * @param confidence of each, one for each member
   */
  Filled make(List<Described> members, double[] confidence) {
    Described first = members.get(0);
    String id = Signature.sha256("series|" + first.figureId()).substring(0, 32);
    QuantityNames.Name name = names.of(members, articles);
    Optional<String> catalogueId =
        members.stream().flatMap(each -> each.mention.catalogueId().stream()).findFirst();
    Series series =
        new Series(
            id,
            name.label(),
            name.measure(),
            name.ofWhom(),
            most(members, each -> each.mention.place()),
            most(members, each -> each.mention.unit()),
            most(members, each -> each.mention.perUnit()),
            most(members, each -> each.mention.dimension()),
            kind(members),
            catalogueId.isPresent() ? Optional.empty() : story(members),
            catalogueId);
    List<SeriesFigure> figures = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Described each = members.get(i);
      figures.add(
          new SeriesFigure(
              id,
              each.figureId(),
              each.mention.role(),
              Math.min(CONFIDENT, Math.round(1000 * confidence[i]) / 1000.0),
              evidence(each, members)));
      ArticleTerms article = articles.get(each.articleId());
      placed.add(
          new Placed(
              each.mention, each.mention.role(), article.publisher(), article.publishedDate()));
    }
    return new Filled(series, figures, FigureLinks.among(placed));
  }

  private static FigureKind kind(List<Described> members) {
    Map<FigureKind, Integer> counts = new EnumMap<>(FigureKind.class);
    members.forEach(each -> counts.merge(each.mention.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<FigureKind, Integer> each) -> each.getValue()))
        .orElseThrow()
        .getKey();
  }

  private static Optional<String> most(
      List<Described> members, Function<Described, Optional<String>> value) {
    Map<String, Integer> counts = new TreeMap<>();
    members.forEach(each -> value.apply(each).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * 2 > members.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The one story that most of its figures are told in. */
  private Optional<String> story(List<Described> members) {
    return most(members, each -> Optional.ofNullable(storyOfArticle.get(each.articleId())));
  }

  /** The clues that tie a figure to the others, the most shared first. */
  private static List<String> evidence(Described each, List<Described> members) {
    Map<Tie, Integer> holds = new EnumMap<>(Tie.class);
    for (Described other : members) {
      if (other != each) {
        for (Tie tie : Tie.values()) {
          if (tie.holds(each, other)) {
            holds.merge(tie, 1, Integer::sum);
          }
        }
      }
    }
    return holds.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Tie, Integer> tie) -> -tie.getValue()))
        .limit(TOLD_CLUES)
        .map(tie -> tie.getKey().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  /** What two figures of a series may share, in words for people. */
  private enum Tie {
    SAME_ENTRY {
      @Override
      boolean holds(Described a, Described b) {
        return a.mention.catalogueId().isPresent()
            && a.mention.catalogueId().equals(b.mention.catalogueId());
      }
    },
    SAME_THING {
      @Override
      boolean holds(Described a, Described b) {
        return !a.mention.thing().isEmpty() && a.mention.thing().equals(b.mention.thing());
      }
    },
    SAME_VALUE {
      @Override
      boolean holds(Described a, Described b) {
        return Math.abs(a.value - b.value) <= 1e-6 * Math.abs(a.value);
      }
    },
    SAME_NAMES {
      @Override
      boolean holds(Described a, Described b) {
        return a.names.shared(b.names) > 0;
      }
    },
    SAME_WORDS {
      @Override
      boolean holds(Described a, Described b) {
        return a.sentence.shared(b.sentence) >= 3;
      }
    },
    SAME_PLACE {
      @Override
      boolean holds(Described a, Described b) {
        return a.mention.place().isPresent() && a.mention.place().equals(b.mention.place());
      }
    },
    LIKE_ARTICLES {
      @Override
      boolean holds(Described a, Described b) {
        return a.article.cosine(b.article) >= 0.2;
      }
    };

    abstract boolean holds(Described a, Described b);
  }
}
