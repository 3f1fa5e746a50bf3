package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.AttributionVerbs;
import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.lexicon.SpeechNouns;
import io.claimhouse.lexicon.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for attributions in one sentence of a paragraph. */
final class AttributionSearch {

  /** The words that the search goes by. */
  record Lexicon(
      AttributionVerbs verbs, AttributionNouns nouns, SpeechNouns speech, NounPhrases phrases) {}

  private final SentenceView view;
  private final Lexicon lexicon;
  private final Words words;
  private final List<Attributed> found = new ArrayList<>();
  private final PostposedFrame postposed;
  private final PreposedFrame preposed;
  private final PassiveFrame passive;
  private final CitingFrame citing;
  private final SpeechNounFrame nouns;
  private final DocumentFrame documents;

  AttributionSearch(Lexicon lexicon, List<Paragraph> paragraphs, int paragraph, int sentence) {
    this.view = new SentenceView(lexicon, paragraphs, paragraph, sentence);
    this.lexicon = lexicon;
    this.words = view.words();
    Contents contents = new Contents(view);
    SourceSpans sources = new SourceSpans(view, found);
    this.postposed = new PostposedFrame(view, contents);
    this.preposed = new PreposedFrame(view, contents, sources);
    this.passive = new PassiveFrame(view, contents);
    this.citing = new CitingFrame(view, contents, sources);
    this.nouns = new SpeechNounFrame(view, contents, sources);
    this.documents = new DocumentFrame(view, contents, sources);
  }

  List<Attributed> run() {
    if (view.index() == 0) {
      documents.colon().ifPresent(found::add);
    }
    documents.inDocument().ifPresent(found::add);
    for (int i = 0; i < words.size(); i++) {
      Optional<Attributed> next = Optional.empty();
      if (words.tag(i).isVerbal()) {
        List<Sense> senses = lexicon.verbs().find(words.lemma(i));
        if (!senses.isEmpty()) {
          next = byVerb(i, senses);
        }
      } else if (words.is(i, "according") && words.is(i + 1, "to")) {
        next = documents.accordingTo(i);
      } else if ((words.tag(i) == Tag.NOUN || i == 0) && opensComplement(words.tag(i + 1))) {
        next = nouns.byNoun(i);
      }
      next.ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attributed> byVerb(int verb, List<Sense> senses) {
    int low = view.low(verb);
    int high = view.high(verb);
    int from = cueStart(verb, low);
    if (words.tag(verb) == Tag.PARTICIPLE && view.hasBe(from, verb)) {
      return passive.find(from, verb, senses.get(0), low, high);
    }
    if (words.tag(verb) == Tag.GERUND && senses.get(0).kind() == Kind.CITE) {
      return citing.find(verb, senses.get(0), low, high);
    }
    if (senses.get(0).takes("raise")) {
      return passive.raised(from, verb, senses.get(0), low, high);
    }
    int to = verb + 1;
    int next = citing.skipCited(view.skipAdjuncts(to, high), high);
    Tag after = view.tagBelow(next, high);
    Tag before = from <= low ? Tag.STOP : words.tag(from - 1);
    Cue cue = new Cue(from, verb, to, low, high, next, after, before);
    if (isOwnThought(cue, senses.get(0)) || isAskedOf(cue)) {
      return Optional.empty();
    }
    for (Sense sense : senses) {
      Optional<Attributed> attributed =
          postposed
              .postposed(cue, sense)
              .or(() -> postposed.inverted(cue, sense))
              .or(() -> preposed.find(cue, sense));
      if (attributed.isPresent()) {
        return attributed;
      }
    }
    return Optional.empty();
  }

  private static boolean opensComplement(Tag tag) {
    return tag == Tag.THAT || tag == Tag.TO || tag == Tag.PREPOSITION;
  }

  /** "When asked about it": the participle of a clause without a subject. */
  private boolean isAskedOf(Cue cue) {
    return cue.from() == cue.verb()
        && (cue.before() == Tag.RELATIVE || cue.before() == Tag.SUBORDINATOR)
        && lexicon.phrases().closed().opensAside(words.lower(cue.from() - 1))
        && words
            .verbs()
            .get(cue.verb())
            .filter(reading -> reading.is(VerbForms.Form.PARTICIPLE))
            .isPresent();
  }

  /** "I think": who speaks hedges what they say; nobody else is cited. */
  private boolean isOwnThought(Cue cue, Sense sense) {
    return (sense.kind() == Kind.THINK || sense.kind() == Kind.PLAN)
        && cue.from() > cue.low()
        && lexicon.phrases().closed().isOwn(words.lower(cue.from() - 1));
  }

  private int cueStart(int verb, int low) {
    int from = view.groupStart(verb, low);
    while (from > low && words.tag(from - 1) == Tag.TO) {
      from--;
      // "appears to have said", "went on to say": the verb that leads to the cue belongs to it.
      Tag leading = words.tag(from - 1);
      if (from <= low
          || !(leading.isFinite() || leading == Tag.PARTICIPLE || leading == Tag.BASE)) {
        break;
      }
      from = view.groupStart(from - 1, low);
    }
    return from;
  }
}
