package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** The source behind the source: "Yonhap reported, citing lawmakers, that". */
final class CitingFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Contents contents;
  private final SourceSpans sources;

  CitingFrame(SentenceView view, Contents contents, SourceSpans sources) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.contents = contents;
    this.sources = sources;
  }

  /** "Yonhap reported, citing lawmakers, that": the source behind the source. */
  Optional<Attributed> find(int verb, Sense sense, int low, int high) {
    int end = sources.sourceEnd(verb + 1, high);
    if (end <= verb + 1) {
      return Optional.empty();
    }
    Tag before = verb <= low ? Tag.STOP : words.tag(verb - 1);
    Cue cue = new Cue(verb, verb, verb + 1, low, high, verb + 1, words.tag(verb + 1), before);
    List<Span> content = List.of(words.span(verb + 1, end));
    int first = verb - 1;
    if (before == Tag.COMMA && first > low && words.tag(first - 1) == Tag.VERB) {
      // The verb that it interrupts is not read yet.
      Optional<Span> source =
          lexicon
              .phrases()
              .before(words, view.groupStart(first - 1, low), low)
              .map(phrase -> phrase.span(words));
      return Optional.of(contents.attributed(source, cue, content, sense, "citing"));
    }
    return Optional.of(contents.attributed(sources.subject(cue), cue, content, sense, "citing"));
  }

  /** Behind ", citing lawmakers,": the content goes on there. */
  int skipCited(int next, int high) {
    if (next + 2 < high
        && words.tag(next) == Tag.COMMA
        && words.tag(next + 1) == Tag.GERUND
        && isCite(next + 1)) {
      int end = sources.sourceEnd(next + 2, high);
      if (end + 1 < high && words.tag(end) == Tag.COMMA && words.tag(end + 1) == Tag.THAT) {
        return end + 1;
      }
    }
    return next;
  }

  private boolean isCite(int i) {
    List<Sense> senses = lexicon.verbs().find(words.lemma(i));
    return !senses.isEmpty() && senses.get(0).kind() == Kind.CITE;
  }
}
