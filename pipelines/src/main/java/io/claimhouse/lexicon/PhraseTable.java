package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Phrases of one or more words, found by longest match.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

  /**
   * A phrase found.
   *
   * @param value what it means
   * @param length how many words it has
   */
  public record Match<T>(T value, int length) {}

  private final Map<String, T> values;

  /** The number of words of the longest phrase by its first word. */
  private final Map<String, Integer> longest;

  private PhraseTable(Map<String, T> values, Map<String, Integer> longest) {
    this.values = Map.copyOf(values);
    this.longest = Map.copyOf(longest);
  }

  /**
   * The longest phrase that begins with word {@code from}.
   *
   * @param words the word at an index below {@code to}
   * @param to the index after the last word that may belong to the phrase
   */
  public Optional<Match<T>> find(IntFunction<String> words, int from, int to) {
    String first = words.apply(from);
    Integer most = longest.get(first);
    if (most == null) {
      return Optional.empty();
    }
    for (int length = Math.min(most, to - from); length > 1; length--) {
      StringBuilder phrase = new StringBuilder(first);
      for (int i = 1; i < length; i++) {
        phrase.append(' ').append(words.apply(from + i));
      }
      T value = values.get(phrase.toString());
      if (value != null) {
        return Optional.of(new Match<>(value, length));
      }
    }
    T value = values.get(first);
    return value == null ? Optional.empty() : Optional.of(new Match<>(value, 1));
  }

  /** Collects phrases; of equal ones the first stands. */
  static final class Builder<T> {

    private final Map<String, T> values = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    Builder<T> add(String phrase, T value) {
      String[] words = phrase.split(" ", -1);
      values.putIfAbsent(phrase, value);
      longest.merge(words[0], words.length, Math::max);
      return this;
    }

    PhraseTable<T> build() {
      return new PhraseTable<>(values, longest);
    }
  }
}
