package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.quantity.Catalogue.Filled;
import io.claimhouse.link.quantity.ThingReader.Thing;
import io.claimhouse.link.story.ArticleTermsReader;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermReader;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.EventTime;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Period;
import io.claimhouse.model.Span;
import io.claimhouse.model.Unit;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Describes an article's figures for linking. Immutable; one serves all threads. */
public final class MentionReader {

  /** The kinds that can be compared; dates and ordinals stand alone. */
  public static final Set<FigureKind> KINDS =
      Set.of(
          FigureKind.COUNT,
          FigureKind.MEASURE,
          FigureKind.MONEY,
          FigureKind.PERCENT,
          FigureKind.RATE,
          FigureKind.RATIO,
          FigureKind.AGE,
          FigureKind.DURATION,
          FigureKind.INDEX);

  /** The languages whose words are read; of others what the synonyms know is compared. */
  private static final Set<String> READ_LANGUAGES = Set.of("en");

  /** What an article says more often in the same way is a caption or a table, and told enough. */
  private static final int MOST_REPEATS = 3;

  /** Terms further away than so many tokens are left out: sentences may be pages long. */
  private static final int REACH = 40;

  private final TermReader terms;
  private final ThingReader things;
  private final RoleReader roles;
  private final Catalogue catalogue;
  private final ScaleReader scales;
  private final Set<String> whenWords;

  private MentionReader(Synonyms synonyms, TermReader terms, Catalogue catalogue) {
    this.terms = terms;
    this.things = new ThingReader(synonyms, terms);
    this.roles = new RoleReader(synonyms);
    this.catalogue = catalogue;
    this.scales = ScaleReader.fromSeeds();
    this.whenWords = Set.copyOf(FigureWords.fromSeeds().of(FigureWords.Role.WHEN));
  }

  public static MentionReader fromSeeds() {
    return new MentionReader(Synonyms.fromSeeds(), TermReader.fromSeeds(), Catalogue.fromSeeds());
  }

  /**
   * The article's figures of {@link #KINDS} that have a value, in the order given.
   *
   * @param about what the article is about
   */
  public List<Mention> read(
      Article article, List<TextFigure> figures, ArticleTermsReader.Reading about) {
    Set<String> names = about.names();
    Optional<String> country = about.country().or(() -> article.outlet().flatMap(Outlet::country));
    Map<Span, SentenceTerms> sentences = new HashMap<>();
    Map<Span, Integer> countsOfClaim = new HashMap<>();
    for (TextFigure each : figures) {
      if (each.figure().kind() == FigureKind.COUNT) {
        countsOfClaim.merge(each.claim().span(), 1, Integer::sum);
      }
    }
    boolean isRead = article.language().filter(READ_LANGUAGES::contains).isPresent();
    Map<String, Integer> told = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<Optional<Filled>> standing = new ArrayList<>();
    Counted previous = new Counted(Thing.NONE, Optional.empty());
    for (TextFigure each : figures) {
      Figure figure = each.figure();
      if (!KINDS.contains(figure.kind()) || !hasValue(figure.value())) {
        continue;
      }
      Claim claim = each.claim();
      SentenceTerms sentence =
          sentences.computeIfAbsent(
              claim.sentenceSpan(), span -> SentenceTerms.of(article.body(), span, terms, names));
      boolean alone = countsOfClaim.getOrDefault(claim.span(), 0) == 1;
      Thing thing = things.read(figure, claim, alone, names);
      int first = sentence.tokenAt(figure.span().start());
      int last = sentence.tokenAt(Math.max(figure.span().start(), figure.span().end() - 1));
      Optional<Filled> entry =
          catalogue.find(figure, thing.concept(), sentence, first, last, country);
      if (figure.aggregation() == Aggregation.TOTAL && figure.counted().isEmpty()) {
        // "A further 4,000 troops came, bringing the total to 16,000."
        thing = previous.thing();
        entry = previous.entry().isPresent() ? previous.entry() : entry;
      }
      if (figure.kind() == FigureKind.COUNT && !thing.concept().isEmpty()) {
        previous = new Counted(thing, entry);
      }
      boolean isKnown = thing.isOutcome() || things.isConcept(thing);
      String said = figure.kind() + "|" + figure.value() + "|" + thing.concept();
      if ((!isRead && !isKnown)
          || isNoQuantity(figure, thing, sentence, first, last)
          || told.merge(said, 1, Integer::sum) > MOST_REPEATS) {
        continue;
      }
      standing.add(entry);
      mentions.add(mention(article, each, sentence, thing, first, last));
    }
    return withEntries(mentions, standing);
  }

  /** What the article counted last, which a total behind it may be of. */
  private record Counted(Thing thing, Optional<Filled> entry) {}

  /** Gives mentions their entries of the catalogue, what is missing taken from the article. */
  private static List<Mention> withEntries(
      List<Mention> mentions, List<Optional<Filled>> standing) {
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      all.add(
          standing
              .get(i)
              .map(
                  filled ->
                      filled.completed(
                          standing.stream()
                              .flatMap(Optional::stream)
                              .filter(other -> other.entry().equals(filled.entry()))
                              .toList()))
              .filter(Filled::isComplete)
              .map(filled -> mention.filling(filled.entry().id(), filled.owner()))
              .orElse(mention));
    }
    return all;
  }

  /** "One of", "a week later", "the last two years": figures that state no quantity. */
  private boolean isNoQuantity(
      Figure figure, Thing thing, SentenceTerms sentence, int first, int last) {
    if (figure.kind() == FigureKind.COUNT) {
      OptionalDouble point = figure.value().point();
      return !thing.isOutcome() && point.isPresent() && point.getAsDouble() == 1;
    }
    if (figure.kind() != FigureKind.DURATION) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(0, first - 1); i <= Math.min(tokens.size() - 1, last + 1); i++) {
      if (whenWords.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(
      Article article, TextFigure each, SentenceTerms sentence, Thing thing, int first, int last) {
    Figure figure = each.figure();
    Claim claim = each.claim();
    List<String> around = new ArrayList<>();
    List<Long> distances = new ArrayList<>();
    for (Term term : sentence.terms()) {
      int distance =
          term.last() < first ? term.last() - first : term.first() > last ? term.first() - last : 0;
      if (Math.abs(distance) <= REACH) {
        around.add(term.key());
        distances.add((long) distance);
      }
    }
    Optional<LocalDate> published = article.published().map(Moment::localDate);
    Optional<String> scale =
        figure.unit().isEmpty() ? scales.find(sentence.tokens(), first, last) : Optional.empty();
    return new Mention(
        each.figureId(),
        article.articleId(),
        each.charStart(),
        claim.sentence(),
        figure.kind(),
        figure.value(),
        comparable(figure),
        figure.approximation(),
        figure.unit().map(Unit::code),
        scale.or(() -> figure.unit().flatMap(Unit::dimension)),
        figure.perUnit(),
        figure.change(),
        figure.aggregation(),
        scale.orElse(thing.concept()),
        scale.orElse(thing.surface()),
        scale.isEmpty() && thing.isOutcome(),
        thing.modifiers(),
        topics(figure, sentence),
        around,
        distances,
        claim.placeCode(),
        Optional.empty(),
        Optional.empty(),
        roles.read(figure, claim, thing.isOutcome(), published),
        figure.asOf().map(Period::end).or(() -> claim.event().flatMap(EventTime::end)),
        claim.attribution().name().map(name -> String.join(" ", Synonyms.words(name))),
        claim.modality() == Modality.DENIED || claim.negated());
  }

  private static List<String> topics(Figure figure, SentenceTerms sentence) {
    return figure.topics().stream()
        .flatMap(topic -> sentence.within(topic.span()).stream())
        .distinct()
        .toList();
  }

  private static boolean hasValue(Interval value) {
    return value.low().isPresent() || value.high().isPresent() || value.point().isPresent();
  }

  private static Interval comparable(Figure figure) {
    OptionalDouble factor = figure.unit().map(Unit::siFactor).orElse(OptionalDouble.empty());
    if (factor.isEmpty() || figure.kind() == FigureKind.MONEY) {
      return figure.value();
    }
    Interval value = figure.value();
    double by = factor.getAsDouble();
    return new Interval(
        times(value.low(), by),
        times(value.high(), by),
        times(value.point(), by),
        value.lowInclusive(),
        value.highInclusive());
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent()
        ? OptionalDouble.of(value.getAsDouble() * factor)
        : OptionalDouble.empty();
  }

  /**
   * A sentence's tokens and terms.
   *
   * @param text the sentence
   * @param start where it begins in the body, in UTF-16 chars
   * @param tokens its tokens; spans count in the body
   * @param terms its terms
   */
  record SentenceTerms(String text, int start, List<Token> tokens, List<Term> terms) {

    static SentenceTerms of(String body, Span span, TermReader reader, Set<String> names) {
      List<Token> tokens = Tokenizer.tokenize(body, span);
      return new SentenceTerms(span.of(body), span.start(), tokens, reader.read(tokens, names));
    }

    /** The number of the token that covers a char of the body, or the next one. */
    int tokenAt(int offset) {
      int low = 0;
      int high = tokens.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (tokens.get(middle).end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return Math.min(low, Math.max(0, tokens.size() - 1));
    }

    /** The keys of the terms within a span of the body. */
    List<String> within(Span span) {
      return terms.stream()
          .filter(
              term ->
                  tokens.get(term.first()).start() >= span.start()
                      && tokens.get(term.last()).end() <= span.end())
          .map(Term::key)
          .toList();
    }
  }
}
