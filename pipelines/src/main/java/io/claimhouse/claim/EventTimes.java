package io.claimhouse.claim;

import io.claimhouse.model.EventTime;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Period;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.model.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When what a claim tells happened: its own date, else another that the same source tells. */
final class EventTimes {

  private EventTimes() {}

  /**
   * The time of a claim. A date of its own that nothing settles ("this month") leaves it unknown.
   *
   * @param own the claim's figures
   * @param beside the figures of its sentence that the same source tells; not the day on which the
   *     source spoke
   */
  static Optional<EventTime> find(List<Figure> own, List<Figure> beside) {
    boolean isDated = own.stream().anyMatch(figure -> figure.kind() == FigureKind.DATE);
    return isDated ? first(own) : first(beside);
  }

  private static Optional<EventTime> first(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.kind() == FigureKind.DATE)
        .flatMap(figure -> figure.time().stream())
        .flatMap(time -> event(time).stream())
        .findFirst();
  }

  private static Optional<EventTime> event(TimeValue time) {
    return time.period().map(period -> bounded(period, time.modifier()));
  }

  private static EventTime bounded(Period period, Optional<TimeModifier> modifier) {
    Optional<LocalDate> start = Optional.of(period.start());
    Optional<LocalDate> end = Optional.of(period.end());
    return switch (modifier.orElse(TimeModifier.APPROX)) {
      case SINCE -> new EventTime(start, Optional.empty(), period.precision());
      case AFTER ->
          new EventTime(end.map(day -> day.plusDays(1)), Optional.empty(), period.precision());
      case UNTIL -> new EventTime(Optional.empty(), end, period.precision());
      case BEFORE ->
          new EventTime(Optional.empty(), start.map(day -> day.minusDays(1)), period.precision());
      default -> new EventTime(start, end, period.precision());
    };
  }
}
