package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.List;
import org.jsoup.nodes.Document;

/** Pages: the charset is decided once, the DOM built once. */
final class HtmlReader {

  private static final String PARSER = Versions.of("jsoup", "org.jsoup", "jsoup");

  private HtmlReader() {}

  static ParseResult read(Item item) throws Rejection {
    return page(TextDecoder.page(item.array(), item.declaredType()));
  }

  static ParseResult page(Decoded decoded) {
    Document dom = PageParser.parse(decoded.text());
    List<Hint> hints = decoded.hints();
    ParseResult result =
        ParseResult.of(new Content.Page(dom), hints, PARSER).withCharset(decoded.charset());
    return dom.hasText() || !dom.title().isBlank()
        ? result
        : result.with(Outcome.PARSED, Reason.EMPTY_TEXT, "no text in it");
  }
}
