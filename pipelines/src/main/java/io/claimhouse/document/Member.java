package io.claimhouse.document;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A member of a container, as the container gives it. Its name is never used to write a file.
 *
 * @param name its name inside the container
 * @param fileName the name that tells its type, often the same
 * @param body its bytes, or why there are none
 * @param hints what the container knows of it
 * @param capturedAt when the container says that it was had
 * @param declaredType the Content-Type that came with it
 */
record Member(
    String name,
    String fileName,
    Body body,
    List<Hint> hints,
    Optional<Moment> capturedAt,
    Optional<String> declaredType) {

  sealed interface Body {}

  /**
   * Bytes to read.
   *
   * @param damage why there are not more of them
   */
  record Read(Bytes.InMemory bytes, Optional<Rejection> damage) implements Body {}

  /** A row without reading. */
  record Refused(Outcome outcome, Reason reason, String detail, long byteSize) implements Body {}

  static Read read(byte[] bytes) {
    return new Read(new Bytes.InMemory(bytes), Optional.empty());
  }

  static Member of(String name, byte[] bytes) {
    return new Member(name, name, read(bytes), List.of(), Optional.empty(), Optional.empty());
  }

  static Member refused(String name, Reason reason, String detail, long byteSize) {
    return new Member(
        name,
        name,
        new Refused(Outcome.REJECTED, reason, detail, byteSize),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A record that was looked at and holds no article. */
  static Member notAnArticle(String name, String detail, long byteSize, List<Hint> hints) {
    return new Member(
        name,
        name,
        new Refused(Outcome.PARSED, Reason.NOT_AN_ARTICLE, detail, byteSize),
        hints,
        Optional.empty(),
        Optional.empty());
  }
}
