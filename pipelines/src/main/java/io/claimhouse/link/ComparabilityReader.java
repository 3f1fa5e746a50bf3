package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Claim;
import io.claimhouse.model.FigureKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads from an article's claims and figures what each figure can be compared with.
 *
 * <p>What a sentence leaves out it may take from its article: "the total", from the count before
 * it; a subject or a place, from the article's other figures of the same thing, where these agree.
 * What is taken is named in {@link ComparableFigure#inherited}. A figure whose subject remains
 * unknown although it matters (it earned 3 million) is compared only within its article.
 */
public final class ComparabilityReader {

  /** The kinds that can be compared; dates, durations, ages, ordinals and indices stand alone. */
  public static final Set<FigureKind> KINDS =
      Set.of(
          FigureKind.COUNT,
          FigureKind.MEASURE,
          FigureKind.MONEY,
          FigureKind.PERCENT,
          FigureKind.RATE,
          FigureKind.RATIO);

  /** The languages whose sentences are parted into subject, verb and place. */
  private static final Set<String> READ_LANGUAGES = Set.of("en");

  private static final int FEW = 3;

  private final Synonyms synonyms;
  private final PlaceNames places;
  private final KeyReader keys;
  private final Inheritance inheritance;
  private final StoryWords story;
  private final Periods periods;
  private final Pattern orMore;
  private final Publisher publishers = new Publisher();

  public ComparabilityReader(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.places = places;
    this.keys = new KeyReader(synonyms, places);
    this.inheritance = new Inheritance(keys, synonyms, this::isKnown);
    this.periods = new Periods(synonyms);
    this.orMore = Pattern.compile("\\bor " + synonyms.anyOf(WordClass.OR_MORE) + "\\b");
    this.story = new StoryWords(synonyms, places);
  }

  /** The article's figures of {@link #KINDS} that have a value, in the order of the text. */
  public List<ComparableFigure> read(ArticleFacts article) {
    List<KeyDraft> drafts = drafts(article);
    if (drafts.isEmpty()) {
      return List.of();
    }
    ArticlePlaces of = ArticlePlaces.of(article, places);
    inheritance.fill(drafts, of);
    periods.read(drafts, article);
    Optional<LocalDate> published = article.publishedDate();
    drafts.forEach(draft -> draft.isUndated = published.isEmpty() && isUndated(draft));
    Listings.part(drafts, this::isKnown, published);
    inheritance.addOthers(drafts);
    Listings.partNarrowerScopes(drafts);
    List<String> words = story.of(article, of);
    boolean isRead = article.language().filter(READ_LANGUAGES::contains).isPresent();
    // Where capitals tell no names, or no day is known, no event could be told from others.
    boolean mayBeFound = isRead && published.isPresent();
    List<String> clues =
        mayBeFound && drafts.stream().anyMatch(draft -> draft.isAstray)
            ? story.clues(article)
            : List.of();
    Identity identity = Identity.of(article);
    Optional<String> publisher = publishers.of(article);
    return drafts.stream()
        .filter(draft -> isRead || draft.isOutcome || isKnown(draft))
        .filter(draft -> !draft.isNarrower)
        .filter(draft -> isComparable(draft, identity) || isOfStory(draft))
        .map(
            draft ->
                new ComparableFigure(
                    isComparable(draft, identity)
                        ? draft.key(article.articleId())
                        : draft.storyKey(),
                    draft.figure,
                    draft.claim,
                    article.articleId(),
                    publisher,
                    published,
                    Roles.of(draft, published),
                    words,
                    List.copyOf(draft.inherited),
                    draft.isAstray ? clues : List.of()))
        .toList();
  }

  private List<KeyDraft> drafts(ArticleFacts article) {
    Map<String, ClaimFacts> claims =
        article.claims().stream()
            .collect(Collectors.toMap(ClaimFacts::claimId, claim -> claim, (a, b) -> a));
    Map<String, Long> countsOfClaim =
        article.figures().stream()
            .filter(figure -> figure.kind() == FigureKind.COUNT)
            .collect(Collectors.groupingBy(FigureFacts::claimId, Collectors.counting()));
    return article.figures().stream()
        .filter(figure -> KINDS.contains(figure.kind()) && claims.containsKey(figure.claimId()))
        .filter(FigureFacts::hasValue)
        .filter(figure -> !isTalk(figure))
        .sorted(
            Comparator.comparingInt(FigureFacts::charStart).thenComparing(FigureFacts::figureId))
        .map(
            figure ->
                keys.read(
                    figure,
                    claims.get(figure.claimId()),
                    countsOfClaim.getOrDefault(figure.claimId(), 0L) == 1))
        .toList();
  }

  /** "Four ways to", "seven numbers of the week": no quantity of the world. */
  private boolean isTalk(FigureFacts figure) {
    return figure.kind() == FigureKind.COUNT
        && figure.countedNoun().filter(noun -> synonyms.is(WordClass.TALK, noun)).isPresent();
  }

  /** Whether another article's figure of this key can be known to speak of the same thing. */
  private boolean isComparable(KeyDraft draft, Identity identity) {
    if (!draft.key("?").scope().isEmpty() || isRhetorical(draft) || isDefinition(draft)) {
      return false;
    }
    if (draft.isOutcome) {
      return true;
    }
    boolean isAnybody =
        synonyms.find(WordClass.PERSON, draft.counted).isPresent()
            && draft.modifiers.isEmpty()
            && draft.act.isEmpty();
    boolean isNamed =
        draft.subjectIsActor
            || places.name(draft.subject).isPresent()
            || (draft.inherited.contains("subject") && !draft.subject.isEmpty())
            || identity.isNamed(draft.claim.subject());
    boolean isPlaced = isNamed || !draft.place.isEmpty();
    if (draft.figure.kind() == FigureKind.COUNT) {
      return !draft.counted.isEmpty() && isPlaced && !isAnybody && !isMention(draft.figure);
    }
    return draft.counted.isEmpty() ? isNamed && !draft.subject.isEmpty() : isPlaced;
  }

  /**
   * Whether nothing tells of which day a figure is, and so with what it could be compared. An exact
   * toll may be known again by its event.
   */
  private static boolean isUndated(KeyDraft draft) {
    boolean isOfEvent = draft.isOutcome && draft.figure.approximation() != Approximation.SEVERAL;
    return !isOfEvent && draft.figure.asOfEnd().isEmpty() && draft.claim.eventEnd().isEmpty();
  }

  /** "It will cost thousands of lives": vague, and nothing that has happened. */
  private static boolean isRhetorical(KeyDraft draft) {
    return draft.figure.approximation() == Approximation.SEVERAL && Roles.isPlanned(draft.claim);
  }

  /** "Attacks in which four or more people are killed": what is so called, and no count. */
  private boolean isDefinition(KeyDraft draft) {
    return orMore.matcher(draft.surface()).find()
        && draft.claim.tense().equals(Optional.of(Claim.Tense.PRESENT));
  }

  /** Whether articles of the same story may speak of it: it counts more than a few of something. */
  private boolean isOfStory(KeyDraft draft) {
    return draft.counted.length() > 2
        && !draft.isOutcome
        && !draft.isPart
        && !draft.isUndated
        && draft.figure.approximation() != Approximation.SEVERAL
        && !synonyms.is(WordClass.PRONOUN, draft.counted)
        && draft.figure.kind() != FigureKind.RATIO
        && (draft.figure.kind() != FigureKind.COUNT || !isMention(draft.figure));
  }

  /** "Two brothers", "one count of": a few of something are no quantity that others tell. */
  private static boolean isMention(FigureFacts figure) {
    OptionalDouble value = figure.value().point();
    return value.isPresent() && value.getAsDouble() > 0 && value.getAsDouble() <= FEW;
  }

  private boolean isKnown(KeyDraft draft) {
    return synonyms.label(draft.counted).isPresent();
  }
}
