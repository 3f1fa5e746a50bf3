package io.claimhouse.link;

import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.PhraseTable;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What comparability needs of a gazetteer. */
public interface PlaceNames {

  /** The code of the place that has exactly this name or demonym, as written. */
  Optional<String> code(String nameOrDemonym);

  /** The codes of the places that a text names, demonyms left out, in order. */
  List<String> namedIn(String text);

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
      public List<String> namedIn(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        IntFunction<String> word = i -> tokens.get(i).text();
        List<String> codes = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
          Optional<PhraseTable.Match<Gazetteer.Place>> match =
              tokens.get(i).isWord() && tokens.get(i).isCapitalised()
                  ? gazetteer.name(word, i, tokens.size())
                  : Optional.empty();
          int next = i + match.map(PhraseTable.Match::length).orElse(1);
          boolean isCurrency = next < tokens.size() && tokens.get(next).isCurrencySign();
          if (match.isPresent() && !isCurrency) {
            codes.add(match.get().value().code());
            next = behindRegion(tokens, next, match.get().value());
          }
          i = next;
        }
        return codes;
      }

      /** The token behind "El Paso, Texas", whose region says no more than the town. */
      private int behindRegion(List<Token> tokens, int next, Gazetteer.Place town) {
        boolean goesOn =
            town.kind() == Gazetteer.Kind.CITY
                && next + 1 < tokens.size()
                && tokens.get(next).is(",");
        return goesOn
            ? gazetteer
                .name(i -> tokens.get(i).text(), next + 1, tokens.size())
                .filter(region -> region.value().country().equals(town.country()))
                .filter(region -> region.value().kind() != Gazetteer.Kind.CITY)
                .map(region -> next + 1 + region.length())
                .orElse(next)
            : next;
      }

      @Override
      public Optional<String> name(String code) {
        return gazetteer.byCode(code).map(Gazetteer.Place::name);
      }
    };
  }
}
