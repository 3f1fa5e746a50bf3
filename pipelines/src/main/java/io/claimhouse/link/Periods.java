package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads of an outcome within what length of time it came: "150 arrests over two days" is no count
 * of all that there were.
 */
final class Periods {

  private final Synonyms synonyms;

  Periods(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Tells each outcome the length of time that its claim sets it. */
  void read(List<KeyDraft> drafts, ArticleFacts article) {
    Map<String, List<FigureFacts>> durations =
        article.figures().stream()
            .filter(figure -> figure.kind() == FigureKind.DURATION)
            .collect(Collectors.groupingBy(FigureFacts::claimId));
    for (KeyDraft draft : drafts) {
      if (draft.isOutcome) {
        durations.getOrDefault(draft.claim.claimId(), List.of()).stream()
            .filter(duration -> isPeriod(duration, draft.claim))
            .flatMap(duration -> text(duration).stream())
            .findFirst()
            .ifPresent(period -> draft.period = period);
      }
    }
  }

  private boolean isPeriod(FigureFacts duration, ClaimFacts claim) {
    // "Over two days": the word before the number is the figure's own bound.
    return duration.approximation() == Approximation.OVER
        || synonyms.endsIn(WordClass.PERIOD_CUE, new KeyDraft(duration, claim).before());
  }

  /** Its length and unit, such as {@code 2 d}; empty where it has no one length. */
  private static Optional<String> text(FigureFacts duration) {
    return Stream.of(duration.value().point(), duration.value().high(), duration.value().low())
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .map(
            length ->
                BigDecimal.valueOf(length.getAsDouble()).stripTrailingZeros().toPlainString()
                    + " "
                    + duration.unit().orElse(""));
  }
}
