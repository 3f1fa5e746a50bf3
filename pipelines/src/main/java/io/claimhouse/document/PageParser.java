package io.claimhouse.document;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Parses the {@link LeanMarkup} of a page, and puts the texts of scripts and styles where their
 * marks stand; a drawing is left empty.
 *
 * <p>Where every mark is found as the whole text of an element of its kind, the parser was reading
 * just that there, and would have read what was set aside. Otherwise the page is parsed as it is.
 */
final class PageParser {

  /** What stands deeper than this is lifted up, so that nobody who walks the tree overflows. */
  private static final int MAX_DEPTH = 256;

  private PageParser() {}

  /** The DOM of a page: as jsoup makes it, but for what {@link LeanMarkup} leaves out. */
  static Content.Page parse(LeanMarkup lean) {
    Content.Page parsed =
        new Content.Page(htmlParser().parseInput(lean.reader(), ""), new PageIndex());
    putBackBelow(parsed.dom(), lean, parsed.index());
    return lean.isComplete()
        ? parsed
        : Content.Page.of(htmlParser().parseInput(lean.page().text(), ""));
  }

  private static Parser htmlParser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  /**
   * Puts back what belongs below an element, and tells the index what stands there: one walk for
   * both. Goes down by recursion: the parser bounds how deep a page is.
   */
  private static void putBackBelow(Element parent, LeanMarkup lean, PageIndex index) {
    int count = parent.childNodeSize();
    for (int i = 0; i < count; i++) {
      Node child = parent.childNode(i);
      if (child instanceof Element element) {
        index.add(element);
        putBackBelow(element, lean, index);
      } else if (child instanceof DataNode text) {
        lean.takeBack(text.getWholeData()).ifPresent(text::setWholeData);
      }
    }
  }
}
