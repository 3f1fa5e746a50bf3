package io.claimhouse.link;

import io.claimhouse.model.FigureKind;
import java.util.Locale;

/**
 * What must agree for two figures to be comparable. An empty part says that the figures do not tell
 * it, or that it does not matter for what is counted.
 *
 * @param kind the kind of figure
 * @param unit UCUM code, or ISO 4217 for money
 * @param per what a rate is per
 * @param statistic {@code average}, {@code per_period}, {@code change}, or {@code within} a length
 *     of time such as {@code 2 d}; empty for a plain level
 * @param counted the concept or the noun in the singular
 * @param modifiers what narrows it, sorted
 * @param subject who has, does or is it: a place code, a concept, or folded words
 * @param act the concept or lemma of the verb; empty where it says no more than that it is so
 * @param place ISO 3166 code, or the folded name of a place that has none
 * @param scope the article, where the subject is not told and others' figures may be of another;
 *     {@link #STORY} where those of the same story are not
 */
public record SeriesKey(
    FigureKind kind,
    String unit,
    String per,
    String statistic,
    String counted,
    String modifiers,
    String subject,
    String act,
    String place,
    String scope) {

  /** The scope of what only its story identifies: "the 56 containers". */
  static final String STORY = "story";

  /** The key as one line. */
  public String text() {
    return String.join(
        "|",
        kind.name().toLowerCase(Locale.ROOT),
        unit,
        per,
        statistic,
        counted,
        modifiers,
        subject,
        act,
        place,
        scope);
  }

  /** The key of the same at another place; none where that is empty. */
  SeriesKey at(String otherPlace) {
    return new SeriesKey(
        kind, unit, per, statistic, counted, modifiers, subject, act, otherPlace, scope);
  }

  /** Whether neither subject nor act tell it apart, but only where it is. */
  boolean isOfPlace() {
    return scope.isEmpty() && subject.isEmpty() && act.isEmpty();
  }

  /**
   * Whether the same key may be told of several events: where no subject is named, and of what
   * somebody did.
   */
  boolean isOfEvents() {
    return isOfStory() || (scope.isEmpty() && (subject.isEmpty() || !act.isEmpty()));
  }

  /** Whether only the story tells what is counted. */
  boolean isOfStory() {
    return scope.equals(STORY);
  }
}
