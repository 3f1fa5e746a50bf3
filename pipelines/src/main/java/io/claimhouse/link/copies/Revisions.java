package io.claimhouse.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the captures of one address that are states of one article. */
public final class Revisions {

  /**
   * Captures of one address that have less in common are not one article: the address is a section
   * page or a wrong canonical link.
   */
  private static final double LEAST_CONTAINMENT = 0.25;

  /** How many different texts under one address are told apart before the rest stand alone. */
  private static final int TEXT_LIMIT = 8;

  private Revisions() {}

  /** The key that captures of one article share: its address at its outlet; none without one. */
  public static Optional<String> key(ArticleSignature article) {
    return article.canonicalUrl().map(url -> article.outletId().orElse("") + ' ' + url);
  }

  /**
   * Ties each later capture to the first of its article.
   *
   * @param captures articles with an equal {@link #key}, in any order
   */
  public static List<Likeness> among(List<ArticleSignature> captures) {
    List<ArticleSignature> ordered =
        captures.stream()
            .sorted(Comparator.comparing(ArticleSignature::capture, Capture.EARLIEST_FIRST))
            .toList();
    List<Text> texts = new ArrayList<>();
    List<Likeness> revisions = new ArrayList<>();
    for (ArticleSignature capture : ordered) {
      Optional<Text> same = texts.stream().filter(text -> text.continuesIn(capture)).findFirst();
      if (same.isPresent()) {
        same.get().latest = capture;
        revisions.add(
            new Likeness(
                same.get().first.capture(),
                capture.capture(),
                Likeness.Kind.REVISION,
                similarity(same.get().first, capture)));
      } else if (texts.size() < TEXT_LIMIT) {
        texts.add(new Text(capture));
      }
    }
    return revisions;
  }

  private static double similarity(ArticleSignature one, ArticleSignature other) {
    return one.text().bodyHash().equals(other.text().bodyHash())
        ? 1.0
        : Resemblance.between(one.text(), other.text()).jaccard();
  }

  /** An article under the address, as far as its captures were seen. */
  private static final class Text {
    private final ArticleSignature first;
    private ArticleSignature latest;

    Text(ArticleSignature first) {
      this.first = first;
      this.latest = first;
    }

    boolean continuesIn(ArticleSignature capture) {
      // Empty bodies are equal and say nothing.
      return (capture.text().words() > 0
              && capture.text().bodyHash().equals(latest.text().bodyHash()))
          || Resemblance.between(latest.text(), capture.text()).containment() >= LEAST_CONTAINMENT;
    }
  }
}
