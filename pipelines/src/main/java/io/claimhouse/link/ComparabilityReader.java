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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private final Synonyms synonyms;
  private final PlaceNames places;

  public ComparabilityReader(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.places = places;
  }

  /** The article's figures of {@link #KINDS} that have a value, in the order of the text. */
  public List<ComparableFigure> read(ArticleFacts article) {
    Map<String, ClaimFacts> claims =
        article.claims().stream()
            .collect(Collectors.toMap(ClaimFacts::claimId, claim -> claim, (a, b) -> a));
    List<Reading> readings = new ArrayList<>();
    article.figures().stream()
        .filter(figure -> KINDS.contains(figure.kind()) && claims.containsKey(figure.claimId()))
        .filter(FigureFacts::hasValue)
        .sorted(
            Comparator.comparingInt(FigureFacts::charStart).thenComparing(FigureFacts::figureId))
        .forEach(figure -> readings.add(read(figure, claims.get(figure.claimId()))));
    inheritCounted(readings);
    inherit(readings, "subject");
    inherit(readings, "place");
    inheritPlaceOfArticle(readings, article);
    return readings.stream()
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
                    List.copyOf(reading.inherited)))
        .toList();
  }

  private Reading read(FigureFacts figure, ClaimFacts claim) {
    Reading reading = new Reading(figure, claim);
    String head =
        figure.countedNoun().filter(noun -> !synonyms.is(WordClass.FILLER, noun)).orElse("");
    String modifiers = figure.nounModifiers().orElse("");
    Optional<Concept> act = claim.predicate().flatMap(lemma -> act(lemma));
    reading.act = act.map(Concept::id).orElseGet(() -> plainAct(claim.predicate()));
    boolean actIsOutcome = act.isPresent() && isOutcome(act.get());
    Optional<Concept> outcome = outcome(head, modifiers);
    if (outcome.isEmpty() && head.isEmpty()) {
      outcome = claim.subject().flatMap(subject -> outcome(lastWord(subject), subject));
    }
    boolean ofPeople = head.isEmpty() || synonyms.is(WordClass.PERSON, head);
    if (outcome.isPresent()) {
      reading.counted = outcome.get().id();
      reading.modifiers.addAll(narrowing(modifiers));
      reading.isOutcome = true;
    } else if (actIsOutcome && figure.kind() == FigureKind.COUNT) {
      reading.counted = act.get().id();
      reading.modifiers.addAll(narrowing(ofPeople ? modifiers : modifiers + " " + head));
      reading.isOutcome = true;
    } else if (!head.isEmpty()) {
      reading.counted = noun(head).map(Concept::id).orElseGet(() -> fold(head));
      actor(modifiers).ifPresent(actor -> reading.subject = actor);
      reading.modifiers.addAll(narrowing(withoutActor(modifiers)));
    }
    if (reading.isOutcome) {
      reading.act = "";
      reading.subjectMatters = false;
    } else if (reading.subject.isEmpty()) {
      readSubject(reading, head);
    }
    reading.place = reading.isOutcome ? country(place(claim)) : place(claim);
    return reading;
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
      reading.subject = actor(subject.get()).orElseGet(() -> foldAll(subject.get()));
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
          reading.subjectIsUnnamed || reading.figure.aggregation() == Aggregation.TOTAL;
      if (reading.counted.isEmpty() && speaksOfBefore && before.isPresent()) {
        Reading of = before.get();
        reading.counted = of.counted;
        reading.modifiers.addAll(of.modifiers);
        reading.isOutcome = of.isOutcome;
        reading.subject = of.subject;
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

  /** An outcome without a place is of the place that most of the article's claims name. */
  private void inheritPlaceOfArticle(List<Reading> readings, ArticleFacts article) {
    Map<String, Long> byPlace =
        article.claims().stream()
            .map(claim -> country(place(claim)))
            .filter(place -> !place.isEmpty())
            .collect(Collectors.groupingBy(place -> place, TreeMap::new, Collectors.counting()));
    long named = byPlace.values().stream().mapToLong(Long::longValue).sum();
    Optional<Map.Entry<String, Long>> main =
        byPlace.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()));
    if (main.isEmpty() || main.get().getValue() < 2 || main.get().getValue() * 2 <= named) {
      return;
    }
    for (Reading reading : readings) {
      if (reading.place.isEmpty() && reading.isOutcome) {
        reading.place = main.get().getKey();
        reading.inherited.add("place");
      }
    }
  }

  private SeriesFigure.Role role(Reading reading, Optional<LocalDate> published) {
    FigureFacts figure = reading.figure;
    ClaimFacts claim = reading.claim;
    boolean future = claim.tense().equals(Optional.of(Claim.Tense.FUTURE));
    boolean present = claim.tense().equals(Optional.of(Claim.Tense.PRESENT));
    if (claim.modality() == Modality.PLANNED
        || (claim.modality() == Modality.CONDITIONAL && !present)
        || (claim.modality() == Modality.POSSIBLE && future)) {
      return SeriesFigure.Role.PLANNED;
    }
    if (figure.change().kind() == Change.Kind.FROM || isHistory(figure, claim, published)) {
      return SeriesFigure.Role.HISTORIC;
    }
    if (figure.aggregation() == Aggregation.ADDITIONAL
        || (figure.change().kind() == Change.Kind.BY && figure.kind() == FigureKind.COUNT)) {
      return SeriesFigure.Role.ADDITIONAL;
    }
    return synonyms.endsInPartCue(before(figure, claim))
        ? SeriesFigure.Role.PART
        : SeriesFigure.Role.LEVEL;
  }

  /** The claim's text up to the figure. */
  private static String before(FigureFacts figure, ClaimFacts claim) {
    int codePoints = figure.charStart() - claim.charStart();
    int all = claim.text().codePointCount(0, claim.text().length());
    int end = claim.text().offsetByCodePoints(0, Math.max(0, Math.min(codePoints, all)));
    return claim.text().substring(0, end);
  }

  private static boolean isHistory(
      FigureFacts figure, ClaimFacts claim, Optional<LocalDate> published) {
    Optional<LocalDate> end = figure.asOfEnd().or(claim::eventEnd);
    return published.isPresent()
        && end.isPresent()
        && end.get().isBefore(published.get().minusDays(HISTORY_DAYS));
  }

  private Optional<Concept> act(String lemma) {
    return synonyms.find(WordClass.ACT, lemma);
  }

  private String plainAct(Optional<String> lemma) {
    return lemma
        .filter(verb -> !synonyms.is(WordClass.STATE, verb))
        .map(ComparabilityReader::fold)
        .orElse("");
  }

  private boolean isOutcome(Concept act) {
    return synonyms.hasOutcome(act.id());
  }

  private Optional<Concept> outcome(String head, String modifiers) {
    return synonyms
        .find(WordClass.OUTCOME, (modifiers + " " + head).strip())
        .or(() -> synonyms.find(WordClass.OUTCOME, head));
  }

  private Optional<Concept> noun(String head) {
    return synonyms.find(WordClass.NOUN, head).or(() -> synonyms.find(WordClass.PERSON, head));
  }

  /** The place that a phrase names or calls by a demonym: whole, else its first such word. */
  private Optional<String> actor(String phrase) {
    Optional<String> whole = places.code(phrase.strip());
    if (whole.isPresent()) {
      return whole;
    }
    String[] words = phrase.strip().split("\\s+", -1);
    for (int length = Math.min(3, words.length); length >= 1; length--) {
      for (int i = 0; i + length <= words.length; i++) {
        String part = String.join(" ", List.of(words).subList(i, i + length));
        Optional<String> code = places.code(part.replaceAll("['’]s?$", ""));
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return unknownDemonym(words);
  }

  /** "Kestrian" of "Kestria": the regular demonym of a country that no gazetteer has. */
  private static Optional<String> unknownDemonym(String[] words) {
    for (String word : words) {
      if (word.length() > 5 && Character.isUpperCase(word.charAt(0)) && word.endsWith("ian")) {
        return Optional.of(fold(word.substring(0, word.length() - 1)));
      }
    }
    return Optional.empty();
  }

  private String withoutActor(String modifiers) {
    return Arrays.stream(modifiers.split("\\s+", -1))
        .filter(word -> word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.joining(" "));
  }

  private Set<String> narrowing(String modifiers) {
    Set<String> words = new TreeSet<>();
    for (String word : Synonyms.words(modifiers)) {
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

  /** The country of a place in it: the news of one event names its town, region and country. */
  private static String country(String place) {
    return place.matches("[A-Z]{2}-.*") ? place.substring(0, 2) : place;
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
    private boolean isOutcome;
    private boolean subjectMatters = true;
    private boolean subjectIsUnnamed;

    Reading(FigureFacts figure, ClaimFacts claim) {
      this.figure = figure;
      this.claim = claim;
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
          unknown ? articleId : "");
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
