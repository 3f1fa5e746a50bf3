package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.PartOfSpeech;
import java.util.Set;

/** Which words of a sentence are verbs, as far as a figure hangs on them. */
final class Verbs {

  private static final Set<String> BE =
      Set.of("is", "was", "were", "are", "be", "been", "being", "has", "have", "had");

  private static final Set<String> LINKS = Set.of("by", "to", "from", "as");

  private Verbs() {}

  static boolean isVerb(Line line, int i, boolean[] taken) {
    if (!line.isWord(i) || taken[i]) {
      return false;
    }
    PartOfSpeech tag = line.tag(i);
    return tag == PartOfSpeech.VERB
        || tag == PartOfSpeech.AUXILIARY
        || BE.contains(line.low(i))
        || (isChange(line, i) && leadsToFigure(line, i, taken));
  }

  /** Whether a verb has a subject of its own. */
  static boolean isFinite(Line line, int i) {
    PartOfSpeech tag = line.tag(i);
    return line.isWord(i)
        && (tag == PartOfSpeech.AUXILIARY
            || BE.contains(line.low(i))
            || (tag == PartOfSpeech.VERB && !line.low(i).endsWith("ing")));
  }

  static boolean isChange(Line line, int i) {
    return line.isWord(i)
        && (Nouns.is(line, Role.CHANGE_UP, i) || Nouns.is(line, Role.CHANGE_DOWN, i));
  }

  /** Whether the figure stands right behind, or behind a word that links it. */
  static boolean leadsToFigure(Line line, int i, boolean[] taken) {
    int next = LINKS.contains(line.low(i + 1)) ? i + 2 : i + 1;
    return next < taken.length && taken[next];
  }
}
