package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The source is named without a verb: "according to", "in a poll", a name and a colon. */
final class DocumentFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Contents contents;
  private final SourceSpans sources;

  DocumentFrame(SentenceView view, Contents contents, SourceSpans sources) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.contents = contents;
    this.sources = sources;
  }

  Optional<Attributed> accordingTo(int i) {
    int low = view.low(i);
    int high = view.high(i);
    int end = sources.sourceEnd(i + 2, high);
    if (end <= i + 2) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    Tag before = words.tag(i - 1);
    boolean opens =
        i == low
            || before == Tag.COORDINATOR
            || before == Tag.SUBORDINATOR
            || before == Tag.THAT
            || before == Tag.OPEN_QUOTE
            || (before == Tag.COMMA && words.tag(i - 2) == Tag.THAT);
    if (opens) {
      if (words.tag(end) != Tag.COMMA || end + 1 >= high) {
        return Optional.empty();
      }
      int to = contents.clauseEnd(end + 1, high);
      if (to > end + 1) {
        content.add(words.span(end + 1, to));
      }
    } else {
      content.addAll(contents.contentBefore(before == Tag.COMMA ? i - 1 : i, low));
      if (!view.hasVerb(low, i)) {
        // The cue interrupts its clause.
        contents.addContinuation(content, end, view.tagBelow(end, high), high);
      } else if (words.tag(end) == Tag.COMMA && lexicon.phrases().opensApposition(words, end + 1)) {
        int appositionEnd = sources.sourceEnd(end + 1, high);
        if (appositionEnd >= high || words.tag(appositionEnd).isBreak()) {
          end = appositionEnd;
        }
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        contents.attributed(
            Optional.of(words.span(i + 2, end)),
            words.span(i, i + 2),
            content,
            new Contents.Told(Kind.SAY, Modality.REPORTED, 0.8),
            "according_to"));
  }

  /** "In a poll released on Monday, 40 percent said they would stay." */
  Optional<Attributed> inDocument() {
    if (!words.is(0, "in")) {
      return Optional.empty();
    }
    boolean speaks = false;
    int i = 1;
    int limit = Math.min(words.size(), 25);
    while (i < limit && words.tag(i) != Tag.COMMA) {
      Tag tag = words.tag(i);
      if (tag.isBreak() || tag == Tag.OPEN_QUOTE || tag == Tag.MODAL || tag == Tag.AUXILIARY) {
        return Optional.empty();
      }
      speaks |= tag == Tag.NOUN && i < 9 && lexicon.nouns().speaks(words.lower(i));
      i++;
    }
    if (!speaks || i + 1 >= words.size() || words.tag(i) != Tag.COMMA) {
      return Optional.empty();
    }
    int end = contents.clauseEnd(i + 1, words.size());
    if (end <= i + 1 || !view.hasVerb(i + 1, end)) {
      return Optional.empty();
    }
    List<Span> content = List.of(words.span(i + 1, end));
    return Optional.of(
        contents.attributed(
            Optional.of(words.span(1, i)),
            words.span(0, 1),
            content,
            new Contents.Told(Kind.SHOW, Modality.REPORTED, 0.85),
            "in_document"));
  }

  /** A name and a colon at the head of a paragraph: a transcript or a headline. */
  Optional<Attributed> colon() {
    int i = 0;
    while (i < words.size() && i < 6 && (words.tag(i) == Tag.NAME || words.tag(i) == Tag.NOUN)) {
      i++;
    }
    if (i == 0
        || words.tag(i) != Tag.COLON
        || i + 1 >= words.size()
        || !(lexicon.nouns().find(words.lower(i - 1)).isPresent()
            || (words.tag(i - 1) == Tag.NAME && view.hasVerb(i + 1, words.size())))) {
      return Optional.empty();
    }
    Span last = view.block().get(view.block().size() - 1).sentence().span();
    Span content = new Span(words.token(i + 1).start(), last.end());
    List<Span> parts = List.of(content);
    return Optional.of(
        contents.attributed(
            Optional.of(words.span(0, i)),
            words.span(i, i + 1),
            parts,
            new Contents.Told(Kind.SAY, Modality.REPORTED, 0.8),
            "colon"));
  }
}
