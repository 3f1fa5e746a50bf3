package io.claimhouse.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Parses a page with its scripts, styles and drawings set aside. They are often more than half of
 * its characters, and the parser has nothing to do with them but to find where they end, which a
 * search does many times faster. Each leaves a mark in its place; after the parse the text of a
 * script or a style is put where the mark stands, and a drawing is left empty.
 *
 * <p>The search does not know a page's grammar as well as the parser does, and need not: where
 * every mark is found as the whole text of an element of its kind, the parser was reading just that
 * there, and would have read what was set aside. Otherwise the page is parsed as it is.
 */
final class PageParser {

  /** What stands deeper than this is lifted up, so that nobody who walks the tree overflows. */
  private static final int MAX_DEPTH = 256;

  /** Begins a mark; the control character that ASCII has for it, and pages have no use for. */
  private static final char SUBSTITUTE = '\u001A';

  /** A shorter text is parsed as quickly as set aside. */
  private static final int WORTHWHILE = 80;

  private static final String DRAWING = "svg";

  /** What a drawing is made of that holds no text and no page, so that nothing in it can end it. */
  private static final Set<String> STROKES =
      Set.of(
          "circle",
          "clippath",
          "defs",
          "ellipse",
          "g",
          "line",
          "lineargradient",
          "mask",
          "path",
          "polygon",
          "polyline",
          "radialgradient",
          "rect",
          "stop",
          "symbol",
          "use");

  /** Where a text begins and before which place it ends. */
  private record Range(int from, int to) {}

  private final PageText page;
  private final String html;
  private final PartsReader rest = new PartsReader();
  private final Map<String, Range> aside = new HashMap<>();
  private int taken;

  private PageParser(PageText page) {
    this.page = page;
    this.html = page.markup();
  }

  /** The DOM that jsoup makes of a page. */
  static Document parse(PageText page) {
    String html = page.markup();
    // The parser replaces NUL in raw text, the search would not.
    if (html.indexOf(SUBSTITUTE) < 0 && html.indexOf('\0') < 0) {
      PageParser parser = new PageParser(page);
      parser.setAside();
      Document parsed = htmlParser().parseInput(parser.rest, "");
      if (parser.putBack(parsed)) {
        return parsed;
      }
    }
    return htmlParser().parseInput(page.text(0, html.length()), "");
  }

  private static Parser htmlParser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  private void setAside() {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', after(at));
    }
    rest.add(page.pieces(taken, html.length()));
  }

  /** Where to go on after the {@code <} at a place; the page's end where nothing closes it. */
  private int after(int at) {
    int next = at + 1;
    switch (next < html.length() ? html.charAt(next) : '<') {
      case '!':
        int end = html.startsWith("--", next + 1) ? html.indexOf("-->", next + 1) : next;
        return end < 0 ? html.length() : end;
      case 's', 'S':
        if (isName("script", next)) {
          return afterRaw("script", at);
        }
        if (isName("style", next)) {
          return afterRaw("style", at);
        }
        return isName(DRAWING, next) ? afterDrawing(at) : next;
      default:
        return next;
    }
  }

  /** Sets the text of a script or a style aside if it can be. */
  private int afterRaw(String name, int at) {
    int start = start(at);
    int end = end(name, start);
    if (isWorthwhile(start, end) && isSimple(start, end)) {
      setAside(start, end);
    }
    return end;
  }

  /** Sets what a drawing is made of aside if it can be; a style in a drawing is not raw text. */
  private int afterDrawing(int at) {
    int start = start(at);
    int end = end(DRAWING, start);
    if (isWorthwhile(start, end) && html.charAt(start - 2) != '/' && isOfStrokes(start, end)) {
      setAside(start, end);
    }
    return end;
  }

  private void setAside(int start, int end) {
    String mark = SUBSTITUTE + Integer.toString(aside.size());
    aside.put(mark, new Range(start, end));
    rest.add(page.pieces(taken, start));
    rest.add(List.of(mark));
    taken = end;
  }

  private boolean isWorthwhile(int start, int end) {
    return end - start >= WORTHWHILE && end < html.length();
  }

  /** Where the tag at a place has ended; the page's end where it does not. */
  private int start(int at) {
    int close = html.indexOf('>', at);
    return close < 0 ? html.length() : close + 1;
  }

  /** Where the next end tag of a name stands; the page's end where there is none. */
  private int end(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !isName(name, at + 2)) {
      at = html.indexOf("</", at + 2);
    }
    return at < 0 ? html.length() : at;
  }

  /**
   * Whether a text is raw whatever is in it: a comment in a script may hide the script's end, and
   * the end of a title or a textarea is looked for even from before the script.
   */
  private boolean isSimple(int start, int end) {
    int at = html.indexOf('<', start);
    while (at < end && !html.startsWith("!--", at + 1) && !html.startsWith("/t", at + 1)) {
      at = html.indexOf('<', at + 1);
    }
    return at == end;
  }

  /** Whether all tags between two places are of the parts of drawings. */
  private boolean isOfStrokes(int start, int end) {
    int at = html.indexOf('<', start);
    while (at < end) {
      int name = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int behind = name;
      while (Character.isLetter(html.charAt(behind))) {
        behind++;
      }
      if (!STROKES.contains(html.substring(name, behind).toLowerCase(Locale.ROOT))) {
        return false;
      }
      at = html.indexOf('<', behind);
    }
    return at == end;
  }

  /** Whether a tag's name stands at a place. */
  private boolean isName(String name, int at) {
    int end = at + name.length();
    return end < html.length()
        && html.regionMatches(true, at, name, 0, name.length())
        && " \t\n\f\r/>".indexOf(html.charAt(end)) >= 0;
  }

  /** Whether all that was set aside could be put back. */
  private boolean putBack(Document parsed) {
    if (!aside.isEmpty()) {
      putBackBelow(parsed);
    }
    return aside.isEmpty();
  }

  /** Goes down by recursion: the parser bounds how deep a page is. */
  private void putBackBelow(Element parent) {
    int count = parent.childNodeSize();
    for (int i = 0; i < count && !aside.isEmpty(); i++) {
      Node child = parent.childNode(i);
      if (child instanceof Element element) {
        putBackBelow(element);
      } else if (child instanceof DataNode text) {
        Range whole = aside.remove(text.getWholeData());
        if (whole != null) {
          text.setWholeData(page.text(whole.from, whole.to));
        }
      } else if (count == 1
          && child instanceof TextNode mark
          && parent.normalName().equals(DRAWING)
          && aside.remove(mark.getWholeText()) != null) {
        mark.remove();
        return;
      }
    }
  }
}
