package io.claimhouse.document;

import io.claimhouse.model.DocumentFacts;
import java.util.List;

/**
 * An item looked at: the facts that become its row, and what an article can be read from.
 *
 * @param facts what became of the item
 * @param content its text or page
 * @param hints the facts that stand beside the text, in the order of their origin
 */
public record ParsedDocument(DocumentFacts facts, Content content, List<Hint> hints) {

  public ParsedDocument {
    hints = List.copyOf(hints);
  }
}
