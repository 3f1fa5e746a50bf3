package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.List;

/** The result of a parser of running text: whole, cut off, or without any text. */
final class Prose {

  private Prose() {}

  static ParseResult result(Parts parts, List<Hint> hints, String parser) {
    return result(parts, false, hints, parser);
  }

  static ParseResult result(Parts parts, boolean cut, List<Hint> hints, String parser) {
    List<Content.Part> list = parts.toList();
    if (list.isEmpty()) {
      return ParseResult.of(new Content.Nothing(), hints, parser)
          .with(Outcome.PARSED, Reason.EMPTY_TEXT, "no text in it");
    }
    ParseResult result = ParseResult.of(new Content.Prose(list), hints, parser);
    return cut || parts.isFull()
        ? result.with(Outcome.PARTIAL, Reason.SIZE_LIMIT, "the text was cut off at its limit")
        : result;
  }
}
