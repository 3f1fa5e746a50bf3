package io.claimhouse.figure;

import io.claimhouse.lexicon.Units;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PhraseTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the unit of measurement behind a number and settles surfaces that mean several things. */
final class UnitMatcher {

  /** Ambiguous surfaces that are English words need more than a number before them. */
  private static final Set<String> WORDS =
      Set.of("in", "a", "s", "points", "as", "at", "us", "min", "horses", "bits", "cups", "bars");

  private UnitMatcher() {}

  /**
   * A unit found.
   *
   * @param end the number of the token after it
   * @param surface the row of the seed
   * @param unit the same for the figure
   * @param isAttributive whether a hyphen joins it to the number: {@code 9-page}
   */
  record Found(int end, Units.Surface surface, Unit unit, boolean isAttributive) {}

  /** The unit that begins behind token {@code to - 1}, a hyphen between allowed. */
  static Optional<Found> after(Line line, Numeral number) {
    boolean of = line.low(number.to()).equals("of") && (number.isVague() || number.scale() > 1);
    return after(line, of ? number.to() + 1 : number.to());
  }

  private static Optional<Found> after(Line line, int to) {
    boolean hyphen = line.isHyphen(to) && line.touches(to - 1) && line.touches(to);
    int at = hyphen ? to + 1 : to;
    Optional<PhraseTable.Match<Units.Surface>> match =
        line.lexicon().units().find(line.tokens(), at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int end = match.get().end();
    String text = line.surface(at, end);
    boolean glued = hyphen || line.touches(to - 1);
    // Glued letters must end where the unit ends: "5mm" is no metre.
    if (line.touches(end - 1) && isLetterOrDigit(line, end)) {
      return Optional.empty();
    }
    return choose(match.get().values(), text)
        .filter(one -> !one.isAmbiguous() || isSettled(line, one, to, end, glued, hyphen))
        .map(
            one ->
                new Found(
                    end,
                    one,
                    new Unit(one.code(), text, Optional.of(one.dimension()), one.siFactor()),
                    hyphen));
  }

  /** The surface with the same case, else the first that is no other unit's symbol. */
  private static Optional<Units.Surface> choose(List<Units.Surface> surfaces, String text) {
    for (Units.Surface one : surfaces) {
      if (one.text().equals(text)) {
        return Optional.of(one);
      }
    }
    for (Units.Surface one : surfaces) {
      if (one.text().length() > 1 || !one.isAmbiguous()) {
        return Optional.of(one);
      }
    }
    return surfaces.stream()
        .filter(one -> one.text().equalsIgnoreCase("c") || one.text().equalsIgnoreCase("f"))
        .findFirst();
  }

  private static boolean isSettled(
      Line line, Units.Surface one, int to, int end, boolean glued, boolean hyphen) {
    String text = one.text();
    boolean digits = line.isNumber(to - 1);
    // "1987 Stone spoke": a name, not a weight.
    if (text.length() > 3
        && line.isCapitalised(end - 1)
        && !line.text(end - 1).equals(line.text(end - 1).toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    if (text.equals("pounds") || text.equals("pound")) {
      return hyphen || Measures.isWeight(line, end);
    }
    if (text.equals("s")) {
      // "640s" is the plural of a name.
      return glued && digits && line.text(to - 1).length() <= 2;
    }
    if (WORDS.contains(text)) {
      return glued && digits && !text.equals("a");
    }
    if (!Character.isLetter(text.charAt(0))) {
      return digits && (glued || text.equals("''"));
    }
    if (text.length() <= 2) {
      return digits && (glued || !line.isWord(end) || !isArticle(text));
    }
    return true;
  }

  private static boolean isArticle(String text) {
    return text.equals("a");
  }

  private static boolean isLetterOrDigit(Line line, int i) {
    return (line.isWord(i) && !line.low(i).startsWith("'")) || line.isNumber(i);
  }
}
