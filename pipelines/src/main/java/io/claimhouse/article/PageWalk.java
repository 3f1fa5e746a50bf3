package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over a page's DOM: the block-level elements and the text blocks in reading order. */
final class PageWalk {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "canvas",
          "video",
          "audio",
          "picture",
          "img",
          "map",
          "head",
          "link",
          "meta",
          "datalist",
          "dialog",
          "progress",
          "source");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "nobr",
          "amp-fit-text",
          "o:p",
          "st1:place");

  private static final Set<String> STRESS = Set.of("b", "strong", "em", "i");

  /** Elements whose names say nothing of their text: those of a table name a row's data. */
  private static final Set<String> UNNAMED =
      Set.of("html", "body", "tbody", "thead", "tfoot", "tr", "td", "th");

  private static final Set<String> JUNK_TAGS =
      Set.of("nav", "footer", "aside", "figcaption", "menu", "fieldset", "legend");
  private static final Set<String> JUNK_ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "button",
          "form");

  private final Boilerplate boilerplate;
  private final List<PageNode> nodes = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private int stressedChars;
  private int stressDepth;
  private boolean space;

  PageWalk(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** All block-level elements, parents before children. */
  List<PageNode> nodes() {
    return nodes;
  }

  /** All text blocks, in reading order. */
  List<PageBlock> blocks() {
    return blocks;
  }

  PageWalk walk(Element root) {
    enter(root, null, Block.Kind.PARAGRAPH, 0);
    return this;
  }

  private static final int DEEPEST = 400;

  private void enter(Element element, PageNode parent, Block.Kind kind, int depth) {
    String className = value(element, "class").strip();
    boolean hidden = isHidden(element);
    PageNode.Role role = hidden ? PageNode.Role.JUNK : roleOf(element, className);
    int look = 31 * element.normalName().hashCode() + className.hashCode();
    PageNode node = new PageNode(element, parent, nodes.size(), look, role, hidden, blocks.size());
    nodes.add(node);
    children(element, node, kind, depth);
    flush(node, kind);
    node.endBlock = blocks.size();
  }

  private void children(Element element, PageNode node, Block.Kind kind, int depth) {
    if (depth > DEEPEST) {
      append(element.text());
      return;
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText());
      } else if (child instanceof Element inner) {
        String tag = inner.normalName();
        if (SKIPPED.contains(tag)) {
          continue;
        }
        if (tag.equals("br")) {
          lineBreak(inner, node, kind);
        } else if (kind == Block.Kind.TABLE_ROW && (tag.equals("td") || tag.equals("th"))) {
          space = true;
          children(inner, node, kind, depth + 1);
        } else if (INLINE.contains(tag) && !isHidden(inner)) {
          inline(inner, node, kind, depth, tag);
        } else {
          flush(node, kind);
          enter(inner, node, kindOf(tag, kind), depth + 1);
        }
      }
    }
  }

  private void inline(Element element, PageNode node, Block.Kind kind, int depth, String tag) {
    if (boilerplate.isInlineJunk(value(element, "class"))) {
      return;
    }
    boolean link = tag.equals("a") && element.attributes().hasKey("href");
    boolean stress = STRESS.contains(tag);
    linkDepth += link ? 1 : 0;
    stressDepth += stress ? 1 : 0;
    children(element, node, kind, depth + 1);
    linkDepth -= link ? 1 : 0;
    stressDepth -= stress ? 1 : 0;
  }

  /** Two line breaks end a paragraph, one is a space. */
  private void lineBreak(Element br, PageNode node, Block.Kind kind) {
    Node next = br.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    if (next instanceof Element after && after.normalName().equals("br")) {
      flush(node, kind);
    } else {
      space = true;
    }
  }

  private static Block.Kind kindOf(String tag, Block.Kind inherited) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "tr" -> Block.Kind.TABLE_ROW;
      default -> inherited;
    };
  }

  private void append(String words) {
    int before = text.length();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && isShown(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (space && text.length() > 0) {
          text.append(' ');
        }
        space = false;
        text.append(words, at, end);
        at = end;
      } else {
        space = space || isSpace(words.charAt(at));
        at++;
      }
    }
    linkChars += linkDepth > 0 ? text.length() - before : 0;
    stressedChars += stressDepth > 0 ? text.length() - before : 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u3000';
  }

  /** Whether a character is neither white space nor one of no width. */
  private static boolean isShown(char c) {
    return (c > ' ' && c < '\u007f')
        || !(isSpace(c) || c == '\u00ad' || c == '\u200b' || c == '\ufeff');
  }

  private void flush(PageNode node, Block.Kind kind) {
    if (text.length() > 0) {
      blocks.add(
          PageBlock.of(
              node, kind, text.toString(), linkChars, stressedChars, node.element.normalName()));
    }
    text.setLength(0);
    linkChars = 0;
    stressedChars = 0;
    space = false;
  }

  /**
   * The value of an attribute, empty where there is none. The parser has put names into lower case.
   */
  private static String value(Element element, String attribute) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(attribute);
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("noscript")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attributes().hasKey("hidden")) {
      return true;
    }
    String style = value(element, "style");
    return style.length() >= 12
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private PageNode.Role roleOf(Element element, String className) {
    String tag = element.normalName();
    if (UNNAMED.contains(tag)) {
      return PageNode.Role.PLAIN;
    }
    if (JUNK_TAGS.contains(tag)) {
      return PageNode.Role.JUNK;
    }
    if (element.attributesSize() > 0) {
      if (value(element, "itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
        return PageNode.Role.BODY;
      }
      if (JUNK_ROLES.contains(value(element, "role"))) {
        return PageNode.Role.JUNK;
      }
      Boilerplate.Verdict verdict = boilerplate.judge(className);
      if (verdict != Boilerplate.Verdict.BODY && verdict != Boilerplate.Verdict.JUNK) {
        Boilerplate.Verdict byId = boilerplate.judge(value(element, "id"));
        boolean stronger = byId == Boilerplate.Verdict.BODY || byId.compareTo(verdict) < 0;
        verdict = stronger ? byId : verdict;
      }
      switch (verdict) {
        case BODY -> {
          return PageNode.Role.BODY;
        }
        case JUNK -> {
          return PageNode.Role.JUNK;
        }
        case SIDE -> {
          return PageNode.Role.SIDE;
        }
        case SOFT -> {
          return PageNode.Role.SOFT;
        }
        case NONE -> {}
      }
    }
    return switch (tag) {
      case "article", "main" -> PageNode.Role.SEMANTIC;
      case "header", "figure" -> PageNode.Role.SIDE;
      case "form", "details" -> PageNode.Role.SOFT;
      default -> PageNode.Role.PLAIN;
    };
  }
}
