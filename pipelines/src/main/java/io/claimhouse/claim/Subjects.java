package io.claimhouse.claim;

import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** Finds who or what a verb is told of. */
final class Subjects {

  private final TaggedSentence sentence;
  private final Words words;
  private final List<Clauses.Clause> clauses;
  private final List<Attributed> attributed;
  private final NounPhrases nounPhrases;
  private final Predicates predicates;

  Subjects(TaggedSentence sentence, NounPhrases nounPhrases, Predicates predicates) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.clauses = sentence.clauses();
    this.attributed = sentence.attributed();
    this.nounPhrases = nounPhrases;
    this.predicates = predicates;
  }

  /** The subject of a verb: before it, or that of an earlier verb of the sentence. */
  Optional<NounPhrases.Phrase> find(
      Optional<Predicates.Predicate> predicate, int clauseFrom, ClaimUnit unit) {
    return phrase(predicate, clauseFrom, unit).map(this::withBound);
  }

  private Optional<NounPhrases.Phrase> phrase(
      Optional<Predicates.Predicate> predicate, int clauseFrom, ClaimUnit unit) {
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    int verb = predicate.get().from();
    while (verb > 0 && words.tag(verb - 1).isBeforeVerb()) {
      verb--;
    }
    int low = Math.min(clauseFrom, verb);
    Optional<NounPhrases.Phrase> own =
        verb > low && words.tag(verb - 1) != Tag.PREPOSITION
            ? nounPhrases.before(words, verb, low)
            : Optional.empty();
    if (own.isPresent()) {
      return own.map(phrase -> withGerund(inOwnClause(phrase, low), low));
    }
    Optional<NounPhrases.Phrase> relative =
        relativeHead(
            verb, unit.attributed().isEmpty() ? 0 : words.indexAt(sentence.contentStart(unit)));
    if (relative.isPresent()) {
      return relative;
    }
    if (!words.tag(verb).isFinite()) {
      for (int i = verb - 1; i > low; i--) {
        if (words.tag(i).isFinite() && !words.tag(i - 1).isBeforeVerb()) {
          return nounPhrases.before(words, i, low);
        }
      }
    }
    Optional<NounPhrases.Phrase> interrupted = interruptedSubject(unit);
    if (interrupted.isPresent()) {
      return interrupted;
    }
    for (Clauses.Clause clause : clauses) {
      if (clause.from() >= clauseFrom) {
        break;
      }
      if (clause.to() < clauseFrom
          && clause.to() < words.size() - 1
          && !clauses.isEmpty()
          && clauses.get(clauses.indexOf(clause) + 1).from() != clauseFrom) {
        continue;
      }
      int start = innerStart(clause);
      Optional<Predicates.Predicate> earlier = predicates.of(words, start, clause.to(), start);
      if (earlier.isPresent() && earlier.get().from() > innerStart(clause)) {
        return nounPhrases.before(words, earlier.get().from(), innerStart(clause));
      }
    }
    return Optional.empty();
  }

  /** "Raising taxes would help": the gerund that opens the clause belongs to the subject. */
  private NounPhrases.Phrase withGerund(NounPhrases.Phrase phrase, int low) {
    return phrase.from() == low + 1 && words.tag(low) == Tag.GERUND
        ? new NounPhrases.Phrase(low, phrase.to(), phrase.coreTo())
        : phrase;
  }

  /** "at least 20 victims": the figure's bound belongs to the subject that begins with it. */
  private NounPhrases.Phrase withBound(NounPhrases.Phrase phrase) {
    int start = words.token(phrase.from()).start();
    return sentence.figures().stream()
        .map(Figure::span)
        .filter(span -> span.start() < start && span.end() > start)
        .map(
            span ->
                new NounPhrases.Phrase(words.indexAt(span.start()), phrase.to(), phrase.coreTo()))
        .findFirst()
        .orElse(phrase);
  }

  /** "They met the minister as the talks began": behind a verb, "as" opens a clause. */
  private NounPhrases.Phrase inOwnClause(NounPhrases.Phrase phrase, int low) {
    boolean told = false;
    for (int i = low; i < phrase.from(); i++) {
      told |= words.tag(i).isFinite();
    }
    for (int i = phrase.coreTo() - 2; told && i > phrase.from(); i--) {
      if (words.tag(i) == Tag.PREPOSITION && nounPhrases.closed().opensTime(words.lower(i))) {
        return new NounPhrases.Phrase(i + 1, phrase.to(), phrase.coreTo());
      }
    }
    return phrase;
  }

  private boolean isParticiple(int verb) {
    return words.verbs().get(verb).filter(form -> form.is(Form.PARTICIPLE)).isPresent();
  }

  /** "a country in the face of the threat that exists": the nearest noun has the clause. */
  private NounPhrases.Phrase nearest(NounPhrases.Phrase phrase) {
    for (int i = phrase.coreTo() - 2; i > phrase.from(); i--) {
      if (words.tag(i) == Tag.PREPOSITION && !words.is(i, "of")) {
        return new NounPhrases.Phrase(i + 1, phrase.to(), phrase.coreTo());
      }
    }
    return phrase;
  }

  /** The phrase that the relative pronoun or the comma before a verb goes back to. */
  private Optional<NounPhrases.Phrase> relativeHead(int verb, int low) {
    Tag before = words.tag(verb - 1);
    if (words.tag(verb) == Tag.GERUND) {
      return Optional.empty();
    }
    boolean isRelative = before == Tag.RELATIVE || before == Tag.THAT;
    int end = isRelative ? verb - 1 : verb;
    boolean behindComma = end > 0 && words.tag(end - 1) == Tag.COMMA;
    if (behindComma) {
      end--;
    }
    if (behindComma && !isRelative && !isParticiple(verb)) {
      // "The firm, based in Ohio, plans": what stands between the commas is not what plans.
      Optional<NounPhrases.Phrase> across = nounPhrases.before(words, verb, low);
      if (across.isPresent()) {
        return across;
      }
    }
    Optional<NounPhrases.Phrase> head =
        end < verb && end > low ? nounPhrases.before(words, end, low) : Optional.empty();
    return isRelative && !behindComma ? head.map(this::nearest) : head;
  }

  /** "The bridge, he said, cost": the subject stands before the cue. */
  private Optional<NounPhrases.Phrase> interruptedSubject(ClaimUnit unit) {
    if (unit.attributed().isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = unit.attributed().get(unit.attributed().size() - 1).content();
    Span first = content.get(0);
    Span sentence = words.sentence().span();
    if (content.size() < 2 || !sentence.contains(first) || first.overlaps(unit.span())) {
      return Optional.empty();
    }
    return nounPhrases.before(
        words, words.indexAt(first.end() - 1) + 1, words.indexAt(first.start()));
  }

  /** Where the innermost content that begins in a clause begins: its own subject stands there. */
  private int innerStart(Clauses.Clause clause) {
    int start = clause.from();
    Span span = words.span(clause.from(), clause.to());
    for (Attributed each : attributed) {
      for (Span part : each.content()) {
        if (span.start() < part.start() && part.start() < span.end()) {
          start = Math.max(start, words.indexAt(part.start()));
        }
      }
    }
    return start;
  }
}
