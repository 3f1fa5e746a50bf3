package io.claimhouse.article;

import io.claimhouse.model.Block;
import io.claimhouse.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A body and its blocks.
 *
 * @param text the blocks joined by a newline, NFC
 * @param blocks where each stands
 */
record Body(String text, List<Block> blocks) {

  /** Puts blocks together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Builder add(Block.Kind kind, String words) {
      String line = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
      if (!line.isEmpty()) {
        if (text.length() > 0) {
          text.append('\n');
        }
        int start = text.length();
        text.append(line);
        blocks.add(new Block(new Span(start, text.length()), kind));
      }
      return this;
    }

    Body build() {
      return new Body(text.toString(), List.copyOf(blocks));
    }
  }
}
