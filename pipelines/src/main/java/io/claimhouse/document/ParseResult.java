package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What a parser made of one item.
 *
 * @param content its text
 * @param hints the facts beside the text
 * @param charset the charset of its text
 * @param parser who read it
 * @param outcome PARSED or PARTIAL
 * @param reason why not a plain PARSED
 * @param detail one line about the reason
 * @param attached documents that came with it: the attachments of a mail
 */
record ParseResult(
    Content content,
    List<Hint> hints,
    Optional<String> charset,
    String parser,
    Outcome outcome,
    Optional<Reason> reason,
    Optional<String> detail,
    List<Member> attached) {

  static ParseResult of(Content content, List<Hint> hints, String parser) {
    return new ParseResult(
        content,
        hints,
        Optional.empty(),
        parser,
        Outcome.PARSED,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  ParseResult withCharset(String name) {
    return new ParseResult(
        content, hints, Optional.of(name), parser, outcome, reason, detail, attached);
  }

  ParseResult withContent(Content other) {
    return new ParseResult(other, hints, charset, parser, outcome, reason, detail, attached);
  }

  ParseResult with(Outcome newOutcome, Reason newReason, String newDetail) {
    return new ParseResult(
        content,
        hints,
        charset,
        parser,
        newOutcome,
        Optional.of(newReason),
        Optional.of(newDetail),
        attached);
  }
}
