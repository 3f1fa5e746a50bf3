package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content stands before its cue. */
final class PostposedFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Quotations quotes;
  private final Contents contents;

  PostposedFrame(SentenceView view, Contents contents) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.quotes = view.quotes();
    this.contents = contents;
  }

  /** "Five people died, police said." and, with more behind, "The plan, he said, will fail." */
  Optional<Attributed> postposed(Cue cue, Sense sense) {
    if (!(sense.takes("clause") || sense.takes("quote") || sense.takes("tell"))
        || !endsSource(cue.before())) {
      return Optional.empty();
    }
    int next = cue.next();
    Tag after = cue.after();
    if (sense.takes("tell") && after.isNominal()) {
      Optional<NounPhrases.Phrase> told = lexicon.phrases().after(words, next, cue.high(), false);
      if (told.isPresent()) {
        next = view.skipAdjuncts(told.get().to(), cue.high());
        after = view.tagBelow(next, cue.high());
      }
    }
    Optional<NounPhrases.Phrase> source = lexicon.phrases().before(words, cue.from(), cue.low());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    if (source.get().from() <= cue.low()) {
      return endsCue(after) ? afterQuestion(source.get(), cue, sense) : Optional.empty();
    }
    boolean opensAside =
        after == Tag.PREPOSITION && lexicon.phrases().closed().opensTime(words.lower(next));
    if (!endsCue(after) && !opensAside && !endsQuote(source.get().from() - 1)) {
      return Optional.empty();
    }
    int comma = source.get().from() - 1;
    Tag link = words.tag(comma);
    if (link != Tag.COMMA && link != Tag.CLOSE_QUOTE && link != Tag.DASH) {
      return Optional.empty();
    }
    List<Span> content = contents.contentBefore(comma, cue.low());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = link == Tag.CLOSE_QUOTE || view.hasVerb(cue.low(), comma);
    int parts = content.size();
    contents.addContinuation(content, next, after, cue.high());
    if (!whole && content.size() == parts) {
      return Optional.empty();
    }
    return Optional.of(
        contents.attributed(
            source.map(phrase -> phrase.span(words)), cue, content, sense, "postposed"));
  }

  /** "Who won?" Smith asked: the mark ends the sentence before, so the cue stands alone. */
  private Optional<Attributed> afterQuestion(NounPhrases.Phrase source, Cue cue, Sense sense) {
    if (source.from() > 0 || view.index() == 0 || !sense.takes("quote")) {
      return Optional.empty();
    }
    Words before = view.block().get(view.index() - 1);
    int last = before.size() - 1;
    String mark = before.lower(last - 1);
    if (before.tag(last) != Tag.CLOSE_QUOTE || !(mark.equals("?") || mark.equals("!"))) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    quotes.at(before.token(last).start()).ifPresent(content::add);
    contents.addContinuation(content, cue.next(), cue.after(), cue.high());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            contents.attributed(Optional.of(source.span(words)), cue, content, sense, "postposed"));
  }

  /** Whether a quotation and its comma end at {@code i}, so that who speaks comes next. */
  private boolean endsQuote(int i) {
    return words.tag(i) == Tag.CLOSE_QUOTE
        ? words.tag(i - 1) == Tag.COMMA || words.is(i - 1, "?") || words.is(i - 1, "!")
        : words.tag(i) == Tag.COMMA && words.tag(i - 1) == Tag.CLOSE_QUOTE;
  }

  private static boolean endsSource(Tag tag) {
    return tag.isNominal() || tag == Tag.COMMA || tag == Tag.ADVERB || tag == Tag.CLOSE_BRACKET;
  }

  /** "We won," said Smith. */
  Optional<Attributed> inverted(Cue cue, Sense sense) {
    if ((cue.before() != Tag.COMMA && cue.before() != Tag.CLOSE_QUOTE && cue.before() != Tag.DASH)
        || !(sense.takes("quote") || sense.takes("clause"))
        || words.tag(cue.verb()) != Tag.VERB
        || cue.from() - 1 <= cue.low()) {
      return Optional.empty();
    }
    Optional<NounPhrases.Phrase> source =
        lexicon.phrases().after(words, cue.to(), cue.high(), true);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int end = view.skipAdjuncts(source.get().to(), cue.high());
    Tag after = view.tagBelow(end, cue.high());
    if (!endsCue(after) && after != Tag.PREPOSITION && after != Tag.RELATIVE) {
      return Optional.empty();
    }
    boolean quoted =
        cue.before() == Tag.CLOSE_QUOTE || words.tag(cue.from() - 2) == Tag.CLOSE_QUOTE;
    if (!quoted && !view.hasVerb(cue.low(), cue.from() - 1)) {
      return Optional.empty();
    }
    List<Span> content = contents.contentBefore(cue.from() - 1, cue.low());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    contents.addContinuation(content, end, after, cue.high());
    return Optional.of(
        contents.attributed(
            source.map(phrase -> phrase.span(words)), cue, content, sense, "inverted"));
  }

  private static boolean endsCue(Tag after) {
    return switch (after) {
      case STOP, COMMA, COLON, SEMICOLON, CLOSE_BRACKET, DASH, SUBORDINATOR, COORDINATOR, OTHER ->
          true;
      default -> false;
    };
  }
}
