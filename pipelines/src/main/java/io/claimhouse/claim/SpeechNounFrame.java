package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.SpeechNouns;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** A noun is the cue: "his claim that". */
final class SpeechNounFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Contents contents;
  private final SourceSpans sources;

  SpeechNounFrame(SentenceView view, Contents contents, SourceSpans sources) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.contents = contents;
    this.sources = sources;
  }

  /**
   * "his claim that", "reports that", "her promise to", "Smith's criticism of": the source is who
   * owns the noun. Other nouns than those with a that-clause need an owner, or nobody speaks.
   */
  Optional<Attributed> byNoun(int i) {
    int high = view.high(i);
    Optional<SpeechNouns.SpeechNoun> noun =
        lexicon.speech().find(words.lower(i)).filter(n -> n.takes(words.lower(i + 1)));
    if (noun.isEmpty() || i + 2 >= high) {
      return Optional.empty();
    }
    boolean clause = words.tag(i + 1) == Tag.THAT;
    Optional<Span> source = owner(i);
    if (source.isEmpty() && clause && noun.get().modality() != Modality.POSSIBLE) {
      source = sources.nearestSubject(i, view.low(i));
    }
    int end = clause ? thatClauseEnd(i + 2, high) : complementEnd(i + 2, high);
    if (clause ? !view.hasVerb(i + 2, end) : source.isEmpty() || end <= i + 2) {
      return Optional.empty();
    }
    boolean preposition = words.tag(i + 1) == Tag.PREPOSITION;
    List<Span> content = List.of(words.span(preposition ? i + 2 : i + 1, end));
    return Optional.of(
        contents.attributed(
            source,
            words.span(i, i + 1),
            content,
            new Contents.Told(Kind.SAY, noun.get().modality(), noun.get().certainty()),
            "speech_noun"));
  }

  private int thatClauseEnd(int from, int high) {
    int end = from;
    boolean verb = false;
    boolean open = false;
    while (end < high
        && end - from < 58
        && words.tag(end) != Tag.COMMA
        && !words.tag(end).isBreak()) {
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
    return end;
  }

  /**
   * Where an infinitive or the object of a preposition ends: at the clause's own verb or before.
   */
  private int complementEnd(int from, int high) {
    int end = from;
    while (end < high && end - from < 30) {
      Tag tag = words.tag(end);
      if (tag == Tag.COMMA
          || tag == Tag.DASH
          || tag.isBreak()
          || tag.isFinite()
          || tag == Tag.SUBORDINATOR
          || tag == Tag.RELATIVE
          || tag == Tag.THAT) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "in response to the mayor's call": only the mayor owns it. */
  private int ownerStart(NounPhrases.Phrase phrase) {
    for (int i = phrase.to() - 2; i > phrase.from(); i--) {
      if (words.tag(i) == Tag.PREPOSITION && !words.is(i, "of")) {
        return i + 1;
      }
    }
    return phrase.from();
  }

  /** "last month's report", "Tuesday's": nobody owns it. */
  private boolean isTime(int i) {
    PhraseWords closed = lexicon.phrases().closed();
    return closed.isPeriod(words.lower(i)) || closed.isDay(words, i);
  }

  /** "Smith's", "her": who owns the noun at {@code i}, over the adjectives before it. */
  private Optional<Span> owner(int i) {
    int low = view.low(i);
    int from = i;
    while (from > low
        && (words.tag(from - 1) == Tag.ADJECTIVE || words.tag(from - 1) == Tag.NOUN)) {
      from--;
    }
    if (from > low && words.tag(from - 1) == Tag.POSSESSIVE) {
      if (isTime(from - 2)) {
        return Optional.empty();
      }
      return lexicon
          .phrases()
          .before(words, from - 1, low)
          .map(phrase -> words.span(ownerStart(phrase), phrase.to()));
    }
    return from > low && lexicon.phrases().closed().isPossessive(words.lower(from - 1))
        ? Optional.of(words.span(from - 1, from))
        : Optional.empty();
  }
}
