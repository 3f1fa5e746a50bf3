package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over a page's DOM: the block-level elements and the text blocks in reading order. */
final class PageWalk {

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

  /** Room for the classes of most pages. */
  private static final int CLASSES = 256;

  private final Boilerplate boilerplate;
  private final List<PageNode> nodes = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  // What classes say: a page has few, on many elements.
  private final Map<String, Boilerplate.Verdict> verdicts = new HashMap<>(CLASSES);
  private final Map<String, Boolean> inlineJunk = new HashMap<>(CLASSES);

  private final BlockText text = new BlockText();
  private int linkChars;
  private int linkDepth;
  private int stressedChars;
  private int stressDepth;

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
    enter(root, TagRule.ofTag(root.normalName()), null, Block.Kind.PARAGRAPH, 0);
    return this;
  }

  private static final int DEEPEST = 400;

  private void enter(Element element, TagRule rule, PageNode parent, Block.Kind kind, int depth) {
    String className = "";
    boolean hidden = rule.isHidden();
    PageNode.Role role = rule.role();
    int named = element.attributesSize();
    if (named > 0) {
      Attributes attributes = element.attributes();
      String value = attributes.get("class");
      className = value.strip();
      // Most elements have a class and nothing else to look for.
      boolean hasOthers = named > 1 || value.isEmpty();
      hidden = hidden || (hasOthers && isHidden(attributes));
      if (rule.isNamed() && !hidden) {
        role = hasOthers ? named(attributes, className, role) : role(verdict(className), role);
      }
    }
    role = hidden ? PageNode.Role.JUNK : role;
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
    int count = element.childNodeSize();
    for (int i = 0; i < count; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        append(words.getWholeText());
      } else if (child instanceof Element inner) {
        TagRule rule = TagRule.ofTag(inner.normalName());
        if (rule.flow() == TagRule.Flow.BREAK) {
          lineBreak(element, i, node, kind);
        } else {
          child(inner, rule, node, kind, depth);
        }
      }
    }
  }

  private void child(Element inner, TagRule rule, PageNode node, Block.Kind kind, int depth) {
    switch (rule.flow()) {
      // A break was taken where its neighbours are known.
      case SKIP, BREAK -> {}
      case CELL -> {
        if (kind == Block.Kind.TABLE_ROW) {
          text.part();
          children(inner, node, kind, depth + 1);
        } else {
          block(inner, rule, node, kind, depth);
        }
      }
      case INLINE -> inline(inner, rule, node, kind, depth);
      case BLOCK -> block(inner, rule, node, kind, depth);
    }
  }

  private void block(Element element, TagRule rule, PageNode node, Block.Kind kind, int depth) {
    flush(node, kind);
    Block.Kind own = rule.kindOrNull() == null ? kind : rule.kindOrNull();
    enter(element, rule, node, own, depth + 1);
  }

  private void inline(Element element, TagRule rule, PageNode node, Block.Kind kind, int depth) {
    boolean link = false;
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      String className = attributes.get("class");
      boolean hasOthers = className.isEmpty() || element.attributesSize() > 1;
      if (hasOthers && isHidden(attributes)) {
        block(element, rule, node, kind, depth);
        return;
      }
      if (!className.isEmpty()
          && inlineJunk.computeIfAbsent(className, boilerplate::isInlineJunk)) {
        return;
      }
      link = rule.isLink() && attributes.hasKey("href");
    }
    linkDepth += link ? 1 : 0;
    stressDepth += rule.isStress() ? 1 : 0;
    children(element, node, kind, depth + 1);
    linkDepth -= link ? 1 : 0;
    stressDepth -= rule.isStress() ? 1 : 0;
  }

  /** Two line breaks end a paragraph, one is a space. */
  private void lineBreak(Element parent, int at, PageNode node, Block.Kind kind) {
    int next = at + 1;
    while (next < parent.childNodeSize()
        && parent.childNode(next) instanceof TextNode words
        && words.isBlank()) {
      next++;
    }
    if (next < parent.childNodeSize()
        && parent.childNode(next) instanceof Element after
        && after.normalName().equals("br")) {
      flush(node, kind);
    } else {
      text.part();
    }
  }

  private void append(String words) {
    int before = text.length();
    text.append(words);
    linkChars += linkDepth > 0 ? text.length() - before : 0;
    stressedChars += stressDepth > 0 ? text.length() - before : 0;
  }

  private void flush(PageNode node, Block.Kind kind) {
    if (text.length() > 0) {
      blocks.add(
          PageBlock.of(
              node, kind, text.take(), linkChars, stressedChars, node.element.normalName()));
    }
    text.clear();
    linkChars = 0;
    stressedChars = 0;
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    return style.length() >= 12
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** The role that an element's names give it, or else its tag. */
  private PageNode.Role named(Attributes attributes, String className, PageNode.Role byTag) {
    String property = attributes.get("itemprop");
    if (!property.isEmpty() && property.toLowerCase(Locale.ROOT).contains("articlebody")) {
      return PageNode.Role.BODY;
    }
    String stated = attributes.get("role");
    if (!stated.isEmpty() && JUNK_ROLES.contains(stated)) {
      return PageNode.Role.JUNK;
    }
    Boilerplate.Verdict verdict = verdict(className);
    if (verdict != Boilerplate.Verdict.BODY && verdict != Boilerplate.Verdict.JUNK) {
      Boilerplate.Verdict byId = boilerplate.judge(attributes.get("id"));
      boolean stronger = byId == Boilerplate.Verdict.BODY || byId.compareTo(verdict) < 0;
      verdict = stronger ? byId : verdict;
    }
    return role(verdict, byTag);
  }

  private Boilerplate.Verdict verdict(String className) {
    return className.isEmpty()
        ? Boilerplate.Verdict.NONE
        : verdicts.computeIfAbsent(className, boilerplate::judge);
  }

  private static PageNode.Role role(Boilerplate.Verdict verdict, PageNode.Role byTag) {
    return switch (verdict) {
      case BODY -> PageNode.Role.BODY;
      case JUNK -> PageNode.Role.JUNK;
      case SIDE -> PageNode.Role.SIDE;
      case SOFT -> PageNode.Role.SOFT;
      case NONE -> byTag;
    };
  }
}
