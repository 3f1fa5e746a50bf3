package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Period;
import io.claimhouse.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Of which day the rows of a bulletin speak: of the one that its head states, "No. 12, 21 September
 * 2014". The first short line above the first labelled row that gives a day with its year counts;
 * rows below running text keep no day, because a date there may be of anything.
 */
final class RowDates {

  /** A head's line is no longer. */
  private static final int LONGEST_LINE = 80;

  /** A head has no more lines. */
  private static final int HEAD_LINES = 30;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private RowDates() {}

  /** The figures in the order of the text, labelled ones with the day of their bulletin. */
  static List<Figure> dated(String body, List<Sentence> sentences, List<Figure> figures) {
    List<Figure> ordered = Figure.inTextOrder(figures);
    Optional<Figure> first = ordered.stream().filter(Figure::isLabelled).findFirst();
    Optional<Period> day = first.flatMap(row -> headDay(body, sentences, ordered, row));
    return day.isEmpty()
        ? ordered
        : ordered.stream()
            .map(figure -> figure.isLabelled() ? figure.asOf(day.get()) : figure)
            .toList();
  }

  private static Optional<Period> headDay(
      String body, List<Sentence> sentences, List<Figure> figures, Figure row) {
    List<Sentence> head =
        sentences.stream()
            .takeWhile(sentence -> sentence.span().end() <= row.span().start())
            .limit(HEAD_LINES)
            .takeWhile(sentence -> isLine(body, sentence))
            .toList();
    return figures.stream()
        .filter(figure -> figure.kind() == FigureKind.DATE && YEAR.matcher(figure.surface()).find())
        .filter(figure -> head.stream().anyMatch(line -> line.span().contains(figure.span())))
        .flatMap(figure -> figure.time().stream())
        .flatMap(time -> time.period().stream())
        .filter(period -> period.start().equals(period.end()))
        .findFirst();
  }

  /** Whether a sentence is a line of a head and not running text. */
  private static boolean isLine(String body, Sentence sentence) {
    return sentence.span().length() <= LONGEST_LINE
        && body.charAt(sentence.span().end() - 1) != '.';
  }
}
