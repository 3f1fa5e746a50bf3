package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.lexicon.UnitContexts;
import io.claimhouse.lexicon.Units;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds the unit of measurement behind a number and settles surfaces that mean several things. */
final class UnitMatcher {

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";

  /** How far words that settle a surface may stand, in tokens. */
  private static final int NEAR_BEFORE = 12;

  private static final int NEAR_AFTER = 6;

  private static final int LONGEST_SYMBOL = 3;

  /** An hour, in seconds. */
  private static final double LONGEST_TIME = 3600;

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
    int bracket = OPENING.indexOf(line.low(to)) >= 0 && line.low(to).length() == 1 ? 1 : 0;
    int at = hyphen ? to + 1 : to + bracket;
    Optional<PhraseTable.Match<Units.Surface>> match =
        line.lexicon().units().find(line.tokens(), at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int end = match.get().end();
    if (bracket > 0) {
      return bracketed(line, at, end, match.get().first());
    }
    String text = line.surface(at, end);
    boolean glued = hyphen || line.touches(to - 1);
    // Glued letters must end where the unit ends: "5mm" is no metre.
    if (line.touches(end - 1) && isLetterOrDigit(line, end)) {
      return Optional.empty();
    }
    Optional<String> reading = reading(line, text, to, end);
    if (reading.isPresent()) {
      return line.lexicon()
          .unitCodes()
          .of(reading.get())
          .map(one -> compound(line, found(end, one, text, hyphen)));
    }
    return choose(match.get().values(), text)
        .filter(one -> !one.isAmbiguous() || isSettled(line, one, to, end, glued, hyphen))
        .map(one -> compound(line, found(end, one, text, hyphen)));
  }

  private static Found found(int end, Units.Surface one, String text, boolean hyphen) {
    Unit unit = new Unit(one.code(), text, Optional.of(one.dimension()), one.siFactor());
    return new Found(end, one, unit, hyphen);
  }

  /** {@code 20 (kg)}: brackets that hold a unit and nothing else. */
  private static Optional<Found> bracketed(Line line, int at, int end, Units.Surface one) {
    int kind = OPENING.indexOf(line.low(at - 1));
    boolean closes = line.low(end).equals(CLOSING.substring(kind, kind + 1));
    return closes && !one.isAmbiguous()
        ? Optional.of(found(end + 1, one, line.surface(at, end), false))
        : Optional.empty();
  }

  /**
   * The code that the words around give to an ambiguous surface; empty where none of them speaks.
   *
   * @param from number of the first token of the surface
   * @param end number of the token after it
   */
  static Optional<String> reading(Line line, String surface, int from, int end) {
    List<UnitContexts.Reading> readings =
        line.lexicon().unitContexts().of(surface.toLowerCase(Locale.ROOT));
    for (UnitContexts.Reading one : readings) {
      boolean fits =
          one.place() == UnitContexts.Place.AFTER
              ? one.cues().contains(line.low(end))
              : isNear(line, one.cues(), from, end);
      if (fits) {
        return Optional.of(one.code());
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Line line, Set<String> cues, int from, int end) {
    for (int i = Math.max(0, from - NEAR_BEFORE);
        i < Math.min(line.size(), end + NEAR_AFTER);
        i++) {
      if ((i < from || i >= end) && cues.contains(line.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code metres per millisecond}, {@code mg/l}: one unit of what the seeds have as two. */
  private static Found compound(Line line, Found above) {
    int link = above.end();
    boolean slash = line.low(link).equals("/") && line.touches(link - 1) && line.touches(link);
    if (!slash && !line.low(link).equals("per")) {
      return above;
    }
    Optional<PhraseTable.Match<Units.Surface>> match =
        line.lexicon().units().find(line.tokens(), link + 1);
    if (match.isEmpty()) {
      return above;
    }
    int end = match.get().end();
    Optional<Units.Surface> below =
        choose(match.get().values(), line.surface(link + 1, end)).filter(UnitMatcher::isShort);
    Optional<String> dimension =
        below.flatMap(
            one ->
                line.lexicon()
                    .compoundUnits()
                    .dimension(above.surface().dimension(), one.dimension()));
    if (dimension.isEmpty()) {
      return above;
    }
    OptionalDouble factor = OptionalDouble.empty();
    if (above.surface().siFactor().isPresent() && below.get().siFactor().isPresent()) {
      factor =
          OptionalDouble.of(
              above.surface().siFactor().getAsDouble() / below.get().siFactor().getAsDouble());
    }
    Units.Surface whole =
        new Units.Surface(
            above.unit().surface(),
            above.surface().code() + "/" + factor(below.get().code()),
            above.surface().name() + " per " + below.get().name(),
            dimension.get(),
            factor,
            false);
    String text =
        above.unit().surface()
            + line.between(link - 1, link)
            + line.text(link)
            + line.between(link, link + 1)
            + line.surface(link + 1, end);
    return found(end, whole, text, above.isAttributive());
  }

  /** UCUM reads operators from left to right. */
  private static String factor(String code) {
    return code.indexOf('.') >= 0 || code.indexOf('/') >= 0 ? "(" + code + ")" : code;
  }

  /** Per day or year is how often something happens, not how fast it moves. */
  private static boolean isShort(Units.Surface one) {
    return !one.dimension().equals("time")
        || one.siFactor().orElse(LONGEST_TIME + 1) <= LONGEST_TIME;
  }

  /** The surface with the same case, else the first that is no other unit's symbol. */
  private static Optional<Units.Surface> choose(List<Units.Surface> surfaces, String text) {
    for (Units.Surface one : surfaces) {
      if (one.text().equals(text)) {
        return Optional.of(one);
      }
    }
    for (Units.Surface one : surfaces) {
      if (!one.isAmbiguous() || isWritten(one.text())) {
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
        && !line.text(end - 1).equals(line.text(end - 1).toUpperCase(Locale.ROOT))) {
      return false;
    }
    if (line.lexicon().is(Role.MONEY_OR_WEIGHT, text)) {
      return hyphen;
    }
    if (text.equals("s")) {
      // "640s" and "Model 3s" are plurals of names.
      return glued
          && digits
          && line.text(to - 1).length() <= 2
          && !(line.isWord(to - 2) && line.isCapitalised(to - 2));
    }
    if (text.equalsIgnoreCase("c") || text.equalsIgnoreCase("f")) {
      // Temperatures are told by the words around: "the 13F filing", "14.7C a share".
      return false;
    }
    if (line.lexicon().is(Role.UNIT_HOMONYM, text)) {
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

  /** Ambiguous symbols mean a unit only as written, "EV" is no electronvolt; words in any case. */
  private static boolean isWritten(String text) {
    return text.length() > LONGEST_SYMBOL && text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isArticle(String text) {
    return text.equals("a");
  }

  private static boolean isLetterOrDigit(Line line, int i) {
    return (line.isWord(i) && !line.low(i).startsWith("'")) || line.isNumber(i);
  }
}
