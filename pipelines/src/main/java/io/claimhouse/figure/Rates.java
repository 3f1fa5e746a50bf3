package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords;
import io.claimhouse.lexicon.FigureWords.Role;
import java.util.Optional;

/**
 * What a figure is per: {@code a day}, {@code per 100,000 people}, {@code a barrel}, {@code each}.
 */
final class Rates {

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
    if (!line.is(Role.PER, start)) {
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
      return line.is(Role.LATER, i + 1)
          ? Optional.empty()
          : Optional.of(new Found(i + 1, line.low(from), true));
    }
    boolean article = link.equals("a") || link.equals("an");
    if (line.is(Role.PER_THING, i) || (link.equals("per") && line.isNoun(i))) {
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
