package io.claimhouse.lexicon;

import io.claimhouse.model.Modality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code lexicon/attribution_verbs.csv}: verbs that put words or thoughts to a source. */
public final class AttributionVerbs {

  /** What the verb does with its content. */
  public enum Kind {
    SAY,
    SHOW,
    THINK,
    ESTIMATE,
    CITE,
    CALL,
    /** An intention, in the author's voice. */
    PLAN,
    /** An intention that the source has spoken. */
    PLEDGE,
    ASK,
    DENY,
    JUDGE
  }

  /**
   * A verb in one of its senses.
   *
   * @param lemma the verb
   * @param kind what it does with its content
   * @param frames how its content stands: {@code clause}, {@code that} (only with that), {@code
   *     quote}, {@code tell} (an addressee first), {@code infinitive}, {@code noun}, {@code as},
   *     {@code call}, {@code passive}; a frame may name its particle, as in {@code noun_for}
   * @param modality what it makes of the content
   * @param certainty how sure the content is by it, from 0 to 1
   */
  public record Sense(
      String lemma, Kind kind, Set<String> frames, Modality modality, double certainty) {

    public Sense {
      frames = Set.copyOf(frames);
    }

    public boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  private final Map<String, List<Sense>> senses;

  private AttributionVerbs(Map<String, List<Sense>> senses) {
    this.senses = Map.copyOf(senses);
  }

  public static AttributionVerbs fromSeeds() {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/attribution_verbs.csv").rows()) {
      senses
          .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
          .add(
              new Sense(
                  row.get("lemma"),
                  Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                  Set.copyOf(row.list("frames")),
                  Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)),
                  Double.parseDouble(row.get("certainty"))));
    }
    return new AttributionVerbs(senses);
  }

  /**
   * The senses of a verb by its lemma, in the order of the seed; empty if it attributes nothing.
   */
  public List<Sense> find(String lemma) {
    return senses.getOrDefault(lemma, List.of());
  }
}
