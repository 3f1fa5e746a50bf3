package io.claimhouse.lexicon;

import io.claimhouse.model.Modality;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code lexicon/speech_nouns.csv}: nouns whose complement somebody says: "reports that". */
public final class SpeechNouns {

  /**
   * A noun of speech.
   *
   * @param noun the noun in the singular
   * @param frames the words that open its content: {@code that}, {@code to}, a preposition
   * @param modality what it makes of its content
   * @param certainty how sure the content is by it, from 0 to 1
   */
  public record SpeechNoun(String noun, Set<String> frames, Modality modality, double certainty) {

    public SpeechNoun {
      frames = Set.copyOf(frames);
    }

    public boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

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
              Set.copyOf(row.list("frames")),
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
