package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.PartOfSpeech;

/**
 * Which words of a sentence are verbs and which are nouns, as far as a figure hangs on them. The
 * model's tags, put right where the words around prove them wrong.
 */
final class Verbs {

  private final Line line;
  private final boolean[] taken;

  /**
   * @param taken which tokens belong to figures
   */
  Verbs(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  boolean isVerb(int i) {
    if (!line.isWord(i) || taken[i]) {
      return false;
    }
    PartOfSpeech tag = line.tag(i);
    boolean tagged = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY;
    return (tagged && !isNounAfterAll(i))
        || (line.is(Role.AUXILIARY, i) && !line.isCapitalised(i))
        || isVerbAfterAll(i)
        || isOnlyVerb(i);
  }

  /** Whether what stands behind it is its complement and no object. */
  boolean isCopula(int i) {
    return line.tag(i) == PartOfSpeech.AUXILIARY || line.is(Role.AUXILIARY, i);
  }

  /** Whether it is a verb that has a subject of its own. */
  boolean isFinite(int i) {
    return isVerb(i) && !line.low(i).endsWith("ing");
  }

  boolean isNoun(int i) {
    if (!line.isWord(i) || taken[i]) {
      return false;
    }
    boolean name =
        line.isCapitalised(i)
            && line.tag(i) == PartOfSpeech.ADJECTIVE
            && (isVerbAfterAll(i + 1) || line.tag(i + 1) == PartOfSpeech.AUXILIARY);
    return !isVerb(i)
        && (line.isNoun(i) || name || isNounAfterAll(i) || Nouns.is(line, Role.INDEX, i));
  }

  /** {@code Acme rose 3 %}: the model often takes a verb of change before a figure for a noun. */
  private boolean isVerbAfterAll(int i) {
    boolean change =
        line.isWord(i)
            && (Nouns.is(line, Role.CHANGE_UP, i) || Nouns.is(line, Role.CHANGE_DOWN, i))
            && line.tag(i) != PartOfSpeech.ADPOSITION
            && line.tag(i) != PartOfSpeech.ADVERB;
    int next = line.is(Role.CHANGE_LINK, i + 1) ? i + 2 : i + 1;
    boolean preceded = i > 0 && !taken[i - 1] && line.tag(i - 1) != PartOfSpeech.DETERMINER;
    return change && preceded && next < taken.length && taken[next];
  }

  /** {@code Exports to Peru fell}: a plural that opens a clause is no verb. */
  private boolean isNounAfterAll(int i) {
    if (line.tag(i) != PartOfSpeech.VERB || !line.low(i).endsWith("s")) {
      return false;
    }
    PartOfSpeech next = line.tag(i + 1);
    if (i > 0
        && line.isNoun(i - 1)
        && line.isWord(i + 1)
        && (next == PartOfSpeech.VERB || next == PartOfSpeech.AUXILIARY)
        && !line.low(i + 1).endsWith("ing")) {
      // "Vantor shares finished": of two verbs side by side the first is none.
      return true;
    }
    boolean opens = i == 0 || line.low(i - 1).equals(",") || line.low(i - 1).equals(":");
    return opens
        && (next == PartOfSpeech.ADPOSITION
            || line.low(i + 1).equals("to")
            || (i == 0 && line.isNoun(i + 1)));
  }

  /** {@code The stock trades at $9}: where no other word of the clause can be its verb. */
  private boolean isOnlyVerb(int i) {
    if (i == 0 || !line.isNoun(i) || !line.isNoun(i - 1) || line.isCapitalised(i)) {
      return false;
    }
    PartOfSpeech next = line.tag(i + 1);
    boolean complement =
        next == PartOfSpeech.ADPOSITION
            || next == PartOfSpeech.DETERMINER
            || next == PartOfSpeech.PRONOUN
            || (i + 1 < taken.length && taken[i + 1]);
    return complement
        && !line.low(i + 1).equals("of")
        && line.lexicon().isFiniteForm(line.low(i))
        && hasNoVerb(i, -1)
        && hasNoVerb(i, 1);
  }

  private boolean hasNoVerb(int i, int step) {
    for (int k = i + step; k >= 0 && k < line.size(); k += step) {
      PartOfSpeech tag = line.tag(k);
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY) {
        return false;
      }
      if (tag == PartOfSpeech.CONJUNCTION || line.low(k).equals(",") || line.low(k).equals(";")) {
        return true;
      }
    }
    return true;
  }
}
