package io.claimhouse.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a page's running text stands: sums over its nodes, without what is beside the text. */
final class ProseMap {

  /** A node with more of the page's prose than this is the article whatever its name says. */
  private static final double TOO_MUCH_FOR_JUNK = 0.5;

  private final Set<PageNode> exempt = new HashSet<>();
  private final int[] sums;
  private final boolean withHidden;

  ProseMap(PageWalk walk) {
    withHidden = isHiddenAll(walk);
    int[] raw = new int[walk.blocks().size() + 1];
    for (int i = 0; i < walk.blocks().size(); i++) {
      raw[i + 1] = raw[i] + weight(walk.blocks().get(i));
    }
    int total = raw[raw.length - 1];
    sums = clean(walk);
    boolean scarce = sums[sums.length - 1] < 0.25 * total;
    boolean changed = false;
    for (PageNode node : walk.nodes()) {
      if (node.role == PageNode.Role.JUNK
          && (isLikelyBody(node, raw, scarce, total)
              || (raw[node.endBlock] - raw[node.firstBlock] > TOO_MUCH_FOR_JUNK * total
                  && (scarce || !isReaders(node)))
              || wrapsBody(node, raw))) {
        exempt.add(node);
        changed = true;
      }
    }
    if (changed) {
      System.arraycopy(clean(walk), 0, sums, 0, sums.length);
    }
  }

  /** Less running text than this is a sign that scripts show the rest. */
  private static final int SCARCE = 300;

  private static boolean isHiddenAll(PageWalk walk) {
    int shown = 0;
    int hidden = 0;
    for (PageBlock block : walk.blocks()) {
      if (block.node().hidden) {
        hidden += block.proseChars();
      } else {
        shown += block.proseChars();
      }
    }
    return shown < SCARCE && hidden > 2 * shown;
  }

  /** Whether, on a page with hardly any other text, a node of its own name has some. */
  private static boolean isLikelyBody(PageNode node, int[] raw, boolean scarce, int total) {
    return scarce
        && raw[node.endBlock] - raw[node.firstBlock] > 0.05 * total
        && !isReaders(node)
        && !node.is("aside");
  }

  /** All the running text of the page. */
  int total() {
    return sums[sums.length - 1];
  }

  /** Whether most of a node's prose stands in an element that names itself the article's text. */
  private static boolean wrapsBody(PageNode node, int[] raw) {
    int own = raw[node.endBlock] - raw[node.firstBlock];
    return own > 200 && bodyProse(node, raw) > 0.6 * own;
  }

  private static int bodyProse(PageNode node, int[] raw) {
    int sum = 0;
    for (PageNode child : node.children) {
      sum +=
          child.role == PageNode.Role.BODY
              ? raw[child.endBlock] - raw[child.firstBlock]
              : bodyProse(child, raw);
    }
    return sum;
  }

  /** Whether a node holds what readers wrote: on some pages that is most of the text. */
  private static boolean isReaders(PageNode node) {
    List<String> tokens = Boilerplate.tokens(node.element.className() + " " + node.element.id());
    return node.is("footer")
        || node.is("nav")
        || tokens.stream().anyMatch(t -> t.startsWith("comment") || t.startsWith("kommentar"));
  }

  private int[] clean(PageWalk walk) {
    List<PageBlock> blocks = walk.blocks();
    int[] result = new int[blocks.size() + 1];
    int[] junkUntil = new int[1];
    boolean[] inJunk = new boolean[blocks.size()];
    for (PageNode node : walk.nodes()) {
      if (isJunk(node) && node.endBlock > junkUntil[0]) {
        for (int i = Math.max(junkUntil[0], node.firstBlock); i < node.endBlock; i++) {
          inJunk[i] = true;
        }
        junkUntil[0] = Math.max(junkUntil[0], node.endBlock);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      result[i + 1] = result[i] + (inJunk[i] ? 0 : weight(blocks.get(i)));
    }
    return result;
  }

  /** Running text counts whole, short lines that are no links a little. */
  private int weight(PageBlock block) {
    if (block.node().hidden && !withHidden) {
      return 0;
    }
    int prose = block.proseChars();
    if (prose > 0) {
      return prose;
    }
    return block.linkShare() < 0.3 && block.text().length() > 12 ? block.text().length() / 5 : 0;
  }

  boolean isJunk(PageNode node) {
    return node.role == PageNode.Role.JUNK && !exempt.contains(node);
  }

  int of(PageNode node) {
    return sums[node.endBlock] - sums[node.firstBlock];
  }
}
