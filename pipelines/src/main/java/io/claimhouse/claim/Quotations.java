package io.claimhouse.claim;

import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The direct quotations of a block: what stands between double quotation marks, the marks included.
 * One that is not closed runs to the end of the block, as quotations over several paragraphs do.
 */
final class Quotations {

  private Quotations() {}

  /** The quotations in {@code block}, in order, none inside another. */
  static List<Span> find(String body, Span block) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = body.charAt(i);
      if (c == '“' || c == '«' || (c == '"' && open < 0)) {
        if (open < 0) {
          open = i;
        }
      } else if (open >= 0 && (c == '”' || c == '»' || c == '"')) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0 && block.end() - open > 1) {
      found.add(new Span(open, block.end()));
    }
    return found;
  }
}
