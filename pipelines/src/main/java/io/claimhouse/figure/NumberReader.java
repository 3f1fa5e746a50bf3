package io.claimhouse.figure;

import io.claimhouse.model.Span;
import io.claimhouse.text.Tokenizer;
import java.util.List;
import java.util.Optional;

/** Reads the bare numbers of a text, whatever they tell: the first step of figures, by itself. */
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
    return new NumberReader(FigureLexicon.of("en", "en"));
  }

  /** The numbers of {@code text}, in order, none inside another. */
  public List<Found> read(String text) {
    Line line =
        new Line(text, Tokenizer.tokenize(text), lexicon, FigureContext.NONE, Optional.empty());
    return NumberGrammar.all(line).stream()
        .filter(number -> !number.isVague())
        .map(number -> new Found(line.span(number.from(), number.to()), number.low()))
        .toList();
  }
}
