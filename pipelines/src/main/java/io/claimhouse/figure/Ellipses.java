package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that leave out what the figure beside them has said: {@code rose 64 points to 4,577},
 * {@code 300 nurses, up from 240}, {@code 280 million of the 1.5 billion shekels}.
 */
final class Ellipses {

  private Ellipses() {}

  /** The candidates in their order, each bare number with the unit or noun that it leaves out. */
  static List<Candidate> filled(Line line, List<Candidate> chosen) {
    List<Candidate> all = new ArrayList<>();
    Optional<Candidate> before = Optional.empty();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate bare = chosen.get(i);
      Optional<Candidate> after =
          i + 1 < chosen.size() ? Optional.of(chosen.get(i + 1)) : Optional.empty();
      Candidate one = bare;
      if (bare.rule().equals("count.bare")) {
        one =
            before
                .filter(other -> isOtherEnd(line, other, bare) || isSomeOf(line, other, bare))
                .or(() -> after.filter(other -> isWhole(line, bare, other)))
                .filter(other -> other.unit().isPresent() || other.noun().isPresent())
                .map(bare::like)
                .orElse(bare);
      }
      all.add(one);
      if (one.kind().isPresent() && !one.is(FigureKind.DATE)) {
        before = Optional.of(one);
      }
    }
    return all;
  }

  /** The size or the one end of a change before, its other end now; a share is no level. */
  private static boolean isOtherEnd(Line line, Candidate before, Candidate one) {
    if (before.is(FigureKind.PERCENT) || before.is(FigureKind.RATIO)) {
      return false;
    }
    String link = line.low(one.from() - 1);
    if (!link.equals("to") && !link.equals("from")) {
      return false;
    }
    int end = before.noun().map(noun -> Math.max(noun.to(), before.to())).orElse(before.to());
    for (int i = end; i < one.from(); i++) {
      if (!line.is(Role.BETWEEN_ENDS, i)) {
        return false;
      }
    }
    return end < one.from();
  }

  /** {@code 300 nurses who … and 240 who}. */
  private static boolean isSomeOf(Line line, Candidate before, Candidate one) {
    return line.low(one.to()).equals("who") && before.is(FigureKind.COUNT);
  }

  /** {@code 280 million of the 1.5 billion shekels}: the whole stands right behind. */
  private static boolean isWhole(Line line, Candidate one, Candidate after) {
    if (!line.low(one.to()).equals("of")) {
      return false;
    }
    int from = line.low(one.to() + 1).equals("the") ? one.to() + 2 : one.to() + 1;
    return after.from() == from
        && after.unit().isPresent()
        && (after.is(FigureKind.MONEY) || after.is(FigureKind.MEASURE));
  }
}
