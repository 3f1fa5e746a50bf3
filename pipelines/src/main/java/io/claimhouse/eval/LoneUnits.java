package io.claimhouse.eval;

import io.claimhouse.lexicon.Currencies;
import io.claimhouse.lexicon.Units;
import io.claimhouse.model.Span;
import io.claimhouse.text.PhraseTable;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Names of units that stand without a number ("convert it to Fahrenheit"). They are no figures; the
 * specifications of Recognizers-Text list them as results without a value.
 */
final class LoneUnits {

  /** A unit's code and dimension; those of currencies have the dimension {@code money}. */
  record Named(String code, String dimension) {}

  private final PhraseTable<Named> table = new PhraseTable<>();

  LoneUnits() {
    for (Units.Surface one : Units.fromSeeds("en").surfaces()) {
      if (!one.isAmbiguous()) {
        table.add(one.text(), new Named(one.code(), one.dimension()));
      }
    }
    for (Currencies.Currency one : Currencies.fromSeeds().all()) {
      // Codes are words too often ("mad", "pen") to stand alone.
      one.surfaces().stream()
          .filter(name -> !name.equalsIgnoreCase(one.code()))
          .forEach(name -> table.add(name, new Named(one.code(), "money")));
    }
  }

  /** The units that {@code wanted} accepts and that overlap none of {@code taken}, by span. */
  Map<Span, Named> find(String text, List<Span> taken, Predicate<Named> wanted) {
    Map<Span, Named> found = new TreeMap<>(java.util.Comparator.comparingInt(Span::start));
    List<Token> tokens = new ArrayList<>(Tokenizer.tokenize(text));
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      i++;
      var match = table.find(tokens, at);
      if (match.isEmpty()) {
        continue;
      }
      int end = match.get().end();
      Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
      if (taken.stream().noneMatch(span::overlaps)) {
        match.get().values().stream().filter(wanted).findFirst().ifPresent(u -> found.put(span, u));
        i = end;
      }
    }
    return found;
  }
}
