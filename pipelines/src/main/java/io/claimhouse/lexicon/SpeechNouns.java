package io.claimhouse.lexicon;

import io.claimhouse.model.Modality;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code lexicon/speech_nouns.csv}: nouns whose that-clause somebody says: "reports that". */
public final class SpeechNouns {

  /**
   * A noun of speech.
   *
   * @param noun the noun in the singular
   * @param modality what it makes of its content
   * @param certainty how sure the content is by it, from 0 to 1
   */
  public record SpeechNoun(String noun, Modality modality, double certainty) {}

  private final Map<String, SpeechNoun> nouns;

  private SpeechNouns(Map<String, SpeechNoun> nouns) {
    this.nouns = Map.copyOf(nouns);
  }

  public static SpeechNouns fromSeeds() {
    Map<String, SpeechNoun> nouns = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/speech_nouns.csv").rows()) {
      SpeechNoun noun =
          new SpeechNoun(
              row.get("noun"),
              Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)),
              Double.parseDouble(row.get("certainty")));
      nouns.put(noun.noun(), noun);
      nouns.put(noun.noun() + "s", noun);
    }
    return new SpeechNouns(nouns);
  }

  /** The noun of speech that a word in lower case is, in the singular or a regular plural. */
  public Optional<SpeechNoun> find(String word) {
    return Optional.ofNullable(nouns.get(word));
  }
}
