package io.claimhouse.model;

import java.util.List;
import java.util.Optional;

/**
 * One capture of an article: its text and the facts about it. Each fact found carries the name of
 * the rule that found it.
 *
 * @param articleId derived from the document's id, the same in every run
 * @param documentId SHA-256 of the bytes that it was read from
 * @param itemUri where it was read
 * @param title the headline, without the site's name
 * @param titleMethod the rule that gave the title
 * @param subtitle the line or two that its outlet sets under the headline
 * @param subtitleMethod the rule that gave the subtitle
 * @param authors names only, in order, without duplicates
 * @param authorMethod the rule that gave the authors
 * @param outlet who published it
 * @param canonicalUrl its address, tracking parameters off
 * @param published when readers could first know
 * @param modified when it was last changed
 * @param language BCP 47 language code, such as {@code en}
 * @param description the publisher's own summary
 * @param section the rubric
 * @param tags the publisher's keywords
 * @param body the main text in NFC: the blocks joined by a newline, every span's home; empty where
 *     only a headline could be read. Behind it, once claims were read, the lines of headline and
 *     summaries that state what it does not
 * @param blocks the paragraphs, headings and list items of {@code body}, in order; those of lines
 *     behind the main text last
 * @param bodyMethod the rule that gave the body; {@code none} for an empty one
 * @param flags marks of quality, such as {@code charset_guessed}; sorted, never null
 */
public record Article(
    String articleId,
    String documentId,
    String itemUri,
    Optional<String> title,
    Optional<String> titleMethod,
    Optional<String> subtitle,
    Optional<String> subtitleMethod,
    List<String> authors,
    Optional<String> authorMethod,
    Optional<Outlet> outlet,
    Optional<String> canonicalUrl,
    Optional<Moment> published,
    Optional<Moment> modified,
    Optional<String> language,
    Optional<String> description,
    Optional<String> section,
    List<String> tags,
    String body,
    List<Block> blocks,
    String bodyMethod,
    List<String> flags) {

  public Article {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
    flags = List.copyOf(flags);
  }

  /** The blocks of the main text; empty where its blocks are unknown. */
  public List<Block> mainBlocks() {
    return blocks.stream().filter(block -> !block.kind().isAdded()).toList();
  }

  /** The body without the lines of headline and summaries behind it. */
  public String mainText() {
    return blocks.stream()
        .filter(block -> block.kind().isAdded())
        .findFirst()
        .map(block -> body.substring(0, Math.max(0, block.span().start() - 1)))
        .orElse(body);
  }

  /** The kind of the block that holds a position of the body; a paragraph where none is known. */
  public Block.Kind kindAt(int position) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < blocks.size() ? blocks.get(low).kind() : Block.Kind.PARAGRAPH;
  }

  /** The same article with another body. */
  public Article withBody(String otherBody, List<Block> otherBlocks) {
    return new Article(
        articleId,
        documentId,
        itemUri,
        title,
        titleMethod,
        subtitle,
        subtitleMethod,
        authors,
        authorMethod,
        outlet,
        canonicalUrl,
        published,
        modified,
        language,
        description,
        section,
        tags,
        otherBody,
        otherBlocks,
        bodyMethod,
        flags);
  }
}
