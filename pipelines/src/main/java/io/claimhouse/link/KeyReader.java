package io.claimhouse.link;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.FigureKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a figure's key from its own sentence. */
final class KeyReader {

  private static final Pattern OF = Pattern.compile("\\sof\\s");

  /** "nine of the dead", "20 of those injured". */
  private final Pattern ofThose;

  private final Pattern beside;
  private final Pattern more;
  private final Pattern earlier;

  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final Synonyms synonyms;
  private final Actors actors;
  private final OutcomeReader outcomes;

  KeyReader(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.actors = new Actors(places);
    this.outcomes = new OutcomeReader(synonyms);
    this.ofThose = Pattern.compile("\\sof " + synonyms.anyOf(WordClass.OF_WHOLE) + "\\b");
    this.beside = Pattern.compile("\\s" + synonyms.anyOf(WordClass.BESIDE_SUBJECT) + "\\s");
    this.more = Pattern.compile("\\s+" + synonyms.anyOf(WordClass.MORE) + "\\b");
    this.earlier =
        Pattern.compile(
            synonyms.anyOf(WordClass.EARLIER_STATEMENT) + "\\s", Pattern.CASE_INSENSITIVE);
  }

  /**
   * @param alone whether the claim counts nothing else, so that its verb is the figure's
   */
  KeyDraft read(FigureFacts figure, ClaimFacts claim, boolean alone) {
    KeyDraft draft = new KeyDraft(figure, claim);
    String head =
        figure.countedNoun().filter(noun -> !synonyms.is(WordClass.FILLER, noun)).orElse("");
    String modifiers = figure.nounModifiers().orElse("");
    draft.act =
        claim
            .predicate()
            .flatMap(this::act)
            .map(Concept::id)
            .orElseGet(() -> plainAct(claim.predicate()));
    Optional<String> people = actors.namedBy(head);
    boolean ofPeople = head.isEmpty() || people.isPresent() || synonyms.is(WordClass.PERSON, head);
    Optional<OutcomeWords> named = outcomeWords(head, modifiers);
    Optional<Concept> outcome = named.map(OutcomeWords::concept);
    boolean headIsOutcome = outcome.isPresent();
    if (outcome.isEmpty() && figure.kind() == FigureKind.COUNT) {
      outcome = outcomeOfClaim(draft, head, alone);
    }
    if (outcome.isEmpty() && head.isEmpty()) {
      outcome = claim.subject().map(this::nounOf).flatMap(this::outcomeOf);
    }
    if (outcome.isPresent() && (ofPeople || headIsOutcome || !isOfPeopleOnly(outcome.get()))) {
      draft.counted = outcome.get().id();
      String rest = named.map(OutcomeWords::rest).orElse(modifiers);
      draft.modifiers.addAll(narrowing(headIsOutcome || ofPeople ? rest : rest + " " + head));
      draft.nationality = people.or(() -> actors.in(modifiers)).orElse("");
      draft.isWhereTheyLive = outcome.get().wordClass() == WordClass.DISTANT_ACT;
      draft.isOutcome = true;
      draft.act = "";
      draft.subjectMatters = false;
    } else {
      if (!head.isEmpty()) {
        draft.counted = noun(head).map(Concept::id).orElseGet(() -> KeyDraft.fold(head));
        actors
            .in(modifiers)
            .ifPresent(
                actor -> {
                  draft.subject = actor;
                  draft.subjectIsActor = true;
                });
        draft.modifiers.addAll(narrowing(Actors.without(modifiers)));
      }
      if (draft.subject.isEmpty()) {
        readSubject(draft, head);
      }
    }
    draft.isNarrower = !draft.isOutcome && isRestricted(draft);
    draft.place = claim.placeCode().or(() -> claim.place().map(KeyDraft::fold)).orElse("");
    draft.isPart =
        synonyms.endsIn(WordClass.PART_CUE, draft.before())
            || isPortion(claim)
            || ofThose.matcher(draft.surface()).find()
            || ofThose.matcher(draft.behind()).lookingAt();
    draft.saysMore = more.matcher(draft.behind()).lookingAt();
    draft.isOfEarlierStatement =
        claim.cue().filter(cue -> earlier.matcher(cue).lookingAt()).isPresent();
    return draft;
  }

  /** "20 states where it is banned": which of them, the clause says, and no other need. */
  private boolean isRestricted(KeyDraft draft) {
    return draft.figure.kind() == FigureKind.COUNT
        && Synonyms.words(draft.behind()).stream()
            .limit(1)
            .anyMatch(word -> functionWords.is(word, FunctionWords.WordClass.RELATIVE))
        && draft.behind().startsWith(" ");
  }

  /** "Phase two was to affect 200,000": a step of the whole. */
  private boolean isPortion(ClaimFacts claim) {
    return claim.subject().stream()
        .flatMap(subject -> Synonyms.words(subject).stream())
        .anyMatch(word -> synonyms.is(WordClass.PORTION, word));
  }

  /** What the words beside the figure tell, else the verb of its claim if that can only be its. */
  private Optional<Concept> outcomeOfClaim(KeyDraft draft, String head, boolean alone) {
    ClaimFacts claim = draft.claim;
    Optional<OutcomeReader.Outcome> beside =
        outcomes.read(claim.text(), draft.start(), draft.end());
    if (beside.isPresent()) {
      draft.isDone = beside.get().isDone();
      return beside.map(OutcomeReader.Outcome::concept);
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

  private void readSubject(KeyDraft draft, String head) {
    Optional<String> subject = draft.claim.subject();
    if (subject.isEmpty()) {
      draft.subjectMatters = draft.figure.kind() != FigureKind.COUNT;
      return;
    }
    String words = String.join(" ", Synonyms.words(subject.get()));
    boolean isCounted =
        synonyms.is(WordClass.EXPLETIVE, words)
            || words.contains(String.join(" ", Synonyms.words(head)));
    if (!head.isEmpty() && isCounted) {
      // What is counted is the subject itself: "3,000 troops are stationed", "there are 3,000".
      draft.subjectMatters = draft.figure.kind() != FigureKind.COUNT;
      if (draft.subjectMatters) {
        draft.subject = draft.counted;
      }
      return;
    }
    // "Most of them" names nobody either.
    String named = foldAll(subject.get());
    draft.subjectIsUnnamed =
        synonyms.is(WordClass.PRONOUN, words) || synonyms.is(WordClass.PRONOUN, named);
    if (!draft.subjectIsUnnamed) {
      draft.subject = actors.in(subject.get()).orElse(named);
    }
  }

  /**
   * Makes a part share the lot of the whole that it was told behind: "killing 84 people, including
   * 10 children". What it counts is narrower, and so it is no part but the level of its own
   * quantity.
   */
  void shareOutcome(KeyDraft part, KeyDraft whole) {
    String head = part.figure.countedNoun().orElse("");
    String modifiers = part.figure.nounModifiers().orElse("");
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

  private Optional<Concept> act(String lemma) {
    return synonyms
        .find(WordClass.ACT, lemma)
        .or(() -> synonyms.find(WordClass.PEOPLE_ACT, lemma))
        .or(() -> synonyms.find(WordClass.DISTANT_ACT, lemma));
  }

  /** Whether an outcome says nothing of what is no person: "flights affected". */
  private static boolean isOfPeopleOnly(Concept outcome) {
    return outcome.wordClass() == WordClass.PEOPLE_ACT
        || outcome.wordClass() == WordClass.DISTANT_ACT
        || outcome.wordClass() == WordClass.FATE;
  }

  private String plainAct(Optional<String> lemma) {
    return lemma.filter(verb -> !synonyms.is(WordClass.STATE, verb)).map(KeyDraft::fold).orElse("");
  }

  /**
   * Words that say what happened.
   *
   * @param concept what they say
   * @param rest the words before them, which narrow it
   */
  private record OutcomeWords(Concept concept, String rest) {}

  /** The outcome that a noun and as many words as possible before it name. */
  private Optional<OutcomeWords> outcomeWords(String head, String modifiers) {
    List<String> before = List.of(modifiers.strip().split("\\s+", -1));
    for (int i = 0; i <= before.size(); i++) {
      String words = String.join(" ", before.subList(i, before.size())) + " " + head;
      Optional<Concept> outcome = synonyms.find(WordClass.OUTCOME, words);
      if (outcome.isPresent()) {
        return Optional.of(new OutcomeWords(outcome.get(), String.join(" ", before.subList(0, i))));
      }
    }
    return Optional.empty();
  }

  /** The outcome that a subject names with its last word. */
  private Optional<Concept> outcomeOf(String noun) {
    return synonyms
        .find(WordClass.OUTCOME, noun)
        .or(() -> synonyms.find(WordClass.OUTCOME, lastWord(noun)));
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

  private String foldAll(String phrase) {
    return Synonyms.words(phrase).stream()
        .filter(word -> !synonyms.is(WordClass.FILLER, word))
        .map(Synonyms::singular)
        .collect(Collectors.joining(" "));
  }

  /** What a subject is, without where: "the death toll in the flood", "the number of dead". */
  private String nounOf(String subject) {
    String noun = beside.split(subject, 2)[0];
    String[] parts = OF.split(noun, 2);
    return parts.length > 1 && synonyms.is(WordClass.PRONOUN, lastWord(parts[0]))
        ? parts[1]
        : parts[0];
  }

  private static String lastWord(String phrase) {
    List<String> words = Synonyms.words(phrase);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
