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

  Optional<Reading> read(PageWalk walk, Set<String> titles) {
    if (walk.blocks().isEmpty()) {
      return Optional.empty();
    }
    Prose prose = new Prose(walk);
    Found<PageNode> container = container(walk, prose);
    List<PageBlock> kept = filter(walk, prose, container.value(), titles);
    if (!kept.isEmpty()) {
      return Optional.of(new Reading(kept, container.method()));
    }
    return Optional.of(new Reading(walk.blocks(), "page.all"));
  }

  private static Found<PageNode> container(PageWalk walk, Prose prose) {
    PageNode current = walk.nodes().get(0);
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      PageNode best = null;
      for (PageNode node : walk.nodes()) {
        if (node.parent == current
            && !prose.isJunk(node)
            && (best == null || prose.of(node) > prose.of(best))) {
          best = node;
        }
      }
      if (best != null && prose.of(best) > 0.75 * prose.of(current)) {
        current = best;
        deeper = true;
      }
    }
    PageNode body = null;
    for (PageNode node : walk.nodes()) {
      if (node.role == PageNode.Role.BODY && (body == null || prose.of(node) > prose.of(body))) {
        body = node;
      }
    }
    if (body != null && prose.of(body) >= 0.4 * prose.of(current)) {
      return new Found<>(body, "page.container");
    }
    return new Found<>(current, "page.density");
  }

  private List<PageBlock> filter(
      PageWalk walk, Prose prose, PageNode container, Set<String> titles) {
    List<PageBlock> kept = new ArrayList<>();
    int first = -1;
    int last = -1;
    Set<PageNode> dropped = dropped(walk, prose, container);
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      PageBlock block = walk.blocks().get(i);
      if (isInside(block.node(), container, dropped) || !isText(block, titles)) {
        continue;
      }
      kept.add(block);
      if (block.proseChars() > 0) {
        first = first < 0 ? kept.size() - 1 : first;
        last = kept.size() - 1;
      }
    }
    if (first < 0) {
      return kept;
    }
    while (first > 0 && kept.get(first - 1).kind() == Block.Kind.HEADING) {
      first--;
    }
    while (last + 1 < kept.size() && kept.get(last + 1).kind() == Block.Kind.LIST_ITEM) {
      last++;
    }
    return kept.subList(first, last + 1);
  }

  private static boolean isInside(PageNode node, PageNode container, Set<PageNode> dropped) {
    for (PageNode n = node; n != null && n != container; n = n.parent) {
      if (dropped.contains(n)) {
        return true;
      }
    }
    return false;
  }

  private static Set<PageNode> dropped(PageWalk walk, Prose prose, PageNode container) {
    Set<PageNode> dropped = new HashSet<>();
    double whole = Math.max(1, prose.of(container));
    for (PageNode node : walk.nodes()) {
      if (node == container || !container.holds(node)) {
        continue;
      }
      if (prose.isJunk(node)) {
        dropped.add(node);
      } else if (node.role == PageNode.Role.SOFT && prose.of(node) < 0.3 * whole) {
        dropped.add(node);
      } else if (isLinkList(walk, node)) {
        dropped.add(node);
      }
    }
    return dropped;
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
    if (block.tag().equals("h1") || titles.contains(block.text())) {
      return false;
    }
    if (boilerplate.isWholeLine(block.text())) {
      return false;
    }
    if (block.linkShare() > 0.6 && block.text().length() < 200) {
      return false;
    }
    if (boilerplate.isLeadAway(block.text()) && (block.text().length() < 250)) {
      return false;
    }
    return !boilerplate.isPromotion(block.text());
  }

  /** Sums of running text over nodes, without what is junk. */
  private static final class Prose {
    private final Set<PageNode> exempt = new HashSet<>();
    private final int[] sums;

    Prose(PageWalk walk) {
      int[] raw = sums(walk, false);
      int[] clean = sums(walk, true);
      int total = raw[raw.length - 1];
      if (clean[clean.length - 1] < 0.35 * total) {
        for (PageNode node : walk.nodes()) {
          if (node.role == PageNode.Role.JUNK
              && raw[node.endBlock] - raw[node.firstBlock] > 0.5 * total) {
            exempt.add(node);
          }
        }
        clean = sums(walk, true);
      }
      sums = clean;
    }

    private int[] sums(PageWalk walk, boolean withoutJunk) {
      List<PageBlock> blocks = walk.blocks();
      int[] result = new int[blocks.size() + 1];
      for (int i = 0; i < blocks.size(); i++) {
        boolean counts = !withoutJunk || !isInJunk(blocks.get(i).node());
        result[i + 1] = result[i] + (counts ? blocks.get(i).proseChars() : 0);
      }
      return result;
    }

    private boolean isInJunk(PageNode node) {
      for (PageNode n = node; n != null; n = n.parent) {
        if (isJunk(n)) {
          return true;
        }
      }
      return false;
    }

    boolean isJunk(PageNode node) {
      return node.role == PageNode.Role.JUNK && !exempt.contains(node);
    }

    int of(PageNode node) {
      return sums[node.endBlock] - sums[node.firstBlock];
    }
  }
}
