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

  /** A title of fewer words is no name of a bulletin: "Update", "Press release". */
  private static final int LEAST_BULLETIN_WORDS = 4;

  private final TermReader terms;
  private final TermWeights weights;
  private final FunctionWords functionWords;

  private ArticleTermsReader(
      TermReader terms, TermWeights weights, FunctionWords functionWords) {
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
   */
  public record Reading(ArticleTerms terms, Set<String> names) {}

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
    article.title().ifPresent(title -> count(Tokenizer.tokenize(title), names, HEADLINE, counts));
    for (int i = 0; i < sentences.size(); i++) {
      count(sentences.get(i), names, i < LEAD_SENTENCES ? LEAD : 1, counts);
    }
    record Weighed(String term, double weight) {}
    List<Weighed> kept =
        counts.entrySet().stream()
            .map(
                each ->
                    new Weighed(
                        each.getKey(),
                        (1 + Math.log(each.getValue())) * weights.of(each.getKey())))
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
            kept.stream().map(each -> Math.round(1000 * each.weight())).toList()),
        names);
  }

  private void count(
      List<Token> tokens, Set<String> names, int times, Map<String, Integer> counts) {
    for (Term term : terms.read(tokens, names)) {
      counts.merge(term.key(), times, Integer::sum);
    }
  }

  /** A name that two articles of one publisher share: its outlet, else the title of a bulletin. */
  private Optional<String> publisher(Article article) {
    return article
        .outlet()
        .map(outlet -> "outlet " + outlet.id())
        .or(() -> article.title().flatMap(this::bulletin));
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
        : Optional.of(words.stream().collect(Collectors.joining(" ", "bulletin ", "")));
  }
}
