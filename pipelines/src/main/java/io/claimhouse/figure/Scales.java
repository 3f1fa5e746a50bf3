package io.claimhouse.figure;

import io.claimhouse.figure.Numeral.Form;
import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.lexicon.NumberWords.Role;
import java.util.Optional;

/**
 * The words that multiply the number before them: {@code million}, {@code hundred}, {@code dozen}.
 */
final class Scales {

  /** No further scale word is read beyond this: {@code billion billion billion}. */
  private static final double GREATEST = 1e15;

  private final Line line;
  private final NumberWords words;

  Scales(Line line) {
    this.line = line;
    this.words = line.lexicon().numbers();
  }

  /** What the word at token {@code i} multiplies by. */
  Optional<Double> word(int i) {
    String word = line.low(i);
    return words
        .find(Role.SCALE, word)
        .or(() -> words.find(Role.HUNDRED, word))
        .or(() -> words.find(Role.DOZEN, word));
  }

  boolean isWord(int i) {
    return word(i).isPresent();
  }

  /** {@code value} times the scale words from token {@code at}. */
  Numeral scaled(int from, int at, double value, Form form) {
    Run run = run(at);
    Form whole = run.factor > 1 && form == Form.FRACTION ? Form.DIGITS : form;
    return Numeral.exactly(from, run.end, value * run.factor, run.factor, whole);
  }

  /** {@code two thirds of a million}: a part of a scale word is a number of its own. */
  Numeral partOf(Numeral part) {
    int at = part.to();
    boolean of = line.low(at).equals("of") && (line.low(at + 1).equals("a") || isOne(at + 1));
    return of && isWord(at + 2) ? scaled(part.from(), at + 2, part.low(), Form.FRACTION) : part;
  }

  private boolean isOne(int i) {
    return line.low(i).equals("one");
  }

  /**
   * Scale words in a row.
   *
   * @param end number of the token after them
   * @param factor their product; 1 if there is none
   */
  record Run(int end, double factor) {}

  /** The scale words from token {@code at}, a hyphen before each allowed. */
  Run run(int at) {
    int end = at;
    double factor = 1;
    while (factor <= GREATEST) {
      int k = line.isHyphen(end) && line.touches(end - 1) && line.touches(end) ? end + 1 : end;
      Optional<Double> next = word(k);
      if (next.isEmpty()) {
        break;
      }
      factor *= next.get();
      end = k + 1;
    }
    return new Run(end, factor);
  }
}
