package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a parser made of an item's bytes. */
public sealed interface Content {

  /**
   * An HTML page.
   *
   * @param dom the page, scripts and all, without what nobody reads of it
   * @param index its elements by what they are
   */
  record Page(Document dom, PageIndex index) implements Content {

    /** A page with its index. */
    public static Page of(Document dom) {
      return new Page(dom, PageIndex.of(dom));
    }
  }

  /**
   * Running text of any other format.
   *
   * @param parts the paragraphs, headings, list items and table rows in reading order
   */
  record Prose(List<Part> parts) implements Content {

    public Prose {
      parts = List.copyOf(parts);
    }
  }

  /** Nothing to read: a container, a rejected item, a file that only describes another. */
  record Nothing() implements Content {}

  /**
   * A part of running text.
   *
   * @param kind what it is
   * @param text its characters on one line, NFC, white space folded
   */
  record Part(Block.Kind kind, String text) {}
}
