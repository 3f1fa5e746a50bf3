package io.claimhouse.figure;

import io.claimhouse.lexicon.NumberWords;
import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code the 22nd amendment}, {@code the fourth day}, {@code twenty-first}. */
final class Ordinals {

  private Ordinals() {}

  static List<Candidate> read(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      found.addAll(at(line, i));
    }
    return found;
  }

  static List<Candidate> at(Line line, int i) {
    return ordinalAt(line, i).filter(one -> !countsFromEnd(line, one.to())).stream().toList();
  }

  /** {@code second to last}, {@code third-to-last}: its place from the start is not told. */
  private static boolean countsFromEnd(Line line, int end) {
    int to = line.isHyphen(end) ? end + 1 : end;
    int last = line.isHyphen(to + 1) ? to + 2 : to + 1;
    return (line.low(to).equals("to") || line.low(to).equals("from"))
        && line.low(last).equals("last");
  }

  private static Optional<Candidate> ordinalAt(Line line, int i) {
    NumberWords words = line.lexicon().numbers();
    if (line.isNumber(i)
        && line.touches(i)
        && line.lexicon().isOrdinalSuffix(line.low(i + 1))
        && line.text(i).chars().allMatch(c -> Character.isDigit(c) || c == ',')) {
      return Digits.value(line.text(i), false).stream()
          .mapToObj(value -> ordinal(i, i + 2, value, "ordinal.digits"))
          .findFirst();
    }
    Optional<Double> simple = words.find(NumberWords.Role.ORDINAL, line.low(i));
    if (simple.isPresent()) {
      return Optional.of(ordinal(i, i + 1, simple.get(), "ordinal.word"));
    }
    // "twenty-first", "one hundred and third"
    if (words.has(NumberWords.Role.TENS, line.low(i))
        || words.has(NumberWords.Role.DIGIT, line.low(i))) {
      for (Numeral number : line.numerals(i)) {
        int j = number.to();
        int k = line.isHyphen(j) || line.low(j).equals("and") ? j + 1 : j;
        Optional<Double> last = words.find(NumberWords.Role.ORDINAL, line.low(k));
        if (last.isPresent() && number.form() == Numeral.Form.WORDS && number.low() >= 20) {
          double value = last.get() >= 100 ? number.low() * last.get() : number.low() + last.get();
          return Optional.of(ordinal(i, k + 1, value, "ordinal.words"));
        }
      }
    }
    return Optional.empty();
  }

  private static Candidate ordinal(int from, int to, double value, String rule) {
    return Candidate.amount(
        from,
        to,
        FigureKind.ORDINAL,
        Numeral.exactly(from, to, value, 1, Numeral.Form.WORDS),
        Optional.empty(),
        rule);
  }
}
