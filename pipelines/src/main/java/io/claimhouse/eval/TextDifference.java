package io.claimhouse.eval;

import java.util.List;
import java.util.Map;

/** Says for a person which paragraphs of a text are missing and which are extra. */
final class TextDifference {

  private static final int LINES = 12;
  private static final int WIDTH = 160;

  private TextDifference() {}

  static String describe(String reference, String prediction) {
    StringBuilder text = new StringBuilder();
    list("missing", reference, prediction, text);
    list("extra", prediction, reference, text);
    return text.toString();
  }

  private static void list(String label, String from, String other, StringBuilder out) {
    Map<List<String>, Integer> known = ShingleScore.shingles(ShingleScore.tokens(other));
    int listed = 0;
    int more = 0;
    for (String paragraph : from.split("\n", -1)) {
      if (paragraph.isBlank() || isKnown(paragraph, other, known)) {
        continue;
      }
      if (listed++ < LINES) {
        out.append(label)
            .append(" (")
            .append(paragraph.length())
            .append("): ")
            .append(paragraph.strip(), 0, Math.min(WIDTH, paragraph.strip().length()))
            .append('\n');
      } else {
        more++;
      }
    }
    if (more > 0) {
      out.append(label).append(": ").append(more).append(" more paragraphs\n");
    }
  }

  private static boolean isKnown(String paragraph, String other, Map<List<String>, Integer> known) {
    return ShingleScore.tokens(paragraph).size() < 4
        ? other.contains(paragraph.strip())
        : ShingleScore.coverage(paragraph, known) >= 0.8;
  }
}
