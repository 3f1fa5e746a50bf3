package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import java.util.Optional;

/** Whether a figure is the size or an end of a change, and how it stands to others of its kind. */
final class Changes {

  /** A change is told at most this many tokens before its figure. */
  private static final int REACH = 7;

  private Changes() {}

  /**
   * @param from the figure's first token, its bound included
   * @param to the token after it
   * @param least the first token that no other figure has taken
   */
  static Change of(Line line, Candidate one, int from, int to, int least) {
    Optional<Change> labelled = LabelledRows.change(line, one);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    // "Increase up to 45": the bound is the link.
    boolean isUpTo =
        line.low(from).equals("up")
            && line.low(from + 1).equals("to")
            && direction(line, from - 1).isPresent();
    String link = line.low(isUpTo ? from + 1 : from - 1);
    Change.Kind kind = Change.Kind.BY;
    int at = isUpTo ? from : from - 1;
    if (one.rule().equals("ratio.multiple")) {
      return direction(line, from)
          .map(found -> new Change(found, Change.Kind.BY))
          .orElse(Change.NONE);
    }
    if (link.equals("to") || link.equals("from") || link.equals("by") || link.equals("at")) {
      kind =
          link.equals("to")
              ? Change.Kind.TO
              : link.equals("from") ? Change.Kind.FROM : Change.Kind.BY;
      if (link.equals("at")) {
        return Change.NONE;
      }
      at--;
    } else if (link.equals("of") || link.equals("a") || link.equals("another")) {
      at--;
    }
    if (link.equals("+") && line.touches(from - 1)) {
      return new Change(Change.Direction.UP, Change.Kind.BY);
    }
    Optional<Change.Direction> direction = Optional.empty();
    if (kind == Change.Kind.BY && !link.equals("by")) {
      direction = direction(line, at);
      if (direction.isEmpty() && isAdverb(line, at)) {
        direction = direction(line, at - 1);
      }
      if (direction.isEmpty()) {
        direction = behind(line, one, to);
      }
    } else {
      int first = Math.max(0, from - 1 - REACH);
      for (int i = at; i >= first && direction.isEmpty(); i--) {
        if (line.low(i).equals(";") || (kind == Change.Kind.BY && i < least)) {
          break;
        }
        direction = direction(line, i);
        if (kind == Change.Kind.FROM && line.low(i).equals("to") && i - REACH < first) {
          // "Raise the offer to 5 percent over two years from 4": the verb is that of both ends.
          first = Math.max(0, i - REACH);
        }
      }
    }
    if (direction.isEmpty()) {
      return Change.NONE;
    }
    boolean level =
        one.is(FigureKind.PERCENT)
            || kind != Change.Kind.BY
            || one.unit().isPresent()
            || link.equals("by");
    return level ? new Change(direction.get(), kind) : Change.NONE;
  }

  /** Whether a verb or noun of change stands shortly before token {@code at}. */
  static boolean isTold(Line line, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (direction(line, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverb(Line line, int i) {
    return line.low(i).endsWith("ly")
        || line.low(i).equals("another")
        || line.low(i).equals("just");
  }

  private static Optional<Change.Direction> direction(Line line, int i) {
    if (!line.isWord(i)) {
      return Optional.empty();
    }
    if (Nouns.is(line, Role.CHANGE_UP, i)) {
      return Optional.of(Change.Direction.UP);
    }
    return Nouns.is(line, Role.CHANGE_DOWN, i)
        ? Optional.of(Change.Direction.DOWN)
        : Optional.empty();
  }

  /** {@code 5% higher}, {@code a 7% increase}. */
  private static Optional<Change.Direction> behind(Line line, Candidate one, int to) {
    if (!one.is(FigureKind.PERCENT) && !one.is(FigureKind.INDEX)) {
      return Optional.empty();
    }
    return direction(line, to);
  }

  static Aggregation aggregation(Line line, int from, int to) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      if (endsNear(line, Role.TOTAL, i, from)) {
        return Aggregation.TOTAL;
      }
      if (endsNear(line, Role.AVERAGE, i, from)) {
        return Aggregation.AVERAGE;
      }
      if (endsNear(line, Role.PEAK, i, from)) {
        return Aggregation.PEAK;
      }
    }
    if (additionalStart(line, from) < from
        || line.low(from).equals("another")
        || (line.is(Role.ADDED, to) && !line.low(to + 1).equals("than"))) {
      return Aggregation.ADDITIONAL;
    }
    if (Nouns.is(line, Role.CUMULATIVE, to)) {
      return Aggregation.CUMULATIVE;
    }
    return line.low(to).equals("in") && line.is(Role.IN_TOTAL, to + 1)
        ? Aggregation.TOTAL
        : Aggregation.NONE;
  }

  private static boolean endsNear(Line line, Role role, int i, int from) {
    return line.lexicon()
        .phrases(role)
        .find(line.tokens(), i)
        .filter(match -> match.end() >= from - 1)
        .isPresent();
  }

  /**
   * Where the words before {@code from} that make it an addition begin; {@code from} if none do.
   */
  static int additionalStart(Line line, int from) {
    return line.lexicon()
        .phrases(Role.ADDITIONAL)
        .startBefore(line.tokens(), 0, from, 2)
        .filter(start -> !line.is(Role.WEAK_ADDITIONAL, start))
        .orElse(from);
  }
}
