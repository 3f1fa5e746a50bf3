package io.claimhouse.link;

import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.PhraseTable;
import java.util.Optional;
import java.util.function.IntFunction;

/** What comparability needs of a gazetteer. */
public interface PlaceNames {

  /** The code of the place that has exactly this name or demonym, as written. */
  Optional<String> code(String nameOrDemonym);

  /** The usual name of the place with this code. */
  Optional<String> name(String code);

  /** The places of the seeds. */
  static PlaceNames fromSeeds() {
    Gazetteer gazetteer = Gazetteer.fromSeeds();
    return new PlaceNames() {
      @Override
      public Optional<String> code(String nameOrDemonym) {
        String[] words = nameOrDemonym.replace("-", " - ").strip().split("\\s+", -1);
        IntFunction<String> word = i -> words[i];
        return gazetteer
            .name(word, 0, words.length)
            .filter(match -> match.length() == words.length)
            .or(
                () ->
                    gazetteer
                        .demonym(word, 0, words.length)
                        .filter(match -> match.length() == words.length))
            .map(PhraseTable.Match::value)
            .map(Gazetteer.Place::code);
      }

      @Override
      public Optional<String> name(String code) {
        return gazetteer.byCode(code).map(Gazetteer.Place::name);
      }
    };
  }
}
