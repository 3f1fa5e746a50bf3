package io.claimhouse.claim;

import io.claimhouse.model.Article;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes claims of an article's sentences and figures: one for each assertion that carries figures,
 * and one for each attributed assertion without any. Every figure is in exactly one claim. Nothing
 * is kept between calls, and one extractor serves all threads.
 */
public final class ClaimExtractor {

  private final Tagger tagger = new Tagger();
  private final Attributions attributions = Attributions.fromSeeds();
  private final Sources sources = new Sources();
  private final Modalities modalities = new Modalities();
  private final Clauses clauses = new Clauses();
  private final Places places = new Places();
  private final NounPhrases nounPhrases = new NounPhrases();

  private ClaimExtractor() {}

  /** An extractor with the words of {@code seeds/}. */
  public static ClaimExtractor fromSeeds() {
    return new ClaimExtractor();
  }

  /**
   * The claims of an article, in the order of the text.
   *
   * @param sentences the sentences of the article's body, in order
   * @param figures the figures of the body, each inside one sentence
   */
  public List<Claim> extract(Article article, List<Sentence> sentences, List<Figure> figures) {
    List<Paragraph> paragraphs = Paragraph.of(article.body(), sentences, tagger);
    List<Words> words =
        paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
    List<Attributed> found = attributions.find(paragraphs);
    List<List<Attributed>> bySentence = bySentence(found, words);
    Map<Integer, List<Attributed>> citing =
        found.stream()
            .filter(each -> each.rule().equals("citing"))
            .collect(Collectors.groupingBy(Attributed::sentence));
    List<Figure> ordered = Figure.inTextOrder(figures);
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).sentence().span();
      List<Figure> here = new ArrayList<>();
      // A figure between two sentences, which the splitter should not allow, goes to the next one.
      while (next < ordered.size()
          && (ordered.get(next).span().start() < span.end() || i == words.size() - 1)) {
        here.add(ordered.get(next++));
      }
      if (words.get(i).size() > 0) {
        int sentence = words.get(i).sentence().index();
        List<Attributed> cites = citing.getOrDefault(sentence, List.of());
        new InSentence(article.body(), words, words.get(i), here, bySentence.get(i), cites)
            .addTo(claims);
      }
    }
    return claims;
  }

  /** For each sentence the attributions whose content reaches into it, in text order. */
  private static List<List<Attributed>> bySentence(List<Attributed> all, List<Words> words) {
    List<List<Attributed>> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      result.add(new ArrayList<>());
    }
    Map<Integer, Integer> positions = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      positions.put(words.get(i).sentence().index(), i);
    }
    for (Attributed each : all) {
      if (!isVoice(each)) {
        continue;
      }
      Span extent = each.extent();
      int first = positions.get(each.sentence());
      while (first > 0 && words.get(first - 1).sentence().span().end() > extent.start()) {
        first--;
      }
      for (int i = first;
          i < words.size() && words.get(i).sentence().span().start() < extent.end();
          i++) {
        result.get(i).add(each);
      }
    }
    return result;
  }

  /** Whether the source says the content; an intention or a judgement is told by the author. */
  private static boolean isVoice(Attributed each) {
    return switch (each.kind()) {
      case SAY, SHOW, THINK, ESTIMATE, PLEDGE, ASK, DENY -> true;
      case PLAN, CITE, CALL, JUDGE -> false;
    };
  }

  /** Whether the content is a claim without a figure too: not a noun, a name, a mere seeming. */
  private static boolean makesClaim(Attributed each) {
    return switch (each.rule()) {
      case "noun", "called", "raised" -> false;
      default -> true;
    };
  }

  /** Whether the source itself does what is told. */
  private static boolean isDone(Attributed each) {
    return switch (each.rule()) {
      case "infinitive", "noun", "speech_noun" -> true;
      default -> false;
    };
  }

  /** A stretch of a clause that becomes one claim. */
  private record Unit(
      Span span, Clauses.Clause clause, List<Attributed> attributed, List<Figure> figures) {}

  private final class InSentence {

    private final String body;
    private final List<Words> all;
    private final Words words;
    private final List<Figure> figures;
    private final List<Attributed> attributed;
    private final List<Attributed> cites;
    private final List<Clauses.Clause> clauses;
    private final List<Places.Mention> mentions;

    InSentence(
        String body,
        List<Words> all,
        Words words,
        List<Figure> figures,
        List<Attributed> attributed,
        List<Attributed> cites) {
      this.body = body;
      this.all = all;
      this.words = words;
      this.figures = figures;
      this.attributed = attributed;
      this.cites = cites;
      boolean any = !figures.isEmpty() || !attributed.isEmpty();
      this.clauses = any ? ClaimExtractor.this.clauses.split(words) : List.of();
      this.mentions = any ? places.find(words) : List.of();
    }

    void addTo(List<Claim> claims) {
      List<Unit> units = new ArrayList<>();
      for (Figure figure : figures) {
        addToUnit(units, figure);
      }
      List<Unit> split = new ArrayList<>();
      units.forEach(unit -> split(unit, split));
      for (Attributed each : attributed) {
        addBare(split, each);
      }
      split.sort(Comparator.comparing(Unit::span));
      split.forEach(unit -> claims.add(claim(unit)));
    }

    private void addToUnit(List<Unit> units, Figure figure) {
      Clauses.Clause clause = clauseAt(figure.span().start());
      List<Attributed> holding =
          attributed.stream()
              .filter(each -> each.holds(figure.span()))
              .sorted(Comparator.comparing((Attributed each) -> -each.extent().length()))
              .toList();
      for (Unit unit : units) {
        if (unit.clause().equals(clause) && unit.attributed().equals(holding)) {
          unit.figures().add(figure);
          return;
        }
      }
      Span span = trim(clauseSpan(clause, holding, figure.span()).cover(figure.span()));
      units.add(new Unit(span, clause, holding, new ArrayList<>(List.of(figure))));
    }

    /** The part of a clause that its innermost attribution holds. */
    private Span clauseSpan(Clauses.Clause clause, List<Attributed> holding, Span anchor) {
      Span span = words.span(clause.from(), clause.to());
      if (holding.isEmpty()) {
        return outsideContents(span, anchor);
      }
      if (!isRaised(holding.get(holding.size() - 1))) {
        for (Span part : holding.get(holding.size() - 1).content()) {
          if (part.overlaps(anchor) && part.overlaps(span)) {
            return new Span(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
          }
        }
      }
      return span;
    }

    /** The part of a clause around {@code anchor} that no source tells. */
    private Span outsideContents(Span span, Span anchor) {
      int start = span.start();
      int end = span.end();
      for (Attributed each : attributed) {
        if (isRaised(each) || !makesClaim(each)) {
          continue;
        }
        for (Span part : each.content()) {
          if (part.start() >= anchor.end()) {
            int before = words.token(Math.max(0, words.indexAt(part.start()) - 1)).end();
            end = Math.min(end, Math.max(before, anchor.end()));
          } else if (part.end() <= anchor.start() && part.start() <= span.start()) {
            start = Math.max(start, part.end());
          }
        }
      }
      return new Span(start, end);
    }

    /** Without conjunctions, commas and quotes at the ends. */
    private Span trim(Span span) {
      int from = words.indexAt(span.start());
      int to = words.indexAt(span.end() - 1) + 1;
      to = Math.min(to, words.size());
      while (from + 1 < to && isEdge(words.tag(from), words.lower(from))) {
        from++;
      }
      while (to - 1 > from
          && (words.tag(to - 1) == Tag.COMMA
              || words.tag(to - 1) == Tag.SEMICOLON
              || words.tag(to - 1) == Tag.COORDINATOR
              || words.tag(to - 1) == Tag.THAT
              || words.tag(to - 1) == Tag.DASH)) {
        to--;
      }
      return words.span(from, to);
    }

    private boolean isEdge(Tag tag, String lower) {
      return tag == Tag.COMMA
          || tag == Tag.COORDINATOR
          || (tag == Tag.THAT && lower.equals("that"))
          || tag == Tag.SEMICOLON
          || tag == Tag.DASH
          || tag == Tag.COLON;
    }

    private Clauses.Clause clauseAt(int position) {
      int token = Math.min(words.indexAt(position), words.size() - 1);
      for (Clauses.Clause clause : clauses) {
        if (clause.holds(token)) {
          return clause;
        }
      }
      return clauses.get(clauses.size() - 1);
    }

    /** Parts a unit where counts are coordinated: "7 dead and 12 injured". */
    private void split(Unit unit, List<Unit> result) {
      List<Figure> rest = new ArrayList<>(unit.figures());
      Span span = unit.span();
      int k = 1;
      while (k < rest.size()) {
        Optional<Integer> cut = cut(rest.get(k - 1), rest.get(k));
        if (cut.isEmpty()) {
          k++;
          continue;
        }
        int end = words.token(cut.get() - 1).end();
        result.add(
            new Unit(
                trim(new Span(span.start(), end)),
                unit.clause(),
                unit.attributed(),
                List.copyOf(rest.subList(0, k))));
        rest = new ArrayList<>(rest.subList(k, rest.size()));
        span = new Span(rest.get(0).span().start(), span.end());
        k = 1;
      }
      result.add(new Unit(trim(span), unit.clause(), unit.attributed(), List.copyOf(rest)));
    }

    /** The token at which two coordinated figures part; empty where they are not clearly so. */
    private Optional<Integer> cut(Figure one, Figure other) {
      if (isTime(one) || isTime(other) || one.kind() != other.kind()) {
        return Optional.empty();
      }
      int from = words.indexAt(one.span().end());
      int to = words.indexAt(other.span().start());
      int joint = -1;
      boolean content = false;
      for (int i = from; i < to; i++) {
        Tag tag = words.tag(i);
        if (tag == Tag.COORDINATOR || tag == Tag.COMMA) {
          joint = joint < 0 ? i : joint;
        } else if (tag.isBreak()) {
          return Optional.empty();
        } else {
          content |= joint < 0;
          if (joint >= 0 && tag != Tag.ADVERB && tag != Tag.DET && tag != Tag.ADJECTIVE) {
            joint = -1;
            content = true;
          }
        }
      }
      return joint > 0 && content ? Optional.of(joint) : Optional.empty();
    }

    private boolean isTime(Figure figure) {
      return figure.kind() == FigureKind.DATE
          || figure.kind() == FigureKind.DURATION
          || figure.kind() == FigureKind.AGE;
    }

    /** A claim for an attributed assertion that no figure has brought yet. */
    private void addBare(List<Unit> units, Attributed each) {
      if (!makesClaim(each)) {
        return;
      }
      Span sentence = words.sentence().span();
      for (Span part : each.content()) {
        int start = Math.max(part.start(), sentence.start());
        int end = Math.min(part.end(), sentence.end());
        if (end <= start) {
          continue;
        }
        Span span = trim(new Span(start, end));
        boolean told = units.stream().anyMatch(unit -> unit.attributed().contains(each));
        if (!told && span.length() > 1) {
          List<Attributed> holding =
              attributed.stream()
                  .filter(
                      other ->
                          other.equals(each)
                              || (other.holds(span)
                                  && other.extent().length() > each.extent().length()))
                  .sorted(Comparator.comparing((Attributed other) -> -other.extent().length()))
                  .toList();
          units.add(new Unit(span, clauseAt(span.start()), holding, List.of()));
          return;
        }
      }
    }

    private Claim claim(Unit unit) {
      int from = words.indexAt(unit.span().start());
      int to = Math.min(words.size(), words.indexAt(unit.span().end() - 1) + 1);
      int clauseFrom =
          Math.max(
              unit.clause().from(),
              unit.attributed().isEmpty() ? 0 : words.indexAt(contentStart(unit)));
      int clauseTo = Math.max(unit.clause().to(), to);
      clauseFrom = Math.min(clauseFrom, from);
      if (unit.attributed().isEmpty()) {
        clauseTo = beforeContent(to, clauseTo, unit);
      } else if (!isRaised(unit.attributed().get(unit.attributed().size() - 1))) {
        clauseTo = to;
      }
      Modalities.Verdict verdict = modalities.judge(words, clauseFrom, clauseTo, unit.attributed());
      int figure =
          unit.figures().stream()
              .filter(each -> !isTime(each))
              .findFirst()
              .or(() -> unit.figures().stream().findFirst())
              .map(each -> words.indexAt(each.span().start()))
              .orElse(from);
      Optional<Predicates.Predicate> predicate =
          Predicates.of(words, from, to, figure).filter(own -> words.tag(own.from()).isFinite());
      if (predicate.isEmpty()) {
        predicate = Predicates.of(words, clauseFrom, clauseTo, figure);
      }
      Optional<Attributed> inner =
          unit.attributed().isEmpty()
              ? Optional.empty()
              : Optional.of(unit.attributed().get(unit.attributed().size() - 1));
      Optional<NounPhrases.Phrase> subject =
          inner.isPresent() && isPromise(inner.get(), predicate)
              ? Optional.empty()
              : subject(predicate, clauseFrom, unit);
      // "announced 500 job cuts", "vowed to cut": the source does what is told.
      Optional<Span> doer =
          subject.isEmpty()
              ? inner
                  .filter(ClaimExtractor::isDone)
                  .flatMap(Attributed::source)
                  .map(this::withoutComma)
              : Optional.empty();
      int anchor =
          unit.figures().isEmpty()
              ? predicate.map(Predicates.Predicate::verb).orElse(from)
              : figure;
      Optional<Places.Mention> place =
          places.choose(mentions, clauseFrom, clauseTo, anchor, subject);
      return new Claim(
          words.sentence().index(),
          unit.span(),
          unit.span().of(body),
          predicate
              .flatMap(verb -> nounPhrases.contracted(words, verb.from()))
              .or(() -> subject.map(phrase -> words.span(phrase.from(), phrase.coreTo())))
              .or(() -> doer)
              .map(span -> span.of(body)),
          predicate
              .map(Predicates.Predicate::lemma)
              .or(() -> inner.filter(ClaimExtractor::isDone).flatMap(this::cueLemma)),
          attribution(unit, verdict),
          verdict.modality(),
          verdict.words(),
          verdict.certainty(),
          predicate.map(Predicates.Predicate::negated).orElse(false),
          predicate.map(Predicates.Predicate::tense),
          EventTimes.find(unit.figures(), figuresBeside(unit)),
          place.map(mention -> words.span(mention.from(), mention.to()).of(body)),
          place.map(mention -> mention.place().code()),
          unit.figures());
    }

    /**
     * "her promise to send two trains": the verb opens what is told, and its doer is the source.
     */
    private boolean isPromise(Attributed each, Optional<Predicates.Predicate> predicate) {
      return isDone(each)
          && predicate
              .filter(verb -> words.tag(verb.from()) == Tag.BASE)
              .filter(verb -> words.tag(verb.from() - 1) == Tag.TO)
              .filter(verb -> each.content().get(0).start() == words.token(verb.from() - 1).start())
              .isPresent();
    }

    /** The figures that the same sources tell as the unit. */
    private List<Figure> figuresBeside(Unit unit) {
      List<Attributed> told = unit.attributed().stream().filter(each -> !isRaised(each)).toList();
      return figures.stream()
          .filter(
              figure ->
                  attributed.stream()
                      .filter(each -> !isRaised(each))
                      .allMatch(each -> each.holds(figure.span()) == told.contains(each)))
          .toList();
    }

    /** What another says behind the figure of a claim of the author's own does not touch it. */
    private int beforeContent(int to, int clauseTo, Unit unit) {
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

    /** "The storm is believed to have killed": the subject stands before the cue. */
    private static boolean isRaised(Attributed each) {
      return (each.rule().equals("passive") || each.rule().equals("raised"))
          && each.content().size() > 1;
    }

    private int contentStart(Unit unit) {
      Attributed inner = unit.attributed().get(unit.attributed().size() - 1);
      for (Span part : inner.content()) {
        if (isRaised(inner)) {
          return unit.span().start();
        }
        if (part.overlaps(unit.span())) {
          return Math.max(part.start(), words.sentence().span().start());
        }
      }
      return unit.span().start();
    }

    /** The subject of a verb: before it, or that of an earlier verb of the sentence. */
    private Optional<NounPhrases.Phrase> subject(
        Optional<Predicates.Predicate> predicate, int clauseFrom, Unit unit) {
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
        return own.map(phrase -> withGerund(phrase, low));
      }
      Optional<NounPhrases.Phrase> relative =
          relativeHead(verb, unit.attributed().isEmpty() ? 0 : words.indexAt(contentStart(unit)));
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
        Optional<Predicates.Predicate> earlier = Predicates.of(words, start, clause.to(), start);
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

    /** The phrase that the relative pronoun or the comma before a verb goes back to. */
    private Optional<NounPhrases.Phrase> relativeHead(int verb, int low) {
      Tag before = words.tag(verb - 1);
      if (words.tag(verb) == Tag.GERUND) {
        return Optional.empty();
      }
      int end = before == Tag.RELATIVE || before == Tag.THAT ? verb - 1 : verb;
      if (end > 0 && words.tag(end - 1) == Tag.COMMA) {
        end--;
      }
      return end < verb && end > low ? nounPhrases.before(words, end, low) : Optional.empty();
    }

    /** "The bridge, he said, cost": the subject stands before the cue. */
    private Optional<NounPhrases.Phrase> interruptedSubject(Unit unit) {
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

    /** The base form of the verb of a cue. */
    private Optional<String> cueLemma(Attributed each) {
      Span cue = each.cue();
      if (!words.sentence().span().contains(cue)) {
        return Optional.empty();
      }
      int last = Math.min(words.indexAt(cue.end() - 1), words.size() - 1);
      return words.verbs().get(last).isPresent()
          ? Optional.of(words.lemma(last))
          : Optional.empty();
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

    private Attribution attribution(Unit unit, Modalities.Verdict verdict) {
      if (unit.attributed().isEmpty()) {
        return verdict
            .hearsay()
            .map(
                found ->
                    new Attribution(
                        Optional.empty(),
                        Optional.empty(),
                        Attribution.Kind.NONE,
                        Optional.of(words.token(found.from()).text()),
                        Attribution.Quote.NONE,
                        List.of()))
            .orElse(Attribution.NONE);
      }
      List<Attributed> named =
          unit.attributed().stream().filter(each -> each.source().isPresent()).toList();
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
          .filter(
              each -> each.sentence() == outer.sentence() && each.source().equals(outer.source()))
          .map(each -> each.content().get(0).of(body))
          .filter(name -> !cited.contains(name))
          .forEach(cited::add);
      return new Attribution(
          outer.source().map(source -> withoutComma(source).of(body)),
          outer.source().map(this::withoutComma),
          outer
              .source()
              .map(source -> sources.kind(wordsOf(outer), source))
              .orElse(Attribution.Kind.NONE),
          Optional.of(outer.cue().of(body)),
          outer.quote(),
          cited);
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
}
