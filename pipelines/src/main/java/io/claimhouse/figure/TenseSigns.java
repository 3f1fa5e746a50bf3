package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.time.Tense;
import java.util.Optional;

/** Whether the words around a time speak of the future. */
final class TenseSigns {

  /** How many words before a time still tell its tense. */
  private static final int REACH = 9;

  private static final int REACH_OF_SAYING = 3;

  private static final String SURE = "sure";

  private final TimeWords words;

  /** Where the first sign stands, and whether a sure one stands anywhere. */
  private final int first;

  private final boolean anySure;

  TenseSigns(TimeWords words) {
    this.words = words;
    int earliest = Integer.MAX_VALUE;
    boolean sure = false;
    for (int i = words.line().size() - 1; i >= 0; i--) {
      Optional<String> sign = words.line().isCapitalised(i) ? Optional.empty() : sign(i);
      earliest = sign.isPresent() ? i : earliest;
      sure = sure || sign.filter(SURE::equals).isPresent();
    }
    this.first = earliest;
    this.anySure = sure;
  }

  private Optional<String> sign(int at) {
    return isBeforeNoun(at + 1)
        ? Optional.empty()
        : words.find(Role.AHEAD, at).map(TimeWords.Word::value);
  }

  /** "Due to a strike", "going to the north": what follows is no act ahead. */
  private boolean isBeforeNoun(int at) {
    PartOfSpeech next = words.line().tag(at + 1);
    return words.line().low(at).equals("to")
        && (next == PartOfSpeech.DETERMINER || next == PartOfSpeech.ADJECTIVE);
  }

  /** The tense of a time that begins at token {@code at}. */
  Tense before(int at) {
    for (int i = Math.max(0, at - REACH_OF_SAYING); i < at; i++) {
      if (words.is(Role.TOLD, i)) {
        return others(at);
      }
    }
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (sign(i).filter(SURE::equals).isPresent()) {
        return Tense.FUTURE;
      }
    }
    // "Postponed until Friday": what has begun goes on to a time ahead.
    boolean isUntil = words.is(Role.SPAN_END, at - 1) && words.is(Role.SIGNAL, at - 1);
    return isUntil ? Tense.FUTURE : others(at);
  }

  /** A sign anywhere before the time may be meant for it; behind it only a sure one. */
  private Tense others(int at) {
    return first < at || anySure ? Tense.PERHAPS_FUTURE : Tense.PAST;
  }
}
