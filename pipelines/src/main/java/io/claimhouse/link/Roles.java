package io.claimhouse.link;

import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Modality;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what a figure is of the quantity of its series. */
final class Roles {

  /** A figure that speaks of more than so many days before its publication is history. */
  private static final int HISTORY_DAYS = 365;

  /** An outcome that a claim puts further back is of an earlier event. */
  private static final int EARLIER_EVENT_DAYS = 60;

  private Roles() {}

  static SeriesFigure.Role of(KeyDraft draft, Optional<LocalDate> published) {
    if (draft.isPart) {
      return SeriesFigure.Role.PART;
    }
    // "They may raise it to 5 percent from 4": planned is the other end.
    if (draft.figure.change().kind() == Change.Kind.FROM) {
      return SeriesFigure.Role.HISTORIC;
    }
    if (isPlanned(draft.claim) && !draft.isDone) {
      return SeriesFigure.Role.PLANNED;
    }
    if (draft.isOfEarlierStatement || isHistory(draft, published)) {
      return SeriesFigure.Role.HISTORIC;
    }
    return draft.isAdditional() ? SeriesFigure.Role.ADDITIONAL : SeriesFigure.Role.LEVEL;
  }

  /** Whether a claim tells what is planned, or would be. */
  static boolean isPlanned(ClaimFacts claim) {
    boolean future = claim.tense().equals(Optional.of(Claim.Tense.FUTURE));
    boolean present = claim.tense().equals(Optional.of(Claim.Tense.PRESENT));
    return claim.modality() == Modality.PLANNED
        || (claim.modality() == Modality.CONDITIONAL && !present)
        || (claim.modality() == Modality.POSSIBLE && future);
  }

  /** Whether a figure speaks of long before its publication. */
  static boolean isHistory(KeyDraft draft, Optional<LocalDate> published) {
    Optional<LocalDate> end = draft.figure.asOfEnd().or(draft.claim::eventEnd);
    int days = draft.isOutcome ? EARLIER_EVENT_DAYS : HISTORY_DAYS;
    return published.isPresent()
        && end.isPresent()
        && end.get().isBefore(published.get().minusDays(days));
  }
}
