package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What holds digits and tells no quantity: telephone numbers, versions, scores, addresses, section
 * numbers, names with a number. They compete like figures and then leave no row.
 */
final class NonFigures {

  private NonFigures() {}

  static List<Candidate> read(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int at = i;
      line.lexicon()
          .phrases(Role.NOT_A_FIGURE)
          .find(line.tokens(), i)
          .ifPresent(match -> found.add(Candidate.none(at, match.end(), "none.phrase")));
      if (line.token(i).kind() == Token.Kind.ADDRESS || line.token(i).kind() == Token.Kind.CODE) {
        readCode(line, i).ifPresent(found::add);
      }
      if (line.isNumber(i)) {
        int chain = chainEnd(line, i);
        if (chain > 0) {
          found.add(Candidate.none(i, chain, "none.chain"));
        }
        if (isHyphenName(line, i)) {
          found.add(Candidate.none(i - 2, i + 1, "none.hyphen_name"));
        }
        if (isDottedName(line, i)) {
          found.add(Candidate.none(i - 2, i + 1, "none.dotted_name"));
        }
        if (isCopyright(line, i)) {
          found.add(Candidate.none(i - 1, i + 1, "none.copyright"));
        }
        if (line.touches(i - 1) && (line.low(i - 1).equals("#") || line.low(i - 1).equals("№"))) {
          found.add(Candidate.none(i - 1, i + 1, "none.hash"));
        }
        if (isScore(line, i)) {
          found.add(Candidate.none(i, i + 3, "none.score"));
        }
        if (isClock(line, i)) {
          found.add(Candidate.none(i, i + 3, "none.clock_or_score"));
        }
      }
    }
    return found;
  }

  /** A code with the digits that touch it, {@code 9AB8}; nothing if these measure: {@code 32m2}. */
  private static Optional<Candidate> readCode(Line line, int i) {
    if (!line.touches(i - 1) || !line.isNumber(i - 1)) {
      return Optional.of(Candidate.none(i, codeEnd(line, i), "none.code"));
    }
    boolean unit =
        line.numerals(i - 1).stream().anyMatch(one -> UnitMatcher.after(line, one).isPresent());
    return unit
        ? Optional.empty()
        : Optional.of(Candidate.none(i - 1, codeEnd(line, i), "none.code"));
  }

  /** A code goes on over hyphens, slashes and dots: {@code MiG-29}, {@code H5N1/2}. */
  private static int codeEnd(Line line, int i) {
    int end = i + 1;
    while (end + 1 < line.size()
        && line.touches(end - 1)
        && line.touches(end)
        && (line.isHyphen(end) || line.low(end).equals("/") || line.low(end).equals("."))
        && !line.isWord(end + 1)) {
      end += 2;
    }
    return end;
  }

  /**
   * Three or more groups of digits joined by hyphens, dots, slashes or colons, or two with a
   * phone's look; 0 if there is no such chain.
   */
  private static int chainEnd(Line line, int i) {
    if (line.touches(i - 1)
        && (line.isHyphen(i - 1) || line.low(i - 1).equals("/"))
        && line.isNumber(i - 2)) {
      return 0;
    }
    int end = i + 1;
    int groups = 1;
    while (end + 1 < line.size()
        && line.touches(end - 1)
        && line.touches(end)
        && (line.isDash(end)
            || line.low(end).equals("/")
            || line.low(end).equals(":")
            || line.low(end).equals("."))
        && line.isNumber(end + 1)) {
      groups++;
      end += 2;
    }
    int dots = (int) line.text(i).chars().filter(c -> c == '.').count();
    return groups >= 3 || dots >= 2 ? end : 0;
  }

  /** {@code Covid-19}, {@code F-16}, {@code S-400}: a name, a hyphen, digits. */
  private static boolean isHyphenName(Line line, int i) {
    return line.isHyphen(i - 1)
        && line.touches(i - 1)
        && line.touches(i - 2)
        && line.isWord(i - 2)
        && !line.low(i - 2).equals("to")
        && line.isCapitalised(i - 2);
  }

  /** {@code ID.4}, {@code v.2}: a name, a full stop, digits, and no space. */
  private static boolean isDottedName(Line line, int i) {
    return line.low(i - 1).equals(".")
        && line.touches(i - 1)
        && line.touches(i - 2)
        && line.isWord(i - 2);
  }

  private static boolean isCopyright(Line line, int i) {
    return line.low(i - 1).equals("©")
        || line.low(i - 1).equals("copyright")
        || (line.low(i - 1).equals(")") && line.low(i - 2).equals("c"));
  }

  /** {@code 7-7}, {@code 5-2}: two small whole numbers, the second not the larger. */
  private static boolean isScore(Line line, int i) {
    if (!line.isDash(i + 1)
        || !line.isNumber(i + 2)
        || !line.touches(i)
        || !line.touches(i + 1)
        || line.text(i).length() > 3
        || line.text(i + 2).length() > 3) {
      return false;
    }
    OptionalDouble first = Digits.value(line.text(i), false);
    OptionalDouble second = Digits.value(line.text(i + 2), false);
    return first.isPresent()
        && second.isPresent()
        && first.getAsDouble() >= second.getAsDouble()
        && !(line.touches(i + 2) && (line.isWord(i + 3) || line.isDash(i + 3)));
  }

  private static boolean isClock(Line line, int i) {
    return line.low(i + 1).equals(":")
        && line.touches(i)
        && line.touches(i + 1)
        && line.isNumber(i + 2);
  }
}
