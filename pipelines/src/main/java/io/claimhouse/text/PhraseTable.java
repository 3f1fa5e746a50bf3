package io.claimhouse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words, each with a value, found at a token in time linear in the phrase.
 * Case and hyphens inside a phrase do not matter: {@code foot-pounds} is found as {@code foot
 * pounds}. Filled once, then only read.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {

  /**
   * A phrase found.
   *
   * @param end the number of the token after the phrase
   * @param values what it stands for, in the order in which they were added
   */
  public record Match<T>(int end, List<T> values) {

    public T first() {
      return values.get(0);
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  public void add(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.tokenize(phrase)) {
      if ((!isHyphen(token) && !token.is(".")) || node == root) {
        node = node.next.computeIfAbsent(undotted(token), word -> new Node<>());
      }
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /** The longest phrase that begins at token {@code from}; none outside the tokens. */
  public Optional<Match<T>> find(List<Token> tokens, int from) {
    if (from < 0) {
      return Optional.empty();
    }
    Node<T> node = root;
    Match<T> found = null;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Node<T> next = node.next.getOrDefault(token.lower(), node.next.get(undotted(token)));
      if (next == null) {
        if (i > from && isHyphen(token) && isInner(tokens, i)) {
          continue;
        }
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        found = new Match<>(i + 1, node.values);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The longest phrase that ends before token {@code to} and begins at {@code least} or later. */
  public Optional<Integer> startBefore(List<Token> tokens, int least, int to, int longest) {
    for (int start = Math.max(least, to - longest); start < to; start++) {
      Optional<Match<T>> match = find(tokens, start);
      if (match.isPresent() && match.get().end() == to) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** An abbreviation is found with and without its full stop. */
  private static String undotted(Token token) {
    String low = token.lower();
    return token.isWord() && low.length() > 1 && low.endsWith(".")
        ? low.substring(0, low.length() - 1)
        : low;
  }

  private static boolean isInner(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1));
  }

  private static boolean isHyphen(Token token) {
    return token.is("-") || token.is("\u2010") || token.is("\u2011");
  }
}
