package io.claimhouse.claim;

import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as tagged tokens.
 *
 * @param sentence the sentence
 * @param tokens its tokens in order
 * @param tags a tag for each token
 * @param verbs for each token, how it reads as a verb; empty where its tag is not verbal
 */
record Words(
    Sentence sentence,
    List<Token> tokens,
    List<Tag> tags,
    List<Optional<VerbForms.Reading>> verbs) {

  int size() {
    return tokens.size();
  }

  Tag tag(int i) {
    return i < 0 || i >= tags.size() ? Tag.STOP : tags.get(i);
  }

  /** The token's text in lower case; empty outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  /** The lemma of a verb; the word itself where it is none. */
  String lemma(int i) {
    return verbs.get(i).map(VerbForms.Reading::lemma).orElseGet(() -> lower(i));
  }

  /** From the start of token {@code from} to the end of token {@code to - 1}. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The index of the first token that ends after {@code position}; the size if there is none. */
  int indexAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
