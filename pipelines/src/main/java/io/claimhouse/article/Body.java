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

    private static final char FIRST_COMBINING = '\u0300';

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Builder add(Block.Kind kind, String words) {
      String line = nfc(words).strip();
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

    /** Nothing is put together of letters before the first mark that combines. */
    private static String nfc(String words) {
      for (int i = 0; i < words.length(); i++) {
        if (words.charAt(i) >= FIRST_COMBINING) {
          return Normalizer.normalize(words, Normalizer.Form.NFC);
        }
      }
      return words;
    }

    Body build() {
      return new Body(text.toString(), List.copyOf(blocks));
    }
  }
}
