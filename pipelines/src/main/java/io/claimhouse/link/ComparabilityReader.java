package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
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

  /** A figure that speaks of more than so many days before its publication is history. */
  private static final int HISTORY_DAYS = 365;

  /** An outcome that a claim puts further back is of an earlier event. */
  private static final int EARLIER_EVENT_DAYS = 60;

  /** An article with so many values of one outcome lists those of several events. */
  private static final int LISTED_OUTCOMES = 5;

  /** So many values of another quantity are of different things under one name. */
  private static final int LISTED = 3;

  /** What is less than one part in so many of an article's greatest is no state of the same. */
  private static final int NARROWER = 5;

  private static final Pattern WHERE = Pattern.compile("\\s(?:in|from|at|on|after|by|for)\\s");

  private static final Pattern OF = Pattern.compile("\\sof\\s");

  /** "10 others". */
  private static final Pattern OTHERS = Pattern.compile("\\s(?:others?|another)\\b");

  /** The languages whose sentences are parted into subject, verb and place. */
  private static final Set<String> READ_LANGUAGES = Set.of("en");

  private static final int FEW = 3;

  /** "nine of the dead", "20 of those injured". */
  private static final Pattern OF_THOSE =
      Pattern.compile("\\sof (?:the|those|these|them|whom|which|its|their)\\b");

  /** "2.5 million more than before", "12 more". */
  private static final Pattern MORE = Pattern.compile("\\s+more\\b");

  private final Synonyms synonyms;
  private final PlaceNames places;
  private final Actors actors;
  private final OutcomeReader outcomes;
  private final StoryWords story;

  public ComparabilityReader(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.places = places;
    this.actors = new Actors(places);
    this.outcomes = new OutcomeReader(synonyms);
    this.story = new StoryWords(synonyms, places);
  }

  /** The article's figures of {@link #KINDS} that have a value, in the order of the text. */
  public List<ComparableFigure> read(ArticleFacts article) {
    Map<String, ClaimFacts> claims =
        article.claims().stream()
            .collect(Collectors.toMap(ClaimFacts::claimId, claim -> claim, (a, b) -> a));
    Map<String, Long> countsOfClaim =
        article.figures().stream()
            .filter(figure -> figure.kind() == FigureKind.COUNT)
            .collect(Collectors.groupingBy(FigureFacts::claimId, Collectors.counting()));
    List<Reading> readings = new ArrayList<>();
    article.figures().stream()
        .filter(figure -> KINDS.contains(figure.kind()) && claims.containsKey(figure.claimId()))
        .filter(FigureFacts::hasValue)
        .sorted(
            Comparator.comparingInt(FigureFacts::charStart).thenComparing(FigureFacts::figureId))
        .forEach(
            figure ->
                readings.add(
                    read(
                        figure,
                        claims.get(figure.claimId()),
                        countsOfClaim.getOrDefault(figure.claimId(), 0L) == 1)));
    inheritOutcome(readings);
    inheritCounted(readings);
    inherit(readings, "subject");
    if (readings.isEmpty()) {
      return List.of();
    }
    ArticlePlaces of = ArticlePlaces.of(article, places);
    placeEvents(readings, of);
    inherit(readings, "place");
    partListings(readings);
    addOthers(readings);
    partNarrowerScopes(readings);
    List<String> words = story.of(article, of);
    Identity identity = Identity.of(article);
    boolean isRead = article.language().filter(READ_LANGUAGES::contains).isPresent();
    return readings.stream()
        .filter(reading -> isRead || reading.isOutcome || isKnown(reading))
        .filter(reading -> !reading.isListed && isComparable(reading, identity))
        .map(
            reading ->
                new ComparableFigure(
                    reading.key(article.articleId()),
                    reading.figure,
                    reading.claim,
                    article.articleId(),
                    article.outletId(),
                    article.publishedDate(),
                    role(reading, article.publishedDate()),
                    words,
                    List.copyOf(reading.inherited)))
        .toList();
  }

  /**
   * @param alone whether the claim counts nothing else, so that its verb is the figure's
   */
  private Reading read(FigureFacts figure, ClaimFacts claim, boolean alone) {
    Reading reading = new Reading(figure, claim);
    String head =
        figure.countedNoun().filter(noun -> !synonyms.is(WordClass.FILLER, noun)).orElse("");
    String modifiers = figure.nounModifiers().orElse("");
    reading.act =
        claim
            .predicate()
            .flatMap(this::act)
            .map(Concept::id)
            .orElseGet(() -> plainAct(claim.predicate()));
    Optional<String> people = actors.namedBy(head);
    boolean ofPeople = head.isEmpty() || people.isPresent() || synonyms.is(WordClass.PERSON, head);
    Optional<Concept> outcome = outcome(head, modifiers);
    boolean headIsOutcome = outcome.isPresent();
    if (outcome.isEmpty() && figure.kind() == FigureKind.COUNT) {
      outcome = outcomeOfClaim(figure, claim, head, alone);
    }
    if (outcome.isEmpty() && head.isEmpty()) {
      outcome = claim.subject().map(this::nounOf).flatMap(noun -> outcome(lastWord(noun), noun));
    }
    if (outcome.isPresent() && (ofPeople || headIsOutcome || !isOfPeopleOnly(outcome.get()))) {
      reading.counted = outcome.get().id();
      reading.modifiers.addAll(
          narrowing(headIsOutcome || ofPeople ? modifiers : modifiers + " " + head));
      reading.nationality = people.or(() -> actors.in(modifiers)).orElse("");
      reading.isWhereTheyLive = outcome.get().wordClass() == WordClass.DISTANT_ACT;
      reading.isOutcome = true;
      reading.act = "";
      reading.subjectMatters = false;
    } else {
      if (!head.isEmpty()) {
        reading.counted = noun(head).map(Concept::id).orElseGet(() -> fold(head));
        actors
            .in(modifiers)
            .ifPresent(
                actor -> {
                  reading.subject = actor;
                  reading.subjectIsActor = true;
                });
        reading.modifiers.addAll(narrowing(Actors.without(modifiers)));
      }
      if (reading.subject.isEmpty()) {
        readSubject(reading, head);
      }
    }
    reading.place = place(claim);
    reading.isPart =
        synonyms.endsInPartCue(before(figure, claim))
            || OF_THOSE.matcher(reading.surface()).find()
            || OF_THOSE.matcher(behind(reading)).lookingAt();
    return reading;
  }

  /** What the words beside the figure tell, else the verb of its claim if that can only be its. */
  private Optional<Concept> outcomeOfClaim(
      FigureFacts figure, ClaimFacts claim, String head, boolean alone) {
    int start = offset(claim, figure.charStart());
    int end = offset(claim, figure.charEnd());
    Optional<Concept> beside = outcomes.read(claim.text(), start, end);
    if (beside.isPresent()) {
      return beside;
    }
    boolean isSubject =
        !head.isEmpty()
            && claim
                .subject()
                .filter(subject -> Synonyms.words(subject).contains(head))
                .isPresent();
    return alone || isSubject
        ? claim.predicate().flatMap(this::act).filter(act -> synonyms.hasOutcome(act.id()))
        : Optional.empty();
  }

  private void readSubject(Reading reading, String head) {
    Optional<String> subject = reading.claim.subject();
    if (subject.isEmpty()) {
      reading.subjectMatters = reading.figure.kind() != FigureKind.COUNT;
      return;
    }
    String words = String.join(" ", Synonyms.words(subject.get()));
    boolean isCounted =
        synonyms.is(WordClass.EXPLETIVE, words)
            || words.contains(String.join(" ", Synonyms.words(head)));
    if (!head.isEmpty() && isCounted) {
      // What is counted is the subject itself: "3,000 troops are stationed", "there are 3,000".
      reading.subjectMatters = reading.figure.kind() != FigureKind.COUNT;
      if (reading.subjectMatters) {
        reading.subject = reading.counted;
      }
      return;
    }
    reading.subjectIsUnnamed = synonyms.is(WordClass.PRONOUN, words);
    if (!reading.subjectIsUnnamed) {
      reading.subject = actors.in(subject.get()).orElseGet(() -> foldAll(subject.get()));
    }
  }

  /**
   * "killing 84 people, including 10 children": a part of those counted before shared their lot.
   * What it counts is narrower, and so it is no part but the level of its own quantity.
   */
  private void inheritOutcome(List<Reading> readings) {
    for (int i = 1; i < readings.size(); i++) {
      Reading part = readings.get(i);
      Reading whole = readings.get(i - 1);
      if (part.isPart
          && !part.isOutcome
          && whole.isOutcome
          && part.claim.equals(whole.claim)
          && !part.counted.isEmpty()) {
        FigureFacts figure = part.figure;
        String head = figure.countedNoun().orElse("");
        String modifiers = figure.nounModifiers().orElse("");
        Optional<String> people = actors.namedBy(head);
        boolean ofPeople = people.isPresent() || synonyms.is(WordClass.PERSON, head);
        part.nationality = people.or(() -> actors.in(modifiers)).orElse("");
        part.modifiers.clear();
        part.modifiers.addAll(narrowing(ofPeople ? modifiers : modifiers + " " + head));
        part.counted = whole.counted;
        part.isOutcome = true;
        part.subject = "";
        part.act = "";
        part.subjectMatters = false;
        part.isPart =
            part.modifiers.equals(whole.modifiers) && part.nationality.equals(whole.nationality);
        part.inherited.add("counted");
      }
    }
  }

  /** "The total", "the figure": what is counted stands with the count before. */
  private void inheritCounted(List<Reading> readings) {
    Optional<Reading> before = Optional.empty();
    for (Reading reading : readings) {
      if (reading.figure.kind() != FigureKind.COUNT) {
        continue;
      }
      boolean speaksOfBefore =
          (reading.subjectIsUnnamed && reading.act.isEmpty())
              || reading.figure.aggregation() == Aggregation.TOTAL
              || isAdditional(reading);
      if (reading.counted.isEmpty() && speaksOfBefore && before.isPresent()) {
        Reading of = before.get();
        reading.counted = of.counted;
        reading.modifiers.addAll(of.modifiers);
        reading.isOutcome = of.isOutcome;
        reading.subject = of.subject;
        reading.subjectIsActor = of.subjectIsActor;
        reading.subjectMatters = of.subjectMatters;
        reading.subjectIsUnnamed = of.subjectIsUnnamed;
        reading.act = of.act;
        if (reading.place.isEmpty()) {
          reading.place = of.place;
        }
        reading.inherited.add("counted");
      }
      if (!reading.counted.isEmpty()) {
        before = Optional.of(reading);
      }
    }
  }

  /** Where all figures of a thing that tell a part agree on it, the others of it take it over. */
  private void inherit(List<Reading> readings, String part) {
    Map<String, Set<String>> told = new HashMap<>();
    for (Reading reading : readings) {
      String value = reading.get(part);
      if (!value.isEmpty()) {
        told.computeIfAbsent(reading.thing(part), thing -> new TreeSet<>()).add(value);
      }
    }
    for (Reading reading : readings) {
      Set<String> values = told.getOrDefault(reading.thing(part), Set.of());
      if (reading.get(part).isEmpty()
          && values.size() == 1
          && !reading.counted.isEmpty()
          && !(part.equals("subject") && reading.isOutcome)) {
        reading.set(part, values.iterator().next());
        reading.inherited.add(part);
      }
    }
  }

  /** The place of an outcome is that of its event; one that tells none is of the article's. */
  private void placeEvents(List<Reading> readings, ArticlePlaces of) {
    for (Reading reading : readings) {
      if (!reading.isOutcome) {
        if (reading.subject.isEmpty()
            && reading.place.isEmpty()
            && (isKnown(reading) || reading.figure.kind() != FigureKind.COUNT)) {
          of.country().ifPresent(reading::inheritPlace);
        }
        continue;
      }
      if (reading.isWhereTheyLive && !reading.nationality.isEmpty()) {
        reading.place = reading.nationality;
      } else if (!reading.place.isEmpty()) {
        reading.place = of.event(reading.place);
      } else {
        of.country().ifPresent(reading::inheritPlace);
      }
      // Who is counted in a country is of it unless told otherwise.
      if (!reading.nationality.isEmpty() && !reading.nationality.equals(reading.place)) {
        reading.modifiers.add(reading.nationality);
      }
    }
  }

  /** "22 dead, 14 dead, 32 dead": a list of events is compared with nothing outside its article. */
  private void partListings(List<Reading> readings) {
    Map<SeriesKey, Set<Double>> values = new HashMap<>();
    Map<SeriesKey, List<Reading>> ofKey = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.figure.value().point().isPresent()) {
        SeriesKey key = reading.key("");
        values
            .computeIfAbsent(key, k -> new TreeSet<>())
            .add(reading.figure.value().point().getAsDouble());
        ofKey.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
      }
    }
    values.forEach(
        (key, different) -> {
          Reading first = ofKey.get(key).get(0);
          int listed = first.isOutcome || isKnown(first) ? LISTED_OUTCOMES : LISTED;
          if (different.size() >= listed) {
            ofKey.get(key).forEach(reading -> reading.isListed = true);
          }
        });
  }

  /**
   * "1,100 were killed; an attack on Thursday left four dead": the smaller is of a narrower scope.
   */
  private void partNarrowerScopes(List<Reading> readings) {
    Map<SeriesKey, Double> greatest = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.isOutcome) {
        best(reading).ifPresent(value -> greatest.merge(reading.key(""), value, Math::max));
      }
    }
    for (Reading reading : readings) {
      if (reading.isOutcome
          && !isAdditional(reading)
          && best(reading)
              .filter(value -> value * NARROWER < greatest.get(reading.key("")))
              .isPresent()) {
        reading.isPart = true;
      }
    }
  }

  private static Optional<Double> best(Reading reading) {
    var value = reading.figure.value();
    return value.point().isPresent() ? Optional.of(value.point().getAsDouble()) : Optional.empty();
  }

  /** "10 others died", behind those who were counted before. */
  private void addOthers(List<Reading> readings) {
    for (int i = 1; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean ofOthers =
          OTHERS.matcher(reading.surface()).find() || OTHERS.matcher(behind(reading)).lookingAt();
      reading.isOnTop =
          ofOthers && reading.isOutcome && reading.counted.equals(readings.get(i - 1).counted);
    }
  }

  /** Whether another article's figure of this key can be known to speak of the same thing. */
  private boolean isComparable(Reading reading, Identity identity) {
    if (!reading.key("?").scope().isEmpty()) {
      return false;
    }
    if (reading.isOutcome) {
      return true;
    }
    boolean isAnybody =
        synonyms.find(WordClass.PERSON, reading.counted).isPresent()
            && reading.modifiers.isEmpty()
            && reading.act.isEmpty();
    boolean isNamed =
        reading.subjectIsActor
            || places.name(reading.subject).isPresent()
            || (reading.inherited.contains("subject") && !reading.subject.isEmpty())
            || identity.isNamed(reading.claim.subject());
    boolean isPlaced = isNamed || !reading.place.isEmpty();
    if (reading.figure.kind() == FigureKind.COUNT) {
      return !reading.counted.isEmpty() && isPlaced && !isAnybody && !isMention(reading.figure);
    }
    return reading.counted.isEmpty() ? isNamed && !reading.subject.isEmpty() : isPlaced;
  }

  /** "Two brothers", "one count of": a few of something are no quantity that others tell. */
  private static boolean isMention(FigureFacts figure) {
    OptionalDouble value = figure.value().point();
    return value.isPresent() && value.getAsDouble() > 0 && value.getAsDouble() <= FEW;
  }

  private boolean isKnown(Reading reading) {
    return synonyms.label(reading.counted).isPresent();
  }

  private SeriesFigure.Role role(Reading reading, Optional<LocalDate> published) {
    FigureFacts figure = reading.figure;
    ClaimFacts claim = reading.claim;
    if (reading.isPart) {
      return SeriesFigure.Role.PART;
    }
    boolean future = claim.tense().equals(Optional.of(Claim.Tense.FUTURE));
    boolean present = claim.tense().equals(Optional.of(Claim.Tense.PRESENT));
    if (claim.modality() == Modality.PLANNED
        || (claim.modality() == Modality.CONDITIONAL && !present)
        || (claim.modality() == Modality.POSSIBLE && future)) {
      return SeriesFigure.Role.PLANNED;
    }
    if (figure.change().kind() == Change.Kind.FROM || isHistory(reading, published)) {
      return SeriesFigure.Role.HISTORIC;
    }
    if (isAdditional(reading)) {
      return SeriesFigure.Role.ADDITIONAL;
    }
    return SeriesFigure.Role.LEVEL;
  }

  private static boolean isAdditional(Reading reading) {
    FigureFacts figure = reading.figure;
    return reading.isOnTop
        || figure.aggregation() == Aggregation.ADDITIONAL
        || (figure.change().kind() == Change.Kind.BY && figure.kind() == FigureKind.COUNT)
        || (figure.kind() == FigureKind.COUNT && MORE.matcher(behind(reading)).lookingAt());
  }

  /** The claim's text behind the figure. */
  private static String behind(Reading reading) {
    return reading.claim.text().substring(offset(reading.claim, reading.figure.charEnd()));
  }

  /** The claim's text up to the figure. */
  private static String before(FigureFacts figure, ClaimFacts claim) {
    return claim.text().substring(0, offset(claim, figure.charStart()));
  }

  /** Where a code point of the body stands in the claim's text, in UTF-16 chars. */
  private static int offset(ClaimFacts claim, int codePoint) {
    int all = claim.text().codePointCount(0, claim.text().length());
    int within = Math.max(0, Math.min(codePoint - claim.charStart(), all));
    return claim.text().offsetByCodePoints(0, within);
  }

  private static boolean isHistory(Reading reading, Optional<LocalDate> published) {
    Optional<LocalDate> end = reading.figure.asOfEnd().or(reading.claim::eventEnd);
    int days = reading.isOutcome ? EARLIER_EVENT_DAYS : HISTORY_DAYS;
    return published.isPresent()
        && end.isPresent()
        && end.get().isBefore(published.get().minusDays(days));
  }

  private Optional<Concept> act(String lemma) {
    return synonyms
        .find(WordClass.ACT, lemma)
        .or(() -> synonyms.find(WordClass.PEOPLE_ACT, lemma))
        .or(() -> synonyms.find(WordClass.DISTANT_ACT, lemma));
  }

  /** Whether an outcome says nothing of what is no person: "flights affected". */
  private boolean isOfPeopleOnly(Concept outcome) {
    return outcome.wordClass() == WordClass.PEOPLE_ACT
        || outcome.wordClass() == WordClass.DISTANT_ACT
        || outcome.wordClass() == WordClass.FATE;
  }

  private String plainAct(Optional<String> lemma) {
    return lemma
        .filter(verb -> !synonyms.is(WordClass.STATE, verb))
        .map(ComparabilityReader::fold)
        .orElse("");
  }

  private Optional<Concept> outcome(String head, String modifiers) {
    return synonyms
        .find(WordClass.OUTCOME, (modifiers + " " + head).strip())
        .or(() -> synonyms.find(WordClass.OUTCOME, head));
  }

  private Optional<Concept> noun(String head) {
    return synonyms.find(WordClass.NOUN, head).or(() -> synonyms.find(WordClass.PERSON, head));
  }

  private Set<String> narrowing(String modifiers) {
    Set<String> words = new TreeSet<>();
    for (String word : Synonyms.words(Actors.without(modifiers))) {
      if (!synonyms.is(WordClass.FILLER, word) && !Character.isDigit(word.codePointAt(0))) {
        words.add(
            synonyms
                .find(WordClass.NOUN, word)
                .map(Concept::id)
                .orElseGet(() -> Synonyms.singular(word)));
      }
    }
    return words;
  }

  private String place(ClaimFacts claim) {
    return claim.placeCode().or(() -> claim.place().map(ComparabilityReader::fold)).orElse("");
  }

  private String foldAll(String phrase) {
    return Synonyms.words(phrase).stream()
        .filter(word -> !synonyms.is(WordClass.FILLER, word))
        .map(Synonyms::singular)
        .collect(Collectors.joining(" "));
  }

  private static String fold(String phrase) {
    return Synonyms.singular(phrase.strip().toLowerCase(Locale.ROOT).replace('|', ' '));
  }

  /** What a subject is, without where: "the death toll in the flood", "the number of dead". */
  private String nounOf(String subject) {
    String noun = WHERE.split(subject, 2)[0];
    String[] parts = OF.split(noun, 2);
    return parts.length > 1 && synonyms.is(WordClass.PRONOUN, lastWord(parts[0]))
        ? parts[1]
        : parts[0];
  }

  private static String lastWord(String phrase) {
    List<String> words = Synonyms.words(phrase);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** What is known of a figure's key so far. */
  private static final class Reading {
    private final FigureFacts figure;
    private final ClaimFacts claim;
    private final Set<String> modifiers = new TreeSet<>();
    private final Set<String> inherited = new TreeSet<>();
    private String counted = "";
    private String subject = "";
    private String act = "";
    private String place = "";
    private String nationality = "";
    private boolean isOutcome;
    private boolean isWhereTheyLive;
    private boolean subjectIsActor;
    private boolean isPart;
    private boolean isListed;
    private boolean isOnTop;
    private boolean subjectMatters = true;
    private boolean subjectIsUnnamed;

    Reading(FigureFacts figure, ClaimFacts claim) {
      this.figure = figure;
      this.claim = claim;
    }

    void inheritPlace(String placeOfArticle) {
      place = placeOfArticle;
      inherited.add("place");
    }

    String surface() {
      return claim
          .text()
          .substring(offset(claim, figure.charStart()), offset(claim, figure.charEnd()));
    }

    /** Who does it may differ from act to act no more than what it is; where it is, may. */
    String thing(String part) {
      String thing = figure.kind() + "|" + figure.unit().orElse("") + "|" + counted;
      return part.equals("place") ? thing + "|" + act : thing;
    }

    String get(String part) {
      return part.equals("subject") ? subject : place;
    }

    void set(String part, String value) {
      if (part.equals("subject")) {
        subject = value;
      } else {
        place = value;
      }
    }

    SeriesKey key(String articleId) {
      boolean unknown = subject.isEmpty() && (subjectMatters || counted.isEmpty());
      return new SeriesKey(
          figure.kind(),
          figure.unit().orElse(""),
          figure.perUnit().map(ComparabilityReader::fold).orElse(""),
          statistic(figure),
          counted,
          String.join(" ", modifiers),
          subject,
          act,
          place,
          unknown || isListed ? articleId : "");
    }

    private static String statistic(FigureFacts figure) {
      if (figure.change().kind() == Change.Kind.BY && figure.kind() != FigureKind.COUNT) {
        return "change";
      }
      return switch (figure.aggregation()) {
        case AVERAGE -> "average";
        case PER_PERIOD -> "per_period";
        case NONE, TOTAL, ADDITIONAL, CUMULATIVE, PEAK -> "";
      };
    }
  }
}
