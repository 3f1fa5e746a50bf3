package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the main text of a page by rules: the text that its JSON-LD gives, or the element that
 * holds the article without what names itself something else.
 */
final class RuleReader {

  private final Boilerplate boilerplate;

  RuleReader(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** Reads a page that has blocks. */
  Readings read(PageWalk walk, Clues clues) {
    Set<String> titles = Set.of(clues.headline());
    ProseMap prose = new ProseMap(walk);
    Found<PageNode> container = Containers.find(walk, prose, titles);
    Set<PageNode> dropped = dropped(walk, new BlockSums(walk.blocks()), prose, container.value());
    BitSet kept = filter(walk, container.value(), dropped, titles);
    BitSet byContainer = trim(walk, kept);
    Optional<StatedText> stated = clues.stated().flatMap(text -> StatedText.find(text, walk));
    Optional<BitSet> article =
        stated
            .filter(StatedText::isArticle)
            .map(known -> stated(walk, known, titles))
            .filter(blocks -> !blocks.isEmpty());
    PageNode found = container.value();
    if (article.isPresent()) {
      return new Readings(article.get(), byContainer, found, "jsonld.articleBody", stated);
    }
    if (!byContainer.isEmpty()) {
      return new Readings(byContainer, byContainer, found, container.method(), stated);
    }
    if (!kept.isEmpty()) {
      return new Readings(kept, kept, found, container.method(), stated);
    }
    BitSet all = new BitSet();
    all.set(0, walk.blocks().size());
    return new Readings(all, new BitSet(), found, "page.all", stated);
  }

  /** The blocks that the JSON-LD has, and between them what belongs to running text. */
  private BitSet stated(PageWalk walk, StatedText known, Set<String> titles) {
    BitSet kept = new BitSet();
    for (int i = known.first(); i <= known.last(); i++) {
      PageBlock block = walk.blocks().get(i);
      if (known.has(i)) {
        kept.set(i);
      } else if (known.isNearMatch(i)
          && block.kind() != Block.Kind.PARAGRAPH
          && isText(block, titles)) {
        kept.set(i);
      }
    }
    return kept;
  }

  private BitSet filter(
      PageWalk walk, PageNode container, Set<PageNode> dropped, Set<String> titles) {
    BitSet kept = new BitSet();
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      PageBlock block = walk.blocks().get(i);
      if (!isInside(block.node(), container, dropped) && isText(block, titles)) {
        kept.set(i);
      }
    }
    return kept;
  }

  /** Without the short lines before the first and after the last running text. */
  private static BitSet trim(PageWalk walk, BitSet kept) {
    List<PageBlock> blocks = walk.blocks();
    int first = -1;
    int last = -1;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (blocks.get(i).proseChars() > 0) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return new BitSet();
    }
    for (int i = kept.previousSetBit(first - 1);
        i >= 0 && blocks.get(i).kind() == Block.Kind.HEADING;
        i = kept.previousSetBit(i - 1)) {
      first = i;
    }
    for (int i = kept.nextSetBit(last + 1);
        i >= 0 && isTail(blocks.get(i));
        i = kept.nextSetBit(i + 1)) {
      last = i;
    }
    return inside(kept, first, last + 1);
  }

  private static BitSet inside(BitSet bits, int from, int to) {
    BitSet inside = (BitSet) bits.clone();
    inside.clear(0, from);
    inside.clear(to, Math.max(to, inside.length()));
    return inside;
  }

  private static boolean isTail(PageBlock block) {
    return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE_ROW;
  }

  private static boolean isInside(PageNode node, PageNode container, Set<PageNode> dropped) {
    for (PageNode n = node; n != null && n != container; n = n.parent) {
      if (dropped.contains(n)) {
        return true;
      }
    }
    return false;
  }

  private static Set<PageNode> dropped(
      PageWalk walk, BlockSums sums, ProseMap prose, PageNode container) {
    Set<PageNode> dropped = new HashSet<>();
    double whole = Math.max(1, prose.of(container));
    for (PageNode node : walk.nodes()) {
      if (node == container || !container.holds(node)) {
        continue;
      }
      if (prose.isJunk(node)
          || (node.role == PageNode.Role.SIDE && prose.of(node) < 0.3 * whole)
          || (node.role == PageNode.Role.SOFT
              && prose.of(node) < 0.3 * whole
              && !isRunningText(sums, node))
          || isLinkList(sums, node)) {
        dropped.add(node);
      }
    }
    return dropped;
  }

  /** Whether at least half of a node's characters, and some sentences, are running text. */
  private static boolean isRunningText(BlockSums sums, PageNode node) {
    int running = sums.prose(node);
    return running >= 150 && running > 0.5 * sums.chars(node);
  }

  private static boolean isLinkList(BlockSums sums, PageNode node) {
    return node.endBlock - node.firstBlock > 1 && sums.links(node) > 0.6 * sums.chars(node);
  }

  private boolean isText(PageBlock block, Set<String> titles) {
    String text = block.text();
    if (block.tag().equals("h1") || titles.contains(text) || boilerplate.isWholeLine(text)) {
      return false;
    }
    if (block.linkShare() > 0.6 && text.length() < 200) {
      return false;
    }
    if (boilerplate.isLeadAway(text) && text.length() < 250) {
      return false;
    }
    return !boilerplate.isPromotion(text);
  }
}
