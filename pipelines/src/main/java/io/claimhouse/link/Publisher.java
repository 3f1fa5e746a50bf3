package io.claimhouse.link;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who stands behind an article's own figures: its outlet. The issues of a bulletin name none, but
 * share a title but for its number and date.
 */
final class Publisher {

  /** A title of fewer words is no name of a bulletin: "Update", "Press release". */
  private static final int LEAST_WORDS = 4;

  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  /** A name that two articles of one publisher share; empty where none is known. */
  Optional<String> of(ArticleFacts article) {
    return article
        .outletId()
        .map(outlet -> "outlet " + outlet)
        .or(() -> article.title().flatMap(this::bulletin));
  }

  private Optional<String> bulletin(String title) {
    List<String> words =
        Tokenizer.tokenize(title).stream()
            .filter(Token::isWord)
            .map(Token::lower)
            .filter(word -> !functionWords.is(word, WordClass.MONTH))
            .filter(word -> !functionWords.is(word, WordClass.WEEKDAY))
            .toList();
    return words.size() < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(words.stream().collect(Collectors.joining(" ", "bulletin ", "")));
  }
}
