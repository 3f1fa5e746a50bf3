package io.claimhouse.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * The forms in which an article credits an agency for its text: {@code
 * seeds/lexicon/wire_credit_cues.csv}.
 *
 * @param cues the forms, the strongest first
 */
public record WireCreditCues(List<Cue> cues) {

  public WireCreditCues {
    cues = List.copyOf(cues);
  }

  public static WireCreditCues fromSeeds() {
    return new WireCreditCues(
        SeedTable.read("lexicon/wire_credit_cues.csv").rows().stream()
            .map(
                row ->
                    new Cue(
                        row.get("form"),
                        Place.valueOf(row.get("place").toUpperCase(Locale.ROOT)),
                        Extent.valueOf(row.get("extent").toUpperCase(Locale.ROOT))))
            .toList());
  }

  /**
   * One form.
   *
   * @param form its words, with {@code {agency}} where the name stands and a hyphen for any dash
   * @param place in which lines of a body it counts
   * @param extent which part of a line it must fill
   */
  public record Cue(String form, Place place, Extent extent) {}

  /** In which lines of a body a form counts. */
  public enum Place {
    HEAD,
    TAIL,
    BOTH
  }

  /** Which part of a line a form must fill. */
  public enum Extent {
    LINE,
    START,
    END,
    WITHIN
  }
}
