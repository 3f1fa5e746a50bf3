package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.model.Topic;
import io.claimhouse.text.OpenNlpTagger;
import io.claimhouse.text.PosTagger;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the figures of a sentence. Each dimension's rules propose candidates for every number and
 * word of time; the best set of candidates that do not overlap is chosen; then bound, noun, change,
 * aggregation and rate are attached. An instance is immutable and may be shared by threads.
 */
public final class FigureExtractor {

  /** Whose words are read in texts of all languages that have no number words of their own. */
  private static final String ENGLISH = "en";

  private static final List<Rule> RULES =
      List.of(
          new Money(),
          new Percents(),
          new Measures(),
          new Indexes(),
          new Ages(),
          new Durations(),
          new AddedParts(),
          new Ratios(),
          new Counts());

  private final Map<String, FigureLexicon> lexicons;
  private final Optional<PosTagger> tagger;
  private final LabelledRows rows = new LabelledRows(Synonyms.fromSeeds());

  private FigureExtractor(Map<String, FigureLexicon> lexicons, Optional<PosTagger> tagger) {
    this.lexicons = Map.copyOf(lexicons);
    this.tagger = tagger;
  }

  /** With the seeds of all languages and the part-of-speech model for English. */
  public static FigureExtractor fromSeeds() {
    return fromSeeds(Optional.of(OpenNlpTagger.english()));
  }

  /**
   * With the seeds of all languages.
   *
   * @param tagger tells where English noun phrases end; without one they are guessed
   */
  public static FigureExtractor fromSeeds(Optional<PosTagger> tagger) {
    Map<String, FigureLexicon> lexicons = new HashMap<>();
    FigureWords figureWords = FigureWords.fromSeeds();
    VerbForms verbs = VerbForms.fromSeeds();
    for (String language : NumberWords.languages()) {
      lexicons.put(language, FigureLexicon.of(language, language, figureWords, verbs));
    }
    return new FigureExtractor(lexicons, tagger);
  }

  /** The figures of {@code sentence}, in the order of the text; spans are those of {@code body}. */
  public List<Figure> extract(String body, Sentence sentence, FigureContext context) {
    FigureLexicon lexicon = lexicons.getOrDefault(language(context), lexicons.get(ENGLISH));
    List<Token> tokens = Tokenizer.tokenize(body, sentence.span());
    if (tokens.stream().noneMatch(token -> mayBeFigure(token, lexicon))) {
      return List.of();
    }
    Line line =
        new Line(body, tokens, lexicon, context, lexicon.isEnglish() ? tagger : Optional.empty());
    List<Candidate> chosen =
        Ellipses.filled(line, Selection.best(candidates(line, rows), line.size()));
    List<Placed> all = placed(line, chosen);
    Optional<Topics> topics = topics(line, all);
    List<Figure> figures = new ArrayList<>();
    List<NounPhrase> about = List.of();
    Optional<Figure> before = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Placed placed = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).from() : line.size();
      if (!placed.isTime() && topics.isPresent()) {
        about = topics.get().of(placed.from(), placed.end(), about);
      }
      Figure figure = figure(line, placed, next, placed.isTime() ? List.of() : about);
      if (before.isPresent() && !placed.isTime()) {
        figure = Restatements.restated(line, placed.from(), placed.one(), figure, before.get());
      }
      before = placed.isTime() ? before : Optional.of(figure);
      // "5 per 100,000 people" has already told the 100,000.
      boolean told =
          !figures.isEmpty() && figures.get(figures.size() - 1).span().contains(figure.span());
      if (!told) {
        figures.add(figure);
      }
    }
    return Figure.inTextOrder(figures);
  }

  private static String language(FigureContext context) {
    return context
        .language()
        .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
        .orElse(ENGLISH);
  }

  /** Whether a sentence with this token is worth reading; a word costs one look-up. */
  private static boolean mayBeFigure(Token token, FigureLexicon lexicon) {
    if (token.isNumber() || token.kind() == Token.Kind.CODE) {
      return true;
    }
    if (!token.isWord()) {
      return token.lower().length() == 1 && "½¼¾⅓⅔⅛".contains(token.lower());
    }
    return lexicon.isCue(token.lower());
  }

  private static List<Candidate> candidates(Line line, LabelledRows rows) {
    List<Candidate> amounts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      for (Numeral number : line.numerals(i)) {
        for (Rule rule : RULES) {
          amounts.addAll(rule.read(line, number));
        }
      }
    }
    List<Candidate> all = new ArrayList<>();
    all.addAll(amounts);
    all.addAll(Ranges.join(line, amounts));
    List<Candidate> settled = new ArrayList<>();
    for (Candidate one : all) {
      if (one.is(FigureKind.COUNT)) {
        Counts.settle(line, one).ifPresent(settled::add);
      } else {
        settled.add(one);
      }
    }
    settled.addAll(NonFigures.read(line));
    settled.addAll(NamedNumbers.read(line));
    settled.addAll(Ordinals.read(line));
    settled.addAll(Ratios.multiples(line));
    settled.addAll(Dates.read(line));
    settled.addAll(rows.read(line));
    return settled;
  }

  /**
   * A candidate that was chosen, with the words that bind it and what it is per.
   *
   * @param least the first token that no figure before it has taken
   */
  private record Placed(
      Candidate one, int least, Bounds bounds, Optional<Rates.Found> rate, int from, int to) {

    boolean isTime() {
      return isBare(one);
    }

    /** The token behind the counted noun, where that follows. */
    int end() {
      return one.noun()
          .filter(noun -> noun.from() >= one.to())
          .map(noun -> Math.max(noun.to(), to))
          .orElse(to);
    }
  }

  private static List<Placed> placed(Line line, List<Candidate> chosen) {
    List<Placed> all = new ArrayList<>();
    int least = 0;
    for (Candidate one : chosen) {
      if (one.kind().isPresent()) {
        Bounds bounds =
            isBare(one)
                ? new Bounds(one.from(), one.to(), Optional.empty())
                : Bounds.around(line, one.from(), one.to(), least);
        Optional<Rates.Found> rate =
            isBare(one) ? Optional.empty() : Rates.after(line, bounds.to());
        int from =
            isBare(one)
                ? one.from()
                : Math.max(least, Changes.additionalStart(line, bounds.from()));
        int to = rate.map(Rates.Found::end).orElse(bounds.to());
        all.add(new Placed(one, least, bounds, rate, from, to));
      }
      least = one.to();
    }
    return all;
  }

  /** Dates and ordinals are not bound, per anything, or a change. */
  private static boolean isBare(Candidate one) {
    return one.is(FigureKind.DATE)
        || one.is(FigureKind.ORDINAL)
        || one.rule().startsWith("duration.relative");
  }

  /** Empty where no figure is about anything, and without parts of speech. */
  private static Optional<Topics> topics(Line line, List<Placed> all) {
    if (!line.isTagged() || all.stream().allMatch(Placed::isTime)) {
      return Optional.empty();
    }
    boolean[] taken = new boolean[line.size()];
    for (Placed placed : all) {
      if (!placed.one().is(FigureKind.ORDINAL)) {
        Arrays.fill(taken, placed.from(), placed.end(), true);
      }
    }
    return Optional.of(new Topics(line, taken));
  }

  /**
   * The figure of a candidate.
   *
   * @param next the first token of the figure after it, which is no part of this one
   */
  private static Figure figure(Line line, Placed placed, int next, List<NounPhrase> about) {
    Candidate one = placed.one();
    boolean isDate = one.is(FigureKind.DATE);
    boolean bare = isBare(one);
    Bounds bounds = placed.bounds();
    Optional<Rates.Found> rate = placed.rate();
    int from = placed.from();
    int to = placed.to();
    Optional<NounPhrase> phrase = one.noun();
    if (phrase.isEmpty() && isMeasured(one)) {
      phrase = Nouns.measured(line, bounds.from(), to);
    }
    Optional<CountedNoun> noun = phrase.map(found -> Nouns.counted(line, found));
    Change change =
        bare || one.is(FigureKind.DURATION)
            ? Change.NONE
            : Changes.of(line, one, bounds.from(), to, placed.least());
    Aggregation aggregation =
        bare ? Aggregation.NONE : Changes.aggregation(line, bounds.from(), to);
    if (aggregation == Aggregation.NONE && rate.map(Rates.Found::isPeriod).orElse(false)) {
      aggregation = Aggregation.PER_PERIOD;
    }
    Span span = line.span(from, to);
    if (one.is(FigureKind.COUNT)
        && one.noun().isPresent()
        && one.noun().get().from() >= one.to()
        && one.noun().get().to() <= next) {
      span = span.cover(line.span(one.noun().get().from(), one.noun().get().to()));
    }
    FigureKind kind = one.kind().orElseThrow();
    if (kind == FigureKind.COUNT && rate.isPresent()) {
      kind = FigureKind.RATE;
    }
    return new Figure(
        span,
        span.of(line.body()),
        kind,
        isDate || (one.time().isPresent() && one.unit().isEmpty())
            ? Interval.NONE
            : Bounds.interval(one, bounds.bound()),
        Bounds.approximation(one, bounds.bound()),
        one.unit(),
        noun,
        topics(line, one, about),
        change,
        aggregation,
        rate.map(Rates.Found::per),
        one.time(),
        Optional.empty(),
        confidence(one),
        one.rule());
  }

  /** What is counted comes first. */
  private static List<Topic> topics(Line line, Candidate one, List<NounPhrase> about) {
    List<NounPhrase> phrases = new ArrayList<>();
    one.noun().ifPresent(phrases::add);
    phrases.addAll(about);
    return phrases.stream()
        .map(
            phrase ->
                new Topic(
                    line.surface(phrase.from(), phrase.to()),
                    line.span(phrase.from(), phrase.to())))
        .toList();
  }

  private static boolean isMeasured(Candidate one) {
    return one.is(FigureKind.MONEY)
        || one.is(FigureKind.PERCENT)
        || one.is(FigureKind.MEASURE)
        || one.is(FigureKind.INDEX)
        || one.is(FigureKind.DURATION)
        || one.is(FigureKind.AGE)
        || one.is(FigureKind.RATIO);
  }

  /** A guess at how often the rule is right. */
  private static double confidence(Candidate one) {
    if (one.rule().equals("count.bare")) {
      return 0.6;
    }
    return one.unit().isPresent() || one.time().isPresent() ? 0.95 : 0.85;
  }
}
