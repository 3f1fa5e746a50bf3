package io.claimhouse.figure;

import io.claimhouse.figure.TimeWords.Word;
import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.time.TimeExpression.Clock;
import io.claimhouse.time.TimeUnit;
import java.util.List;
import java.util.Optional;

/** Times of day as they are spoken: {@code half past eight}, {@code three thirty}. */
final class SpokenTimes implements TimeRule {

  @Override
  public List<TimeMatch> at(TimeWords words, int i) {
    return pastHour(words, i)
        .map(clock -> new TimeMatch(i, clock.to(), clock.value(), "time.spoken"))
        .or(() -> hourMinute(words, i))
        .map(List::of)
        .orElse(List.of());
  }

  /** {@code half past eight}, {@code a quarter to nine}, {@code 20 minutes past eight}. */
  private static Optional<Word<Clock>> pastHour(TimeWords words, int i) {
    Optional<Word<Integer>> part = words.number(Role.PAST_HOUR_PART, i);
    Optional<Word<Integer>> minutes = part.or(() -> minutes(words, i));
    Optional<Word<Integer>> way = minutes.flatMap(one -> words.number(Role.PAST_HOUR, one.to()));
    if (way.isEmpty()) {
      return Optional.empty();
    }
    int minute = minutes.orElseThrow().value();
    // "Twenty past eight" is a time of day, "twenty after eight" only with its minutes.
    boolean said =
        part.isPresent()
            || words.unit(minutes.orElseThrow().to() - 1).isPresent()
            || words.line().low(minutes.orElseThrow().to()).equals("past");
    int direction = way.get().value();
    return said && !(minute == 30 && direction < 0)
        ? hour(words, way.get().to())
            .filter(hour -> hour.value().minute().orElse(0) == 0)
            .map(hour -> new Word<>(shifted(hour.value(), direction * minute), hour.to()))
        : Optional.empty();
  }

  private static Optional<Word<Integer>> minutes(TimeWords words, int i) {
    return words.line().numerals(i).stream()
        .filter(one -> !one.isVague() && one.low() % 1 == 0 && one.low() >= 1 && one.low() < 60)
        .map(
            one -> {
              boolean unit = words.unit(one.to()).filter(TimeUnit.MINUTE::equals).isPresent();
              return new Word<>((int) one.low(), unit ? one.to() + 1 : one.to());
            })
        .findFirst();
  }

  private static Optional<Word<Clock>> hour(TimeWords words, int i) {
    Optional<Word<Clock>> said =
        ClockTimes.clock(words, i)
            .or(() -> words.number(Role.CLOCK_NAME, i).map(name -> onTheHour(name)));
    return said.or(
        () ->
            ClockTimes.bare(words, i)
                .filter(bare -> ClockTimes.isFree(words, bare.to()))
                .map(bare -> new Word<>((Clock) bare.time(), bare.to())));
  }

  private static Word<Clock> onTheHour(Word<Integer> name) {
    return new Word<>(
        new Clock(name.value(), Optional.of(0), Optional.empty(), false, Optional.empty()),
        name.to());
  }

  private static Clock shifted(Clock hour, int minutes) {
    int at = hour.hour() * 60 + minutes;
    int first = hour.isOpen() && at < 60 ? at + 720 : at;
    return new Clock(
        first / 60, Optional.of(first % 60), Optional.empty(), hour.isOpen(), hour.zone());
  }

  /** {@code nine thirty}, {@code three forty-five}: two numbers without a word between them. */
  private static Optional<TimeMatch> hourMinute(TimeWords words, int i) {
    NumberWords numbers = words.line().lexicon().numbers();
    Optional<Double> hour =
        numbers
            .find(NumberWords.Role.DIGIT, words.line().low(i))
            .or(() -> numbers.find(NumberWords.Role.TEEN, words.line().low(i)))
            .filter(value -> value >= 1 && value <= 12);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> tens = numbers.find(NumberWords.Role.TENS, words.line().low(i + 1));
    Optional<Double> minute =
        tens.filter(value -> value < 60)
            .or(() -> numbers.find(NumberWords.Role.TEEN, words.line().low(i + 1)));
    if (minute.isEmpty()) {
      return Optional.empty();
    }
    int last = words.line().isHyphen(i + 2) ? i + 3 : i + 2;
    Optional<Double> digit =
        tens.flatMap(any -> numbers.find(NumberWords.Role.DIGIT, words.line().low(last)));
    int end = digit.isPresent() ? last + 1 : i + 2;
    Clock clock =
        new Clock(
            hour.get().intValue(),
            Optional.of((int) (minute.get() + digit.orElse(0.0))),
            Optional.empty(),
            true,
            Optional.empty());
    boolean said = words.is(Role.BEFORE_CLOCK, i - 1);
    return ClockTimes.isFree(words, end)
        ? Optional.of(
            new TimeMatch(i, end, clock, said ? "time.spoken" : TimeMatch.BARE + "hour_minute"))
        : Optional.empty();
  }
}
