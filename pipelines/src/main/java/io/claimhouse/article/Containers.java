package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the element of a page that holds its article, by several kinds of evidence. */
final class Containers {

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "h1", "h2", "h3", "td", "tr");

  private Containers() {}

  /**
   * The element that holds the article.
   *
   * @param titles texts known to be the headline
   */
  static Found<PageNode> find(PageWalk walk, ProseMap prose, Set<String> titles) {
    PageNode dense = dense(walk.nodes().get(0), prose);
    PageNode article = oneOfSeveral(walk, dense, prose, titles);
    Optional<PageNode> named = named(walk, article, prose);
    if (named.isPresent()) {
      return new Found<>(named.get(), "page.container");
    }
    return new Found<>(dense(article, prose), article == dense ? "page.density" : "page.article");
  }

  /** The deepest element that still has most of the running text. */
  private static PageNode dense(PageNode from, ProseMap prose) {
    PageNode current = from;
    while (true) {
      PageNode best = null;
      for (PageNode child : current.children) {
        if (!prose.isJunk(child) && (best == null || prose.of(child) > prose.of(best))) {
          best = child;
        }
      }
      if (best == null
          || prose.of(best) <= 0.75 * prose.of(current)
          || PARAGRAPHS.contains(best.element.normalName())) {
        return current;
      }
      current = best;
    }
  }

  /** Where a page strings several articles together, the one that its title speaks of. */
  private static PageNode oneOfSeveral(
      PageWalk walk, PageNode dense, ProseMap prose, Set<String> titles) {
    List<PageNode> articles = new ArrayList<>();
    for (PageNode node : walk.nodes()) {
      if (node.is("article")
          && node != dense
          && dense.holds(node)
          && !prose.isJunk(node)
          && prose.of(node) > 0.1 * prose.of(dense)
          && articles.stream().noneMatch(other -> other.holds(node))) {
        articles.add(node);
      }
    }
    if (articles.size() < 2) {
      return articles.size() == 1 && prose.of(articles.get(0)) > 0.6 * prose.of(dense)
          ? articles.get(0)
          : dense;
    }
    for (PageNode article : articles) {
      for (int i = article.firstBlock; i < article.endBlock; i++) {
        PageBlock block = walk.blocks().get(i);
        if (block.tag().equals("h1") && titles.contains(block.text())) {
          return article;
        }
      }
    }
    PageNode first = articles.get(0);
    return prose.of(first) > 0.15 * prose.of(dense) ? first : dense;
  }

  /** The element that names itself the article's text; the parts' common one where it is split. */
  private static Optional<PageNode> named(PageWalk walk, PageNode within, ProseMap prose) {
    PageNode best = null;
    PageNode around = null;
    int whole = prose.of(within);
    for (PageNode node : walk.nodes()) {
      if (node.role != PageNode.Role.BODY) {
        continue;
      }
      if (node != within && node.holds(within)) {
        around = node;
      } else if (within.holds(node) && (best == null || isBetter(node, best, prose))) {
        best = node;
      }
    }
    if (best == null || prose.of(best) < 0.4 * whole) {
      return around != null && prose.of(around) < 1.6 * whole
          ? Optional.of(around)
          : Optional.empty();
    }
    PageNode joined = best;
    for (PageNode node : walk.nodes()) {
      if (node.role == PageNode.Role.BODY
          && within.holds(node)
          && !joined.holds(node)
          && prose.of(node) > 0.05 * whole) {
        joined = PageNode.common(joined, node);
      }
    }
    for (PageNode candidate : List.of(best, joined)) {
      if (prose.of(candidate) >= 0.7 * whole) {
        return Optional.of(candidate);
      }
    }
    return prose.of(best) >= 0.4 * whole && prose.of(joined) == prose.of(best)
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Whether a node has more of the text, or nearly all of it more closely. */
  private static boolean isBetter(PageNode node, PageNode best, ProseMap prose) {
    return best.holds(node)
        ? prose.of(node) > 0.85 * prose.of(best)
        : prose.of(node) > prose.of(best);
  }
}
