package io.claimhouse.link;

import io.claimhouse.model.Attribution;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What linking needs of a claim; the components mean what the columns of the table {@code claim}
 * mean.
 */
public record ClaimFacts(
    String claimId,
    int charStart,
    String text,
    Optional<String> subject,
    Optional<String> predicate,
    Optional<String> attributedName,
    Attribution.Kind attributionKind,
    Optional<String> cue,
    List<String> chain,
    Modality modality,
    boolean negated,
    Optional<Claim.Tense> tense,
    Optional<LocalDate> eventStart,
    Optional<LocalDate> eventEnd,
    Optional<String> place,
    Optional<String> placeCode) {

  public ClaimFacts {
    chain = List.copyOf(chain);
  }
}
