package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the {@link Evidence} for the text blocks of one page. */
final class BlockEvidence {

  /** A block with a greater share of links that no reading has is not worth judging. */
  private static final double LINK_LIST = 0.8;

  /** What is shorter, no running text, and outside the article's element is a label. */
  private static final int LONGEST_LABEL = 25;

  /** So many characters tell what the letters of a block are like. */
  private static final int LOOKED_AT = 200;

  /** Longer texts than this are neither dek nor headline. */
  private static final int LONGEST_DEK = 400;

  private final List<PageBlock> blocks;
  private final Boilerplate boilerplate;
  private final Set<Evidence> asked;
  private final Readings readings;
  private final WordBag headline;
  private final WordBag description;
  private final WordBag.Hashes words = new WordBag.Hashes();

  /** The beginning of the text that is being looked at. */
  private final char[] chars = new char[LONGEST_DEK];

  private final BlockSums sums;

  /** Characters of the reading in the blocks before each index. */
  private final int[] read;

  private final int[] proseBefore;
  private final int[] proseAfter;
  private final int[] headlinesBefore;
  private final int headlineAt;
  private final List<Around> around;
  private final int articles;
  private final LookSums alike2;
  private final LookSums alike3;
  private final Map<String, int[]> copies;

  /** All evidence. */
  BlockEvidence(PageWalk walk, Boilerplate boilerplate, Clues clues, Readings readings) {
    this(walk, boilerplate, clues, readings, EnumSet.allOf(Evidence.class));
  }

  /**
   * The evidence that somebody asks for.
   *
   * @param asked what costs more than a look is left at 0 if it is not among this
   */
  BlockEvidence(
      PageWalk walk, Boilerplate boilerplate, Clues clues, Readings readings, Set<Evidence> asked) {
    this.blocks = walk.blocks();
    this.boilerplate = boilerplate;
    this.asked = asked;
    this.readings = readings;
    this.headline = WordBag.of(clues.headline());
    this.description = WordBag.of(clues.description());
    int count = blocks.size();
    sums = new BlockSums(blocks);
    alike2 = new LookSums(blocks, 2);
    alike3 = new LookSums(blocks, 3);
    copies = new HashMap<>(2 * count);
    read = new int[count + 1];
    proseBefore = new int[count];
    proseAfter = new int[count];
    headlinesBefore = new int[count];
    int heading = -1;
    int lastProse = -1;
    int headings = 0;
    for (int i = 0; i < count; i++) {
      PageBlock block = blocks.get(i);
      read[i + 1] = read[i] + (readings.chosen().get(i) ? block.text().length() : 0);
      copies.computeIfAbsent(block.text(), text -> new int[1])[0]++;
      if (block.tag().equals("h1")) {
        headings += block.node().hidden ? 0 : 1;
        heading = heading < 0 || block.text().equals(clues.headline()) ? i : heading;
      }
      headlinesBefore[i] = headings;
      proseBefore[i] = lastProse;
      lastProse = block.proseChars() > 0 ? i : lastProse;
    }
    int nextProse = count;
    for (int i = count - 1; i >= 0; i--) {
      proseAfter[i] = nextProse;
      nextProse = blocks.get(i).proseChars() > 0 ? i : nextProse;
    }
    headlineAt = heading;
    around = Around.of(walk.nodes());
    int last = -1;
    for (Around one : around) {
      last = Math.max(last, one.article);
    }
    articles = last + 1;
  }

  /** Whether a block may belong to the text at all. */
  boolean isWorthJudging(int at) {
    PageBlock block = blocks.get(at);
    return (readings.chosen().get(at) || readings.byContainer().get(at) || isCandidate(block))
        && !boilerplate.isWholeLine(block.text())
        && !isOfOtherHeadline(block);
  }

  /** Whether a block that no reading has may belong to the text. */
  private boolean isCandidate(PageBlock block) {
    return block.linkShare() <= LINK_LIST
        && (block.proseChars() > 0
            || block.text().length() >= LONGEST_LABEL
            || readings.container().holds(block.node()));
  }

  /** Whether a page strings articles together, and a block's is not the one with the headline. */
  private boolean isOfOtherHeadline(PageBlock block) {
    if (headlineAt < 0) {
      return false;
    }
    int titled = articleOf(blocks.get(headlineAt).node());
    return titled >= 0 && titled == articleOf(readings.container()) && isOther(block, titled);
  }

  private boolean isOther(PageBlock block, int article) {
    int own = articleOf(block.node());
    return own >= 0 && own != article;
  }

  private int articleOf(PageNode node) {
    return around.get(node.index).article;
  }

  /** The evidence for a block, in the order of {@link Evidence}. */
  float[] of(int at) {
    float[] row = new float[Evidence.COUNT];
    text(row, blocks.get(at));
    place(row, at);
    surroundings(row, at);
    neighbours(row, at);
    readings(row, at);
    return row;
  }

  private void text(float[] row, PageBlock block) {
    String text = block.text();
    float length = text.length();
    set(row, Evidence.LENGTH, length);
    set(row, Evidence.PROSE, block.proseChars());
    set(row, Evidence.LINKS, block.linkShare());
    set(row, Evidence.STRESS, block.stressedChars() / length);
    set(row, Evidence.KIND, rank(block.kind()));
    set(row, Evidence.HEADING_LEVEL, headingLevel(block.tag()));
    set(row, Evidence.PARAGRAPH_ELEMENT, block.tag().equals("p"));
    set(
        row,
        Evidence.BARE_TEXT,
        switch (block.tag()) {
          case "div", "section", "article", "td" -> true;
          default -> false;
        });
    char last = text.charAt(text.length() - 1);
    set(row, Evidence.SENTENCE_END, block.endsLikeSentence() ? (last == ':' ? 0.5 : 1) : 0);
    int looked = Math.min(text.length(), LONGEST_DEK);
    text.getChars(0, looked, chars, 0);
    letters(row, chars, Math.min(looked, LOOKED_AT));
    set(row, Evidence.LABEL, asked.contains(Evidence.LABEL) && boilerplate.isWholeLine(text));
    set(
        row,
        Evidence.LEAD_AWAY,
        asked.contains(Evidence.LEAD_AWAY) && boilerplate.isLeadAway(text));
    set(
        row,
        Evidence.PROMOTION,
        asked.contains(Evidence.PROMOTION) && boilerplate.isPromotion(text));
    set(row, Evidence.HIDDEN, block.node().hidden);
    set(row, Evidence.COPIES, Math.min(3, copies.get(text)[0]));
    if (length <= LONGEST_DEK) {
      words.read(chars, looked);
      set(row, Evidence.IN_HEADLINE, headline.shareOf(words, 3));
      set(row, Evidence.IN_DESCRIPTION, description.shareOf(words, 5));
    }
  }

  private static int rank(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> 0;
      case HEADING -> 1;
      case LIST_ITEM -> 2;
      case QUOTE -> 3;
      case TABLE_ROW -> 4;
      case HEADLINE, SUMMARY -> throw new IllegalArgumentException("no block of a page: " + kind);
    };
  }

  private static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
        ? tag.charAt(1) - '0'
        : 0;
  }

  private static void letters(float[] row, char[] text, int looked) {
    int capitals = 0;
    int digits = 0;
    int commas = 0;
    int words = 0;
    int small = 0;
    int letters = 0;
    boolean address = false;
    boolean inWord = false;
    for (int i = 0; i < looked; i++) {
      char c = text[i];
      // Most characters are plain letters and blanks, which need no table of Unicode.
      boolean plain = c >= 'a' && c <= 'z';
      if (plain && inWord) {
        letters++;
        continue;
      }
      if (c == ' ') {
        inWord = false;
        continue;
      }
      boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
      boolean letter = plain || (c < 128 ? capital : Character.isLetter(c));
      if (letter) {
        letters++;
        capitals += capital ? 1 : 0;
        if (!inWord) {
          words++;
          small += capital ? 0 : 1;
        }
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == ',') {
        commas++;
      } else if (c == '@' || (c == '/' && i > 1 && text[i - 1] == '/' && text[i - 2] == ':')) {
        address = true;
      }
      inWord = letter;
    }
    float length = looked;
    set(row, Evidence.CAPITALS, capitals / length);
    set(row, Evidence.DIGITS, digits / length);
    set(row, Evidence.COMMAS, commas / length);
    set(row, Evidence.SMALL_WORDS, words == 0 ? -1 : (double) small / words);
    set(row, Evidence.WORD_LENGTH, words == 0 ? 0 : (double) letters / words);
    set(row, Evidence.ADDRESS, address);
  }

  private void place(float[] row, int at) {
    int count = blocks.size();
    Around own = around.get(blocks.get(at).node().index);
    set(row, Evidence.PAGE_BLOCKS, count);
    set(row, Evidence.PAGE_PROSE, sums.prose());
    set(row, Evidence.POSITION, (double) at / count);
    set(row, Evidence.PROSE_BEFORE, ofPage(sums.prose(0, at)));
    set(row, Evidence.SINCE_HEADLINE, headlineAt < 0 ? -30 : clamp(at - headlineAt, -20, 60));
    set(row, Evidence.HEADLINES_BEFORE, Math.min(5, headlinesBefore[at]));
    set(row, Evidence.ARTICLE, Math.min(5, own.article));
    set(row, Evidence.ARTICLES, Math.min(6, articles));
  }

  private void surroundings(float[] row, int at) {
    PageNode node = blocks.get(at).node();
    Around own = around.get(node.index);
    set(row, Evidence.DEPTH, node.depth);
    set(row, Evidence.JUNK_AROUND, Math.min(3, own.junk));
    set(row, Evidence.SIDE_AROUND, Math.min(3, own.side));
    set(row, Evidence.SOFT_AROUND, Math.min(3, own.soft));
    set(row, Evidence.BODY_AROUND, Math.min(3, own.body));
    set(row, Evidence.SEMANTIC_AROUND, Math.min(3, own.semantic));
    set(row, Evidence.JUNK_SHARE, shareOf(own.outerJunkOrNull));
    set(row, Evidence.SIDE_SHARE, shareOf(own.outerSideOrNull));
    set(row, Evidence.BODY_SHARE, shareOf(own.innerBodyOrNull));
    set(row, Evidence.IN_ARTICLE, own.isIn(Around.ARTICLE));
    set(row, Evidence.IN_MAIN, own.isIn(Around.MAIN));
    set(row, Evidence.IN_SECTION, own.isIn(Around.SECTION));
    set(row, Evidence.IN_HEADER, own.isIn(Around.HEADER));
    set(row, Evidence.IN_LIST, own.isIn(Around.LIST));
    set(row, Evidence.IN_TABLE, own.isIn(Around.TABLE));
    set(row, Evidence.IN_CAPTION, own.isIn(Around.CAPTION));
    PageNode outer = node;
    for (int level = 0; level <= 4; level++) {
      set(row, SHARES[level], outer == null ? 1 : shareOf(outer));
      if (level <= 3) {
        set(row, ROLES[level], outer == null ? 0 : outer.role.rank());
      }
      if (level <= 2) {
        int all = outer == null ? 0 : sums.chars(outer);
        set(row, LINKS[level], all == 0 ? 0 : (double) sums.links(outer) / all);
      }
      if (level == 1 || level == 2) {
        set(
            row,
            level == 1 ? Evidence.BLOCKS_1 : Evidence.BLOCKS_2,
            outer == null ? blocks.size() : outer.endBlock - outer.firstBlock);
      }
      outer = outer == null ? null : outer.parent;
    }
    set(row, Evidence.ALIKE_2, ofPage(alike2.running(at)));
    set(row, Evidence.ALIKE_3, ofPage(alike3.running(at)));
    set(row, Evidence.ALIKE_OTHERS, ofPage(alike2.running(at) - blocks.get(at).proseChars()));
    set(row, Evidence.ALIKE_COUNT, alike2.count(at));
  }

  private static final Evidence[] SHARES = {
    Evidence.SHARE, Evidence.SHARE_1, Evidence.SHARE_2, Evidence.SHARE_3, Evidence.SHARE_4
  };
  private static final Evidence[] ROLES = {
    Evidence.ROLE, Evidence.ROLE_1, Evidence.ROLE_2, Evidence.ROLE_3
  };
  private static final Evidence[] LINKS = {Evidence.LINKS_0, Evidence.LINKS_1, Evidence.LINKS_2};
  private static final Evidence[] READING_SHARES = {
    Evidence.READING_SHARE, Evidence.READING_SHARE_1, Evidence.READING_SHARE_2
  };

  private void neighbours(float[] row, int at) {
    int count = blocks.size();
    set(row, Evidence.PROSE_2_BEFORE, proseAt(at - 2));
    set(row, Evidence.PROSE_1_BEFORE, proseAt(at - 1));
    set(row, Evidence.PROSE_1_AFTER, proseAt(at + 1));
    set(row, Evidence.PROSE_2_AFTER, proseAt(at + 2));
    set(row, Evidence.LINKS_2_BEFORE, linksAt(at - 2));
    set(row, Evidence.LINKS_1_BEFORE, linksAt(at - 1));
    set(row, Evidence.LINKS_1_AFTER, linksAt(at + 1));
    set(row, Evidence.LINKS_2_AFTER, linksAt(at + 2));
    set(
        row,
        Evidence.HEADING_AFTER,
        at + 1 < count && blocks.get(at + 1).kind() == Block.Kind.HEADING);
    set(row, Evidence.SINCE_PROSE, Math.min(20, at - proseBefore[at]));
    set(row, Evidence.UNTIL_PROSE, Math.min(20, proseAfter[at] - at));
    set(row, Evidence.PROSE_AROUND, sums.prose(Math.max(0, at - 5), Math.min(count, at + 6)));
  }

  private void readings(float[] row, int at) {
    BitSet chosen = readings.chosen();
    int size = read[blocks.size()];
    double whole = Math.max(1, size);
    set(row, Evidence.READ, chosen.get(at));
    set(row, Evidence.READ_BY_CONTAINER, readings.byContainer().get(at));
    set(row, Evidence.READ_2_BEFORE, readAt(at - 2));
    set(row, Evidence.READ_1_BEFORE, readAt(at - 1));
    set(row, Evidence.READ_1_AFTER, readAt(at + 1));
    set(row, Evidence.READ_2_AFTER, readAt(at + 2));
    set(row, Evidence.READING_SIZE, size);
    PageNode outer = blocks.get(at).node();
    int article = articleOf(readings.container());
    set(row, Evidence.IN_CONTAINER, readings.container().holds(outer));
    set(row, Evidence.IN_OTHER_ARTICLE, article >= 0 && isOther(blocks.get(at), article));
    for (int level = 0; level <= 2; level++) {
      set(row, READING_SHARES[level], readIn(outer) / whole);
      if (level == 1) {
        set(row, Evidence.READ_SHARE_1, (double) readIn(outer) / Math.max(1, sums.chars(outer)));
      }
      outer = outer.parent == null ? outer : outer.parent;
    }
    set(row, Evidence.READING_BEFORE, read[at] / whole);
    set(row, Evidence.STATED, readings.stated().map(text -> text.has(at) ? 1 : 0).orElse(-1));
    int first = chosen.nextSetBit(0);
    int last = chosen.length() - 1;
    int from = at < first ? at - first : Math.max(0, at - last);
    set(row, Evidence.FROM_READING, clamp(from, -20, 20));
  }

  private double shareOf(PageNode nodeOrNull) {
    return nodeOrNull == null ? -1 : ofPage(sums.prose(nodeOrNull));
  }

  private double ofPage(int running) {
    return (double) running / Math.max(1, sums.prose());
  }

  private int readIn(PageNode node) {
    return read[node.endBlock] - read[node.firstBlock];
  }

  private int proseAt(int at) {
    return at < 0 || at >= blocks.size() ? -1 : blocks.get(at).proseChars();
  }

  private double linksAt(int at) {
    return at < 0 || at >= blocks.size() ? -1 : blocks.get(at).linkShare();
  }

  private int readAt(int at) {
    return at < 0 || at >= blocks.size() ? -1 : readings.chosen().get(at) ? 1 : 0;
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(high, value));
  }

  private static void set(float[] row, Evidence evidence, double value) {
    row[evidence.column()] = (float) value;
  }

  private static void set(float[] row, Evidence evidence, boolean flag) {
    row[evidence.column()] = flag ? 1 : 0;
  }
}
