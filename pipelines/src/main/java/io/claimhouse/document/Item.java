package io.claimhouse.document;

import io.claimhouse.model.Moment;
import java.util.List;
import java.util.Optional;

/**
 * An item on its way through the reader.
 *
 * @param uri where it stands
 * @param containerUri the container that it is a member of
 * @param name its file name, only ever used to tell its type
 * @param bytes its bytes
 * @param depth how many containers it stands in
 * @param hints what its container knows of it
 * @param capturedAt when its container says that it was had
 * @param declaredType the Content-Type that a mail or a web server gave, charset and all
 * @param damage why its bytes are not all there
 */
record Item(
    String uri,
    Optional<String> containerUri,
    String name,
    Bytes bytes,
    int depth,
    List<Hint> hints,
    Optional<Moment> capturedAt,
    Optional<String> declaredType,
    Optional<Rejection> damage) {

  /** All bytes; only for items that are in memory. */
  byte[] array() throws Rejection {
    if (bytes instanceof Bytes.InMemory memory) {
      return memory.array();
    }
    throw new Rejection(
        io.claimhouse.model.Reason.SIZE_LIMIT, "too large to be held in memory: " + bytes.size());
  }
}
