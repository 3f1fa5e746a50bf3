package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.ModalPhrases;
import io.claimhouse.lexicon.ModalPhrases.Modal;
import io.claimhouse.lexicon.PhraseTable;
import io.claimhouse.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a claim is put forward. Of the marks that touch a claim the strongest decides: denied before
 * conditional before planned before possible before reported before asserted.
 *
 * <p>Certainty is the least of the certainties of the modal words and of the attribution (1 without
 * any), times the factor of each hedge, never above 1. A denied claim has 0.
 */
final class Modalities {

  /**
   * What the marks add up to.
   *
   * @param modality how the claim is put forward
   * @param certainty from 0 to 1
   * @param words the modal words and hedges, in order, lower case
   * @param hearsay the mark of hearsay that names no source, with its first token
   */
  record Verdict(
      Modality modality, double certainty, List<String> words, Optional<Hedging.Found> hearsay) {}

  private static final List<Modality> BY_STRENGTH =
      List.of(
          Modality.ASSERTED,
          Modality.REPORTED,
          Modality.POSSIBLE,
          Modality.PLANNED,
          Modality.CONDITIONAL,
          Modality.DENIED);

  private static final String WILL = "'ll";

  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final PhraseTable<Modal> modals = ModalPhrases.fromSeeds().phrases();
  private final Hedging hedging = new Hedging();

  /**
   * Judges a claim.
   *
   * @param from the first token of its clause
   * @param to the token after its clause
   * @param attributed the attributions that hold it
   */
  Verdict judge(Words words, int from, int to, List<Attributed> attributed) {
    Modality modality = Modality.ASSERTED;
    double certainty = 1;
    for (Attributed each : attributed) {
      modality = stronger(modality, each.modality());
      certainty = Math.min(certainty, each.certainty());
    }
    boolean future = false;
    boolean conditional = false;
    List<Mark> marks = new ArrayList<>();
    if (functionWords.is(words.lower(from), WordClass.CONDITION)) {
      modality = stronger(modality, Modality.CONDITIONAL);
      certainty = Math.min(certainty, 0.4);
    }
    int i = from;
    while (i < to) {
      Tag tag = words.tag(i);
      Optional<PhraseTable.Match<Modal>> match =
          tag == Tag.NAME
                  || tag == Tag.DET
                  || (tag.isVerbal() && words.lower(i).endsWith("ed") && words.tag(i + 1) != Tag.TO)
                  || (tag == Tag.GERUND && !words.tag(i - 1).isBeforeVerb())
              ? Optional.empty()
              : modals.find(k -> uncontracted(words.lower(k)), i, to);
      if (match.isEmpty()) {
        i++;
        continue;
      }
      Modal modal = match.get().value();
      int last = i + match.get().length() - 1;
      if (last > i && words.is(last, "to") && words.tag(last) != Tag.TO) {
        i++;
        continue;
      }
      Optional<Modality> means = modal.modality();
      if (means.equals(Optional.of(Modality.CONDITIONAL))
          && !attributed.isEmpty()
          && !hasIf(words)) {
        // Indirect speech puts "will" into the past: "said it would send 500 troops".
        means = Optional.of(Modality.PLANNED);
      }
      if (means.equals(Optional.of(Modality.CONDITIONAL)) || modal.isAuxiliary()) {
        conditional |= hasIf(words);
      }
      if (means.equals(Optional.of(Modality.PLANNED)) && modal.isAuxiliary()) {
        future = true;
        marks.add(new Mark(i, modal.phrase()));
      } else if (means.isPresent()) {
        modality = stronger(modality, means.get());
        if (means.get() != Modality.CONDITIONAL) {
          marks.add(new Mark(i, modal.phrase()));
        }
      }
      certainty = Math.min(certainty, modal.certainty());
      i += match.get().length();
    }
    double factor = 1;
    Optional<Hedging.Found> hearsay = Optional.empty();
    for (Hedging.Found found : hedging.find(words, from, to)) {
      marks.add(new Mark(found.from(), found.hedge().phrase()));
      if (found.hedge().modality().isPresent()) {
        modality = stronger(modality, found.hedge().modality().get());
      }
      factor *= found.hedge().factor();
      if (found.hedge().kind().equals("hearsay") && hearsay.isEmpty()) {
        hearsay = Optional.of(found);
      }
    }
    // "will" plans where nothing weaker is said: "may", "a chance that".
    if (future && (modality == Modality.ASSERTED || modality == Modality.REPORTED)) {
      modality = Modality.PLANNED;
    }
    if (conditional) {
      modality = stronger(modality, Modality.CONDITIONAL);
      certainty = Math.min(certainty, 0.4);
    }
    double score = modality == Modality.DENIED ? 0 : Math.max(0, Math.min(1, certainty * factor));
    marks.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return new Verdict(
        modality,
        Math.round(score * 1000) / 1000.0,
        marks.stream().map(Mark::phrase).distinct().toList(),
        hearsay);
  }

  /** The modal at the end of "we'll"; other words as they are. */
  private static String uncontracted(String word) {
    return word.endsWith(WILL) ? WILL : word;
  }

  private record Mark(int from, String phrase) {}

  private boolean hasIf(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (functionWords.is(words.lower(i), WordClass.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  private static Modality stronger(Modality one, Modality other) {
    return BY_STRENGTH.indexOf(one) >= BY_STRENGTH.indexOf(other) ? one : other;
  }
}
