package io.claimhouse.document;

import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.Optional;

/** Gathers the facts about an item while it is read. */
final class FactsBuilder {

  private final String uri;
  private final Optional<String> container;
  private final long startNanos;
  long size;
  Optional<String> documentId = Optional.empty();
  Optional<String> mediaType = Optional.empty();
  Optional<String> charset = Optional.empty();
  Optional<Moment> capturedAt = Optional.empty();
  String parser = "claimhouse";

  FactsBuilder(String uri, Optional<String> container, long size, long startNanos) {
    this.uri = uri;
    this.container = container;
    this.size = size;
    this.startNanos = startNanos;
  }

  DocumentFacts rejected(Reason reason, String detail) {
    return finished(Outcome.REJECTED, Optional.of(reason), Optional.of(detail));
  }

  DocumentFacts finished(Outcome outcome, Optional<Reason> reason, Optional<String> detail) {
    return new DocumentFacts(
        documentId,
        uri,
        container,
        mediaType,
        charset,
        size,
        outcome,
        reason,
        detail,
        parser,
        capturedAt,
        (System.nanoTime() - startNanos) / 1_000_000);
  }
}
