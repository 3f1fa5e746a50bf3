package io.claimhouse.link.quantity;

import io.claimhouse.link.story.ArticleTermsReader;

/**
 * The slots that every story of an event has: its deaths, its injured, its magnitude. Two articles
 * of one story that fill a slot without narrowing it speak of one quantity, whatever their values:
 * tolls rise, and sources contradict each other.
 */
final class StorySlot {

  /** That two such figures speak of one quantity; enough to be merged, no more. */
  static final double PROBABILITY = 0.6;

  /** Articles that are less alike are not known to be of one story. */
  private static final double SAME_STORY = 0.3;

  /** Bulletins share less: those of two languages their names alone. */
  private static final double SAME_BULLETINS = 0.1;

  private static final int DAYS = 30;

  private StorySlot() {}

  static boolean isShared(Described one, Described other) {
    Mention a = one.mention;
    Mention b = other.mention;
    boolean isSlot = a.isOutcome() || a.dimension().filter(a.thing()::equals).isPresent();
    return isSlot
        && a.thing().equals(b.thing())
        && isSum(a.role())
        && isSum(b.role())
        && a.modifiers().equals(b.modifiers())
        && !(a.articleId().equals(b.articleId()) && a.role() == b.role())
        && isNear(one.day, other.day)
        && (isOfOneBulletin(one, other)
            || one.story.filter(story -> other.story.filter(story::equals).isPresent()).isPresent()
            || one.article.cosine(other.article)
                >= (areBulletins(one, other) ? SAME_BULLETINS : SAME_STORY))
        && !isElsewhere(one, other);
  }

  /** What was added belongs to what it was added to. */
  private static boolean isSum(Role role) {
    return role == Role.LEVEL || role == Role.ADDITIONAL;
  }

  /** Whether both are dated issues of bulletins, in whatever languages. */
  private static boolean areBulletins(Described one, Described other) {
    return one.day != Described.NO_DAY
        && other.day != Described.NO_DAY
        && one.publisher.filter(ArticleTermsReader::isBulletin).isPresent()
        && other.publisher.filter(ArticleTermsReader::isBulletin).isPresent();
  }

  /** Whether both are issues of one bulletin, which tells of one event by its form. */
  private static boolean isOfOneBulletin(Described one, Described other) {
    return one.publisher
        .filter(ArticleTermsReader::isBulletin)
        .filter(name -> other.publisher.filter(name::equals).isPresent())
        .isPresent();
  }

  private static boolean isNear(int day, int other) {
    return day == Described.NO_DAY || other == Described.NO_DAY || Math.abs(day - other) <= DAYS;
  }

  /** Whether both name where or whom, and share no name. */
  private static boolean isElsewhere(Described one, Described other) {
    String place = one.mention.place().orElse("");
    String otherPlaceCode = other.mention.place().orElse("");
    // A town and its country are no two places; unknown is none.
    boolean otherPlace = !place.startsWith(otherPlaceCode) && !otherPlaceCode.startsWith(place);
    boolean otherNames =
        one.names.hashes().length > 1
            && other.names.hashes().length > 1
            && one.names.shared(other.names) == 0;
    return otherPlace || (otherNames && !areBulletins(one, other));
  }
}
