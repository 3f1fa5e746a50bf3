package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is per: {@code a day}, {@code per 100,000 people}, {@code a barrel}, {@code each}.
 */
final class Rates {

  private static final Set<String> LINKS = Set.of("per", "a", "an", "each", "every", "/");
  private static final Set<String> THINGS =
      Set.of(
          "barrel",
          "share",
          "gallon",
          "head",
          "piece",
          "kilo",
          "kilogram",
          "tonne",
          "ton",
          "litre",
          "liter",
          "person",
          "pound",
          "ounce",
          "bushel",
          "unit",
          "game",
          "mile",
          "seat",
          "ticket",
          "household",
          "night",
          "bottle",
          "capita",
          "kwh");

  private Rates() {}

  /**
   * A rate found.
   *
   * @param end the number of the token after it
   * @param per what it is per, as written
   * @param isPeriod whether that is a time
   */
  record Found(int end, String per, boolean isPeriod) {}

  static Optional<Found> after(Line line, int at) {
    boolean hyphen = line.isHyphen(at) && line.touches(at);
    int start = hyphen ? at + 1 : at;
    String link = line.low(start);
    if (!LINKS.contains(link)) {
      return Optional.empty();
    }
    int i = start + 1;
    if (line.isHyphen(i)) {
      i++;
    }
    boolean time =
        line.lexicon()
            .dates()
            .find(line.tokens(), i)
            .filter(match -> match.first().role() == DateWords.Role.UNIT)
            .isPresent();
    int from = i;
    if (time && !line.low(i).endsWith("s")) {
      boolean later =
          line.low(i + 1).equals("ago")
              || line.low(i + 1).equals("earlier")
              || line.low(i + 1).equals("later");
      return later ? Optional.empty() : Optional.of(new Found(i + 1, line.low(from), true));
    }
    boolean article = link.equals("a") || link.equals("an");
    if (THINGS.contains(line.low(i)) || (link.equals("per") && line.isNoun(i))) {
      return Optional.of(new Found(i + 1, line.surface(from, i + 1), false));
    }
    if (!article && !line.numerals(i).isEmpty()) {
      Numeral number = line.numerals(i).get(0);
      int end = number.to();
      if (line.isNoun(end)) {
        end++;
      }
      return Optional.of(new Found(end, line.surface(from, end), false));
    }
    return Optional.empty();
  }
}
