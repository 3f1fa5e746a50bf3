package io.claimhouse.link.quantity;

import io.claimhouse.link.terms.TermVector;
import io.claimhouse.model.Change;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Weighs two mentions against each other; the same both ways round. */
final class PairEvidence {

  private static final double SAME_VALUE = 1e-4;
  private static final int MOST_RATIO = 20;

  private PairEvidence() {}

  /** A value for each {@link Clue}, by its column. */
  @SuppressWarnings("EnumOrdinal") // A kind is a number only to the trees, which were learned so.
  static float[] of(Described a, Described b) {
    float[] row = new float[Clue.values().length];
    Mention one = a.mention;
    Mention other = b.mention;
    boolean sameThing = !one.thing().isEmpty() && one.thing().equals(other.thing());
    put(row, Clue.KIND, one.kind().ordinal());
    put(row, Clue.THING, thing(a, b, sameThing));
    put(row, Clue.THING_WEIGHT, sameThing ? a.thingWeight : 0);
    put(row, Clue.OUTCOME, (one.isOutcome() ? 1 : 0) + (other.isOutcome() ? 1 : 0));
    boolean noModifiers = a.modifiers.isEmpty() && b.modifiers.isEmpty();
    put(row, Clue.MODIFIERS, noModifiers ? -1 : a.modifiers.cosine(b.modifiers));
    put(
        row,
        Clue.MODIFIERS_APART,
        one.modifiers().size() + other.modifiers().size() - 2.0 * a.modifiers.shared(b.modifiers));
    put(row, Clue.NEAR, a.near.cosine(b.near));
    put(row, Clue.NEAR_STRONGEST, a.near.strongestShared(b.near));
    put(row, Clue.SENTENCE, a.sentence.cosine(b.sentence));
    put(row, Clue.SENTENCE_SHARED, a.sentence.shared(b.sentence));
    put(row, Clue.SENTENCE_STRONGEST, a.sentence.strongestShared(b.sentence));
    put(row, Clue.NAMES, cosineOrNone(a.names, b.names));
    put(row, Clue.NAMES_STRONGEST, a.names.strongestShared(b.names));
    put(row, Clue.OWNER, cosineOrNone(a.owner, b.owner));
    put(row, Clue.NEAR_SHARED, a.near.sharedWeight(b.near));
    put(row, Clue.ARTICLE_NAMES, a.articleNames.cosine(b.articleNames));
    boolean inTopics = other.topics().contains(one.thing()) || one.topics().contains(other.thing());
    put(row, Clue.THING_IN_TOPICS, inTopics ? 1 : 0);
    put(row, Clue.TOPICS, cosineOrNone(a.topics, b.topics));
    put(row, Clue.ARTICLE, a.article.cosine(b.article));
    put(row, Clue.ARTICLE_STRONGEST, a.article.strongestShared(b.article));
    put(
        row,
        Clue.SENTENCE_IN_ARTICLE,
        Math.min(a.sentence.cosine(b.article), b.sentence.cosine(a.article)));
    putValues(row, a.value, b.value);
    put(row, Clue.UNIT, one.unit().equals(other.unit()) ? 2 : 1);
    boolean sameArticle = one.articleId().equals(other.articleId());
    put(row, Clue.TOGETHER, !sameArticle ? 0 : one.sentence() == other.sentence() ? 2 : 1);
    put(
        row,
        Clue.DAYS,
        a.day == Described.NO_DAY || b.day == Described.NO_DAY
            ? -1
            : Math.log(1 + Math.abs((double) a.day - b.day)));
    put(row, Clue.PLACE, agreement(one.place(), other.place()));
    put(row, Clue.ROLE, one.role() != other.role() ? 0 : one.role() == Role.LEVEL ? 2 : 1);
    boolean by = one.change().kind() == Change.Kind.BY;
    boolean otherBy = other.change().kind() == Change.Kind.BY;
    put(row, Clue.CHANGE, by != otherBy ? 0 : by ? 2 : 1);
    put(row, Clue.AGGREGATION, one.aggregation() == other.aggregation() ? 1 : 0);
    put(row, Clue.CATALOGUE, catalogue(one, other));
    return row;
  }

  private static void put(float[] row, Clue clue, double value) {
    row[clue.column()] = (float) value;
  }

  private static double thing(Described a, Described b, boolean same) {
    String one = a.mention.thing();
    String other = b.mention.thing();
    if (same) {
      return 3;
    }
    if (!one.isEmpty() && !other.isEmpty()) {
      return b.near.of(one) > 0 || a.near.of(other) > 0 ? 2 : 0;
    }
    return 1;
  }

  private static double cosineOrNone(TermVector one, TermVector other) {
    return one.isEmpty() || other.isEmpty() ? -1 : one.cosine(other);
  }

  private static void putValues(float[] row, double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      put(row, Clue.VALUE_RATIO, -1);
      return;
    }
    double greater = Math.max(Math.abs(a), Math.abs(b));
    double lesser = Math.min(Math.abs(a), Math.abs(b));
    double ratio =
        greater == 0
            ? 0
            : lesser == 0 ? MOST_RATIO : Math.min(MOST_RATIO, Math.log(greater / lesser));
    put(row, Clue.VALUE_RATIO, ratio);
    put(row, Clue.VALUE_SIZE, lesser > 0 ? Math.log10(lesser) : 0);
    put(row, Clue.VALUE_DIGITS, ratio <= SAME_VALUE ? digits(greater) : 0);
  }

  private static int digits(double value) {
    return value == 0
        ? 1
        : new BigDecimal(value, new MathContext(6)).stripTrailingZeros().precision();
  }

  private static int agreement(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 1;
    }
    return one.equals(other) ? 2 : 0;
  }

  private static int catalogue(Mention one, Mention other) {
    if (one.catalogueId().isEmpty() && other.catalogueId().isEmpty()) {
      return 1;
    }
    return one.catalogueId().equals(other.catalogueId()) && one.owner().equals(other.owner())
        ? 2
        : 0;
  }
}
