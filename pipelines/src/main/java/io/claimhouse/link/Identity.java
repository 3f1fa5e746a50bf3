package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a subject says of whom a figure speaks in a way that holds outside its article: by a
 * name. "The company" of two articles are two companies, and a subject of many words is a sentence
 * that was not parted.
 */
final class Identity {

  /** The longest subject that is believed to be a name, in words that tell. */
  private static final int NAME_WORDS = 4;

  private final Set<String> commonWords;

  private Identity(Set<String> commonWords) {
    this.commonWords = commonWords;
  }

  /** What an article's own spelling tells of its names. */
  static Identity of(ArticleFacts article) {
    Set<String> common = new HashSet<>();
    for (ClaimFacts claim : article.claims()) {
      for (Token token : Tokenizer.tokenize(claim.text())) {
        if (token.isWord() && !token.isCapitalised()) {
          common.add(Synonyms.singular(token.lower()));
        }
      }
    }
    return new Identity(common);
  }

  /** Whether a subject, as written, is a name. */
  boolean isNamed(Optional<String> subject) {
    if (subject.isEmpty() || subject.get().chars().anyMatch(Character::isDigit)) {
      return false;
    }
    List<Token> words = Tokenizer.tokenize(subject.get()).stream().filter(Token::isWord).toList();
    return words.size() <= 2 * NAME_WORDS
        && words.stream().filter(Token::isCapitalised).count() <= NAME_WORDS
        && words.stream().anyMatch(this::isName);
  }

  private boolean isName(Token word) {
    return word.isCapitalised()
        && word.text().length() > 1
        && !commonWords.contains(Synonyms.singular(word.lower()));
  }
}
