package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.SpeechNouns;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** A noun is the cue: "his claim that". */
final class SpeechNounFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Contents contents;

  SpeechNounFrame(SentenceView view, Contents contents) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.contents = contents;
  }

  /** "his claim that", "reports that": the source is who owns the noun. */
  Optional<Attributed> byNoun(int i) {
    Optional<SpeechNouns.SpeechNoun> noun = lexicon.speech().find(words.lower(i));
    int high = view.high(i);
    if (noun.isEmpty() || i + 2 >= high) {
      return Optional.empty();
    }
    int end = i + 2;
    boolean verb = false;
    boolean open = false;
    while (end < high && end - i < 60 && words.tag(end) != Tag.COMMA && !words.tag(end).isBreak()) {
      Tag tag = words.tag(end);
      boolean verbal = tag.isFinite() || tag.isVerbal() || tag.isBeforeVerb();
      if (verb && !open && tag == Tag.AUXILIARY && !words.is(end - 1, "and")) {
        // A second verb without a subject of its own is that of the noun.
        boolean grouped = words.tag(end - 1) == Tag.AUXILIARY || words.tag(end - 1) == Tag.MODAL;
        if (!grouped) {
          break;
        }
      }
      verb |= tag.isFinite();
      open = (open && !verbal) || tag == Tag.THAT || tag == Tag.RELATIVE || tag == Tag.COORDINATOR;
      end++;
    }
    if (!view.hasVerb(i + 2, end)) {
      return Optional.empty();
    }
    int low = view.low(i);
    int from = i;
    while (from > low
        && (words.tag(from - 1) == Tag.ADJECTIVE || words.tag(from - 1) == Tag.NOUN)) {
      from--;
    }
    Optional<Span> source = Optional.empty();
    if (from > low && words.tag(from - 1) == Tag.POSSESSIVE) {
      source = lexicon.phrases().before(words, from - 1, low).map(phrase -> phrase.span(words));
    } else if (from > low && lexicon.phrases().isPossessive(words.lower(from - 1))) {
      source = Optional.of(words.span(from - 1, from));
    }
    List<Span> content = List.of(words.span(i + 1, end));
    return Optional.of(
        contents.attributed(
            source,
            words.span(i, i + 1),
            content,
            new Contents.Told(Kind.SAY, noun.get().modality(), noun.get().certainty()),
            "speech_noun"));
  }
}
