package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.IOException;

/** An item, or the rest of a container, cannot be read for a reason that has a name. */
final class Rejection extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Rejection(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
