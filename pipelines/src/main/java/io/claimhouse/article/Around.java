package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;

/** What stands around, and is, a node of a page. */
final class Around {

  static final int ARTICLE = 0;
  static final int MAIN = 1;
  static final int SECTION = 2;
  static final int HEADER = 3;
  static final int LIST = 4;
  static final int TABLE = 5;
  static final int CAPTION = 6;

  private static final int OTHER = -1;

  private static final Around NOTHING = new Around();

  /** How many nodes of each role stand around it, itself among them. */
  int junk;

  int side;
  int soft;
  int body;
  int semantic;

  /** Which of the page's outermost article elements it stands in, −1 in none. */
  int article = -1;

  PageNode outerJunkOrNull;
  PageNode outerSideOrNull;
  PageNode innerBodyOrNull;

  private int tags;

  private Around() {}

  /** What is around each node of a page, in their order: parents stand before their children. */
  static List<Around> of(List<PageNode> nodes) {
    List<Around> all = new ArrayList<>(nodes.size());
    int articles = 0;
    for (PageNode node : nodes) {
      Around outer = node.parent == null ? NOTHING : all.get(node.parent.index);
      Around own = outer.with(node, articles);
      articles += own.article >= 0 && outer.article < 0 ? 1 : 0;
      all.add(own);
    }
    return all;
  }

  private Around with(PageNode node, int articlesBefore) {
    int tag = tag(node.element.normalName());
    if (node.role == PageNode.Role.PLAIN && tag == OTHER) {
      return this;
    }
    Around own = new Around();
    own.junk = junk + (node.role == PageNode.Role.JUNK ? 1 : 0);
    own.side = side + (node.role == PageNode.Role.SIDE ? 1 : 0);
    own.soft = soft + (node.role == PageNode.Role.SOFT ? 1 : 0);
    own.body = body + (node.role == PageNode.Role.BODY ? 1 : 0);
    own.semantic = semantic + (node.role == PageNode.Role.SEMANTIC ? 1 : 0);
    own.article = tag == ARTICLE && article < 0 ? articlesBefore : article;
    own.tags = tag == OTHER ? tags : tags | 1 << tag;
    own.outerJunkOrNull = outerJunkOrNull == null && own.junk > 0 ? node : outerJunkOrNull;
    own.outerSideOrNull = outerSideOrNull == null && own.side > 0 ? node : outerSideOrNull;
    own.innerBodyOrNull = node.role == PageNode.Role.BODY ? node : innerBodyOrNull;
    return own;
  }

  private static int tag(String name) {
    return switch (name) {
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "section" -> SECTION;
      case "header" -> HEADER;
      case "ul" -> LIST;
      case "table" -> TABLE;
      case "figcaption" -> CAPTION;
      default -> OTHER;
    };
  }

  /** Whether an element of one of the tags stands around it, or is it. */
  boolean isIn(int tag) {
    return (tags & 1 << tag) != 0;
  }
}
