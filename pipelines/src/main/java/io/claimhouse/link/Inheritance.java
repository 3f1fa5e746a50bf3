package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.FigureKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a sentence leaves out and its article tells, with the name of each part that is taken. */
final class Inheritance {

  /** "59 were killed and over 500 others": counted just before is within so many characters. */
  private static final int BESIDE = 50;

  private final KeyReader reader;

  /** "10 others". */
  private final Pattern others;

  private final Predicate<KeyDraft> isKnown;

  /**
   * @param isKnown whether the seeds name what is counted
   */
  Inheritance(KeyReader reader, Synonyms synonyms, Predicate<KeyDraft> isKnown) {
    this.reader = reader;
    this.others = Pattern.compile("\\s" + synonyms.anyOf(WordClass.OTHERS) + "\\b");
    this.isKnown = isKnown;
  }

  /**
   * @param drafts the article's figures in the order of the text
   * @param of where the article's event was
   */
  void fill(List<KeyDraft> drafts, ArticlePlaces of) {
    shareOutcomes(drafts);
    takeCounted(drafts);
    takeAgreed(drafts, "subject");
    placeEvents(drafts, of);
    takeAgreed(drafts, "place");
  }

  private void shareOutcomes(List<KeyDraft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      KeyDraft part = drafts.get(i);
      KeyDraft whole = drafts.get(i - 1);
      if (part.isPart
          && !part.isOutcome
          && whole.isOutcome
          && part.claim.equals(whole.claim)
          && !part.counted.isEmpty()) {
        reader.shareOutcome(part, whole);
      }
    }
  }

  /** "The total", "the figure": what is counted stands with the count before. */
  private static void takeCounted(List<KeyDraft> drafts) {
    Optional<KeyDraft> before = Optional.empty();
    for (KeyDraft draft : drafts) {
      if (draft.figure.kind() != FigureKind.COUNT) {
        continue;
      }
      boolean speaksOfBefore =
          (draft.subjectIsUnnamed && draft.act.isEmpty())
              || draft.figure.aggregation() == Aggregation.TOTAL
              || draft.isAdditional();
      if (draft.counted.isEmpty() && speaksOfBefore && before.isPresent()) {
        KeyDraft of = before.get();
        draft.counted = of.counted;
        draft.modifiers.addAll(of.modifiers);
        draft.isOutcome = of.isOutcome;
        draft.subject = of.subject;
        draft.subjectIsActor = of.subjectIsActor;
        draft.subjectMatters = of.subjectMatters;
        draft.subjectIsUnnamed = of.subjectIsUnnamed;
        draft.act = of.act;
        if (draft.place.isEmpty()) {
          draft.place = of.place;
        }
        draft.inherited.add("counted");
      }
      if (!draft.counted.isEmpty()) {
        before = Optional.of(draft);
      }
    }
  }

  /** Where all figures of a thing that tell a part agree on it, the others of it take it over. */
  private static void takeAgreed(List<KeyDraft> drafts, String part) {
    Map<String, Set<String>> told = new HashMap<>();
    for (KeyDraft draft : drafts) {
      String value = draft.get(part);
      if (!value.isEmpty()) {
        told.computeIfAbsent(draft.thing(part), thing -> new TreeSet<>()).add(value);
      }
    }
    for (KeyDraft draft : drafts) {
      Set<String> values = told.getOrDefault(draft.thing(part), Set.of());
      if (draft.get(part).isEmpty()
          && values.size() == 1
          && !draft.counted.isEmpty()
          && !(part.equals("subject") && draft.isOutcome)) {
        draft.set(part, values.iterator().next());
        draft.inherited.add(part);
      }
    }
  }

  /** The place of an outcome is that of its event; one that tells none is of the article's. */
  private void placeEvents(List<KeyDraft> drafts, ArticlePlaces of) {
    boolean isOfOnePlace =
        drafts.stream()
                .filter(draft -> draft.isOutcome)
                .map(draft -> draft.place)
                .filter(ArticlePlaces::isNarrow)
                .distinct()
                .count()
            <= 1;
    boolean isToldSomewhere =
        drafts.stream().anyMatch(draft -> draft.isOutcome && !draft.place.isEmpty());
    for (KeyDraft draft : drafts) {
      if (!draft.isOutcome) {
        if (draft.subject.isEmpty()
            && draft.place.isEmpty()
            && (isKnown.test(draft) || draft.figure.kind() != FigureKind.COUNT)) {
          draft.inheritPlace(of);
        }
        continue;
      }
      if (draft.isWhereTheyLive && !draft.nationality.isEmpty()) {
        draft.place = draft.nationality;
      } else if (!draft.place.isEmpty()) {
        draft.place = of.event(draft.place, isOfOnePlace);
      } else {
        draft.inheritPlace(of);
        draft.isAstray = of.isOfOutlet() && !isToldSomewhere && draft.nationality.isEmpty();
      }
      // Who is counted in a country is of it unless told otherwise.
      if (!draft.nationality.isEmpty() && !draft.nationality.equals(draft.place)) {
        draft.modifiers.add(draft.nationality);
      }
    }
  }

  /**
   * Marks "10 others died", behind those who were counted before; where somebody was counted just
   * before, others than these: "eight killed and 38 others hurt" are all the hurt.
   */
  void addOthers(List<KeyDraft> drafts) {
    Set<SeriesKey> before = new HashSet<>();
    Optional<KeyDraft> last = Optional.empty();
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome) {
        boolean ofOthers =
            others.matcher(draft.surface()).find() || others.matcher(draft.behind()).lookingAt();
        boolean isBeside =
            last.filter(one -> one.figure.charEnd() + BESIDE >= draft.figure.charStart())
                .filter(one -> !one.key("").equals(draft.key("")))
                .isPresent();
        draft.isOnTop = !before.add(draft.key("")) && ofOthers && !isBeside;
        last = Optional.of(draft);
      }
    }
  }
}
