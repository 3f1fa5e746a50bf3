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
 *     only a headline could be read
 * @param blocks the paragraphs, headings and list items of {@code body}, in order
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

  /** One of the article's texts; empty where it has none. */
  public String text(TextPart part) {
    return switch (part) {
      case TITLE -> title.orElse("");
      case SUBTITLE -> subtitle.orElse("");
      case DESCRIPTION -> description.orElse("");
      case BODY -> body;
    };
  }
}
