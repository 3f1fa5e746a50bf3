package io.claimhouse.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Parses a page with its scripts and styles set aside. They are often more than half of its
 * characters, and the parser has nothing to do with them but to find where they end, which a search
 * does many times faster. Each leaves a mark in its place; after the parse its text is put where
 * the mark stands.
 *
 * <p>The search does not know a page's grammar as well as the parser does, and need not: where
 * every mark is found as the whole text of an element that holds raw text, the parser was reading
 * raw text there, and would have read what was set aside. Otherwise the page is parsed as it is.
 */
final class PageParser {

  /** What stands deeper than this is lifted up, so that nobody who walks the tree overflows. */
  private static final int MAX_DEPTH = 256;

  /** Begins a mark; the control character that ASCII has for it, and pages have no use for. */
  private static final char SUBSTITUTE = '\u001A';

  /** A shorter text is parsed as quickly as set aside. */
  private static final int WORTHWHILE = 80;

  private final String html;
  private final PartsReader rest = new PartsReader();
  private final Map<String, String> aside = new HashMap<>();
  private int taken;

  private PageParser(String html) {
    this.html = html;
  }

  /** The DOM that jsoup makes of a page. */
  static Document parse(String html) {
    // The parser replaces NUL in raw text, the search would not.
    if (html.indexOf(SUBSTITUTE) >= 0 || html.indexOf('\0') >= 0) {
      return parseAll(html);
    }
    PageParser parser = new PageParser(html);
    parser.setAside();
    Document page = htmlParser().parseInput(parser.rest, "");
    return parser.putBack(page) ? page : parseAll(html);
  }

  private static Document parseAll(String html) {
    return htmlParser().parseInput(html, "");
  }

  private static Parser htmlParser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  private void setAside() {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', after(at));
    }
    rest.add(html, taken, html.length());
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
        // A style in a drawing is not raw text.
        return isName("svg", next) ? end("svg", next) : next;
      default:
        return next;
    }
  }

  /** Sets the text of a script or a style aside if it can be. */
  private int afterRaw(String name, int at) {
    int start = html.indexOf('>', at) + 1;
    int end = start == 0 ? html.length() : end(name, start);
    if (end - start >= WORTHWHILE && end < html.length() && isSimple(start, end)) {
      String mark = SUBSTITUTE + Integer.toString(aside.size());
      aside.put(mark, html.substring(start, end));
      rest.add(html, taken, start);
      rest.add(mark, 0, mark.length());
      taken = end;
    }
    return end;
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

  /** Whether a tag's name stands at a place. */
  private boolean isName(String name, int at) {
    int end = at + name.length();
    return end < html.length()
        && html.regionMatches(true, at, name, 0, name.length())
        && " \t\n\f\r/>".indexOf(html.charAt(end)) >= 0;
  }

  /** Whether all that was set aside could be put back. */
  private boolean putBack(Document page) {
    if (!aside.isEmpty()) {
      putBackBelow(page);
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
        String whole = aside.remove(text.getWholeData());
        if (whole != null) {
          text.setWholeData(whole);
        }
      }
    }
  }
}
