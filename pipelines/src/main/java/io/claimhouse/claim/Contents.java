package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the content of an attribution begins and ends. */
final class Contents {

  /** How far from its cue a content may reach inside a sentence, in tokens. */
  private static final int REACH = 250;

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Quotations quotes;

  Contents(SentenceView view) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.quotes = view.quotes();
  }

  /** The content that ends before token {@code end}: a whole quotation, or the clause. */
  List<Span> contentBefore(int end, int low) {
    List<Span> content = new ArrayList<>();
    int last = end - 1;
    while (last >= low && (words.tag(last) == Tag.COMMA || words.tag(last) == Tag.DASH)) {
      last--;
    }
    // The comma of American style stands inside the quotation.
    int quoteEnd = words.tag(end) == Tag.CLOSE_QUOTE ? end : last;
    if (quoteEnd >= 0 && words.tag(quoteEnd) == Tag.CLOSE_QUOTE) {
      Optional<Span> quote = quotes.at(words.token(quoteEnd).start());
      if (quote.isPresent() && words.indexAt(quote.get().start()) <= low + 1) {
        content.add(quote.get());
        return content;
      }
      last = quoteEnd;
    }
    int from = Math.max(low, last - REACH);
    if (words.tag(from) == Tag.COORDINATOR) {
      from++;
    }
    if (from <= last) {
      content.add(words.span(from, last + 1));
    }
    return content;
  }

  /** What goes on behind a cue that interrupts its content. */
  void addContinuation(List<Span> content, int next, Tag after, int high) {
    if (content.isEmpty()) {
      return;
    }
    if (after == Tag.STOP && next >= words.size() - 2) {
      if (view.index() + 1 < view.block().size()) {
        int start = view.block().get(view.index() + 1).token(0).start();
        quotes
            .at(start)
            .filter(quote -> quote.start() == start && endsSentence(quote))
            .ifPresent(content::add);
      }
      return;
    }
    if ((after != Tag.COMMA && after != Tag.COLON) || next + 1 >= high) {
      return;
    }
    int start = next + 1;
    if (words.tag(start) == Tag.OPEN_QUOTE) {
      quotes.at(words.token(start).start()).ifPresent(content::add);
      return;
    }
    if (quotes
        .at(content.get(0).start())
        .filter(quote -> quote.contains(content.get(0)))
        .isPresent()) {
      return;
    }
    Tag tag = words.tag(start);
    boolean clauseSoFar = view.hasVerb(words.indexAt(content.get(0).start()), next);
    if (clauseSoFar
        && (tag.isVerbal()
            || tag == Tag.COORDINATOR
            || tag == Tag.RELATIVE
            || tag == Tag.SUBORDINATOR)) {
      return;
    }
    int end = clauseEnd(start, high);
    if (end > start) {
      content.add(words.span(start, end));
    }
  }

  /** Where the clause that begins at {@code from} ends. */
  int clauseEnd(int from, int high) {
    int limit = Math.min(high, from + REACH);
    int i = from;
    while (i < limit) {
      Tag tag = words.tag(i);
      if (tag == Tag.SEMICOLON) {
        break;
      }
      if (tag == Tag.COMMA && i > from) {
        int next = i + 1;
        if (words.tag(next) == Tag.GERUND && view.isAttribution(next)) {
          break;
        }
        if (words.tag(next) == Tag.COORDINATOR
            && (words.is(next + 1, "according")
                || (words.tag(next + 1) == Tag.VERB && view.isAttribution(next + 1)))) {
          break;
        }
        if ((words.tag(next) == Tag.COORDINATOR || words.tag(next) == Tag.SUBORDINATOR)
            && opensRival(next + 1)) {
          break;
        }
      }
      if (tag == Tag.COORDINATOR
          && i > from
          && words.tag(i + 1) == Tag.VERB
          && view.isAttribution(i + 1)) {
        break;
      }
      if (words.is(i, "but") && i > from && opensRival(i + 1)) {
        break;
      }
      if (words.is(i, "according") && words.is(i + 1, "to") && i > from) {
        break;
      }
      i++;
    }
    while (i > from && isTrailing(words.tag(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether nothing but the quotation's own text stands in its last sentence. */
  private boolean endsSentence(Span quote) {
    for (int i = view.index() + 1; i < view.block().size(); i++) {
      Span span = view.block().get(i).sentence().span();
      if (span.end() >= quote.end()) {
        return span.end() == quote.end();
      }
    }
    return true;
  }

  /** Whether a source and its verb stand from {@code from} on: "but auditors said". */
  private boolean opensRival(int from) {
    int i = from;
    while (i < from + 8 && (words.tag(i).isNominal() || words.tag(i) == Tag.PREPOSITION)) {
      i++;
    }
    return i > from
        && words.tag(from) != Tag.PRONOUN
        && words.tag(i) == Tag.VERB
        && view.isAttribution(i)
        && switch (lexicon.verbs().find(words.lemma(i)).get(0).kind()) {
          case SAY, SHOW, ESTIMATE, DENY -> true;
          default -> false;
        };
  }

  private static boolean isTrailing(Tag tag) {
    return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON;
  }

  Attribution.Quote quoteKind(List<Span> content) {
    boolean all = true;
    boolean any = false;
    for (Span part : content) {
      Optional<Span> first = quotes.at(part.start());
      all &= first.isPresent() && first.get().contains(part);
      any |= quotes.overlap(part);
    }
    return all
        ? Attribution.Quote.DIRECT
        : any ? Attribution.Quote.MIXED : Attribution.Quote.INDIRECT;
  }

  Attributed attributed(
      Optional<Span> source, Cue cue, List<Span> content, Sense sense, String rule) {
    return new Attributed(
        words.sentence().index(),
        source,
        words.span(cue.from(), cue.to()),
        content,
        sense.kind(),
        sense.modality(),
        sense.certainty(),
        quoteKind(content),
        rule);
  }
}
