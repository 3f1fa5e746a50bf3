package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told is told of the cue's subject, and its source mostly unnamed: the passive. */
final class PassiveFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Contents contents;

  PassiveFrame(SentenceView view, Contents contents) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.contents = contents;
  }

  /** "is expected to", "was accused of", "is seen as", "it was reported that". */
  Optional<Attributed> find(int cueFrom, int verb, Sense sense, int low, int high) {
    int next = verb + 1;
    Tag after = view.tagBelow(next, high);
    boolean particle =
        after == Tag.PREPOSITION
            && (sense.takes("passive_" + words.lower(next))
                || (sense.takes("as") && words.is(next, "as")));
    if (after != Tag.TO && after != Tag.THAT && !particle) {
      return Optional.empty();
    }
    return attributed(cueFrom, verb, sense, low, high, "passive");
  }

  /** "The firm appears to have paid": nobody is named, and the verb's subject is the content's. */
  Optional<Attributed> raised(int cueFrom, int verb, Sense sense, int low, int high) {
    return view.tagBelow(verb + 1, high) == Tag.TO
        ? attributed(cueFrom, verb, sense, low, high, "raised")
        : Optional.empty();
  }

  private Optional<Attributed> attributed(
      int cueFrom, int verb, Sense sense, int low, int high, String rule) {
    int next = verb + 1;
    Tag after = view.tagBelow(next, high);
    List<Span> content = new ArrayList<>();
    if (after != Tag.THAT) {
      lexicon.phrases().before(words, cueFrom, low).ifPresent(p -> content.add(p.span(words)));
    }
    int end = contents.clauseEnd(next, high);
    if (after == Tag.TO) {
      end = contents.endOfInfinitive(next, end);
    }
    if (end <= next) {
      return Optional.empty();
    }
    content.add(words.span(next, end));
    Cue cue = new Cue(cueFrom, verb, verb + 1, low, high, next, after, Tag.OTHER);
    return Optional.of(contents.attributed(Optional.empty(), cue, content, sense, rule));
  }
}
