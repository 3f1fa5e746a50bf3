package io.claimhouse.lexicon;

import io.claimhouse.model.Claim;
import io.claimhouse.model.Modality;
import java.util.Locale;
import java.util.Optional;

/** {@code lexicon/modals.csv}: modal verbs and the phrases that act like them. */
public final class ModalPhrases {

  /**
   * A modal phrase.
   *
   * @param phrase the words, lower case
   * @param modality what it makes of the claim; empty where it only tells the time
   * @param certainty how sure the claim is by it, from 0 to 1
   * @param tense the time of what it governs
   */
  public record Modal(
      String phrase, Optional<Modality> modality, double certainty, Claim.Tense tense) {

    /** Whether it is a modal verb by itself, not a phrase with a verb of its own. */
    public boolean isAuxiliary() {
      return phrase.indexOf(' ') < 0 && !phrase.endsWith("ed") && !phrase.endsWith("ing");
    }
  }

  private final PhraseTable<Modal> phrases;

  private ModalPhrases(PhraseTable<Modal> phrases) {
    this.phrases = phrases;
  }

  public static ModalPhrases fromSeeds() {
    PhraseTable.Builder<Modal> builder = new PhraseTable.Builder<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/modals.csv").rows()) {
      builder.add(
          row.get("phrase"),
          new Modal(
              row.get("phrase"),
              row.find("modality").map(name -> Modality.valueOf(name.toUpperCase(Locale.ROOT))),
              Double.parseDouble(row.get("certainty")),
              Claim.Tense.valueOf(row.get("tense").toUpperCase(Locale.ROOT))));
    }
    return new ModalPhrases(builder.build());
  }

  public PhraseTable<Modal> phrases() {
    return phrases;
  }
}
