package io.claimhouse.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sets apart the figures of one key in one article that are not all of one thing. */
final class Listings {

  /** An article with so many values of one outcome lists those of several events. */
  private static final int LISTED_OUTCOMES = 5;

  /** So many values of another quantity are of different things under one name. */
  private static final int LISTED = 3;

  /** What is less than one part in so many of an article's greatest is no state of the same. */
  private static final int NARROWER = 5;

  private Listings() {}

  /**
   * "22 dead, 14 dead, 32 dead": a list of events is compared with nothing outside its article.
   *
   * @param isKnown whether the seeds name what is counted
   */
  static void part(List<KeyDraft> drafts, Predicate<KeyDraft> isKnown) {
    Map<SeriesKey, Set<Double>> values = new HashMap<>();
    Map<SeriesKey, List<KeyDraft>> ofKey = new HashMap<>();
    for (KeyDraft draft : drafts) {
      draft
          .best()
          .ifPresent(
              value -> {
                SeriesKey key = draft.key("");
                values.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
                ofKey.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
              });
    }
    values.forEach(
        (key, different) -> {
          KeyDraft first = ofKey.get(key).get(0);
          int listed = first.isOutcome || isKnown.test(first) ? LISTED_OUTCOMES : LISTED;
          if (different.size() >= listed) {
            ofKey.get(key).forEach(draft -> draft.isListed = true);
          }
        });
  }

  /**
   * "1,100 were killed; an attack on Thursday left four dead": the smaller is of a narrower scope.
   */
  static void partNarrowerScopes(List<KeyDraft> drafts) {
    Map<SeriesKey, Double> greatest = new HashMap<>();
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome) {
        draft.best().ifPresent(value -> greatest.merge(draft.key(""), value, Math::max));
      }
    }
    partSums(drafts, greatest);
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome
          && !draft.isAdditional()
          && draft
              .best()
              .filter(value -> value * NARROWER < greatest.get(draft.key("")))
              .isPresent()) {
        draft.isPart = true;
      }
    }
  }

  /** "50 died: 42 in one place, eight in another": two that make up the greatest are its parts. */
  private static void partSums(List<KeyDraft> drafts, Map<SeriesKey, Double> greatest) {
    Map<SeriesKey, Set<Double>> values = new HashMap<>();
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome && !draft.isListed) {
        draft
            .best()
            .ifPresent(
                value ->
                    values.computeIfAbsent(draft.key(""), k -> new TreeSet<>()).add(value));
      }
    }
    for (KeyDraft draft : drafts) {
      Set<Double> others = values.getOrDefault(draft.key(""), Set.of());
      double most = greatest.getOrDefault(draft.key(""), 0.0);
      boolean isSummand =
          draft
              .best()
              .filter(value -> value > 0 && value < most && others.contains(most - value) && value * 2 != most)
              .isPresent();
      if (draft.isOutcome && !draft.isListed && isSummand) {
        draft.isPart = true;
      }
    }
  }
}
