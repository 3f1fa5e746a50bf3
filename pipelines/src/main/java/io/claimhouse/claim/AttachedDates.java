package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Period;
import io.claimhouse.model.TimeValue;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of which days a figure speaks: of those that its own words name just behind it, "971 million in
 * January 2024 compared to 978 million in January 2023". A date elsewhere in the sentence is that
 * of what the sentence tells, and of no figure in particular.
 */
final class AttachedDates {

  /** Between a figure and its date stand at most so many characters. */
  private static final int LONGEST = 60;

  /** And so many words, the last of them "in" or the like. */
  private static final int WORDS = 5;

  private final FunctionWords functionWords;

  AttachedDates(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /**
   * The figures with the days that are attached to them.
   *
   * @param text what holds them
   * @param ordered figures in the order of the text
   */
  List<Figure> attach(String text, List<Figure> ordered) {
    List<Figure> dated = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      Figure figure = ordered.get(i);
      Optional<Period> days =
          i + 1 < ordered.size() && !figure.isTime() && figure.asOf().isEmpty()
              ? days(text, figure, ordered.get(i + 1))
              : Optional.empty();
      dated.add(days.map(figure::asOf).orElse(figure));
    }
    return dated;
  }

  private Optional<Period> days(String text, Figure figure, Figure next) {
    int from = figure.span().end();
    int to = next.span().start();
    boolean isNear = next.kind() == FigureKind.DATE && from < to && to - from <= LONGEST;
    if (!isNear) {
      return Optional.empty();
    }
    List<Token> between = Tokenizer.tokenize(text.substring(from, to));
    return next.time().flatMap(TimeValue::period).filter(days -> leadTo(between, days));
  }

  /** Whether the words between lead to the days: "… deaths in", "… troops there as of", "… (". */
  private boolean leadTo(List<Token> between, Period days) {
    int size = between.size();
    if (size == 0 || size > WORDS) {
      return false;
    }
    String last = between.get(size - 1).lower();
    if (size == 1 && last.equals("(")) {
      return true;
    }
    boolean isPhrase =
        size > 1 && functionWords.is(between.get(size - 2).lower() + " " + last, WordClass.AS_OF);
    // A single day is that of an event, "killed on Monday", unless it is "as of" or "by" then.
    boolean isOfDays = functionWords.is(last, WordClass.WITHIN) && days.end().isAfter(days.start());
    return (isPhrase || isOfDays || functionWords.is(last, WordClass.AS_OF))
        && between.subList(0, isPhrase ? size - 2 : size - 1).stream().allMatch(this::goesOn);
  }

  /** Whether a word neither ends nor begins a clause. */
  private boolean goesOn(Token token) {
    return token.isWord()
        && !functionWords.is(token.lower(), WordClass.COORDINATOR)
        && !functionWords.is(token.lower(), WordClass.SUBORDINATOR)
        && !functionWords.is(token.lower(), WordClass.RELATIVE)
        && !functionWords.is(token.lower(), WordClass.AUXILIARY);
  }
}
