package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.link.terms.TermReader;
import io.claimhouse.model.Claim;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Topic;
import io.claimhouse.text.Singular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a figure counts or measures. What became of people (deaths, injured) is named by many
 * nouns, participles and verbs; all of them give one concept.
 */
final class ThingReader {

  /** Behind it a phrase tells only whose, where or when. */
  private static final Pattern BEHIND_HEAD =
      Pattern.compile("\\s(?:of|in|from|at|on|for|to|by|with|after|that|who|which|during)\\s");

  /** Shorter words are no nouns. */
  private static final int LEAST_LETTERS = 3;

  private static final String AGE = "age";
  private static final String DEATHS = "deaths";

  private final Synonyms synonyms;
  private final OutcomeReader outcomes;
  private final TermReader terms;
  private final Gazetteer places = Gazetteer.fromSeeds();
  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  ThingReader(Synonyms synonyms, TermReader terms) {
    this.synonyms = synonyms;
    this.outcomes = new OutcomeReader(synonyms);
    this.terms = terms;
  }

  /**
   * What is counted.
   *
   * @param concept the concept or the noun in the singular; empty where nothing tells it
   * @param surface the same as written
   * @param isOutcome whether it is what became of those counted
   * @param modifiers the words that narrow it, as terms
   */
  record Thing(String concept, String surface, boolean isOutcome, List<String> modifiers) {

    static final Thing NONE = new Thing("", "", false, List.of());
  }

  /**
   * @param alone whether the claim counts nothing else, so that its verb is the figure's
   * @param names the words of the article that are names, which are not counted
   */
  Thing read(Figure figure, Claim claim, boolean alone, Set<String> names) {
    if (figure.kind() == FigureKind.AGE) {
      return new Thing(AGE, AGE, false, List.of());
    }
    Optional<CountedNoun> noun = figure.counted();
    String head = noun.map(CountedNoun::head).orElse("");
    String modifiers = noun.map(CountedNoun::modifiers).orElse("");
    if (head.length() < LEAST_LETTERS
        || functionWords.isClosed(head)
        || synonyms.is(WordClass.FILLER, head)
        || (names.contains(head) && !isKnown(head) && !isPeopleOf(head))) {
      head = "";
    }
    if (figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.RATIO) {
      Optional<Thing> outcome = outcome(figure, claim, alone, head, modifiers);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    if (!head.isEmpty()) {
      return new Thing(concept(head), phrase(modifiers, head), false, narrowing(modifiers));
    }
    return figure.topics().stream()
        .findFirst()
        .map(Topic::text)
        .map(this::ofTopic)
        .orElse(Thing.NONE);
  }

  /** Whether a thing is a concept of the synonyms, known in several languages. */
  boolean isConcept(Thing thing) {
    return synonyms.label(thing.concept()).isPresent();
  }

  private Optional<Thing> outcome(
      Figure figure, Claim claim, boolean alone, String head, String modifiers) {
    boolean isPeople = head.isEmpty() || synonyms.is(WordClass.PERSON, head) || isPeopleOf(head);
    List<String> before = List.of(modifiers.strip().split("\\s+", -1));
    for (int i = 0; i <= before.size(); i++) {
      String words = String.join(" ", before.subList(i, before.size())) + " " + head;
      Optional<Concept> named = synonyms.find(WordClass.OUTCOME, words);
      if (named.isPresent()) {
        return Optional.of(outcome(named.get(), String.join(" ", before.subList(0, i))));
      }
    }
    int start = figure.span().start() - claim.span().start();
    int end = figure.span().end() - claim.span().start();
    Optional<Concept> beside =
        start < 0 || end > claim.text().length()
            ? Optional.empty()
            : outcomes.read(claim.text(), start, end).map(OutcomeReader.Outcome::concept);
    if (beside.isEmpty() && (alone || isSubject(claim, head))) {
      beside = claim.predicate().flatMap(this::act);
    }
    if (beside.isEmpty() && head.isEmpty()) {
      beside =
          figure.topics().stream()
              .findFirst()
              .flatMap(topic -> synonyms.find(WordClass.OUTCOME, head(topic.text())));
    }
    boolean mayBe =
        beside.isPresent()
            && (isPeople
                || (beside.get().wordClass() != WordClass.PEOPLE_ACT
                    && beside.get().wordClass() != WordClass.DISTANT_ACT
                    && (beside.get().wordClass() != WordClass.FATE || isDead(beside.get()))));
    return mayBe
        ? Optional.of(outcome(beside.get(), isPeople ? modifiers : modifiers + " " + head))
        : Optional.empty();
  }

  /** Whether a noun is one of the synonyms: titles write them with capitals too. */
  private boolean isKnown(String noun) {
    return synonyms.is(WordClass.NOUN, noun)
        || synonyms.is(WordClass.PERSON, noun)
        || synonyms.is(WordClass.OUTCOME, noun);
  }

  /** Only what lives is dead; what is missing or hurt may be anything. */
  private static boolean isDead(Concept fate) {
    return fate.id().equals(DEATHS);
  }

  /** Whether a noun is a nation's people: "Americans"; nouns come in lower case. */
  private boolean isPeopleOf(String noun) {
    if (noun.isEmpty()) {
      return false;
    }
    String name = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    return places.demonym(i -> name, 0, 1).isPresent();
  }

  private Thing outcome(Concept concept, String narrowedBy) {
    return new Thing(
        concept.id(),
        synonyms.label(concept.id()).orElse(concept.id()),
        true,
        narrowing(narrowedBy));
  }

  private static boolean isSubject(Claim claim, String head) {
    return !head.isEmpty()
        && claim.subject().filter(subject -> Synonyms.words(subject).contains(head)).isPresent();
  }

  private Optional<Concept> act(String lemma) {
    return synonyms
        .find(WordClass.ACT, lemma)
        .or(() -> synonyms.find(WordClass.PEOPLE_ACT, lemma))
        .or(() -> synonyms.find(WordClass.DISTANT_ACT, lemma))
        .filter(concept -> synonyms.hasOutcome(concept.id()));
  }

  private Thing ofTopic(String topic) {
    String phrase = BEHIND_HEAD.split(topic, 2)[0].strip();
    String head = head(topic);
    if (head.length() < LEAST_LETTERS
        || Character.isUpperCase(head.codePointAt(0))
        || functionWords.isClosed(head)) {
      return Thing.NONE;
    }
    Optional<Concept> outcome = synonyms.find(WordClass.OUTCOME, head);
    String rest = phrase.substring(0, Math.max(0, phrase.length() - head.length())).strip();
    return outcome.isPresent()
        ? outcome(outcome.get(), rest)
        : new Thing(concept(head), phrase(rest, head), false, narrowing(rest));
  }

  private static String head(String topic) {
    String phrase = BEHIND_HEAD.split(topic, 2)[0].strip();
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private String concept(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return synonyms
        .find(WordClass.NOUN, lower)
        .or(() -> synonyms.find(WordClass.PERSON, lower))
        .or(() -> synonyms.find(WordClass.OUTCOME, lower))
        .map(Concept::id)
        .or(() -> terms.fold(last))
        .orElseGet(() -> Singular.of(last));
  }

  private List<String> narrowing(String modifiers) {
    List<String> words = new ArrayList<>();
    for (String word : Synonyms.words(modifiers)) {
      if (!Character.isDigit(word.codePointAt(0))) {
        terms.fold(word).ifPresent(words::add);
      }
    }
    return words.stream().distinct().sorted().toList();
  }

  private String phrase(String modifiers, String head) {
    String kept =
        Arrays.stream(modifiers.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty() && !synonyms.is(WordClass.FILLER, word))
            .filter(word -> !Character.isDigit(word.codePointAt(0)))
            .reduce((one, other) -> one + " " + other)
            .orElse("");
    return (kept + " " + head).strip();
  }
}
