package io.claimhouse.figure;

import io.claimhouse.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the figures of a sentence are about. A figure hangs on the nearest of: the noun that it
 * modifies ({@code a 25 % tax on imports}), the noun behind or before {@code of}, the object of its
 * verb ({@code cut prices by 5 %}); and on the subject of its verb. Rules over parts of speech, in
 * the order of what they prove.
 */
final class Topics {

  private static final Set<String> OF = Set.of("of");

  private static final Set<String> OBJECT_LINKS = Set.of("by", "to", "from", "for", "at", "with");

  private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whose");

  private final Line line;
  private final boolean[] taken;
  private final Chunks chunks;

  /**
   * @param taken which tokens belong to figures
   */
  Topics(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken.clone();
    this.chunks = new Chunks(line, taken);
  }

  /**
   * The phrases that a figure is about, the nearest first.
   *
   * @param from its first token, its bound included
   * @param to the token after its unit
   */
  List<NounPhrase> of(int from, int to) {
    List<NounPhrase> found = new ArrayList<>();
    Optional<NounPhrase> own = own(from, to);
    own.ifPresent(found::add);
    if (own.isEmpty() || !isSubject(own.get())) {
      subject(from)
          .filter(phrase -> found.stream().noneMatch(one -> overlaps(one, phrase)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean overlaps(NounPhrase a, NounPhrase b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  private Optional<NounPhrase> own(int from, int to) {
    int behind = line.isHyphen(to) && line.touches(to) ? to + 1 : to;
    while (behind < line.size() && taken[behind]) {
      behind++;
    }
    Optional<NounPhrase> modified = behind < line.size() ? chunks.rest(behind) : Optional.empty();
    if (modified.isPresent() && !chunks.isDeterminer(behind - 1)) {
      return modified;
    }
    if (OF.contains(line.low(to))) {
      Optional<NounPhrase> of = chunks.at(to + 1);
      if (of.isPresent()) {
        return of;
      }
    }
    int link = from - 1;
    while (chunks.isDeterminer(link)) {
      link--;
    }
    if (OF.contains(line.low(link))) {
      Optional<NounPhrase> before = chunks.before(link);
      if (before.isPresent()) {
        return before;
      }
    }
    if (line.low(to).equals("for") || line.low(to).equals("on")) {
      Optional<NounPhrase> target = chunks.at(to + 1);
      if (target.isPresent()) {
        return target;
      }
    }
    return object(from);
  }

  /** {@code cut prices by 5 %}, {@code bought a boat for $900}. */
  private Optional<NounPhrase> object(int from) {
    int verb = verbBefore(from);
    if (verb < 0) {
      return Optional.empty();
    }
    int at = verb + 1;
    while (at < from
        && (line.tag(at) == PartOfSpeech.ADVERB || line.tag(at) == PartOfSpeech.PARTICLE)) {
      at++;
    }
    Optional<NounPhrase> object = chunks.at(at);
    if (object.isEmpty() || object.get().to() > from) {
      return Optional.empty();
    }
    int end = object.get().to();
    boolean direct = end == from;
    boolean linked = end == from - 1 && OBJECT_LINKS.contains(line.low(end));
    return direct || linked ? object : Optional.empty();
  }

  /** Whether a finite verb follows the phrase, whose subject it then is. */
  private boolean isSubject(NounPhrase phrase) {
    int i = phrase.to();
    while (line.tag(i) == PartOfSpeech.ADVERB && i < line.size()) {
      i++;
    }
    return Verbs.isFinite(line, i);
  }

  private int verbBefore(int from) {
    int i = from - 1;
    while (i >= 0 && !Verbs.isVerb(line, i, taken)) {
      if (line.low(i).equals(";")) {
        return -1;
      }
      i--;
    }
    return i;
  }

  /** The subject of the verb that governs token {@code from}. */
  private Optional<NounPhrase> subject(int from) {
    int verb = verbBefore(from);
    while (verb >= 0) {
      int first = groupStart(verb);
      int before = first - 1;
      if (line.low(before).equals("there")) {
        return Optional.empty();
      }
      if (RELATIVES.contains(line.low(before)) && !line.low(before - 1).equals("said")) {
        int end = line.low(before - 1).equals(",") ? before - 1 : before;
        Optional<NounPhrase> antecedent = chunks.before(end);
        if (antecedent.isPresent()) {
          return antecedent;
        }
      }
      boolean infinitive = line.low(first).equals("to");
      if (!infinitive && before >= 0) {
        if (line.low(before).equals(",")) {
          Optional<NounPhrase> apposed = beforeApposition(before);
          if (apposed.isPresent() && Verbs.isFinite(line, first)) {
            return apposed;
          }
        }
        Optional<NounPhrase> subject = chunks.before(first);
        if (subject.isPresent()) {
          return subject;
        }
      }
      verb = verbBefore(first);
    }
    return headline(from);
  }

  /** Without a verb, the phrase right before: {@code Dow +0.2 %}. */
  private Optional<NounPhrase> headline(int from) {
    int end = from;
    while (end > 0 && !chunks.isIn(end - 1)) {
      end--;
    }
    return end > 0 ? chunks.before(end) : Optional.empty();
  }

  private int groupStart(int verb) {
    int i = verb;
    while (i > 0
        && (Verbs.isVerb(line, i - 1, taken)
            || line.tag(i - 1) == PartOfSpeech.ADVERB
            || line.tag(i - 1) == PartOfSpeech.PARTICLE)) {
      i--;
    }
    return i;
  }

  /** {@code Energy, last year's worst sector, fell}: the phrase before the apposition. */
  private Optional<NounPhrase> beforeApposition(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (line.low(i).equals(",")) {
        return chunks.before(i);
      }
      if (Verbs.isFinite(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
