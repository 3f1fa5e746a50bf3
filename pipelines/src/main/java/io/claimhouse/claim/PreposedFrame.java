package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** The content stands behind its cue. */
final class PreposedFrame {

  private final SentenceView view;
  private final AttributionSearch.Lexicon lexicon;
  private final Words words;
  private final Quotations quotes;
  private final Contents contents;
  private final SourceSpans sources;

  PreposedFrame(SentenceView view, Contents contents, SourceSpans sources) {
    this.view = view;
    this.lexicon = view.lexicon();
    this.words = view.words();
    this.quotes = view.quotes();
    this.contents = contents;
    this.sources = sources;
  }

  /** "Police said (that) five people died." and with an addressee, an infinitive or a noun. */
  Optional<Attributed> find(Cue cue, Sense sense) {
    int start = cue.next();
    Tag after = cue.after();
    int high = cue.high();
    if (sense.takes("tell") && after.isNominal()) {
      Optional<NounPhrases.Phrase> told = lexicon.phrases().after(words, start, high, false);
      if (told.isPresent()) {
        int behind = view.skipAdjuncts(told.get().to(), high);
        Tag tag = view.tagBelow(behind, high);
        boolean open =
            (words.tag(start) == Tag.PRONOUN && tag.isNominal())
                || tag == Tag.THAT
                || tag == Tag.COMMA
                || tag == Tag.COLON
                || tag == Tag.OPEN_QUOTE
                || tag == Tag.PRONOUN
                || tag == Tag.DET
                || tag == Tag.NAME
                || tag == Tag.STOP
                || lexicon.phrases().closed().isSubject(words.lower(behind));
        if (open && behind < high) {
          start = behind;
          after = tag;
        }
      }
    }
    if (after == Tag.COMMA && words.tag(start + 1) != Tag.OPEN_QUOTE && contents.isFronted(cue)) {
      // "Asked about the delay, the company said": the comma ends it.
      return Optional.empty();
    }
    if (after == Tag.THAT && words.tag(start + 1) == Tag.COLON) {
      start++;
      after = Tag.COLON;
    }
    if (after == Tag.COLON && start + 1 >= high) {
      return spilled(cue, sense);
    }
    if ((after == Tag.COMMA || after == Tag.COLON) && words.tag(start + 1) == Tag.OPEN_QUOTE) {
      start++;
      after = Tag.OPEN_QUOTE;
    }
    Optional<Span> particle = particle(cue, sense);
    if (particle.isPresent()) {
      start = cue.to() + 1;
    }
    String rule =
        particle.isPresent() && view.tagBelow(start, high).isNominal() && fits(cue, sense)
            ? "noun"
            : frame(cue, sense, start, after);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    if (after == Tag.COLON) {
      start++;
    }
    int end = contents.endOfSubordinate(cue, start, contents.clauseEnd(start, high));
    boolean aside = words.tag(cue.verb()) == Tag.GERUND && cue.before() == Tag.COMMA;
    if (rule.equals("noun") && (aside || (sense.kind() != Kind.SAY && sense.kind() != Kind.SHOW))) {
      end = contents.endOfObject(start, end);
    } else if (rule.equals("infinitive")) {
      end = contents.endOfInfinitive(start, end);
    } else if (rule.equals("noun")) {
      end = contents.endBeforeContrast(start, end);
    }
    if (end <= start) {
      return Optional.empty();
    }
    Span content = words.span(start, end);
    // A quotation may run on behind the sentence, or open in the middle of the clause and do so.
    Optional<Span> quote = quotes.at(content.end() - 1);
    if (quote.isPresent()
        && quote.get().start() >= cueEnd(cue)
        && quote.get().end() > content.end()) {
      content = content.cover(quote.get());
    }
    return Optional.of(
        contents.attributed(sources.subject(cue), cue, List.of(content), sense, rule));
  }

  private int cueEnd(Cue cue) {
    return words.token(cue.to() - 1).end();
  }

  /** The name of the frame in which the content stands behind the cue; empty if it is none. */
  private String frame(Cue cue, Sense sense, int start, Tag after) {
    boolean takesClause = sense.takes("clause") || sense.takes("tell");
    if (after == Tag.OPEN_QUOTE && (sense.takes("quote") || takesClause)) {
      return "quote";
    }
    if (after == Tag.COLON && (sense.takes("quote") || words.tag(start - 1) == Tag.THAT)) {
      return "quote";
    }
    if (after == Tag.THAT && (takesClause || sense.takes("that"))) {
      return "clause";
    }
    boolean opensClause =
        after.isNominal()
            || lexicon.phrases().closed().isSubject(words.lower(start))
            || after == Tag.PREPOSITION
            || after == Tag.SUBORDINATOR
            || after == Tag.RELATIVE
            || (after == Tag.COMMA && takesClause);
    if ((takesClause || (sense.takes("that") && after == Tag.RELATIVE))
        && opensClause
        && (sense.kind() != Kind.SHOW || isThing(cue))
        && view.hasVerb(start, contents.clauseEnd(start, cue.high()))) {
      return "clause";
    }
    if (sense.takes("infinitive") && words.tag(start) == Tag.TO && start == cue.to()) {
      return sense.kind() == Kind.DENY && isCueWithContent(start + 1) ? "" : "infinitive";
    }
    if (sense.takes("call") || sense.takes("as")) {
      // Without "as" only what is quoted is surely the source's own word.
      for (int i = start; i < Math.min(cue.high(), start + 12); i++) {
        if (words.tag(i) == Tag.OPEN_QUOTE
            || (i > start && sense.takes("as") && words.is(i, "as"))) {
          return "called";
        }
      }
      return "";
    }
    boolean noun = after.isNominal() || after == Tag.GERUND;
    return sense.takes("noun") && noun && start == cue.to() && fits(cue, sense) ? "noun" : "";
  }

  /** "refused to say whether": the cue is the verb of saying, and its group holds the refusal. */
  private boolean isCueWithContent(int verb) {
    if (!view.isAttribution(verb)) {
      return false;
    }
    Tag after = words.tag(verb + 1);
    return after.isNominal()
        || after == Tag.THAT
        || after == Tag.SUBORDINATOR
        || after == Tag.RELATIVE
        || after == Tag.OPEN_QUOTE;
  }

  /** Whether a noun phrase behind this verb is what the source says, not what it works on. */
  private boolean fits(Cue cue, Sense sense) {
    return switch (sense.kind()) {
      case SAY, JUDGE -> !isOpen(cue);
      case SHOW -> isDocument(cue);
      case ESTIMATE -> hasNumber(cue.to(), contents.clauseEnd(cue.to(), cue.high()));
      default -> true;
    };
  }

  /** "to support", "may support": what is not done yet names nobody's word. */
  private boolean isOpen(Cue cue) {
    for (int i = cue.from(); i < cue.verb(); i++) {
      if (words.tag(i) == Tag.TO || words.tag(i) == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is a thing that shows, not one who shows something off. */
  private boolean isThing(Cue cue) {
    Optional<Span> subject = sources.subject(cue);
    if (subject.isEmpty()) {
      return false;
    }
    int last = words.indexAt(subject.get().end()) - 1;
    return isDocument(cue)
        || (words.tag(last) == Tag.NOUN
            && !lexicon
                .nouns()
                .find(words.lower(last))
                .equals(Optional.of(Attribution.Kind.PERSON)));
  }

  private boolean isDocument(Cue cue) {
    Optional<Span> subject = sources.subject(cue);
    if (subject.isEmpty()) {
      return false;
    }
    int to = words.indexAt(subject.get().end());
    for (int i = words.indexAt(subject.get().start()); i < to; i++) {
      if (lexicon.nouns().find(words.lower(i)).equals(Optional.of(Attribution.Kind.DOCUMENT))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** The particle of "called for", "pushed for", where the sense has it. */
  private Optional<Span> particle(Cue cue, Sense sense) {
    return cue.to() < cue.high() && sense.takes("noun_" + words.lower(cue.to()))
        ? Optional.of(words.token(cue.to()).span())
        : Optional.empty();
  }

  /** "She said:" at a paragraph's end, and the words in the next one. */
  private Optional<Attributed> spilled(Cue cue, Sense sense) {
    Optional<Paragraph> following = view.nextParagraph();
    if (following.isEmpty() || !(sense.takes("quote") || sense.takes("clause"))) {
      return Optional.empty();
    }
    List<Words> block = following.get().sentences();
    Span first = block.get(0).sentence().span();
    Span last = block.get(block.size() - 1).sentence().span();
    Span content = following.get().quotations().at(first.start()).orElse(first.cover(last));
    return Optional.of(
        contents.attributed(sources.subject(cue), cue, List.of(content), sense, "quote"));
  }
}
