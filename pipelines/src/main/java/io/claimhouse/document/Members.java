package io.claimhouse.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The members of an open container, one after the other in the order of its bytes. */
interface Members extends Closeable {

  /**
   * The next member; empty at the end.
   *
   * @throws IOException when the container cannot be read any further
   */
  Optional<Member> next() throws IOException;
}
