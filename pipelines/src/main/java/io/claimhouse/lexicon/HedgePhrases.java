package io.claimhouse.lexicon;

import io.claimhouse.model.Modality;
import java.util.Locale;
import java.util.Optional;

/** {@code lexicon/hedges.csv}: words that weaken or strengthen a claim. */
public final class HedgePhrases {

  /**
   * A hedge, a booster or a mark of hearsay.
   *
   * @param phrase the words, lower case
   * @param kind {@code hedge}, {@code booster} or {@code hearsay}
   * @param modality what it makes of the claim, if that is more than a shade
   * @param factor what the claim's certainty is multiplied by; above 1 for boosters
   */
  public record Hedge(String phrase, String kind, Optional<Modality> modality, double factor) {}

  private final PhraseTable<Hedge> phrases;

  private HedgePhrases(PhraseTable<Hedge> phrases) {
    this.phrases = phrases;
  }

  public static HedgePhrases fromSeeds() {
    PhraseTable.Builder<Hedge> builder = new PhraseTable.Builder<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/hedges.csv").rows()) {
      builder.add(
          row.get("phrase"),
          new Hedge(
              row.get("phrase"),
              row.get("kind"),
              row.find("modality").map(name -> Modality.valueOf(name.toUpperCase(Locale.ROOT))),
              Double.parseDouble(row.get("factor"))));
    }
    return new HedgePhrases(builder.build());
  }

  public PhraseTable<Hedge> phrases() {
    return phrases;
  }
}
