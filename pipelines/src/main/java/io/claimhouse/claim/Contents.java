package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Modality;
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
      if (quote.isPresent()
          && (words.indexAt(quote.get().start()) <= low + 1 || isWholeSaying(quote.get()))) {
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

  /** Whether a quotation inside a sentence begins a sentence of its own, after a comma or colon. */
  private boolean isWholeSaying(Span quote) {
    int open = words.indexAt(quote.start());
    int first = open;
    while (words.tag(first) == Tag.OPEN_QUOTE) {
      first++;
    }
    Tag before = words.tag(open - 1);
    return first < words.size()
        && words.token(first).isCapitalised()
        && (before == Tag.COMMA || before == Tag.COLON);
  }

  /**
   * Adds what goes on behind a cue: the rest of the clause or quotation that the cue interrupts, or
   * the quotation that fills the next sentence.
   */
  void addContinuation(List<Span> content, int next, Tag after, int high) {
    if (content.isEmpty()) {
      return;
    }
    boolean quoted = quotes.at(content.get(0).end() - 1).isPresent();
    if ((after == Tag.STOP && next >= words.size() - 2) || (quoted && !hasQuote(next))) {
      nextQuote().ifPresent(content::add);
      if (after == Tag.STOP || quoted) {
        return;
      }
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

  /** The quotation that begins with the next sentence and leaves nothing for a cue of its own. */
  private Optional<Span> nextQuote() {
    if (view.index() + 1 >= view.block().size()) {
      return Optional.empty();
    }
    int start = view.block().get(view.index() + 1).token(0).start();
    return quotes.at(start).filter(quote -> quote.start() == start && endsSentence(quote));
  }

  private boolean hasQuote(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.tag(i) == Tag.OPEN_QUOTE) {
        return true;
      }
    }
    return false;
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
        if (isOuterCue(next, limit)) {
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
      if (words.is(i, "according") && words.is(i + 1, "to") && view.hasVerb(from, i)) {
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

  /**
   * Where the content of a cue in a subordinate clause ends: "While he said it was safe, others
   * left", "Asked about it, she left", "the mayor, who said it was safe, left".
   *
   * @param end where it ends at the latest
   */
  int endOfSubordinate(Cue cue, int start, int end) {
    boolean fronted = isFronted(cue);
    if (!fronted && cue.before() != Tag.RELATIVE) {
      return end;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (words.tag(i) != Tag.COMMA || words.token(i + 1).start() < quoteEnd(i)) {
        continue;
      }
      Tag next = words.tag(i + 1);
      boolean resumes = fronted ? opensMainClause(i + 1, end) : next.isFinite();
      if (resumes) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the object of a verb ends that begins at {@code start}: before what hangs on the verb.
   */
  int endOfObject(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      Tag tag = words.tag(i);
      boolean list = words.tag(i + 1).isHead() && words.tag(i - 1).isHead();
      if ((tag == Tag.COMMA && !list && words.token(i).start() >= quoteEnd(i))
          || tag == Tag.DASH
          || tag == Tag.SUBORDINATOR) {
        return i;
      }
    }
    return end;
  }

  /** Where a noun that is said ends at the latest: before ", while others spent less". */
  int endBeforeContrast(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (words.tag(i) == Tag.COMMA
          && words.tag(i + 1) == Tag.SUBORDINATOR
          && words.token(i).start() >= quoteEnd(i)) {
        return i;
      }
    }
    return end;
  }

  /** Where an infinitive ends at the latest: before a clause that goes on with its own subject. */
  int endOfInfinitive(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (words.token(i).start() < quoteEnd(i)) {
        continue;
      }
      Tag tag = words.tag(i);
      boolean joins = tag == Tag.COMMA && words.tag(i + 1) == Tag.COORDINATOR;
      if (tag == Tag.DASH
          || tag == Tag.SUBORDINATOR
          || (tag == Tag.COMMA && words.tag(i + 1) == Tag.SUBORDINATOR)
          || (joins && view.hasVerb(i + 2, Math.min(end, i + 12)))) {
        return i;
      }
    }
    return end;
  }

  /** Whether the clause of a cue stands before its main clause. */
  boolean isFronted(Cue cue) {
    Tag verb = words.tag(cue.verb());
    if (cue.from() == cue.low()) {
      return verb == Tag.GERUND
          || verb == Tag.PARTICIPLE
          || words.lower(cue.verb()).equals("asked");
    }
    Tag first = words.tag(cue.low());
    return first == Tag.SUBORDINATOR
        || first == Tag.RELATIVE
        || lexicon.phrases().closed().opensTime(words.lower(cue.low()));
  }

  private boolean opensMainClause(int from, int end) {
    Tag tag = words.tag(from);
    return (tag.isNominal() || lexicon.phrases().closed().isSubject(words.lower(from)))
        && view.hasVerb(from, end);
  }

  /** Where the quotation around a token ends; the token's own start outside quotations. */
  private int quoteEnd(int i) {
    int start = words.token(i).start();
    return quotes.at(start).map(Span::end).orElse(start);
  }

  /** Whether nothing follows but who says all of it: ", the mayor said on Monday." */
  private boolean isOuterCue(int from, int high) {
    int i = from;
    while (i < from + 12 && (words.tag(i).isNominal() || words.tag(i) == Tag.PREPOSITION)) {
      i++;
    }
    if (i == from || words.tag(i) != Tag.VERB || !isSaid(i)) {
      return false;
    }
    int end = view.skipAdjuncts(i + 1, high);
    return end >= high || words.tag(end) == Tag.STOP;
  }

  private boolean isSaid(int i) {
    return lexicon.verbs().find(words.lemma(i)).stream()
        .anyMatch(sense -> sense.kind() == Kind.SAY && sense.takes("quote"));
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

  private Attribution.Quote quoteKind(List<Span> content) {
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
    return attributed(
        source,
        words.span(cue.from(), cue.to()),
        content,
        new Told(sense.kind(), sense.modality(), sense.certainty()),
        rule);
  }

  /** What a cue does with its content, makes of it, and how sure the content is by it. */
  record Told(Kind kind, Modality modality, double certainty) {}

  Attributed attributed(
      Optional<Span> source, Span cue, List<Span> content, Told told, String rule) {
    return new Attributed(
        words.sentence().index(),
        source,
        cue,
        content,
        told.kind(),
        told.modality(),
        told.certainty(),
        quoteKind(content),
        quotes.at(cue.start()).isPresent(),
        rule);
  }
}
