package io.claimhouse.link;

import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sets apart the figures of one key in one article that are not all of one thing. */
final class Listings {

  /** An article with so many values of one outcome lists those of several events. */
  private static final int LISTED_OUTCOMES = 5;

  /** So many values of another quantity, or two far apart, are of different things. */
  private static final int LISTED = 3;

  private static final double APART = 1.5;

  /** What is less than one part in so many of an article's greatest is no state of the same. */
  private static final int NARROWER = 5;

  private Listings() {}

  /**
   * "22 dead, 14 dead, 32 dead": a list of events is compared with nothing outside its article.
   *
   * @param isKnown whether the seeds name what is counted
   * @param published what the article tells of long before is recalled, not listed
   */
  static void part(
      List<KeyDraft> drafts, Predicate<KeyDraft> isKnown, Optional<LocalDate> published) {
    Map<SeriesKey, Set<Double>> values = new HashMap<>();
    Map<SeriesKey, List<KeyDraft>> ofKey = new HashMap<>();
    for (KeyDraft draft : drafts) {
      SeriesKey key = draft.key("");
      ofKey.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
      if (draft.figure.change().kind() == Change.Kind.NONE
          && !draft.isPart
          && !draft.isAdditional()
          && !(draft.isOutcome && Roles.isHistory(draft, published))) {
        draft
            .middle()
            .ifPresent(value -> values.computeIfAbsent(key, k -> new TreeSet<>()).add(value));
      }
    }
    values.forEach(
        (key, different) -> {
          KeyDraft first = ofKey.get(key).get(0);
          boolean isWellDefined = first.isOutcome || isKnown.test(first);
          boolean isListed =
              isWellDefined
                  ? different.size() >= LISTED_OUTCOMES
                  : (different.size() >= LISTED || apart(different) > 1);
          if (isListed) {
            ofKey.get(key).forEach(draft -> draft.isListed = true);
          }
        });
  }

  /** How many groups the values fall into, each well above the one before. */
  private static int apart(Set<Double> ascending) {
    int groups = 0;
    double last = 0;
    for (double value : ascending) {
      groups += groups == 0 || value > last * APART ? 1 : 0;
      last = value;
    }
    return groups;
  }

  /**
   * "1,100 were killed; an attack on Thursday left four dead": the smaller is of a narrower scope,
   * and of which one is not told.
   */
  static void partNarrowerScopes(List<KeyDraft> drafts) {
    Map<SeriesKey, Double> greatest = new HashMap<>();
    for (KeyDraft draft : drafts) {
      draft.best().ifPresent(value -> greatest.merge(draft.key(""), value, Math::max));
    }
    partSums(drafts, greatest);
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome
          && !draft.isAdditional()
          && draft
              .best()
              .filter(value -> value * NARROWER < greatest.get(draft.key("")))
              .isPresent()) {
        draft.isNarrower |= !draft.isPart;
      }
    }
  }

  /** "50 died: 42 in one place, eight in another": two that make up the greatest are its parts. */
  private static void partSums(List<KeyDraft> drafts, Map<SeriesKey, Double> greatest) {
    Map<SeriesKey, Set<Double>> values = new HashMap<>();
    for (KeyDraft draft : drafts) {
      if (draft.figure.kind() == FigureKind.COUNT && !draft.isListed) {
        draft
            .best()
            .ifPresent(
                value -> values.computeIfAbsent(draft.key(""), k -> new TreeSet<>()).add(value));
      }
    }
    for (KeyDraft draft : drafts) {
      Set<Double> others = values.getOrDefault(draft.key(""), Set.of());
      double most = greatest.getOrDefault(draft.key(""), 0.0);
      boolean isSummand =
          draft
              .best()
              .filter(
                  value ->
                      value > 0
                          && value < most
                          && others.contains(most - value)
                          && value * 2 != most)
              .isPresent();
      if (draft.figure.kind() == FigureKind.COUNT && !draft.isListed && isSummand) {
        draft.isPart = true;
      }
    }
  }
}
