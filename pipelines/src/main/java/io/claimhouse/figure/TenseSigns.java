package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.time.Tense;

/** Whether the words around a time speak of the future. */
final class TenseSigns {

  /** How many words before a time still tell its tense. */
  private static final int REACH = 9;

  private static final int REACH_OF_SAYING = 3;

  private final TimeWords words;
  private final boolean perhaps;

  TenseSigns(TimeWords words) {
    this.words = words;
    this.perhaps = anySign();
  }

  /** The tense of a time that begins at token {@code at}. */
  Tense before(int at) {
    for (int i = Math.max(0, at - REACH_OF_SAYING); i < at; i++) {
      if (words.is(Role.TOLD, i)) {
        return others();
      }
    }
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (words.find(Role.AHEAD, i).filter(sign -> sign.value().equals("sure")).isPresent()) {
        return Tense.FUTURE;
      }
    }
    return others();
  }

  private Tense others() {
    return perhaps ? Tense.PERHAPS_FUTURE : Tense.PAST;
  }

  private boolean anySign() {
    for (int i = 0; i < words.line().size(); i++) {
      if (words.is(Role.AHEAD, i) && !words.line().isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }
}
