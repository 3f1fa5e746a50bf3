package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How an item ended, for its container's row. */
record Verdict(Outcome outcome, Optional<Reason> reason, String detail) {

  /** A member with one of these takes nothing from its container: there was nothing to lose. */
  private static final Set<Reason> HARMLESS =
      EnumSet.of(
          Reason.UNSUPPORTED_TYPE,
          Reason.NOT_AN_ARTICLE,
          Reason.LINK_NOT_FOLLOWED,
          Reason.METADATA_ONLY,
          Reason.EMPTY,
          Reason.EMPTY_TEXT,
          Reason.NO_MEMBERS);

  boolean isHarmless() {
    return reason.isPresent() && HARMLESS.contains(reason.get());
  }
}
