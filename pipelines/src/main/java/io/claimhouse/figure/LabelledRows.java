package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.lexicon.Units;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Unit;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.Singular;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Rows of tables and lists that name what they count and then give its number, and perhaps its
 * change: {@code Number of deaths | 41 | +1}, {@code Injured: 12 (+3)}, {@code Nombre de cas 24 +10
 * ▲ 71,4}. The label is what is counted; the sign or the arrow tells the change. A row of several
 * numbers without signs says with its columns which is which, and is left to the other rules.
 */
final class LabelledRows {

  /** A label of more words is a sentence. */
  private static final int LONGEST = 10;

  private static final String LEVEL = "count.labelled";
  private static final String CHANGE = "count.labelled_change";
  private static final String SHARE = "percent.labelled_change";

  /** What the chosen reading of a row is worth beside others of the same tokens. */
  private static final double WEIGHT = 20;

  /** Two digits behind the point: a share that is given is what the change makes of the level. */
  private static final double ROUNDING = 0.06;

  private static final Set<String> SEPARATORS = Set.of("|", ":");
  private static final Set<String> UP = Set.of("+", "▲", "↑", "↗", "⇧", "△");
  private static final Set<String> DOWN = Set.of("-", "−", "–", "▼", "↓", "↘", "⇩", "▽");
  private static final Set<String> ARROWS =
      Set.of("▲", "▼", "►", "▶", "◄", "◀", "↑", "↓", "→", "↗", "↘", "⇧", "⇩", "△", "▽", "=");
  private static final Set<String> MARKS =
      Set.of("|", "(", ")", "*", "†", "‡", "%", ",", ":", ";", ".", "[", "]");

  private final Synonyms synonyms;

  LabelledRows(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** The figures of a labelled row; none where the line is no such row. */
  List<Candidate> read(Line line) {
    int number = firstNumber(line);
    if (number < 1) {
      return List.of();
    }
    int separator = separator(line, number);
    int end = separator >= 0 ? separator : number;
    boolean isSeparated = separator >= 0;
    if (isSeparated && !isBound(line, separator + 1, number)) {
      return List.of();
    }
    Optional<Label> label = label(line, end);
    if (label.isEmpty()) {
      return List.of();
    }
    boolean onlyCells = areCells(line, number);
    if (!onlyCells && !(isSeparated && isEnd(line, behind(line, number)))) {
      return List.of();
    }
    Optional<Candidate> level = level(line, number, label.get());
    if (level.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(List.of(level.get()));
    if (onlyCells) {
      List<Candidate> changes = changes(line, level.get(), label.get());
      boolean isAlone = numbers(line, level.get().to()) == 0;
      if (changes.isEmpty() && !isAlone) {
        return List.of();
      }
      found.addAll(changes);
    }
    boolean isTold = isSeparated || found.size() > 1 || label.get().isSure();
    return isTold ? found : List.of();
  }

  /**
   * The change that a candidate of this class tells; empty for all others.
   *
   * @param one a candidate that begins at its sign, or ends before it
   */
  static Optional<Change> change(Line line, Candidate one) {
    if (!one.rule().equals(CHANGE) && !one.rule().equals(SHARE)) {
      return Optional.empty();
    }
    int before = one.from() - 1;
    while (line.low(before).equals("|")) {
      before--;
    }
    int cell = before;
    Change.Direction direction =
        direction(line, one.from())
            .or(() -> direction(line, cell))
            .or(() -> direction(line, one.to()))
            .orElse(Change.Direction.NONE);
    return Optional.of(new Change(direction, Change.Kind.BY));
  }

  private static Optional<Change.Direction> direction(Line line, int i) {
    if (UP.contains(line.low(i))) {
      return Optional.of(Change.Direction.UP);
    }
    return DOWN.contains(line.low(i)) ? Optional.of(Change.Direction.DOWN) : Optional.empty();
  }

  /**
   * What a row is about.
   *
   * @param phrase what it counts
   * @param isSure whether its words alone say that a count follows
   */
  private record Label(NounPhrase phrase, boolean isSure) {}

  private Optional<Label> label(Line line, int end) {
    if (end > LONGEST || end < 1) {
      return Optional.empty();
    }
    for (int i = 0; i < end; i++) {
      boolean joins = line.isHyphen(i) || line.low(i).startsWith("'") || line.low(i).equals("/");
      if ((!line.isWord(i) && !joins) || line.tag(i) == PartOfSpeech.AUXILIARY) {
        return Optional.empty();
      }
    }
    int from = quantityEnd(line, end);
    boolean isQuantity = from > 0;
    if (from >= end) {
      return Optional.empty();
    }
    NounPhrase phrase = phrase(line, from, end);
    boolean isKnown = isKnown(line.surface(from, end)) || isKnown(head(line, phrase));
    boolean isName =
        line.isCapitalised(phrase.head())
            && (phrase.head() > 0 || line.tag(phrase.head()) == PartOfSpeech.PROPER_NOUN);
    boolean isCounted =
        isKnown || isQuantity || (line.isTagged() && isPlural(line, phrase) && !isName);
    return isKnown || (isCounted && isSound(line, from, end) && !isName)
        ? Optional.of(new Label(phrase, isKnown || isQuantity))
        : Optional.empty();
  }

  /** The noun phrase of a label; what stands behind its noun belongs to it. */
  private static NounPhrase phrase(Line line, int from, int end) {
    Optional<NounPhrase> noun = line.isTagged() ? Nouns.at(line, from) : Optional.empty();
    return noun.filter(found -> found.to() == end).orElse(new NounPhrase(from, from, end));
  }

  private static String head(Line line, NounPhrase phrase) {
    return line.surface(phrase.head(), phrase.head() + 1);
  }

  private boolean isKnown(String words) {
    return synonyms.is(WordClass.OUTCOME, words)
        || synonyms.is(WordClass.NOUN, words)
        || synonyms.is(WordClass.PERSON, words);
  }

  private static boolean isPlural(Line line, NounPhrase phrase) {
    String head = line.low(phrase.head());
    return line.isNoun(phrase.head()) && !Singular.of(head).equals(head);
  }

  /** A label has no verb but participles and ends in no word that wants another. */
  private static boolean isSound(Line line, int from, int end) {
    if (!line.isTagged()) {
      return true;
    }
    for (int i = from; i < end; i++) {
      boolean isVerb = line.tag(i) == PartOfSpeech.VERB && !Nouns.isParticiple(line, i);
      if (isVerb || line.tag(i) == PartOfSpeech.PRONOUN) {
        return false;
      }
    }
    PartOfSpeech last = line.tag(end - 1);
    return last != PartOfSpeech.ADPOSITION
        && last != PartOfSpeech.DETERMINER
        && last != PartOfSpeech.CONJUNCTION;
  }

  /** The token behind "Total number of"; 0 where a label does not begin so. */
  private static int quantityEnd(Line line, int end) {
    int i = 0;
    boolean isQuantity = false;
    while (i < end && (Nouns.is(line, Role.QUANTITY_NOUN, i) || isTotal(line, i))) {
      isQuantity |= Nouns.is(line, Role.QUANTITY_NOUN, i);
      i++;
    }
    boolean isOf = i > 0 && Nouns.is(line, Role.OF, i);
    return isQuantity && isOf ? i + 1 : 0;
  }

  private static boolean isTotal(Line line, int i) {
    return Nouns.is(line, Role.TOTAL, i) || Nouns.is(line, Role.CUMULATIVE, i);
  }

  // ---- the numbers of a row

  private static int firstNumber(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isNumber(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first sign that parts label and number; -1 where there is none. */
  private static int separator(Line line, int number) {
    for (int i = 0; i < number; i++) {
      if (SEPARATORS.contains(line.low(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing stands between separator and number, or only what binds the number. */
  private static boolean isBound(Line line, int from, int number) {
    if (from == number) {
      return true;
    }
    return line.lexicon()
        .boundsBefore()
        .find(line.tokens(), from)
        .filter(match -> match.end() == number)
        .isPresent();
  }

  private static boolean areCells(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      String low = line.low(i);
      if (!line.isNumber(i)
          && !MARKS.contains(low)
          && !UP.contains(low)
          && !DOWN.contains(low)
          && !ARROWS.contains(low)) {
        return false;
      }
    }
    return true;
  }

  private static int behind(Line line, int number) {
    int i = number + 1;
    while (line.low(i).equals("*")) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(Line line, int i) {
    return i >= line.size()
        || line.low(i).equals("(")
        || line.low(i).equals(",")
        || line.low(i).equals(";")
        || (line.low(i).equals(".") && i + 1 >= line.size());
  }

  private static int numbers(Line line, int from) {
    int count = 0;
    for (int i = from; i < line.size(); i++) {
      count += line.isNumber(i) ? 1 : 0;
    }
    return count;
  }

  /** The whole number at a token that carries no unit. */
  private static Optional<Numeral> whole(Line line, int at) {
    return line.numerals(at).stream()
        .filter(number -> number.low() == number.high() && number.low() == Math.rint(number.low()))
        .filter(number -> UnitMatcher.after(line, number).isEmpty())
        .findFirst();
  }

  private static Optional<Candidate> level(Line line, int at, Label label) {
    boolean isSigned = UP.contains(line.low(at - 1)) || DOWN.contains(line.low(at - 1));
    return isSigned
        ? Optional.empty()
        : whole(line, at)
            .filter(number -> !isArrowed(line, number.to()))
            .map(number -> count(number.from(), number.to(), number, label, LEVEL));
  }

  private static boolean isArrowed(Line line, int i) {
    return ARROWS.contains(line.low(i));
  }

  /** The change behind a level, and the share of the old level that it makes. */
  private static List<Candidate> changes(Line line, Candidate level, Label label) {
    List<Candidate> found = new ArrayList<>();
    int i = level.to();
    while (i < line.size() && MARKS.contains(line.low(i)) && !line.low(i).equals("%")) {
      i++;
    }
    boolean isUp = UP.contains(line.low(i));
    boolean isDown = DOWN.contains(line.low(i));
    int at = isUp || isDown ? i + 1 : i;
    Optional<Numeral> change = whole(line, at);
    if (change.isEmpty() || !(isUp || isDown || isArrowed(line, skipBars(line, at + 1)))) {
      return List.of();
    }
    found.add(count(i, change.get().to(), change.get(), label, CHANGE));
    double signed = isDown ? -change.get().low() : change.get().low();
    share(line, change.get().to(), level.low(), signed, label).ifPresent(found::add);
    return found;
  }

  private static int skipBars(Line line, int from) {
    int i = from;
    while (line.low(i).equals("|") || line.low(i).equals(")")) {
      i++;
    }
    return i;
  }

  /** A number without a unit that is exactly what the change makes of the level before it. */
  private static Optional<Candidate> share(
      Line line, int from, double level, double change, Label label) {
    double before = level - change;
    for (int i = from; i < line.size() && before > 0 && change != 0; i++) {
      if (line.isNumber(i)) {
        int at = i;
        double expected = 100 * Math.abs(change) / before;
        OptionalDouble value =
            line.numerals(i).stream().mapToDouble(number -> Math.abs(number.low())).findFirst();
        boolean isShare = value.isPresent() && Math.abs(value.getAsDouble() - expected) <= ROUNDING;
        boolean hasUnit = line.low(i + 1).equals("%");
        return isShare && !hasUnit
            ? line.numerals(i).stream().findFirst().map(number -> percent(line, at, number, label))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Candidate percent(Line line, int at, Numeral number, Label label) {
    Units.Surface percent = line.lexicon().unitCodes().of("%").orElseThrow();
    Unit unit = new Unit(percent.code(), "", Optional.of(percent.dimension()), percent.siFactor());
    return Candidate.amount(at, number.to(), FigureKind.PERCENT, number, Optional.of(unit), SHARE)
        .withNoun(label.phrase(), SHARE)
        .withWeight(WEIGHT + number.to() - at);
  }

  private static Candidate count(int from, int to, Numeral number, Label label, String rule) {
    Candidate one =
        Candidate.amount(from, to, FigureKind.COUNT, number, Optional.empty(), rule)
            .withNoun(label.phrase(), rule);
    return one.withWeight(one.weight() + WEIGHT);
  }
}
