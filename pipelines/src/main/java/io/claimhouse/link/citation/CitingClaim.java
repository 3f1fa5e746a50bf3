package io.claimhouse.link.citation;

import io.claimhouse.model.Attribution;
import java.util.List;
import java.util.Optional;

/**
 * Who said a claim; the components mean what the columns of the table {@code claim} mean.
 *
 * @param claimId the claim
 * @param charStart where it begins in the body, in code points
 * @param attributedName the source as others name it too
 * @param attributionKind what the source is
 * @param cue the words that attribute
 * @param chain the sources behind the source
 */
public record CitingClaim(
    String claimId,
    int charStart,
    Optional<String> attributedName,
    Attribution.Kind attributionKind,
    Optional<String> cue,
    List<String> chain) {

  public CitingClaim {
    chain = List.copyOf(chain);
  }
}
