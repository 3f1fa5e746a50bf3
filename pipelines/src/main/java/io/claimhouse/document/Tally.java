package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came of the members of one container. */
final class Tally {

  /** After these the rest of the file is not looked at. */
  private static final Set<Reason> FINAL = EnumSet.of(Reason.BOMB, Reason.ENTRY_LIMIT);

  private final Map<String, Integer> names = new HashMap<>();
  private int good;
  private int harmless;
  private Optional<Verdict> firstBad = Optional.empty();
  private Optional<Rejection> broken = Optional.empty();
  private boolean over;
  private boolean locked;

  void add(Verdict verdict) {
    boolean lost = verdict.outcome() == Outcome.REJECTED && !verdict.isHarmless();
    if (lost || verdict.outcome() == Outcome.PARTIAL) {
      if (firstBad.isEmpty()) {
        firstBad = Optional.of(verdict);
      }
      over |= verdict.reason().filter(FINAL::contains).isPresent();
    }
    if (verdict.outcome() == Outcome.PARTIAL) {
      good++;
    } else if (verdict.isHarmless()) {
      harmless++;
    } else if (verdict.outcome() != Outcome.REJECTED) {
      good++;
    }
  }

  void refused(Reason reason) {
    locked |= reason == Reason.ENCRYPTED;
  }

  void broke(Rejection rejection) {
    broken = Optional.of(rejection);
  }

  /** Whether the rest of the file is not to be looked at. */
  boolean isOver() {
    return over;
  }

  /** The name, numbered where it stands in the container more than once. */
  String unique(String name) {
    int n = names.merge(name, 1, Integer::sum);
    return n == 1 ? name : name + "#" + n;
  }

  /**
   * The container's own row: rejected when nothing in it could be read, or when the container
   * itself wants a password, whatever else could be read; partial when something was lost.
   */
  Verdict ofContainer() {
    if (broken.isPresent()) {
      boolean some = good + harmless > 0;
      return new Verdict(
          some ? Outcome.PARTIAL : Outcome.REJECTED,
          Optional.of(broken.get().reason()),
          Failures.line(broken.get()));
    }
    if (firstBad.isPresent()) {
      return new Verdict(
          good + harmless > 0 && !locked ? Outcome.PARTIAL : Outcome.REJECTED,
          firstBad.get().reason(),
          "a member could not be read: " + firstBad.get().detail());
    }
    return good > 0
        ? new Verdict(Outcome.PARSED, Optional.empty(), "")
        : new Verdict(Outcome.PARSED, Optional.of(Reason.NO_MEMBERS), "no article in it");
  }

  Verdict ofAttachments() {
    return firstBad
        .map(bad -> new Verdict(Outcome.PARTIAL, bad.reason(), bad.detail()))
        .orElse(new Verdict(Outcome.PARSED, Optional.empty(), ""));
  }
}
