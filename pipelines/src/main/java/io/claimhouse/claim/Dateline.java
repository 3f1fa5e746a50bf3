package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import java.util.List;

/** "LIMA, May 3 (Northwire) -": where and when a text was written, and not what it tells. */
final class Dateline {

  /** The longest in tokens. */
  private static final int LONGEST = 16;

  private Dateline() {}

  /**
   * Where the dateline of a sentence ends in the body; where the sentence begins if it has none.
   *
   * @param figures the sentence's figures
   */
  static int end(Words words, List<Figure> figures) {
    int none = words.sentence().span().start();
    if (words.tag(0) != Tag.NAME) {
      return none;
    }
    for (int i = 1; i < Math.min(LONGEST, words.size()); i++) {
      if (words.tag(i) == Tag.DASH) {
        return words.token(i).end();
      }
      int at = words.token(i).start();
      if (!mayStandIn(words.tag(i)) && figures.stream().noneMatch(figure -> isDate(figure, at))) {
        return none;
      }
    }
    return none;
  }

  private static boolean mayStandIn(Tag tag) {
    return switch (tag) {
      case NAME, NOUN, ADJECTIVE, NUMBER, COMMA, STOP, OPEN_BRACKET, CLOSE_BRACKET -> true;
      default -> false;
    };
  }

  /** "May" is a month there. */
  private static boolean isDate(Figure figure, int at) {
    return figure.kind() == FigureKind.DATE
        && figure.span().start() <= at
        && at < figure.span().end();
  }
}
