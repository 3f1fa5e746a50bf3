package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins two amounts into one: {@code between x and y}, {@code x-y}, {@code x to y}. */
final class Ranges {

  private Ranges() {}

  /** The ranges that the candidates make with each other. */
  static List<Candidate> join(Line line, List<Candidate> candidates) {
    Map<Integer, List<Candidate>> byStart = new HashMap<>();
    for (Candidate one : candidates) {
      byStart.computeIfAbsent(one.from(), key -> new ArrayList<>()).add(one);
    }
    List<Candidate> ranges = new ArrayList<>();
    for (Candidate low : candidates) {
      for (int step = 1; step <= 2; step++) {
        for (Candidate high : byStart.getOrDefault(low.to() + step, List.of())) {
          join(line, low, high).ifPresent(ranges::add);
        }
      }
    }
    return ranges;
  }

  private static Optional<Candidate> join(Line line, Candidate low, Candidate high) {
    if (low.isRange() || high.isRange() || !agree(low, high)) {
      return Optional.empty();
    }
    boolean one = high.from() == low.to() + 1;
    String link = line.low(low.to());
    int before = low.from() - 1;
    if (one && line.isDash(low.to()) && high.low() > low.low() * share(low, high)) {
      boolean touching = line.touches(low.to() - 1) == line.touches(low.to());
      return touching
          ? Optional.of(low.upTo(high, low.from(), high.to(), "range.dash"))
          : Optional.empty();
    }
    if (one && link.equals("and") && line.low(before).equals("between")) {
      return Optional.of(low.upTo(high, before, high.to(), "range.between"));
    }
    boolean suspended =
        !one
            && line.isHyphen(low.to())
            && line.touches(low.to() - 1)
            && (line.low(low.to() + 1).equals("to") || line.low(low.to() + 1).equals("or"))
            && high.unit().isPresent();
    if (suspended && high.low() > low.low()) {
      return Optional.of(low.upTo(high, low.from(), high.to(), "range.suspended"));
    }
    boolean to = line.is(Role.RANGE_LINK, low.to());
    if (to && (one || (high.from() == low.to() + 2 && line.low(low.to() + 1).equals("as")))) {
      boolean from = line.low(before).equals("from") || line.low(before).equals("between");
      if (line.low(before).equals("from") && Changes.isTold(line, before)) {
        // Two ends of a change are two figures.
        return Optional.empty();
      }
      boolean rises = high.low() >= low.low() * share(low, high);
      if (from || rises) {
        return Optional.of(
            low.upTo(
                high, from ? before : low.from(), high.to(), from ? "range.from" : "range.to"));
      }
    }
    if (one
        && link.equals("or")
        && high.low() == low.low() + 1
        && low.unit().isEmpty()
        && high.unit().isPresent()) {
      return Optional.of(low.sharing(high));
    }
    return Optional.empty();
  }

  private static double share(Candidate low, Candidate high) {
    return low.scale() == 1 && high.scale() > 1 ? high.scale() : 1;
  }

  private static boolean agree(Candidate low, Candidate high) {
    if (low.kind().isEmpty() || high.kind().isEmpty()) {
      return false;
    }
    if (low.unit().isPresent() && high.unit().isPresent()) {
      return low.unit().get().code().equals(high.unit().get().code());
    }
    // A unit before the number goes for both ($5-10); one behind it only from the last.
    return low.unit().isEmpty() || low.rule().equals("money.symbol");
  }
}
