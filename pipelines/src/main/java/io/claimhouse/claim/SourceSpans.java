package io.claimhouse.claim;

import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** Where the source of an attribution stands. */
final class SourceSpans {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final List<Attributed> found;

  SourceSpans(SentenceView view, List<Attributed> found) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.found = found;
  }

  /** Who does the verb of a cue. */
  Optional<Span> subject(Cue cue) {
    int from = cue.from();
    Tag verb = words.tag(cue.verb());
    Optional<Span> contracted = lexicon.phrases().closed().contracted(words, from);
    if (contracted.isPresent()) {
      return contracted;
    }
    if (cue.before() == Tag.RELATIVE) {
      return Optional.of(words.span(from - 1, from));
    }
    if (cue.before() == Tag.THAT && words.tag(from - 2).isNominal()) {
      // "a post that said": who speaks stands before.
      return lexicon.phrases().before(words, from - 1, cue.low()).map(phrase -> phrase.span(words));
    }
    boolean gerund = verb == Tag.GERUND && from == cue.verb();
    boolean infinitive = words.tag(from) == Tag.TO;
    boolean shared = cue.before() == Tag.COORDINATOR || (gerund && !cue.before().isNominal());
    if (shared || infinitive) {
      Optional<Span> earlier = earlierSource(from);
      return earlier.isPresent() && !infinitive ? earlier : nearestSubject(from, cue.low());
    }
    Optional<NounPhrases.Phrase> near = lexicon.phrases().before(words, from, cue.low());
    return near.isPresent()
        ? near.map(phrase -> phrase.span(words))
        : nearestSubject(from, cue.low());
  }

  /** The source of the last attribution before a cue of the same sentence. */
  private Optional<Span> earlierSource(int from) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Attributed each = found.get(i);
      if (each.source().isPresent()
          && !each.rule().equals("in_document")
          && each.cue().end() <= words.token(from).start()) {
        return each.source();
      }
    }
    return Optional.empty();
  }

  /** The subject of the nearest finite verb before {@code from} that has one. */
  Optional<Span> nearestSubject(int from, int low) {
    int least = Math.max(low, from - 40);
    for (int i = from - 1; i > least; i--) {
      if (!words.tag(i).isFinite()) {
        continue;
      }
      int group = view.groupStart(i, low);
      Optional<NounPhrases.Phrase> subject = lexicon.phrases().before(words, group, low);
      if (subject.isPresent() && words.tag(subject.get().from() - 1) != Tag.RELATIVE) {
        return subject.map(phrase -> phrase.span(words));
      }
      i = group;
    }
    return Optional.empty();
  }

  /** Where the source that begins at {@code from} ends: at the next comma, break or day. */
  int sourceEnd(int from, int high) {
    int i = from;
    int limit = Math.min(high, from + 40);
    while (i < limit) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA
          || tag.isBreak()
          || tag == Tag.DASH
          || (tag == Tag.OPEN_QUOTE && words.tag(i - 1).isHead())
          || (tag == Tag.CLOSE_QUOTE && !words.tag(i + 1).isNominal())
          || tag == Tag.CLOSE_BRACKET
          || tag == Tag.OPEN_BRACKET
          || tag == Tag.THAT
          || tag == Tag.SUBORDINATOR) {
        break;
      }
      i++;
    }
    return i;
  }
}
