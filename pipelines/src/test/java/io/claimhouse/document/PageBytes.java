package io.claimhouse.document;

import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Opens the reader of pages to what tests and measures what is read from pages, since pages come
 * without what nobody is known to read.
 */
public final class PageBytes {

  private PageBytes() {}

  /** The page that the program makes of a text. */
  public static Content.Page page(String html) {
    return PageParser.parse(LeanMarkup.of(PageText.of(new Decoded(html, "UTF-8", false))));
  }

  /** The page that the program makes of these bytes, as if it had been told nothing of them. */
  public static ParsedDocument read(byte[] bytes) {
    ParseResult page = HtmlReader.page(TextDecoder.page(bytes, Optional.empty()));
    DocumentFacts facts =
        new DocumentFacts(
            Optional.of("0".repeat(64)),
            "page",
            Optional.empty(),
            Optional.of("text/html"),
            page.charset(),
            bytes.length,
            Outcome.PARSED,
            Optional.empty(),
            Optional.empty(),
            page.parser(),
            Optional.empty(),
            0);
    return new ParsedDocument(facts, page.content(), List.of());
  }
}
