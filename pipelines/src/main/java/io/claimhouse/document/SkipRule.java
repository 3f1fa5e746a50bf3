package io.claimhouse.document;

/** Tells which items are known already, so that they need not be parsed again. */
@FunctionalInterface
public interface SkipRule {

  /** Nothing is known: every item is parsed. */
  SkipRule NONE = (itemUri, documentId) -> false;

  /**
   * Whether the item is known with these very bytes. Its row then has the outcome UNCHANGED; a
   * container is opened all the same, so that its members get their rows.
   */
  boolean skips(String itemUri, String documentId);

  /** Whether a known item may have members; where it has none, nothing of it is read at all. */
  default boolean hasMembers(String itemUri) {
    return true;
  }
}
