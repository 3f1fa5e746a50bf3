package io.claimhouse.claim;

import io.claimhouse.lexicon.HedgePhrases;
import io.claimhouse.lexicon.HedgePhrases.Hedge;
import io.claimhouse.lexicon.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds hedges, boosters and marks of hearsay; each touches its own clause and no other. */
final class Hedging {

  /**
   * A hedge where it stands.
   *
   * @param hedge what it says
   * @param from its first token
   */
  record Found(Hedge hedge, int from) {}

  private final PhraseTable<Hedge> phrases = HedgePhrases.fromSeeds().phrases();

  /** The hedges between tokens {@code from} and {@code to}, in order. */
  List<Found> find(Words words, int from, int to) {
    List<Found> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<PhraseTable.Match<Hedge>> match =
          words.tag(i) == Tag.VERB && words.lower(i).endsWith("ed")
              ? Optional.empty()
              : phrases.find(words::lower, i, to);
      if (match.isPresent()) {
        found.add(new Found(match.get().value(), i));
        i += match.get().length();
      } else {
        i++;
      }
    }
    return found;
  }
}
