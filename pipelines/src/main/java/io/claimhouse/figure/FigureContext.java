package io.claimhouse.figure;

import io.claimhouse.model.Moment;
import java.util.Optional;

/**
 * What is known of a text from outside its sentences.
 *
 * @param published when it was published, as precisely as that is known; relative dates are settled
 *     only as far as this allows
 * @param language BCP 47 code of its language; empty is read as English
 * @param country ISO 3166-1 alpha-2 of its outlet, which settles what "dollars" are
 */
public record FigureContext(
    Optional<Moment> published, Optional<String> language, Optional<String> country) {

  /** Nothing is known. */
  public static final FigureContext NONE =
      new FigureContext(Optional.empty(), Optional.empty(), Optional.empty());
}
