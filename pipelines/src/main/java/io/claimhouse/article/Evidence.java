package io.claimhouse.article;

/**
 * What is observed of a text block when it is judged: whether it belongs to the article. A share is
 * from 0 to 1, a flag 0 or 1, −1 stands where there is nothing to observe. The names are those of
 * {@code seeds/model/main_text.csv}.
 */
enum Evidence {
  // The block's own text.
  /** Characters. */
  LENGTH,
  /** Characters of running text. */
  PROSE,
  /** Share of characters in links. */
  LINKS,
  /** Share of characters in bold or italics. */
  STRESS,
  /** 0 a paragraph, 1 a heading, 2 a list item, 3 a quote, 4 a table row. */
  KIND,
  /** 2 for h2 and so on, 0 for what is no heading. */
  HEADING_LEVEL,
  /** Flag: the text of a p element. */
  PARAGRAPH_ELEMENT,
  /** Flag: text that stands in a div, section, article or cell without a paragraph of its own. */
  BARE_TEXT,
  /** 1 where it ends as sentences do, 0.5 at a colon. */
  SENTENCE_END,
  /** Share of capitals. */
  CAPITALS,
  /** Share of digits. */
  DIGITS,
  /** Share of commas. */
  COMMAS,
  /** Share of words that begin with a small letter; −1 where there are no words. */
  SMALL_WORDS,
  /** Mean letters of a word. */
  WORD_LENGTH,
  /** Flag: it holds an e-mail or web address. */
  ADDRESS,
  /** Flag: it is a label of pages, such as "Advertisement". */
  LABEL,
  /** Flag: it begins as lines do that lead away, such as "Read more". */
  LEAD_AWAY,
  /** Flag: it begins as lines do that ask for something, such as "Subscribe to". */
  PROMOTION,
  /** Flag: a browser does not show it at first. */
  HIDDEN,
  /** How often the page has this very text, 3 at the most. */
  COPIES,
  /** Share of its words that the headline has. */
  IN_HEADLINE,
  /** Share of its words that the page's description has. */
  IN_DESCRIPTION,
  /** Flag: the JSON-LD gives it as the article's; −1 where the JSON-LD gives no text. */
  STATED,

  // Where it stands on the page.
  /** Blocks of the page. */
  PAGE_BLOCKS,
  /** Running text of the page. */
  PAGE_PROSE,
  /** Share of the page's blocks before it. */
  POSITION,
  /** Share of the page's running text before it. */
  PROSE_BEFORE,
  /** Blocks since the headline's h1, from −20 to 60; −30 where there is none. */
  SINCE_HEADLINE,
  /** h1 elements before it, 5 at the most. */
  HEADLINES_BEFORE,
  /** In which of the page's article elements, from 0, 5 at the most; −1 in none. */
  ARTICLE,
  /** article elements of the page, 6 at the most. */
  ARTICLES,
  /** Depth of its element. */
  DEPTH,

  // What it stands in.
  /** What its element's name says, from 0, the text, to 5, beside it. */
  ROLE,
  /** The same of the element around it. */
  ROLE_1,
  ROLE_2,
  ROLE_3,
  /** Elements around it that name themselves beside the text, 3 at the most. */
  JUNK_AROUND,
  SIDE_AROUND,
  SOFT_AROUND,
  /** Elements around it that name themselves the text, 3 at the most. */
  BODY_AROUND,
  SEMANTIC_AROUND,
  /** Share of the page's running text in the outermost element around it that is junk; −1: none. */
  JUNK_SHARE,
  SIDE_SHARE,
  /** The same of the innermost that names itself the text. */
  BODY_SHARE,
  /** Flags: tags around it. */
  IN_ARTICLE,
  IN_MAIN,
  IN_SECTION,
  IN_HEADER,
  IN_LIST,
  IN_TABLE,
  IN_CAPTION,
  /** Share of the page's running text in its element, and in those around it. */
  SHARE,
  SHARE_1,
  SHARE_2,
  SHARE_3,
  SHARE_4,
  /** Share of characters in links in its element, and in those around it. */
  LINKS_0,
  LINKS_1,
  LINKS_2,
  /** Blocks in the elements around it. */
  BLOCKS_1,
  BLOCKS_2,

  // What is made like it: elements with the same tags and classes, two and three levels up.
  /** Share of the page's running text in blocks alike by two levels. */
  ALIKE_2,
  /** The same by three levels. */
  ALIKE_3,
  /** The same by two levels, without the block's own. */
  ALIKE_OTHERS,
  /** Number of blocks alike by two levels. */
  ALIKE_COUNT,

  // What stands beside it.
  PROSE_2_BEFORE,
  PROSE_1_BEFORE,
  PROSE_1_AFTER,
  PROSE_2_AFTER,
  LINKS_2_BEFORE,
  LINKS_1_BEFORE,
  LINKS_1_AFTER,
  LINKS_2_AFTER,
  /** Flag: the next block is a heading. */
  HEADING_AFTER,
  /** Blocks since the last with running text, 20 at the most. */
  SINCE_PROSE,
  /** Blocks until the next with running text, 20 at the most. */
  UNTIL_PROSE,
  /** Running text within five blocks on either side. */
  PROSE_AROUND,

  // What the readings by rule chose.
  /** Flag: the page's reading has it. */
  READ,
  /** Flag: the reading by containers alone has it. */
  READ_BY_CONTAINER,
  READ_2_BEFORE,
  READ_1_BEFORE,
  READ_1_AFTER,
  READ_2_AFTER,
  /** Flag: it stands in the element that holds the article by the rules. */
  IN_CONTAINER,
  /** Flag: it stands in another article element than that one. */
  IN_OTHER_ARTICLE,
  /** Characters of the reading. */
  READING_SIZE,
  /** Share of the reading in its element, and in those around it. */
  READING_SHARE,
  READING_SHARE_1,
  READING_SHARE_2,
  /** Share of the text in the element around it that the reading has. */
  READ_SHARE_1,
  /** Share of the reading before it. */
  READING_BEFORE,
  /** Blocks before the reading's first (below 0) or after its last, from −20 to 20. */
  FROM_READING;

  static final int COUNT = values().length;

  /** Its place in a row of evidence. Rows live no longer than a page; seeds hold names. */
  @SuppressWarnings("EnumOrdinal")
  int column() {
    return ordinal();
  }
}
