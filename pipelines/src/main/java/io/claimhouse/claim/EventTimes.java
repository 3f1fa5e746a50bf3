package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Period;
import java.util.List;
import java.util.Optional;

/** When what a claim tells happened: its own date, else another of its sentence. */
final class EventTimes {

  private EventTimes() {}

  /**
   * The time of a claim.
   *
   * @param own the claim's figures
   * @param sentence all figures of its sentence
   */
  static Optional<Period> find(List<Figure> own, List<Figure> sentence) {
    return first(own).or(() -> first(sentence));
  }

  private static Optional<Period> first(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.kind() == FigureKind.DATE)
        .flatMap(figure -> figure.time().stream())
        .flatMap(time -> time.period().stream())
        .findFirst();
  }
}
