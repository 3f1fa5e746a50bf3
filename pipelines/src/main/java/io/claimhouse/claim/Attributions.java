package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs;
import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Block;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is said to have said what: direct, indirect and mixed quotation, with verbs before,
 * after and inside their content, "according to", and verbs in the passive.
 */
final class Attributions {

  /** How far from its cue a content may reach inside a sentence, in tokens. */
  private static final int REACH = 250;

  private final AttributionVerbs verbs = AttributionVerbs.fromSeeds();
  private final NounPhrases nounPhrases = new NounPhrases();

  /**
   * The attributions of a body, in the order of their cues.
   *
   * @param sentences the sentences as tagged words, in order
   */
  List<Attributed> find(String body, List<Block> blocks, List<Words> sentences) {
    List<Attributed> found = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int block = sentences.get(from).sentence().block();
      int to = from;
      while (to < sentences.size() && sentences.get(to).sentence().block() == block) {
        to++;
      }
      List<Words> inBlock = sentences.subList(from, to);
      Span extent =
          inBlock.get(0).sentence().span().cover(inBlock.get(inBlock.size() - 1).sentence().span());
      List<Span> quotes = Quotations.find(body, extent);
      for (int i = 0; i < inBlock.size(); i++) {
        new Search(inBlock, i, quotes).run(found);
      }
      from = to;
    }
    return found;
  }

  /** The search in one sentence. */
  private final class Search {

    private final List<Words> block;
    private final int index;
    private final Words words;
    private final List<Span> quotes;

    Search(List<Words> block, int index, List<Span> quotes) {
      this.block = block;
      this.index = index;
      this.words = block.get(index);
      this.quotes = quotes;
    }

    void run(List<Attributed> found) {
      for (int i = 0; i < words.size(); i++) {
        Optional<Attributed> next = Optional.empty();
        if (words.tag(i).isVerbal()) {
          List<Sense> senses = verbs.find(words.lemma(i));
          if (!senses.isEmpty()) {
            next = byVerb(i, senses);
          }
        } else if (words.is(i, "according") && words.is(i + 1, "to")) {
          next = accordingTo(i);
        } else if (words.is(i, "reportedly") || words.is(i, "allegedly")) {
          next = Optional.empty();
        }
        next.ifPresent(found::add);
      }
    }

    private Optional<Attributed> byVerb(int verb, List<Sense> senses) {
      int low = low(verb);
      int high = high(verb);
      int cueFrom = cueStart(verb, low);
      boolean passive = words.tag(verb) == Tag.PARTICIPLE && hasBe(cueFrom, verb);
      if (passive) {
        return passive(cueFrom, verb, senses.get(0), low, high);
      }
      int cueTo = verb + 1;
      int next = skipAdjuncts(cueTo, high);
      Tag after = next >= high ? Tag.STOP : words.tag(next);
      Tag before = cueFrom <= low ? Tag.STOP : words.tag(cueFrom - 1);
      for (Sense sense : senses) {
        Optional<Attributed> found =
            postposed(cueFrom, cueTo, next, sense, before, after, low, high)
                .or(() -> inverted(cueFrom, cueTo, sense, before, low, high))
                .or(() -> preposed(cueFrom, cueTo, next, sense, low, high));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private int cueStart(int verb, int low) {
      int from = verb;
      while (from > low && words.tag(from - 1).isBeforeVerb()) {
        from--;
      }
      while (from > low && words.tag(from - 1) == Tag.TO) {
        from--;
        // "appears to have said", "went on to say": the verb that leads to the cue belongs to it.
        Tag leading = words.tag(from - 1);
        if (from <= low
            || !(leading == Tag.VERB
                || leading == Tag.PARTICIPLE
                || leading == Tag.AUXILIARY
                || leading == Tag.BASE)) {
          break;
        }
        from--;
        while (from > low && words.tag(from - 1).isBeforeVerb()) {
          from--;
        }
      }
      return from;
    }

    /** "Five people died, police said." and, with more behind, "The plan, he said, will fail." */
    private Optional<Attributed> postposed(
        int cueFrom, int cueTo, int next, Sense sense, Tag before, Tag after, int low, int high) {
      boolean ends =
          after == Tag.STOP
              || after == Tag.COMMA
              || after == Tag.COLON
              || after == Tag.SEMICOLON
              || after == Tag.CLOSE_BRACKET
              || after == Tag.DASH;
      if (!ends
          || !(sense.takes("clause") || sense.takes("quote"))
          || (!before.isNominal() && before != Tag.COMMA)) {
        return Optional.empty();
      }
      Optional<NounPhrases.Phrase> source = nounPhrases.before(words, cueFrom, low);
      if (source.isEmpty() || source.get().from() <= low) {
        return Optional.empty();
      }
      int comma = source.get().from() - 1;
      Tag link = words.tag(comma);
      if (link != Tag.COMMA && link != Tag.CLOSE_QUOTE && link != Tag.DASH) {
        return Optional.empty();
      }
      List<Span> content = contentBefore(comma, low);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      addContinuation(content, next, after, high);
      return Optional.of(
          attributed(source.map(p -> p.span(words)), cueFrom, cueTo, content, sense, "postposed"));
    }

    /** "We won," said Smith. */
    private Optional<Attributed> inverted(
        int cueFrom, int cueTo, Sense sense, Tag before, int low, int high) {
      if ((before != Tag.COMMA && before != Tag.CLOSE_QUOTE && before != Tag.DASH)
          || !sense.takes("quote")
          || words.tag(cueTo - 1) != Tag.VERB
          || cueFrom - 1 <= low) {
        return Optional.empty();
      }
      Optional<NounPhrases.Phrase> source = nounPhrases.after(words, cueTo, high, true);
      if (source.isEmpty()) {
        return Optional.empty();
      }
      List<Span> content = contentBefore(cueFrom - 1, low);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      int end = skipAdjuncts(source.get().to(), high);
      addContinuation(content, end, end >= high ? Tag.STOP : words.tag(end), high);
      return Optional.of(
          attributed(source.map(p -> p.span(words)), cueFrom, cueTo, content, sense, "inverted"));
    }

    /** "Police said (that) five people died." and with an addressee or an infinitive. */
    private Optional<Attributed> preposed(
        int cueFrom, int cueTo, int next, Sense sense, int low, int high) {
      int start = next;
      Tag after = start >= high ? Tag.STOP : words.tag(start);
      if (sense.takes("tell") && after.isNominal()) {
        Optional<NounPhrases.Phrase> told = nounPhrases.after(words, start, high, false);
        if (told.isPresent()) {
          int behind = skipAdjuncts(told.get().to(), high);
          Tag tag = behind >= high ? Tag.STOP : words.tag(behind);
          if (tag == Tag.THAT
              || tag == Tag.COMMA
              || tag == Tag.COLON
              || tag == Tag.OPEN_QUOTE
              || tag.isHead()
              || tag == Tag.DET
              || tag == Tag.STOP) {
            start = behind;
            after = tag;
          }
        }
      }
      boolean quoted =
          after == Tag.OPEN_QUOTE
              || ((after == Tag.COMMA || after == Tag.COLON)
                  && words.tag(start + 1) == Tag.OPEN_QUOTE);
      boolean clause =
          (after == Tag.THAT
                  && (sense.takes("clause") || sense.takes("that") || sense.takes("tell")))
              || ((sense.takes("clause") || sense.takes("tell"))
                  && (after.isNominal() || after == Tag.PREPOSITION || after == Tag.SUBORDINATOR)
                  && hasVerb(start, clauseEnd(start, high)));
      boolean infinitive =
          sense.takes("infinitive") && words.tag(start) == Tag.TO && start == cueTo;
      boolean noun = sense.takes("noun") && after.isNominal() && start == cueTo;
      if (!(quoted && (sense.takes("quote") || sense.takes("clause")))
          && !clause
          && !infinitive
          && !noun) {
        return Optional.empty();
      }
      Optional<NounPhrases.Phrase> source = subject(cueFrom, low);
      List<Span> content = new ArrayList<>();
      if (quoted && after != Tag.OPEN_QUOTE) {
        start++;
      }
      if (quoted) {
        Span quote = quoteAt(words.token(start).start());
        if (quote == null) {
          return Optional.empty();
        }
        int end = clauseEnd(start, high);
        Span clauseSpan = words.span(start, end);
        content.add(quote.end() > clauseSpan.end() ? quote : clauseSpan);
      } else {
        int end = clauseEnd(start, high);
        if (end <= start) {
          return Optional.empty();
        }
        content.add(words.span(start, end));
      }
      String rule = quoted ? "quote" : infinitive ? "infinitive" : clause ? "clause" : "noun";
      return Optional.of(
          attributed(source.map(p -> p.span(words)), cueFrom, cueTo, content, sense, rule));
    }

    /** "is expected to", "is believed to", "it was reported that". */
    private Optional<Attributed> passive(int cueFrom, int verb, Sense sense, int low, int high) {
      int next = verb + 1;
      Tag after = next >= high ? Tag.STOP : words.tag(next);
      if (after != Tag.TO && after != Tag.THAT) {
        return Optional.empty();
      }
      List<Span> content = new ArrayList<>();
      if (after == Tag.TO) {
        nounPhrases.before(words, cueFrom, low).ifPresent(p -> content.add(p.span(words)));
      }
      int end = clauseEnd(next, high);
      if (end <= next) {
        return Optional.empty();
      }
      content.add(words.span(next, end));
      return Optional.of(
          attributed(Optional.empty(), cueFrom, verb + 1, content, sense, "passive"));
    }

    private Optional<Attributed> accordingTo(int i) {
      int low = low(i);
      int high = high(i);
      Optional<NounPhrases.Phrase> source = nounPhrases.after(words, i + 2, high, true);
      if (source.isEmpty()) {
        return Optional.empty();
      }
      List<Span> content = new ArrayList<>();
      int end = source.get().to();
      boolean opens = i == low || (i == low + 1 && words.tag(low) == Tag.COORDINATOR);
      if (opens) {
        end = source.get().coreTo();
        int comma = end;
        while (comma < high && words.tag(comma) != Tag.COMMA) {
          comma++;
        }
        if (comma + 1 >= high) {
          return Optional.empty();
        }
        int to = clauseEnd(comma + 1, high);
        if (to > comma + 1) {
          content.add(words.span(comma + 1, to));
        }
      } else {
        int to = words.tag(i - 1) == Tag.COMMA ? i - 1 : i;
        content.addAll(contentBefore(to, low));
        if (!hasVerb(low, to) && !content.isEmpty()) {
          // The cue interrupts its clause: the source ends at its first comma.
          end = source.get().coreTo();
          addContinuation(content, end, end >= high ? Tag.STOP : words.tag(end), high);
        }
      }
      if (content.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Attributed(
              words.sentence().index(),
              Optional.of(words.span(source.get().from(), end)),
              words.span(i, i + 2),
              content,
              Kind.SAY,
              Modality.REPORTED,
              0.8,
              quoteKind(content),
              "according_to"));
    }

    /** Who does the verb whose group begins at {@code cueFrom}. */
    private Optional<NounPhrases.Phrase> subject(int cueFrom, int low) {
      Optional<NounPhrases.Phrase> near = nounPhrases.before(words, cueFrom, low);
      if (near.isPresent()) {
        return near;
      }
      // A participle or a coordinated verb: the subject of the sentence's first verb.
      for (int i = low; i < cueFrom; i++) {
        Tag tag = words.tag(i);
        if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
          return nounPhrases.before(words, i, low);
        }
      }
      return Optional.empty();
    }

    /** The content that ends before token {@code end}: a whole quotation, or the clause. */
    private List<Span> contentBefore(int end, int low) {
      List<Span> content = new ArrayList<>();
      int last = end - 1;
      while (last >= low && (words.tag(last) == Tag.COMMA || words.tag(last) == Tag.DASH)) {
        last--;
      }
      // The comma of American style stands inside the quotation.
      int quoteEnd = words.tag(end) == Tag.CLOSE_QUOTE ? end : last;
      if (quoteEnd >= 0 && words.tag(quoteEnd) == Tag.CLOSE_QUOTE) {
        Span quote = quoteAt(words.token(quoteEnd).start());
        if (quote != null
            && (quote.start() <= words.token(low).start()
                || words.indexAt(quote.start()) <= low + 1)) {
          content.add(quote);
          return content;
        }
        last = quoteEnd;
      }
      if (last < low) {
        return content;
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
    private void addContinuation(List<Span> content, int next, Tag after, int high) {
      if (after == Tag.STOP) {
        if (index + 1 < block.size() && next >= words.size() - 2) {
          Words following = block.get(index + 1);
          Span quote = quoteAt(following.token(0).start());
          if (quote != null && quote.start() == following.token(0).start() && endsSentence(quote)) {
            content.add(quote);
          }
        }
        return;
      }
      if (after != Tag.COMMA || next + 1 >= high) {
        return;
      }
      int start = next + 1;
      if (words.tag(start) == Tag.OPEN_QUOTE) {
        Span quote = quoteAt(words.token(start).start());
        if (quote != null) {
          content.add(quote);
        }
        return;
      }
      Tag tag = words.tag(start);
      boolean clauseSoFar = hasVerb(words.indexAt(content.get(0).start()), next);
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

    /** Whether nothing but the quotation's own text stands in its last sentence. */
    private boolean endsSentence(Span quote) {
      for (Words other : block) {
        Span span = other.sentence().span();
        if (span.contains(new Span(quote.end() - 1, quote.end()))) {
          return span.end() == quote.end();
        }
      }
      return true;
    }

    /** Where the clause that begins at {@code from} ends. */
    private int clauseEnd(int from, int high) {
      int limit = Math.min(high, from + REACH);
      int i = from;
      while (i < limit) {
        Tag tag = words.tag(i);
        if (tag == Tag.SEMICOLON) {
          break;
        }
        if (tag == Tag.COMMA && i > from) {
          int next = i + 1;
          if (words.is(next, "according") && words.is(next + 1, "to")) {
            break;
          }
          if (words.tag(next) == Tag.GERUND && isAttribution(next)) {
            break;
          }
          if (words.tag(next) == Tag.COORDINATOR
              && words.tag(next + 1) == Tag.VERB
              && isAttribution(next + 1)) {
            break;
          }
        }
        if (tag == Tag.COORDINATOR
            && i > from
            && words.tag(i + 1) == Tag.VERB
            && isAttribution(i + 1)) {
          break;
        }
        if (words.is(i, "according") && words.is(i + 1, "to")) {
          break;
        }
        i++;
      }
      while (i > from && isTrailing(words.tag(i - 1))) {
        i--;
      }
      return i;
    }

    private boolean isTrailing(Tag tag) {
      return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON;
    }

    private boolean isAttribution(int i) {
      return words.tag(i).isVerbal() && !verbs.find(words.lemma(i)).isEmpty();
    }

    private boolean hasVerb(int from, int to) {
      for (int i = from; i < to; i++) {
        Tag tag = words.tag(i);
        if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
          return true;
        }
      }
      return false;
    }

    private boolean hasBe(int from, int to) {
      for (int i = from; i < to; i++) {
        if (words.lemma(i).equals("be")) {
          return true;
        }
      }
      return false;
    }

    /** Skips words of time and place between a cue and its content: "said in Kyiv on Friday". */
    private int skipAdjuncts(int from, int high) {
      int i = from;
      while (i < high) {
        Tag tag = words.tag(i);
        if (tag == Tag.ADVERB || nounPhrases.isDay(words, i)) {
          i++;
          continue;
        }
        if (tag == Tag.PREPOSITION && i + 1 < high) {
          int end = i + 1;
          while (end < high
              && (words.tag(end).isNominal() || words.tag(end) == Tag.PREPOSITION)
              && end - i < 12) {
            end++;
          }
          Tag stop = end >= high ? Tag.STOP : words.tag(end);
          if (end > i + 1
              && (stop == Tag.THAT
                  || stop == Tag.COMMA
                  || stop == Tag.STOP
                  || stop == Tag.COLON
                  || stop == Tag.OPEN_QUOTE)) {
            i = end;
            continue;
          }
        }
        break;
      }
      return i;
    }

    /** The first token of the quotation, or of the sentence, that {@code i} stands in. */
    private int low(int i) {
      Span quote = quoteAt(words.token(i).start());
      return quote == null
          ? 0
          : Math.max(
              0, words.indexAt(quote.start()) + (quote.start() >= words.token(0).start() ? 1 : 0));
    }

    private int high(int i) {
      Span quote = quoteAt(words.token(i).start());
      return quote == null ? words.size() : Math.min(words.size(), words.indexAt(quote.end() - 1));
    }

    /** The quotation that covers {@code position}; null if none does. */
    private Span quoteAt(int position) {
      for (Span quote : quotes) {
        if (quote.start() <= position && position < quote.end()) {
          return quote;
        }
      }
      return null;
    }

    private Attribution.Quote quoteKind(List<Span> content) {
      boolean all = true;
      boolean any = false;
      for (Span part : content) {
        boolean in = false;
        for (Span quote : quotes) {
          in |= quote.contains(part);
          any |= quote.overlaps(part);
        }
        all &= in;
      }
      return all
          ? Attribution.Quote.DIRECT
          : any ? Attribution.Quote.MIXED : Attribution.Quote.INDIRECT;
    }

    private Attributed attributed(
        Optional<Span> source,
        int cueFrom,
        int cueTo,
        List<Span> content,
        Sense sense,
        String rule) {
      return new Attributed(
          words.sentence().index(),
          source,
          words.span(cueFrom, cueTo),
          content,
          sense.kind(),
          sense.modality(),
          sense.certainty(),
          quoteKind(content),
          rule);
    }
  }
}
