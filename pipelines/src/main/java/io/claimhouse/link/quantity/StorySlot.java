package io.claimhouse.link.quantity;

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

  private static final int DAYS = 30;

  private StorySlot() {}

  static boolean isShared(Described one, Described other) {
    Mention a = one.mention;
    Mention b = other.mention;
    boolean isSlot = a.isOutcome() || a.dimension().filter(a.thing()::equals).isPresent();
    return isSlot
        && a.thing().equals(b.thing())
        && a.role() == Role.LEVEL
        && b.role() == Role.LEVEL
        && a.modifiers().equals(b.modifiers())
        && !a.articleId().equals(b.articleId())
        && isNear(one.day, other.day)
        && one.article.cosine(other.article) >= SAME_STORY
        && !isElsewhere(one, other);
  }

  private static boolean isNear(int day, int other) {
    return day == Described.NO_DAY || other == Described.NO_DAY || Math.abs(day - other) <= DAYS;
  }

  /** Whether both name where or whom, and share no name. */
  private static boolean isElsewhere(Described one, Described other) {
    boolean otherPlace =
        one.mention.place().isPresent()
            && other.mention.place().isPresent()
            && !one.mention.place().equals(other.mention.place());
    boolean otherNames =
        !one.names.isEmpty() && !other.names.isEmpty() && one.names.shared(other.names) == 0;
    return otherPlace || otherNames;
  }
}
