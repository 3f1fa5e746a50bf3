package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tag of an element says of it to a walk over a page: all of it in one place, so that each
 * element's tag is looked up once.
 *
 * @param flow how the walk goes on
 * @param isLink whether it links where it has an address
 * @param isStress whether its text is bold or italic
 * @param isHidden whether a browser hides it unless told not to run scripts
 * @param kindOrNull what its text is; null where it is what the text around it is
 * @param role what it says of the text in it, where its names say nothing
 * @param isNamed whether its names can say anything of its text
 */
record TagRule(
    Flow flow,
    boolean isLink,
    boolean isStress,
    boolean isHidden,
    Block.Kind kindOrNull,
    PageNode.Role role,
    boolean isNamed) {

  /** How a walk takes an element. */
  enum Flow {
    /** Not at all: it has no text to read. */
    SKIP,
    /** As a line break. */
    BREAK,
    /** As a part of a table's row, or as a block where it stands in none. */
    CELL,
    /** As a part of the text around it. */
    INLINE,
    /** As a text of its own. */
    BLOCK
  }

  private static final List<String> SKIPPED =
      List.of(
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

  private static final List<String> INLINE =
      List.of(
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

  private static final List<String> STRESS = List.of("b", "strong", "em", "i");

  /** Elements whose names say nothing of their text: those of a table name a row's data. */
  private static final List<String> UNNAMED =
      List.of("html", "body", "tbody", "thead", "tfoot", "tr", "td", "th");

  private static final List<String> JUNK =
      List.of("nav", "footer", "aside", "figcaption", "menu", "fieldset", "legend");

  private static final TagRule ANY =
      new TagRule(Flow.BLOCK, false, false, false, null, PageNode.Role.PLAIN, true);

  /** The rules of all tags that have one of their own. */
  private static final Map<String, TagRule> RULES = rules();

  private static Map<String, TagRule> rules() {
    Map<String, TagRule> rules = new HashMap<>();
    SKIPPED.forEach(tag -> rules.put(tag, of(tag).flowing(Flow.SKIP)));
    INLINE.forEach(tag -> rules.put(tag, of(tag).flowing(Flow.INLINE)));
    rules.put("br", of("br").flowing(Flow.BREAK));
    List.of("td", "th").forEach(tag -> rules.put(tag, of(tag).flowing(Flow.CELL)));
    UNNAMED.forEach(tag -> rules.computeIfAbsent(tag, TagRule::of));
    JUNK.forEach(tag -> rules.put(tag, of(tag)));
    List.of("noscript", "article", "main", "header", "figure", "form", "details")
        .forEach(tag -> rules.put(tag, of(tag)));
    List.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "tr")
        .forEach(tag -> rules.put(tag, of(tag)));
    return rules;
  }

  /** The rule of a tag, in lower case. */
  static TagRule ofTag(String tag) {
    return RULES.getOrDefault(tag, ANY);
  }

  private static TagRule of(String tag) {
    return new TagRule(
        Flow.BLOCK,
        tag.equals("a"),
        STRESS.contains(tag),
        tag.equals("noscript"),
        kindOrNull(tag),
        role(tag),
        !UNNAMED.contains(tag) && !JUNK.contains(tag));
  }

  private TagRule flowing(Flow other) {
    return new TagRule(other, isLink, isStress, isHidden, kindOrNull, role, isNamed);
  }

  private static Block.Kind kindOrNull(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "tr" -> Block.Kind.TABLE_ROW;
      default -> null;
    };
  }

  private static PageNode.Role role(String tag) {
    if (JUNK.contains(tag)) {
      return PageNode.Role.JUNK;
    }
    return switch (tag) {
      case "article", "main" -> PageNode.Role.SEMANTIC;
      case "header", "figure" -> PageNode.Role.SIDE;
      case "form", "details" -> PageNode.Role.SOFT;
      default -> PageNode.Role.PLAIN;
    };
  }
}
