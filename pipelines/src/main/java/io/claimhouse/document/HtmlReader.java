package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import org.jsoup.nodes.Document;

/** Pages: the charset is decided once, the DOM built once. */
final class HtmlReader {

  private static final String PARSER = Versions.of("jsoup", "org.jsoup", "jsoup");

  private HtmlReader() {}

  static ParseResult read(Item item) throws Rejection {
    return page(TextDecoder.page(item.array(), item.declaredType()));
  }

  static ParseResult page(PageText written) {
    LeanMarkup markup = LeanMarkup.of(written);
    if (markup.mayBeLiteral()) {
      markup = written.repaired().map(LeanMarkup::of).orElse(markup);
    }
    PageText page = markup.page();
    Content.Page parsed = PageParser.parse(markup);
    Document dom = parsed.dom();
    ParseResult result = ParseResult.of(parsed, page.hints(), PARSER).withCharset(page.charset());
    return dom.hasText() || !dom.title().isBlank()
        ? result
        : result.with(Outcome.PARSED, Reason.EMPTY_TEXT, "no text in it");
  }
}
