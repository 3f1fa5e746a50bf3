package io.claimhouse.link;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words by which a reader knows an article's story again in another outlet: the names that it
 * uses most, and the words of its headline. Copies, and writers of one event, share many of them
 * whatever the rest of their words.
 */
final class StoryWords {

  /** So many of the most frequent names are kept: those of the event stand among them. */
  private static final int NAMES = 16;

  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_HEADLINE_LETTERS = 4;

  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final Synonyms synonyms;
  private final PlaceNames names;

  StoryWords(Synonyms synonyms, PlaceNames names) {
    this.synonyms = synonyms;
    this.names = names;
  }

  /**
   * The article's story words and the town or region that it is about, sorted. The names that its
   * headline has too and the town begin with a capital.
   */
  List<String> of(ArticleFacts article, ArticlePlaces places) {
    Map<String, Integer> names = counted(article);
    Set<String> words = new TreeSet<>();
    names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMES)
        .forEach(name -> words.add(name.getKey()));
    article
        .title()
        .ifPresent(
            title -> {
              for (Token token : Tokenizer.tokenize(title)) {
                if (token.isWord() && tells(token, LEAST_HEADLINE_LETTERS)) {
                  words.remove(token.lower());
                  words.add(
                      names.containsKey(token.lower())
                          ? strong(token.lower())
                          : Synonyms.singular(token.lower()));
                }
              }
            });
    places.narrower().ifPresent(words::add);
    return new ArrayList<>(words);
  }

  /** All words of an article's claims that tell something, sorted, its names with a capital. */
  List<String> clues(ArticleFacts article) {
    Set<String> names = counted(article).keySet();
    Set<String> clues = new TreeSet<>();
    for (ClaimFacts claim : article.claims()) {
      for (Token token : Tokenizer.tokenize(claim.text())) {
        if (token.isWord() && tells(token, LEAST_LETTERS)) {
          clues.add(
              names.contains(token.lower())
                  ? strong(token.lower())
                  : Synonyms.singular(token.lower()));
        }
      }
    }
    return List.copyOf(clues);
  }

  /** How often each name stands in the text. */
  private Map<String, Integer> counted(ArticleFacts article) {
    Map<String, Integer> names = new TreeMap<>();
    Set<String> inSentence = new TreeSet<>();
    for (ClaimFacts claim : article.claims()) {
      List<Token> tokens = Tokenizer.tokenize(claim.text());
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.isWord() && token.isCapitalised() && tells(token, LEAST_LETTERS)) {
          names.merge(token.lower(), 1, Integer::sum);
          if (i > 0) {
            inSentence.add(token.lower());
          }
        }
      }
    }
    // A word that is capitalised only where a sentence begins is no name.
    names.keySet().retainAll(inSentence);
    return names;
  }

  /** Whether a story word is a town, or a name that stands in the headline too. */
  static boolean isStrong(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String strong(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private boolean tells(Token token, int leastLetters) {
    String word = token.lower();
    // Where it was stands in the key.
    if (names.code(token.text()).filter(code -> !code.contains("-")).isPresent()) {
      return false;
    }
    Set<WordClass> classes = functionWords.of(word);
    return word.length() >= leastLetters
        && classes.isEmpty()
        && !synonyms.is(Synonyms.WordClass.FILLER, word)
        && !synonyms.is(Synonyms.WordClass.PERSON, word)
        && !synonyms.is(Synonyms.WordClass.OUTCOME, word)
        && !synonyms.is(Synonyms.WordClass.STATE, word);
  }
}
