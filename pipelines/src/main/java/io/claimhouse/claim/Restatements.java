package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Claim;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Unit;
import io.claimhouse.text.SentenceSplitter;
import io.claimhouse.text.Singular;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the claims that an article makes twice: what its headline, its summaries and its bullets
 * say of the body, and what the body says again in nearly the same words.
 *
 * <p>A claim with figures is repeated where all of them return with the same kind, unit and value,
 * of a noun that may be the same, among words of which enough are shared; in the body so must all
 * its numbers, those of dates and names too. One without figures is repeated where it returns word
 * for word. What a headline leaves out (who said it, "about") does not part the two. The body's
 * prose makes the claim and the rest repeats it; of two in prose, the second repeats the first. No
 * claim repeats one that is itself a repetition.
 */
public final class Restatements {

  /** The share of the words of a bullet or a summary that the claim's sentence must have too. */
  private static final double SUMMARY_SHARE = 0.5;

  /** The share of the words of the longer of two claims in prose that the other must have too. */
  private static final double PROSE_SHARE = 0.8;

  /** A smaller number is in many a sentence; with a greater one a single shared word is enough. */
  private static final double TELLING_VALUE = 20;

  /** Claims without figures that have fewer words are alike by chance. */
  private static final int FEW_WORDS = 5;

  /** A value that so many claims hold is that of a table, and no claim is sought among them. */
  private static final int MANY = 50;

  private static final int LEAST_LETTERS = 3;

  /** The closed classes whose words carry meaning none the less. */
  private static final Set<FunctionWords.WordClass> NOUNS =
      Set.of(FunctionWords.WordClass.NOUN, FunctionWords.WordClass.PLURAL);

  private final FunctionWords functionWords;
  private final Set<String> numberWords;
  private final Synonyms synonyms;

  private Restatements(FunctionWords functionWords, Set<String> numberWords, Synonyms synonyms) {
    this.functionWords = functionWords;
    this.numberWords = numberWords;
    this.synonyms = synonyms;
  }

  public static Restatements fromSeeds() {
    return new Restatements(
        FunctionWords.fromSeeds(), NumberWords.fromSeeds("en").words(), Synonyms.fromSeeds());
  }

  /** What a figure has in common with its repetition. */
  private record Value(FigureKind kind, String unit, Interval value) {

    static Value of(Figure figure) {
      Interval value = figure.value();
      return new Value(
          figure.kind(),
          figure.unit().map(Unit::code).orElse(""),
          value.point().isPresent() ? Interval.exactly(value.point().getAsDouble()) : value);
    }

    boolean isTelling() {
      double number = value.point().orElse(value.high().orElse(value.low().orElse(0)));
      return Math.abs(number) >= TELLING_VALUE || number != Math.rint(number);
    }
  }

  /**
   * A claim with what it is compared by.
   *
   * @param index its place among the article's claims
   * @param kind what its block is
   * @param nouns its values without times, each with what it counts, if anything
   * @param words its words that carry meaning; none where no other claim has a value of it
   */
  private record Candidate(
      int index, Claim claim, Block.Kind kind, Map<Value, String> nouns, Set<String> words) {

    /** Where its repetitions are sought: a value of it, or its very words. */
    Object key() {
      return nouns.isEmpty() ? words : nouns.keySet().iterator().next();
    }

    /** Where it is found by them. */
    Stream<Object> keys() {
      return nouns.isEmpty() ? Stream.of(words) : nouns.keySet().stream().map(Object.class::cast);
    }

    /** Whether it is of a headline or summary and its numbers alone say of what it tells. */
    boolean isTellingHeadline() {
      return kind.isAdded() && nouns.keySet().stream().allMatch(Value::isTelling);
    }

    boolean isProse() {
      return switch (kind) {
        case PARAGRAPH, QUOTE, TABLE_ROW -> true;
        case HEADING, LIST_ITEM, HEADLINE, SUMMARY -> false;
      };
    }
  }

  /**
   * The same claims in the same order; those that say another again point to it.
   *
   * @param claims the claims of the article's body, in the order of the text
   */
  public List<Claim> mark(List<Claim> claims, Article article) {
    Sentences sentences = new Sentences(article);
    List<Candidate> candidates = candidates(claims, sentences);
    Map<Object, List<Candidate>> said = new HashMap<>();
    List<Claim> marked = new ArrayList<>(claims);
    for (boolean prose : List.of(true, false)) {
      for (Candidate candidate : candidates) {
        if (candidate.isProse() == prose) {
          Optional<Candidate> first = first(candidate, said, sentences);
          if (first.isPresent()) {
            marked.set(candidate.index(), candidate.claim().restating(first.get().index()));
          } else {
            candidate
                .keys()
                .forEach(key -> said.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate));
          }
        }
      }
    }
    return marked;
  }

  /** The words and numbers of an article's sentences, read where they are asked for. */
  private final class Sentences {

    private final Article article;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Set<String>> words = new HashMap<>();
    private final Map<Integer, Set<String>> numbers = new HashMap<>();

    Sentences(Article article) {
      this.article = article;
      for (Sentence sentence : SentenceSplitter.split(article.body(), article.blocks())) {
        texts.put(sentence.index(), sentence.span().of(article.body()));
      }
    }

    Block.Kind kind(Claim claim) {
      return article.kindAt(claim.span().start());
    }

    Set<String> words(Candidate candidate) {
      return words.computeIfAbsent(
          candidate.claim().sentence(), index -> Restatements.this.words(texts.get(index)));
    }

    Set<String> numbers(Candidate candidate) {
      return numbers.computeIfAbsent(
          candidate.claim().sentence(), index -> Restatements.numbers(texts.get(index)));
    }
  }

  private List<Candidate> candidates(List<Claim> claims, Sentences sentences) {
    List<Map<Value, String>> values = new ArrayList<>();
    Map<Value, Integer> holders = new HashMap<>();
    for (Claim claim : claims) {
      Map<Value, String> nouns = nouns(claim);
      nouns.keySet().forEach(value -> holders.merge(value, 1, Integer::sum));
      values.add(nouns);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Map<Value, String> nouns = values.get(i);
      boolean isAlone =
          !nouns.isEmpty() && nouns.keySet().stream().allMatch(value -> holders.get(value) == 1);
      candidates.add(
          new Candidate(
              i, claim, sentences.kind(claim), nouns, isAlone ? Set.of() : words(claim.text())));
    }
    return candidates;
  }

  /** A claim's values without times, each with what it counts; empty where it counts nothing. */
  private static Map<Value, String> nouns(Claim claim) {
    Map<Value, String> nouns = new LinkedHashMap<>();
    for (Figure figure : claim.figures()) {
      if (!figure.isTime()) {
        nouns.putIfAbsent(
            Value.of(figure), figure.counted().map(CountedNoun::head).map(Singular::of).orElse(""));
      }
    }
    return nouns;
  }

  private static Set<String> numbers(String text) {
    return Tokenizer.tokenize(text).stream()
        .map(Token::lower)
        .filter(token -> token.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  /** The words of a stretch of text that carry meaning, in the singular; numbers are none. */
  private Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.isWord()
          && token.lower().length() >= LEAST_LETTERS
          && NOUNS.containsAll(functionWords.of(token.lower()))
          && !numberWords.contains(token.lower())) {
        words.add(Singular.of(token.lower()));
      }
    }
    return words;
  }

  /** The claim that this one says again: of several the most alike, of these the first. */
  private Optional<Candidate> first(
      Candidate candidate, Map<Object, List<Candidate>> said, Sentences sentences) {
    List<Candidate> others = said.getOrDefault(candidate.key(), List.of());
    Candidate best = null;
    double most = 0;
    for (Candidate other : others.size() > MANY ? List.<Candidate>of() : others) {
      double share = sharedWords(candidate, other, sentences);
      if (share > most && repeats(candidate, other, share, sentences)) {
        most = share;
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean repeats(Candidate claim, Candidate other, double share, Sentences sentences) {
    if (claim.claim().sentence() == other.claim().sentence()
        || claim.claim().negated() != other.claim().negated()) {
      return false;
    }
    if (claim.nouns().isEmpty()) {
      return claim.words().size() >= FEW_WORDS;
    }
    if (!claim.nouns().entrySet().stream().allMatch(each -> holds(other, each, claim.words()))) {
      return false;
    }
    if (!claim.kind().isAdded()
        && !sentences.numbers(other).containsAll(numbers(claim.claim().text()))) {
      return false;
    }
    if (claim.isProse()) {
      return share >= PROSE_SHARE;
    }
    return share >= SUMMARY_SHARE || claim.isTellingHeadline();
  }

  private boolean holds(Candidate other, Map.Entry<Value, String> figure, Set<String> words) {
    String noun = other.nouns().get(figure.getKey());
    return noun != null && (mayBeOne(figure.getValue(), noun) || words.contains(noun));
  }

  /** "84 dead" may be "84 people"; "84 dead" and "84 injured" are not the same. */
  private boolean mayBeOne(String noun, String other) {
    if (noun.isEmpty() || other.isEmpty() || noun.equals(other)) {
      return true;
    }
    Optional<Concept> concept = concept(noun);
    Optional<Concept> otherConcept = concept(other);
    return concept.isPresent()
        && otherConcept.isPresent()
        && (concept.get().id().equals(otherConcept.get().id())
            || concept.get().wordClass() == WordClass.PERSON
            || otherConcept.get().wordClass() == WordClass.PERSON);
  }

  private Optional<Concept> concept(String noun) {
    return Stream.of(WordClass.PERSON, WordClass.OUTCOME, WordClass.NOUN)
        .flatMap(wordClass -> synonyms.find(wordClass, noun).stream())
        .findFirst();
  }

  /** From 0 to 1: in prose of the longer claim, else of this one against the other's sentence. */
  private static double sharedWords(Candidate claim, Candidate other, Sentences sentences) {
    Set<String> theirs = claim.isProse() ? other.words() : sentences.words(other);
    long shared = claim.words().stream().filter(theirs::contains).count();
    int all =
        claim.isProse() ? Math.max(claim.words().size(), theirs.size()) : claim.words().size();
    // "16,000 in all" has but its number.
    return all > 0 ? (double) shared / all : claim.isTellingHeadline() ? 1 : 0;
  }
}
