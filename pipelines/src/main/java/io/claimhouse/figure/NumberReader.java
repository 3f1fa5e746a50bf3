package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.model.Span;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bare numbers of a text, whatever they tell: the first step of figures, by itself.
 * Spoken fractions ({@code one over three}, {@code one out of three}) are numbers here; beside
 * figures they would swallow "12 over three years".
 */
public final class NumberReader {

  /**
   * A number.
   *
   * @param span where it stands
   * @param value what it is; the low end of a vague plural
   */
  public record Found(Span span, double value) {}

  private final FigureLexicon lexicon;

  private NumberReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static NumberReader english() {
    return new NumberReader(FigureLexicon.english());
  }

  /** The numbers of {@code text}, in order, none inside another. */
  public List<Found> read(String text) {
    Line line =
        new Line(text, Tokenizer.tokenize(text), lexicon, FigureContext.NONE, Optional.empty());
    List<Found> found = new ArrayList<>();
    List<Numeral> numbers =
        NumberGrammar.all(line).stream().filter(number -> !number.isVague()).toList();
    for (int i = 0; i < numbers.size(); i++) {
      Numeral number = numbers.get(i);
      if (isPronoun(line, number) || isGluedToLetters(line, number)) {
        continue;
      }
      Numeral next = i + 1 < numbers.size() ? numbers.get(i + 1) : number;
      if (isSpokenFraction(line, number, next)) {
        found.add(new Found(line.span(number.from(), next.to()), number.low() / next.low()));
        i++;
      } else {
        found.add(new Found(line.span(number.from(), number.to()), number.low()));
      }
    }
    return found;
  }

  private static boolean isPronoun(Line line, Numeral number) {
    return number.to() == number.from() + 1
        && line.low(number.from()).equals("one")
        && line.is(FigureWords.Role.BEFORE_ONE, number.from() - 1);
  }

  /** {@code 29km}: the number of a measure or a code, not a bare one. */
  private static boolean isGluedToLetters(Line line, Numeral number) {
    return line.touches(number.to() - 1)
        && line.isNumber(number.to() - 1)
        && line.isWord(number.to())
        && Character.isLetter(line.low(number.to()).charAt(0));
  }

  private static boolean isSpokenFraction(Line line, Numeral above, Numeral below) {
    int to = above.to();
    boolean over = line.low(to).equals("over") && below.from() == to + 1;
    boolean outOf =
        line.low(to).equals("out") && line.low(to + 1).equals("of") && below.from() == to + 2;
    // "2,000 over 3 years" is no fraction; nor are "12 out of 10".
    boolean ends = !line.isWord(below.to());
    return (over && ends && below.low() > 0) || (outOf && above.low() <= below.low());
  }
}
