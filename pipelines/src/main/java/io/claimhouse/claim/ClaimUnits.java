package io.claimhouse.claim;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Parts a sentence into what becomes its claims: by clause, by who says it, and where counts are
 * coordinated. Every figure is in exactly one unit.
 */
final class ClaimUnits {

  private final Words words;
  private final List<Clauses.Clause> clauses;
  private final List<Figure> figures;
  private final List<Attributed> attributed;

  ClaimUnits(TaggedSentence sentence) {
    this.words = sentence.words();
    this.clauses = sentence.clauses();
    this.figures = sentence.figures();
    this.attributed = sentence.attributed();
  }

  /** The units in the order of the text. */
  List<ClaimUnit> find() {
    List<ClaimUnit> units = new ArrayList<>();
    for (Figure figure : figures) {
      addToUnit(units, figure);
    }
    List<ClaimUnit> split = new ArrayList<>();
    units.forEach(unit -> split(unit, split));
    for (Attributed each : attributed) {
      addBare(split, each);
    }
    split.sort(Comparator.comparing(ClaimUnit::span));
    return split;
  }

  private void addToUnit(List<ClaimUnit> units, Figure figure) {
    Clauses.Clause clause = clauseAt(figure.span().start());
    List<Attributed> holding =
        attributed.stream()
            .filter(each -> each.holds(figure.span()))
            .sorted(Comparator.comparing((Attributed each) -> -each.extent().length()))
            .toList();
    for (ClaimUnit unit : units) {
      if (unit.clause().equals(clause) && unit.attributed().equals(holding)) {
        unit.figures().add(figure);
        return;
      }
    }
    Span span = trim(clauseSpan(clause, holding, figure.span()).cover(figure.span()));
    units.add(new ClaimUnit(span, clause, holding, new ArrayList<>(List.of(figure))));
  }

  /** The part of a clause that its innermost attribution holds. */
  private Span clauseSpan(Clauses.Clause clause, List<Attributed> holding, Span anchor) {
    Span span = words.span(clause.from(), clause.to());
    if (holding.isEmpty()) {
      return outsideContents(span, anchor);
    }
    if (!holding.get(holding.size() - 1).isRaised()) {
      for (Span part : holding.get(holding.size() - 1).content()) {
        if (part.overlaps(anchor) && part.overlaps(span)) {
          return new Span(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
        }
      }
    }
    return span;
  }

  /** The part of a clause around {@code anchor} that no source tells. */
  private Span outsideContents(Span span, Span anchor) {
    int start = span.start();
    int end = span.end();
    for (Attributed each : attributed) {
      if (each.isRaised() || !each.makesClaim()) {
        continue;
      }
      for (Span part : each.content()) {
        if (part.start() >= anchor.end()) {
          int before = words.token(Math.max(0, words.indexAt(part.start()) - 1)).end();
          end = Math.min(end, Math.max(before, anchor.end()));
        } else if (part.end() <= anchor.start() && part.start() <= span.start()) {
          start = Math.max(start, part.end());
        }
      }
    }
    return new Span(start, end);
  }

  /** Without conjunctions, commas and quotes at the ends. */
  private Span trim(Span span) {
    int from = words.indexAt(span.start());
    int to = words.indexAt(span.end() - 1) + 1;
    to = Math.min(to, words.size());
    while (from + 1 < to && isEdge(words.tag(from), words.lower(from))) {
      from++;
    }
    while (to - 1 > from
        && (words.tag(to - 1) == Tag.COMMA
            || words.tag(to - 1) == Tag.SEMICOLON
            || words.tag(to - 1) == Tag.COORDINATOR
            || words.tag(to - 1) == Tag.THAT
            || words.tag(to - 1) == Tag.DASH)) {
      to--;
    }
    return words.span(from, to);
  }

  private boolean isEdge(Tag tag, String lower) {
    return tag == Tag.COMMA
        || tag == Tag.COORDINATOR
        || (tag == Tag.THAT && lower.equals("that"))
        || tag == Tag.SEMICOLON
        || tag == Tag.DASH
        || tag == Tag.COLON;
  }

  private Clauses.Clause clauseAt(int position) {
    int token = Math.min(words.indexAt(position), words.size() - 1);
    for (Clauses.Clause clause : clauses) {
      if (clause.holds(token)) {
        return clause;
      }
    }
    return clauses.get(clauses.size() - 1);
  }

  /** Parts a unit where counts are coordinated: "7 dead and 12 injured". */
  private void split(ClaimUnit unit, List<ClaimUnit> result) {
    List<Figure> rest = new ArrayList<>(unit.figures());
    Span span = unit.span();
    int k = 1;
    while (k < rest.size()) {
      Optional<Integer> cut = cut(rest.get(k - 1), rest.get(k));
      if (cut.isEmpty()) {
        k++;
        continue;
      }
      int end = words.token(cut.get() - 1).end();
      result.add(
          new ClaimUnit(
              trim(new Span(span.start(), end)),
              unit.clause(),
              unit.attributed(),
              List.copyOf(rest.subList(0, k))));
      rest = new ArrayList<>(rest.subList(k, rest.size()));
      span = new Span(rest.get(0).span().start(), span.end());
      k = 1;
    }
    result.add(new ClaimUnit(trim(span), unit.clause(), unit.attributed(), List.copyOf(rest)));
  }

  /** The token at which two coordinated figures part; empty where they are not clearly so. */
  private Optional<Integer> cut(Figure one, Figure other) {
    if (one.isTime() || other.isTime() || one.kind() != other.kind()) {
      return Optional.empty();
    }
    int from = words.indexAt(one.span().end());
    int to = words.indexAt(other.span().start());
    int joint = -1;
    boolean content = false;
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.COORDINATOR || tag == Tag.COMMA) {
        joint = joint < 0 ? i : joint;
      } else if (tag.isBreak()) {
        return Optional.empty();
      } else {
        content |= joint < 0;
        if (joint >= 0 && tag != Tag.ADVERB && tag != Tag.DET && tag != Tag.ADJECTIVE) {
          joint = -1;
          content = true;
        }
      }
    }
    return joint > 0 && content ? Optional.of(joint) : Optional.empty();
  }

  /** A claim for an attributed assertion that no figure has brought yet. */
  private void addBare(List<ClaimUnit> units, Attributed each) {
    if (!each.makesClaim()) {
      return;
    }
    Span sentence = words.sentence().span();
    for (Span part : each.content()) {
      int start = Math.max(part.start(), sentence.start());
      int end = Math.min(part.end(), sentence.end());
      if (end <= start) {
        continue;
      }
      Span span = trim(new Span(start, end));
      boolean told = units.stream().anyMatch(unit -> unit.attributed().contains(each));
      if (!told && span.length() > 1) {
        List<Attributed> holding =
            attributed.stream()
                .filter(
                    other ->
                        other.equals(each)
                            || (other.holds(span)
                                && other.extent().length() > each.extent().length()))
                .sorted(Comparator.comparing((Attributed other) -> -other.extent().length()))
                .toList();
        units.add(new ClaimUnit(span, clauseAt(span.start()), holding, List.of()));
        return;
      }
    }
  }
}
