package io.claimhouse.link.story;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermReader;
import io.claimhouse.link.terms.TermWeights;
import io.claimhouse.model.Article;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what an article is about: the terms of its headline and text by how often it uses them and
 * how rare they are in the news. Immutable; one serves all threads.
 */
public final class ArticleTermsReader {

  /** So many of the weightiest are kept. */
  private static final int KEPT = 40;

  /** What a headline has counts as often as this, and its first sentences as {@link #LEAD}. */
  private static final int HEADLINE = 3;

  private static final int LEAD = 2;
  private static final int LEAD_SENTENCES = 3;

  /** Longer texts are read up to here: what they are about stands at their beginning. */
  private static final int SENTENCES = 400;

  /** More names in a row are a list or a headline. */
  private static final int LONGEST_NAME = 4;

  /** A title of fewer words is no name of a bulletin: "Update", "Press release". */
  private static final int LEAST_BULLETIN_WORDS = 4;

  private static final String BULLETIN = "bulletin ";

  private final TermReader terms;
  private final TermWeights weights;
  private final FunctionWords functionWords;

  private ArticleTermsReader(TermReader terms, TermWeights weights, FunctionWords functionWords) {
    this.terms = terms;
    this.weights = weights;
    this.functionWords = functionWords;
  }

  public static ArticleTermsReader fromSeeds() {
    return new ArticleTermsReader(
        TermReader.fromSeeds(), TermWeights.fromSeeds(), FunctionWords.fromSeeds());
  }

  /**
   * An article's terms, and its names for whoever reads its sentences.
   *
   * @param terms the terms
   * @param names the words of the article that are names, lower case
   * @param country the country whose places it names most, if it names it more than once
   */
  public record Reading(ArticleTerms terms, Set<String> names, Optional<String> country) {}

  public Reading read(Article article) {
    List<List<Token>> sentences = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(article.body(), article.blocks())) {
      if (sentences.size() == SENTENCES) {
        break;
      }
      sentences.add(Tokenizer.tokenize(article.body(), sentence.span()));
    }
    Set<String> names = terms.names(sentences);
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Map<String, Integer>> surfaces = new HashMap<>();
    article
        .title()
        .map(Tokenizer::tokenize)
        .ifPresent(
            title ->
                terms
                    .read(title, names)
                    .forEach(term -> counts.merge(term.key(), HEADLINE, Integer::sum)));
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i);
      for (Term term : terms.read(tokens, names)) {
        counts.merge(term.key(), i < LEAD_SENTENCES ? LEAD : 1, Integer::sum);
        surfaces
            .computeIfAbsent(term.key(), none -> new TreeMap<>())
            .merge(surface(term, tokens, names), 1, Integer::sum);
      }
    }
    record Weighed(String term, double weight) {}
    List<Weighed> kept =
        counts.entrySet().stream()
            .map(
                each ->
                    new Weighed(
                        each.getKey(), (1 + Math.log(each.getValue())) * weights.of(each.getKey())))
            .sorted(
                Comparator.comparingDouble((Weighed each) -> -each.weight())
                    .thenComparing(Weighed::term))
            .limit(KEPT)
            .toList();
    return new Reading(
        new ArticleTerms(
            article.articleId(),
            article.title(),
            publisher(article),
            article.published().map(Moment::at),
            article.published().map(Moment::localDate),
            article.outlet().flatMap(Outlet::country),
            kept.stream().map(Weighed::term).toList(),
            kept.stream().map(each -> Math.round(1000 * each.weight())).toList(),
            kept.stream().map(each -> mostWritten(each.term(), surfaces)).toList()),
        names,
        country(counts));
  }

  private static Optional<String> country(Map<String, Integer> counts) {
    Map<String, Integer> countries = new TreeMap<>();
    counts.forEach(
        (term, count) -> {
          if (Term.isPlace(term)) {
            countries.merge(Term.bare(term).replaceAll("-.*", ""), count, Integer::sum);
          }
        });
    return countries.entrySet().stream()
        .filter(each -> each.getKey().length() == 2 && each.getValue() > 1)
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The words of a term as written; of a name with the names that it touches. */
  private static String surface(Term term, List<Token> tokens, Set<String> names) {
    int first = term.first();
    int last = term.last();
    if (Term.isName(term.key())) {
      while (first > 0 && isName(tokens.get(first - 1), names)) {
        first--;
      }
      while (last + 1 < tokens.size() && isName(tokens.get(last + 1), names)) {
        last++;
      }
      if (last - first >= LONGEST_NAME) {
        first = term.first();
        last = term.last();
      }
    }
    StringBuilder surface = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String text = tokens.get(i).text().replaceAll("['’]s$", "");
      boolean apart = i > first && !tokens.get(i - 1).touches(tokens.get(i));
      surface.append(apart ? " " : "").append(text);
    }
    return surface.toString();
  }

  private static boolean isName(Token token, Set<String> names) {
    return token.isWord() && token.isCapitalised() && names.contains(token.lower());
  }

  private static String mostWritten(String term, Map<String, Map<String, Integer>> surfaces) {
    return surfaces.getOrDefault(term, Map.of()).entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(Term.bare(term));
  }

  /** A name that two articles of one publisher share: its outlet, else the title of a bulletin. */
  private Optional<String> publisher(Article article) {
    return article
        .outlet()
        .map(outlet -> "outlet " + outlet.id())
        .or(() -> article.title().flatMap(this::bulletin));
  }

  /** Whether a publisher is a bulletin, known by its title alone. */
  public static boolean isBulletin(String publisher) {
    return publisher.startsWith(BULLETIN);
  }

  /** A title but for its number and date, which the issues of a bulletin share. */
  private Optional<String> bulletin(String title) {
    List<String> words =
        Tokenizer.tokenize(title).stream()
            .filter(Token::isWord)
            .map(Token::lower)
            .filter(word -> !functionWords.is(word, WordClass.MONTH))
            .filter(word -> !functionWords.is(word, WordClass.WEEKDAY))
            .toList();
    return words.size() < LEAST_BULLETIN_WORDS
        ? Optional.empty()
        : Optional.of(words.stream().collect(Collectors.joining(" ", BULLETIN, "")));
  }
}
