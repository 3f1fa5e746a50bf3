package io.claimhouse.claim;

import io.claimhouse.model.Attribution;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the claims of one sentence. */
final class SentenceClaims {

  /** What the claims of a sentence are read with. */
  record Lexicon(
      Sources sources,
      Modalities modalities,
      Clauses clauses,
      Places places,
      NounPhrases nounPhrases,
      Predicates predicates) {}

  private final Lexicon lexicon;
  private final List<Words> all;
  private final SourceNames names;
  private final List<Attributed> cites;
  private final TaggedSentence sentence;
  private final String body;
  private final Words words;
  private final List<Figure> figures;
  private final List<Attributed> attributed;
  private final List<Places.Mention> mentions;
  private final Subjects subjects;
  private final int datelineEnd;

  /**
   * The claims of one sentence.
   *
   * @param all the words of all sentences, for the sources that stand in another one
   * @param names the names of the article's sources
   * @param cites the attributions of the sentence that name the source behind a source
   */
  SentenceClaims(
      Lexicon lexicon,
      TaggedSentence sentence,
      List<Words> all,
      SourceNames names,
      List<Attributed> cites) {
    this.lexicon = lexicon;
    this.all = all;
    this.names = names;
    this.cites = cites;
    this.sentence = sentence;
    this.body = sentence.body();
    this.words = sentence.words();
    this.figures = sentence.figures();
    this.attributed = sentence.attributed();
    this.mentions = sentence.clauses().isEmpty() ? List.of() : lexicon.places().find(words);
    this.datelineEnd = Dateline.end(words, figures);
    this.subjects = new Subjects(sentence, lexicon.nounPhrases(), lexicon.predicates());
  }

  /** The claims in the order of the text. */
  List<Claim> make() {
    return new ClaimUnits(sentence).find().stream().map(this::claim).toList();
  }

  private Claim claim(ClaimUnit unit) {
    int from = words.indexAt(unit.span().start());
    int to = Math.min(words.size(), words.indexAt(unit.span().end() - 1) + 1);
    int clauseFrom =
        Math.max(
            unit.clause().from(),
            unit.attributed().isEmpty() ? 0 : words.indexAt(sentence.contentStart(unit)));
    int clauseTo = Math.max(unit.clause().to(), to);
    clauseFrom = Math.min(clauseFrom, from);
    if (unit.attributed().isEmpty()) {
      clauseTo = beforeContent(to, clauseTo, unit);
    } else if (!unit.inner().get().isRaised()) {
      clauseTo = to;
    }
    Modalities.Verdict verdict =
        lexicon.modalities().judge(words, clauseFrom, clauseTo, unit.attributed());
    int figure =
        unit.figures().stream()
            .filter(each -> !each.isTime())
            .findFirst()
            .or(() -> unit.figures().stream().findFirst())
            .map(each -> words.indexAt(each.span().start()))
            .orElse(from);
    Optional<Predicates.Predicate> predicate =
        lexicon
            .predicates()
            .of(words, from, to, figure)
            .filter(own -> words.tag(own.from()).isFinite());
    if (predicate.isEmpty()) {
      predicate = lexicon.predicates().of(words, clauseFrom, clauseTo, figure);
    }
    Optional<Attributed> inner = unit.inner();
    Optional<NounPhrases.Phrase> subject =
        inner.isPresent() && isPromise(inner.get(), predicate)
            ? Optional.empty()
            : subjects.find(predicate, clauseFrom, unit);
    // "announced 500 job cuts", "vowed to cut": the source does what is told.
    Optional<Span> doer =
        subject.isEmpty()
            ? inner.filter(Attributed::isDone).flatMap(Attributed::source).map(this::withoutComma)
            : Optional.empty();
    int anchor =
        unit.figures().isEmpty() ? predicate.map(Predicates.Predicate::verb).orElse(from) : figure;
    Optional<Places.Mention> place =
        lexicon.places().choose(mentions, clauseFrom, clauseTo, anchor, subject);
    return new Claim(
        words.sentence().index(),
        words.sentence().span(),
        unit.span(),
        unit.span().of(body),
        predicate
            .flatMap(verb -> lexicon.nounPhrases().closed().contracted(words, verb.from()))
            .or(() -> subject.map(phrase -> words.span(phrase.from(), phrase.coreTo())))
            .or(() -> doer)
            .map(span -> span.of(body)),
        predicate
            .map(Predicates.Predicate::lemma)
            .or(() -> inner.filter(Attributed::isDone).flatMap(this::cueLemma)),
        attribution(unit, verdict),
        verdict.modality(),
        verdict.words(),
        verdict.certainty(),
        predicate.map(Predicates.Predicate::negated).orElse(false),
        predicate.map(Predicates.Predicate::tense),
        EventTimes.find(behindDateline(unit.figures()), behindDateline(figuresBeside(unit))),
        place.map(mention -> words.span(mention.from(), mention.to()).of(body)),
        place.map(mention -> mention.place().code()),
        unit.figures(),
        OptionalInt.empty());
  }

  /** "her promise to send two trains": the verb opens what is told, and its doer is the source. */
  private boolean isPromise(Attributed each, Optional<Predicates.Predicate> predicate) {
    return each.isDone()
        && predicate
            .filter(verb -> words.tag(verb.from()) == Tag.BASE)
            .filter(verb -> words.tag(verb.from() - 1) == Tag.TO)
            .filter(verb -> each.content().get(0).start() == words.token(verb.from() - 1).start())
            .isPresent();
  }

  /** The figures that the same sources tell as the unit. */
  private List<Figure> figuresBeside(ClaimUnit unit) {
    List<Attributed> told = unit.attributed().stream().filter(each -> !each.isRaised()).toList();
    return figures.stream()
        .filter(
            figure ->
                attributed.stream()
                    .filter(each -> !each.isRaised())
                    .allMatch(each -> each.holds(figure.span()) == told.contains(each)))
        .toList();
  }

  private List<Figure> behindDateline(List<Figure> told) {
    return told.stream().filter(figure -> figure.span().start() >= datelineEnd).toList();
  }

  /** What another says behind the figure of a claim of the author's own does not touch it. */
  private int beforeContent(int to, int clauseTo, ClaimUnit unit) {
    int end = clauseTo;
    for (Figure figure : unit.figures()) {
      for (Attributed each : attributed) {
        int start = each.content().get(0).start();
        if (start >= figure.span().end() && start < words.sentence().span().end()) {
          end = Math.min(end, words.indexAt(start));
        }
      }
    }
    return Math.max(end, Math.min(to, end + 1));
  }

  /** The base form of the verb of a cue. */
  private Optional<String> cueLemma(Attributed each) {
    Span cue = each.cue();
    if (!words.sentence().span().contains(cue)) {
      return Optional.empty();
    }
    int last = Math.min(words.indexAt(cue.end() - 1), words.size() - 1);
    return words.verbs().get(last).isPresent() ? Optional.of(words.lemma(last)) : Optional.empty();
  }

  private Attribution attribution(ClaimUnit unit, Modalities.Verdict verdict) {
    if (unit.attributed().isEmpty()) {
      return verdict
          .hearsay()
          .map(
              found ->
                  new Attribution(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Attribution.Kind.NONE,
                      Optional.of(words.token(found.from()).text()),
                      Attribution.Quote.NONE,
                      List.of()))
          .orElse(Attribution.NONE);
    }
    List<Attributed> sources =
        unit.attributed().stream().filter(each -> each.source().isPresent()).toList();
    // "He did not comment on the statements in which it spoke of 600": it spoke, he did not.
    List<Attributed> spoke =
        sources.size() < 2 ? sources : sources.stream().filter(each -> !isNegated(each)).toList();
    List<Attributed> named = spoke.isEmpty() ? sources : spoke;
    Attributed outer = named.isEmpty() ? unit.attributed().get(0) : named.get(0);
    List<String> chain =
        named.stream()
            .skip(1)
            .map(each -> each.source().get().of(body))
            .distinct()
            .filter(source -> !source.equals(outer.source().get().of(body)))
            .toList();
    List<String> cited = new ArrayList<>(chain);
    cites.stream()
        .filter(each -> each.sentence() == outer.sentence() && each.source().equals(outer.source()))
        .map(each -> each.content().get(0).of(body))
        .filter(name -> !cited.contains(name))
        .forEach(cited::add);
    return new Attribution(
        outer.source().map(source -> withoutComma(source).of(body)),
        outer.source().map(this::withoutComma),
        names.of(outer),
        outer
            .source()
            .map(source -> lexicon.sources().kind(wordsOf(outer), source))
            .orElse(Attribution.Kind.NONE),
        Optional.of(outer.cue().of(body)),
        outer.quote(),
        cited);
  }

  private boolean isNegated(Attributed each) {
    Words own = wordsOf(each);
    int to = Math.min(own.size(), own.indexAt(each.cue().end() - 1) + 1);
    for (int i = own.indexAt(each.cue().start()); i < to; i++) {
      if (own.tag(i) == Tag.NEGATION || own.lower(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private Words wordsOf(Attributed each) {
    return all.stream()
        .filter(other -> other.sentence().index() == each.sentence())
        .findFirst()
        .orElse(words);
  }

  /** A source's apposition may end in a comma, which is not part of the name. */
  private Span withoutComma(Span source) {
    return body.charAt(source.end() - 1) == ','
        ? new Span(source.start(), source.end() - 1)
        : source;
  }
}
