package io.claimhouse.eval;

import io.claimhouse.lexicon.Currencies;
import io.claimhouse.lexicon.Units;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.text.Singular;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The English names of units, as annotated sets write them. */
final class UnitNames {

  private final Map<String, String> names = new HashMap<>();

  private UnitNames() {}

  static UnitNames fromSeeds() {
    UnitNames table = new UnitNames();
    Units.fromSeeds("en").surfaces().forEach(one -> table.names.put(one.code(), one.name()));
    Currencies.fromSeeds()
        .all()
        .forEach(one -> table.names.put(one.code(), one.name().toLowerCase(Locale.ROOT)));
    return table;
  }

  /** The name of a code, lower case, singular, British spelling. */
  String of(String code) {
    int slash = code.indexOf('/');
    boolean isCompound = !names.containsKey(code) && slash > 0;
    return isCompound
        ? of(code.substring(0, slash)) + " per " + of(code.substring(slash + 1))
        : names.getOrDefault(code, code);
  }

  /** The unit as NewsQuant normalises it: its name, or the counted noun in the singular. */
  String newsquant(Figure figure) {
    String per = figure.perUnit().map(unit -> " per " + Singular.of(unit)).orElse("");
    if (figure.kind() == FigureKind.AGE) {
      return figure.unit().map(unit -> of(unit.code())).orElse("year") + " of age";
    }
    if (figure.unit().isPresent()) {
      String code = figure.unit().get().code();
      String name =
          switch (code) {
            case "USD" -> figure.unit().get().surface().startsWith("cent") ? "cent" : "dollar";
            case "CNY" -> "chinese yuan";
            case "ILS" -> "shekel";
            case "%" -> "percentage";
            case "{times}" -> "count";
            case "Cel" -> "celsius";
            case "[degF]" -> "fahrenheit";
            case "[sft_i]" -> "square feet";
            default -> of(code);
          };
      return name + per;
    }
    String noun =
        figure
            .counted()
            .map(
                one ->
                    (withoutParticiples(one.modifiers().replace(" and ", " "))
                            + " "
                            + Singular.of(one.head().toLowerCase(Locale.ROOT)))
                        .trim())
            .orElse("-");
    return figure.kind() == FigureKind.RATIO ? "% " + noun : noun + per;
  }

  /** NewsQuant leaves participles out of a unit: {@code decently sized plants} are plants. */
  private static String withoutParticiples(String modifiers) {
    List<String> words = new ArrayList<>(List.of(modifiers.split(" ", -1)));
    for (int i = words.size() - 1; i >= 0; i--) {
      boolean participle = words.get(i).endsWith("ing") || words.get(i).endsWith("ed");
      if (participle && words.get(i).indexOf('-') < 0 && words.get(i).length() > 4) {
        words.remove(i);
        if (i > 0 && words.get(i - 1).endsWith("ly")) {
          words.remove(i - 1);
          i--;
        }
      }
    }
    return String.join(" ", words);
  }
}
