package io.claimhouse.article;

import io.claimhouse.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the main text of a page among its text blocks. */
final class MainText {

  private final Boilerplate boilerplate;

  MainText(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /**
   * The main text of a page.
   *
   * @param blocks its blocks in reading order, never empty
   * @param method the rule that found where it stands
   */
  record Reading(List<PageBlock> blocks, String method) {}

  /**
   * Reads the main text.
   *
   * @param titles texts known to be the headline
   * @param stated the text that the page's JSON-LD gives as the article's
   * @return empty where the page has no text at all
   */
  Optional<Reading> read(PageWalk walk, Set<String> titles, Optional<String> stated) {
    if (walk.blocks().isEmpty()) {
      return Optional.empty();
    }
    Optional<StatedText> known = stated.flatMap(text -> StatedText.match(text, walk));
    if (known.isPresent()) {
      List<PageBlock> kept = stated(walk, known.get(), titles);
      if (!kept.isEmpty()) {
        return Optional.of(new Reading(kept, "jsonld.articleBody"));
      }
    }
    ProseMap prose = new ProseMap(walk);
    Found<PageNode> container = Containers.find(walk, prose, titles);
    Set<PageNode> dropped = dropped(walk, prose, container.value());
    List<PageBlock> kept = filter(walk, container.value(), dropped, titles);
    List<PageBlock> trimmed = trim(kept);
    if (!trimmed.isEmpty()) {
      return Optional.of(new Reading(trimmed, container.method()));
    }
    return Optional.of(
        kept.isEmpty()
            ? new Reading(walk.blocks(), "page.all")
            : new Reading(kept, container.method()));
  }

  /** The blocks that the JSON-LD has, and between them what belongs to running text. */
  private List<PageBlock> stated(PageWalk walk, StatedText known, Set<String> titles) {
    List<PageBlock> kept = new ArrayList<>();
    for (int i = known.first(); i <= known.last(); i++) {
      PageBlock block = walk.blocks().get(i);
      if (known.has(i)) {
        kept.add(block);
      } else if (known.isNearMatch(i)
          && block.kind() != Block.Kind.PARAGRAPH
          && isText(block, titles)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private List<PageBlock> filter(
      PageWalk walk, PageNode container, Set<PageNode> dropped, Set<String> titles) {
    List<PageBlock> kept = new ArrayList<>();
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      PageBlock block = walk.blocks().get(i);
      if (!isInside(block.node(), container, dropped) && isText(block, titles)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Without the short lines before the first and after the last running text. */
  private static List<PageBlock> trim(List<PageBlock> blocks) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).proseChars() > 0) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return List.of();
    }
    while (first > 0 && blocks.get(first - 1).kind() == Block.Kind.HEADING) {
      first--;
    }
    while (last + 1 < blocks.size() && isTail(blocks.get(last + 1))) {
      last++;
    }
    return blocks.subList(first, last + 1);
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

  private static Set<PageNode> dropped(PageWalk walk, ProseMap prose, PageNode container) {
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
              && !isRunningText(walk, node))
          || isLinkList(walk, node)) {
        dropped.add(node);
      }
    }
    return dropped;
  }

  /** Whether at least half of a node's characters, and some sentences, are running text. */
  private static boolean isRunningText(PageWalk walk, PageNode node) {
    int chars = 0;
    int running = 0;
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      chars += walk.blocks().get(i).text().length();
      running += walk.blocks().get(i).proseChars();
    }
    return running >= 150 && running > 0.5 * chars;
  }

  private static boolean isLinkList(PageWalk walk, PageNode node) {
    int chars = 0;
    int links = 0;
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      chars += walk.blocks().get(i).text().length();
      links += walk.blocks().get(i).linkChars();
    }
    return node.endBlock - node.firstBlock > 1 && links > 0.6 * chars;
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
