package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.time.TimeExpression.Duration;
import io.claimhouse.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Durations that no number rule finds: {@code a year}, {@code several years}, {@code for weeks}.
 * Those with a number are also given, for who reads times alone.
 */
final class DurationTimes implements TimeRule {

  /** The rule of what {@link Durations} finds too. */
  static final String COUNTED = "duration.unit";

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    List<TimeMatch> found = new ArrayList<>();
    Line line = words.line();
    Optional<Word<Duration>> duration = words.duration(i);
    if (duration.isPresent()) {
      Word<Duration> one = duration.get();
      boolean counted = !line.numerals(i).isEmpty();
      String rule =
          counted ? COUNTED : one.value().isVague() ? "duration.several" : "duration.article";
      boolean isRate = !counted && !one.value().isVague() && isRate(words, i);
      boolean goesOn = !counted && !one.value().isVague() && line.isHyphen(one.to());
      boolean singular = one.value().isVague() && !RelativeTimes.isPlural(line, one.to() - 1);
      if (!isRate && !goesOn && !singular && !isOrdinal(line, i, one)) {
        found.add(new TimeMatch(i, one.to(), one.value(), rule));
      }
    }
    boolean linked = words.skipBack(Role.VAGUE_LINK, i) < i;
    if (linked && RelativeTimes.isPlural(line, i)) {
      words
          .find(Role.UNIT, i)
          .ifPresent(
              unit ->
                  found.add(
                      new TimeMatch(
                          i,
                          unit.to(),
                          Duration.vague(TimeUnit.named(unit.value())),
                          "duration.plural")));
    }
    return found;
  }

  /** "A second round" is another one. */
  private static boolean isOrdinal(Line line, int i, Word<Duration> duration) {
    boolean second = duration.to() == i + 2 && line.numerals(i).isEmpty();
    return second
        && duration.value().unit() == TimeUnit.SECOND
        && (line.isNoun(duration.to()) || line.tag(duration.to()) == PartOfSpeech.ADJECTIVE);
  }

  /** Whether "a" stands behind an amount: {@code $5 a day}, {@code flights a week}. */
  private static boolean isRate(TimeWords words, int article) {
    Line line = words.line();
    return line.isNumber(article - 1)
        || line.low(article - 1).equals("%")
        || line.isNoun(article - 1)
        || line.is(FigureWords.Role.HOW_OFTEN, article - 1);
  }
}
