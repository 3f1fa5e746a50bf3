package io.claimhouse.link.story;

import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermVector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What linking needs of an article beside its figures: a row of the lake's table {@code
 * article_terms}.
 *
 * @param articleId the article
 * @param title its headline
 * @param publisher who stands behind its own figures, as other articles name it too: the outlet, or
 *     the title of a bulletin; empty where unknown
 * @param publishedAt its publication, UTC
 * @param publishedDate the day of its publication where the newsroom is
 * @param country of its outlet, ISO 3166-1 alpha-2
 * @param terms the names and words that tell what it is about, the weightiest first
 * @param weights their weights, in thousandths, one for each term
 * @param surfaces how the article writes each, with the names that it belongs to: {@code Mark
 *     Teixeira} for {@code ^teixeira}
 */
public record ArticleTerms(
    String articleId,
    Optional<String> title,
    Optional<String> publisher,
    Optional<Instant> publishedAt,
    Optional<LocalDate> publishedDate,
    Optional<String> country,
    List<String> terms,
    List<Long> weights,
    List<String> surfaces) {

  public ArticleTerms {
    terms = List.copyOf(terms);
    weights = List.copyOf(weights);
    surfaces = List.copyOf(surfaces);
  }

  /** The terms with their weights. */
  public TermVector vector() {
    return vector(term -> true);
  }

  /** The names and places with their weights. */
  public TermVector names() {
    return vector(term -> Term.isName(term) || Term.isPlace(term));
  }

  private TermVector vector(Predicate<String> isTaken) {
    Map<String, Double> weighed = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      if (isTaken.test(terms.get(i))) {
        weighed.put(terms.get(i), weights.get(i) / 1000.0);
      }
    }
    return TermVector.of(weighed);
  }
}
