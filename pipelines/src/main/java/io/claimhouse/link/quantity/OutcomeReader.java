package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.lexicon.VerbForms.Reading;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads from the words around a figure what became of those that it counts. A sentence may tell
 * several outcomes ("killing 84 and injuring 202"), or its main verb none ("the attack left 49
 * dead"), so that the nearest words decide before the claim's verb does.
 */
final class OutcomeReader {

  /** How far behind a figure its outcome may stand, in words. */
  private static final int REACH = 10;

  /** The longest phrase of the seeds, in words. */
  private static final int FATE_WORDS = 4;

  /** Words of a belonging's noun phrase: "sensitive personal information". */
  private static final int BELONGING_WORDS = 3;

  /** How far an aside behind a figure may go: ", including 10 children,". */
  private static final int ASIDE_WORDS = 10;

  private final Synonyms synonyms;
  private final VerbForms verbs = VerbForms.fromSeeds();
  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  OutcomeReader(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /**
   * What became of those counted.
   *
   * @param concept what became of them
   * @param isDone whether a participle or past behind them tells it as done, whatever the sentence
   *     goes on to expect: "the three killed on Monday are to be buried"
   */
  record Outcome(Concept concept, boolean isDone) {}

  /**
   * What became of those counted, where the words beside the figure tell.
   *
   * @param text the claim's text
   * @param start where the figure begins in it, in UTF-16 chars
   * @param end where it ends
   */
  Optional<Outcome> read(String text, int start, int end) {
    List<Token> tokens = Tokenizer.tokenize(text);
    int first = indexAt(tokens, start);
    int next = indexAt(tokens, end);
    return behind(tokens, next)
        .or(() -> before(tokens, first).map(concept -> new Outcome(concept, false)));
  }

  /** "12 people killed", "seven people have died", "… whose data was stolen". */
  private Optional<Outcome> behind(List<Token> tokens, int from) {
    int i = behindAside(tokens, from);
    int last = Math.min(tokens.size(), i + REACH);
    boolean passive = false;
    while (i < last) {
      Token token = tokens.get(i);
      Optional<Concept> fate = fate(tokens, i);
      if (fate.isPresent()) {
        return fate.map(concept -> new Outcome(concept, false));
      }
      if (!token.isWord()) {
        if (!isPossessive(token)) {
          return Optional.empty();
        }
        i++;
        continue;
      }
      int belonging = belongingEnd(tokens, i, last);
      if (belonging > i) {
        i = belonging;
        continue;
      }
      Optional<Reading> verb = verbs.findOrGuess(token.lower());
      Optional<Concept> act = verb.flatMap(reading -> act(reading.lemma()));
      if (act.isPresent()) {
        boolean isPast = verb.get().is(Form.PAST) || verb.get().is(Form.PARTICIPLE);
        if (!isPast || !(passive || hasNoObject(tokens, i + 1))) {
          return Optional.empty();
        }
        return Optional.of(new Outcome(act.get(), !passive));
      }
      if (functionWords.is(token.lower(), WordClass.NEGATION) || !saysNoMore(token, verb)) {
        return Optional.empty();
      }
      passive |=
          verb.filter(reading -> synonyms.is(Synonyms.WordClass.PASSIVE, reading.lemma()))
              .isPresent();
      i++;
    }
    return Optional.empty();
  }

  /** Skips an aside between commas that tells who is among those counted. */
  private int behindAside(List<Token> tokens, int from) {
    if (from + 1 >= tokens.size()
        || !tokens.get(from).is(",")
        || !synonyms.is(Synonyms.WordClass.PART_CUE, tokens.get(from + 1).lower())) {
      return from;
    }
    int last = Math.min(tokens.size(), from + 1 + ASIDE_WORDS);
    for (int i = from + 2; i < last; i++) {
      if (tokens.get(i).is(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** The longest phrase of the seeds that begins with a token. */
  private Optional<Concept> fate(List<Token> tokens, int from) {
    for (int length = Math.min(FATE_WORDS, tokens.size() - from); length > 0; length--) {
      String phrase =
          tokens.subList(from, from + length).stream()
              .map(Token::lower)
              .collect(Collectors.joining(" "));
      Optional<Concept> found = synonyms.find(Synonyms.WordClass.FATE, phrase);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The token after "their personal information"; {@code from} where no belonging stands. */
  private int belongingEnd(List<Token> tokens, int from, int last) {
    for (int i = from; i < Math.min(last, from + BELONGING_WORDS + 1); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        return from;
      }
      if (synonyms.is(Synonyms.WordClass.BELONGING, token.lower())) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean saysNoMore(Token token, Optional<Reading> verb) {
    String word = token.lower();
    return functionWords.is(word, WordClass.AUXILIARY)
        || functionWords.is(word, WordClass.MODAL)
        || functionWords.is(word, WordClass.ADVERB)
        || functionWords.is(word, WordClass.RELATIVE)
        || word.endsWith("ly")
        || word.equals("to")
        || word.equals("as")
        || synonyms.is(Synonyms.WordClass.FILLER, word)
        || synonyms.is(Synonyms.WordClass.PERSON, word)
        || verb.filter(reading -> synonyms.is(Synonyms.WordClass.STATE, reading.lemma()))
            .isPresent();
  }

  /** Whether what follows a verb is not its object: "killed in", but not "killed two". */
  private boolean hasNoObject(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at);
    String word = next.lower();
    return next.kind() == Token.Kind.SIGN
        || word.endsWith("ly")
        || functionWords.is(word, WordClass.PREPOSITION)
        || functionWords.is(word, WordClass.PLACE)
        || functionWords.is(word, WordClass.COORDINATOR)
        || functionWords.is(word, WordClass.SUBORDINATOR)
        || functionWords.is(word, WordClass.ADVERB)
        || functionWords.is(word, WordClass.WEEKDAY)
        || functionWords.is(word, WordClass.AUXILIARY);
  }

  /** "killed 12", "the deaths of 12", "stole the data of 12", "the toll rose to 12". */
  private Optional<Concept> before(List<Token> tokens, int from) {
    int i = from - 1;
    while (i >= 0 && isDeterminer(tokens.get(i))) {
      i--;
    }
    if (i < 0 || !tokens.get(i).isWord()) {
      return Optional.empty();
    }
    Token token = tokens.get(i);
    Optional<Reading> verb = verbs.find(token.lower());
    Optional<Concept> act = verb.flatMap(reading -> act(reading.lemma()));
    if (act.isPresent()) {
      return act;
    }
    if (!functionWords.is(token.lower(), WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    if (token.is("of") && i > 0) {
      Optional<Concept> outcome =
          synonyms.find(Synonyms.WordClass.OUTCOME, tokens.get(i - 1).lower());
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return takenFrom(tokens, i - 1);
  }

  /** "exposed the personal information of", going back from the belonging. */
  private Optional<Concept> takenFrom(List<Token> tokens, int belonging) {
    if (belonging < 0
        || !synonyms.is(Synonyms.WordClass.BELONGING, tokens.get(belonging).lower())) {
      return Optional.empty();
    }
    for (int i = belonging - 1; i >= Math.max(0, belonging - 2 * BELONGING_WORDS); i--) {
      Optional<Concept> act =
          verbs.findOrGuess(tokens.get(i).lower()).flatMap(reading -> act(reading.lemma()));
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  private boolean isDeterminer(Token token) {
    return token.isWord()
        && (functionWords.is(token.lower(), WordClass.DET)
            || synonyms.is(Synonyms.WordClass.FILLER, token.lower()))
        && !token.is("of");
  }

  private static boolean isPossessive(Token token) {
    return token.lower().startsWith("'");
  }

  /** What an act makes of those whom it befalls. */
  private Optional<Concept> act(String lemma) {
    return synonyms
        .find(Synonyms.WordClass.ACT, lemma)
        .or(() -> synonyms.find(Synonyms.WordClass.PEOPLE_ACT, lemma))
        .or(() -> synonyms.find(Synonyms.WordClass.DISTANT_ACT, lemma))
        .filter(concept -> synonyms.hasOutcome(concept.id()));
  }

  private static int indexAt(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
