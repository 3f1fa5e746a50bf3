package io.claimhouse.link.quantity;

import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermVector;
import io.claimhouse.link.terms.TermWeights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A mention with its terms weighed, ready to be compared with many others. */
final class Described {

  /** Days of what has no date. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final double NEAR_REACH = 4.0;
  private static final double OWNER_REACH = 2.0;

  final Mention mention;
  final TermVector near;
  final TermVector sentence;
  final TermVector names;
  final TermVector owner;
  final TermVector articleNames;
  final TermVector topics;
  final TermVector modifiers;
  final TermVector article;
  final double value;
  final int day;
  final Optional<String> publisher;
  final Optional<String> story;
  final double thingWeight;
  final String dimension;

  private Described(
      Mention mention,
      TermVector near,
      TermVector sentence,
      TermVector names,
      TermVector owner,
      TermVector articleNames,
      TermVector topics,
      TermVector modifiers,
      TermVector article,
      int day,
      Optional<String> publisher,
      Optional<String> story,
      double thingWeight) {
    this.mention = mention;
    this.near = near;
    this.sentence = sentence;
    this.names = names;
    this.owner = owner;
    this.articleNames = articleNames;
    this.topics = topics;
    this.modifiers = modifiers;
    this.article = article;
    this.day = day;
    this.publisher = publisher;
    this.story = story;
    this.thingWeight = thingWeight;
    this.value = best(mention);
    this.dimension = dimension(mention);
  }

  static Described of(
      Mention mention,
      TermVector article,
      TermVector articleNames,
      ArticleTerms head,
      Optional<String> story,
      TermWeights weights) {
    Map<String, Double> near = new HashMap<>();
    Map<String, Double> sentence = new HashMap<>();
    Map<String, Double> names = new HashMap<>();
    Map<String, Double> owner = new HashMap<>();
    for (int i = 0; i < mention.terms().size(); i++) {
      String term = mention.terms().get(i);
      double weight = weights.of(term);
      double distance = Math.abs(mention.distances().get(i));
      near.merge(term, weight * Math.exp(-distance / NEAR_REACH), Math::max);
      sentence.merge(term, weight, Math::max);
      if (Term.isName(term) || Term.isPlace(term)) {
        names.merge(term, weight * Math.exp(-distance / (3 * NEAR_REACH)), Math::max);
        owner.merge(term, weight * Math.exp(-distance / OWNER_REACH), Math::max);
      }
    }
    return new Described(
        mention,
        TermVector.of(near),
        TermVector.of(sentence),
        TermVector.of(names),
        TermVector.of(owner),
        articleNames,
        TermVector.of(mention.topics(), weights),
        TermVector.of(mention.modifiers(), weights),
        article,
        head.publishedDate().map(LocalDate::toEpochDay).map(Long::intValue).orElse(NO_DAY),
        head.publisher(),
        story,
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
}
