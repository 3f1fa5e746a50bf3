package io.claimhouse.link.terms;

import io.claimhouse.lexicon.Aliases;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.PhraseTable;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.text.Singular;
import io.claimhouse.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads the terms of English text. Words that say nothing of what is talked of (function words,
 * verbs of saying and being, numbers) give none. Immutable; one serves all threads.
 */
public final class TermReader {

  private static final int LEAST_LETTERS = 2;

  private final FunctionWords functionWords;
  private final Synonyms synonyms;
  private final VerbForms verbs;
  private final Gazetteer places;
  private final Aliases aliases;
  private final Set<String> numbers;
  private final TermWeights weights;

  private TermReader(
      FunctionWords functionWords,
      Synonyms synonyms,
      VerbForms verbs,
      Gazetteer places,
      Aliases aliases,
      Set<String> numbers,
      TermWeights weights) {
    this.functionWords = functionWords;
    this.synonyms = synonyms;
    this.verbs = verbs;
    this.places = places;
    this.aliases = aliases;
    this.numbers = Set.copyOf(numbers);
    this.weights = weights;
  }

  public static TermReader fromSeeds() {
    return new TermReader(
        FunctionWords.fromSeeds(),
        Synonyms.fromSeeds(),
        VerbForms.fromSeeds(),
        Gazetteer.fromSeeds(),
        Aliases.fromSeeds(),
        NumberWords.fromSeeds("en").words(),
        TermWeights.fromSeeds());
  }

  /**
   * The words of a text that are names: those that stand with a capital where no sentence begins,
   * and those that open one and are no word of the news.
   *
   * @param sentences the tokens of each sentence
   */
  public Set<String> names(List<List<Token>> sentences) {
    Map<String, Integer> capital = new HashMap<>();
    Map<String, Integer> small = new HashMap<>();
    for (List<Token> tokens : sentences) {
      if (!tokens.isEmpty() && isUnknownWord(tokens.get(0))) {
        capital.merge(bare(tokens.get(0)), 1, Integer::sum);
      }
      for (int i = 1; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.isWord()) {
          boolean opens = tokens.get(i - 1).kind() == Token.Kind.SIGN && !tokens.get(i - 1).is(",");
          boolean isCapital = token.isCapitalised();
          if (!(isCapital && opens)) {
            (isCapital ? capital : small).merge(bare(token), 1, Integer::sum);
          }
        }
      }
    }
    Set<String> names = new HashSet<>();
    capital.forEach(
        (word, count) -> {
          if (count > small.getOrDefault(word, 0)) {
            names.add(word);
          }
        });
    return names;
  }

  /** Whether a word that opens a sentence is a name, since the news knows it as nothing else. */
  private boolean isUnknownWord(Token token) {
    if (!token.isWord() || !token.isCapitalised()) {
      return false;
    }
    String word = bare(token);
    return !functionWords.isClosed(word)
        && !numbers.contains(word)
        && !weights.has(word)
        && fold(word).filter(weights::has).isEmpty()
        && verbs.findOrGuess(word).isEmpty()
        && !word.endsWith("ly");
  }

  /**
   * The terms of a sentence, in order.
   *
   * @param tokens its tokens
   * @param names the names of its article, as {@link #names} gives them
   */
  public List<Term> read(List<Token> tokens, Set<String> names) {
    List<Term> terms = new ArrayList<>();
    boolean shouts = isInCapitals(tokens);
    IntFunction<String> word = i -> tokens.get(i).text();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int from = i;
      Optional<PhraseTable.Match<String>> place =
          token.isWord() && (token.isCapitalised() || Character.isUpperCase(token.text().charAt(0)))
              ? place(tokens, word, i, shouts)
              : Optional.empty();
      if (place.isPresent()) {
        i += place.get().length();
        terms.add(new Term(Term.place(place.get().value()), from, i - 1));
        continue;
      }
      key(token, names, shouts).ifPresent(key -> terms.add(new Term(key, from, from)));
      i++;
    }
    return terms;
  }

  private Optional<PhraseTable.Match<String>> place(
      List<Token> tokens, IntFunction<String> word, int at, boolean shouts) {
    if (shouts && tokens.get(at).text().length() < 4) {
      // "A CAR BOMB": codes of countries cannot be told from words.
      return Optional.empty();
    }
    return aliases
        .place(word, at, tokens.size())
        .or(() -> places.name(word, at, tokens.size()).map(TermReader::code))
        .or(() -> places.demonym(word, at, tokens.size()).map(TermReader::code));
  }

  private static PhraseTable.Match<String> code(PhraseTable.Match<Gazetteer.Place> match) {
    return new PhraseTable.Match<>(match.value().code(), match.length());
  }

  private static boolean isInCapitals(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    long capitals =
        tokens.stream()
            .filter(Token::isWord)
            .filter(token -> token.text().chars().noneMatch(Character::isLowerCase))
            .count();
    return words > 2 && capitals * 2 > words;
  }

  private Optional<String> key(Token token, Set<String> names, boolean shouts) {
    if (token.kind() == Token.Kind.CODE) {
      return Optional.of(Term.name(token.lower()));
    }
    if (!token.isWord()) {
      return Optional.empty();
    }
    String word = bare(token);
    boolean saysNothing = functionWords.isClosed(word) || numbers.contains(word);
    if (word.length() < LEAST_LETTERS || saysNothing) {
      return Optional.empty();
    }
    if (token.isCapitalised() && names.contains(word) && !shouts) {
      return Optional.of(Term.name(aliases.name(word).orElseGet(() -> land(word, names))));
    }
    return fold(word);
  }

  /** "Kestria" for "Kestrian", where the article names it: the regular demonym of any land. */
  private static String land(String name, Set<String> names) {
    String land = name.endsWith("ian") ? name.substring(0, name.length() - 1) : name;
    return names.contains(land) ? land : name;
  }

  /** The term of a word that is no name; empty where it says nothing of what is talked of. */
  public Optional<String> fold(String lower) {
    String word = lower;
    if (synonyms.is(WordClass.FILLER, word)) {
      return Optional.empty();
    }
    Optional<Concept> noun = noun(word);
    if (noun.isPresent()) {
      return noun.map(Concept::id);
    }
    Optional<String> lemma = verbs.find(word).map(VerbForms.Reading::lemma);
    if (lemma.isPresent()) {
      Optional<Concept> act =
          synonyms
              .find(WordClass.ACT, lemma.get())
              .or(() -> synonyms.find(WordClass.PEOPLE_ACT, lemma.get()))
              .or(() -> synonyms.find(WordClass.DISTANT_ACT, lemma.get()));
      if (act.isPresent()) {
        return act.map(Concept::id);
      }
      if (synonyms.is(WordClass.STATE, lemma.get())) {
        return Optional.empty();
      }
      return lemma;
    }
    return Optional.of(Singular.of(word));
  }

  private Optional<Concept> noun(String word) {
    String one = Singular.of(word);
    return synonyms
        .find(WordClass.OUTCOME, one)
        .or(() -> synonyms.find(WordClass.NOUN, one))
        .or(() -> synonyms.find(WordClass.PERSON, one));
  }

  private static String bare(Token token) {
    String word = token.lower();
    int mark = word.indexOf('\'');
    String stem = mark > 1 && word.endsWith("'s") ? word.substring(0, mark) : word;
    return stem.endsWith(".") && stem.indexOf('.') == stem.length() - 1
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
