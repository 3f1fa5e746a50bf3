package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika's parsers emit into parts. */
final class ProseHandler extends DefaultHandler {

  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "section",
          "article",
          "header",
          "footer",
          "pre",
          "br",
          "hr",
          "body",
          "title",
          "caption",
          "figure",
          "figcaption");

  /** What stands in these is no text of the document. */
  private static final Set<String> SILENT = Set.of("head", "script", "style");

  /** Tika's name for what stands in a package beside its text: navigation, in an e-book. */
  private static final String BESIDE = "package-entry";

  private final Parts parts;
  private final boolean skipsBeside;
  private final StringBuilder open = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int silent;

  /** How many elements are open from one on that stands beside the text. */
  private int beside;

  private int rows;
  private int lists;

  ProseHandler(Parts parts) {
    this(parts, false);
  }

  /**
   * @param skipsBeside whether what stands beside the text in its package is left out
   */
  ProseHandler(Parts parts, boolean skipsBeside) {
    this.parts = parts;
    this.skipsBeside = skipsBeside;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String tag = local.toLowerCase(Locale.ROOT);
    if (beside > 0 || (skipsBeside && BESIDE.equals(attributes.getValue("class")))) {
      beside++;
      return;
    }
    if (SILENT.contains(tag)) {
      silent++;
    } else if (rows > 0) {
      if ((tag.equals("td") || tag.equals("th")) && !isBlank()) {
        open.append(" | ");
      } else if (tag.equals("tr")) {
        rows++;
      } else if (BREAKS.contains(tag)) {
        open.append(' ');
      }
    } else if (tag.equals("tr")) {
      flush();
      rows = 1;
      kind = Block.Kind.TABLE_ROW;
    } else if (tag.equals("li")) {
      flush();
      lists++;
      kind = Block.Kind.LIST_ITEM;
    } else if (BREAKS.contains(tag)) {
      flush();
      kind = kindOf(tag);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    String tag = local.toLowerCase(Locale.ROOT);
    if (beside > 0) {
      beside--;
      return;
    }
    if (SILENT.contains(tag)) {
      silent--;
    } else if (rows > 0) {
      if (tag.equals("tr") && --rows == 0) {
        flush();
      } else if (BREAKS.contains(tag)) {
        open.append(' ');
      }
    } else if (BREAKS.contains(tag)) {
      flush();
      if (tag.equals("li")) {
        lists = Math.max(0, lists - 1);
      }
    }
  }

  private Block.Kind kindOf(String tag) {
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return Block.Kind.HEADING;
    }
    return switch (tag) {
      case "blockquote" -> Block.Kind.QUOTE;
      default -> lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    };
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (silent > 0 || beside > 0) {
      return;
    }
    if (parts.isFull()) {
      throw new TextLimit();
    }
    open.append(chars, start, length);
    if (open.length() > 1 << 20) {
      flush();
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  @Override
  public void endDocument() {
    flush();
  }

  private boolean isBlank() {
    for (int i = 0; i < open.length(); i++) {
      if (!Character.isWhitespace(open.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Ends the part at hand. */
  void flush() {
    parts.add(kind, open);
    open.setLength(0);
    kind = lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  /** Enough text was read; what follows is not wanted. */
  static final class TextLimit extends SAXException {

    private static final long serialVersionUID = 1L;

    TextLimit() {
      super("text limit");
    }
  }
}
