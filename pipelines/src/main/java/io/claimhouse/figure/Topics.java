package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords.Role;
import io.claimhouse.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a sentence are about. A figure hangs on the nearest of: the noun that it
 * modifies ({@code a 25 % tax on imports}), the noun behind or before {@code of}, the object of its
 * verb ({@code cut prices by 5 %}); and on the subject of its verb. Rules over parts of speech, in
 * the order of what they prove.
 */
final class Topics {

  private final Line line;
  private final boolean[] taken;
  private final Verbs verbs;
  private final Chunks chunks;

  /**
   * @param taken which tokens belong to figures
   */
  Topics(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken.clone();
    this.verbs = new Verbs(line, this.taken);
    this.chunks = new Chunks(line, verbs, this.taken);
  }

  /**
   * The phrases that a figure is about, the nearest first.
   *
   * @param from its first token, its bound included
   * @param to the token after its unit
   * @param before those of the figure before it
   */
  List<NounPhrase> of(int from, int to, List<NounPhrase> before) {
    Optional<NounPhrase> own = own(from, to);
    if (own.isEmpty() && Restatements.isOne(line, from, taken)) {
      return before;
    }
    List<NounPhrase> found = new ArrayList<>();
    own.ifPresent(found::add);
    if (!isSubject(own.map(NounPhrase::to).orElse(to))) {
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
    if (line.low(to).equals("of") || isInKind(to)) {
      Optional<NounPhrase> of = chunks.at(to + 1);
      if (of.isPresent()) {
        return of;
      }
    }
    int link = from - 1;
    while (chunks.isDeterminer(link)) {
      link--;
    }
    if (line.low(link).equals("of")) {
      Optional<NounPhrase> before = chunks.before(link);
      if (before.isPresent()) {
        return before;
      }
    }
    if (line.low(link).equals("worth")) {
      Optional<NounPhrase> valued = chunks.before(link);
      if (valued.isPresent()) {
        return valued;
      }
    }
    if (line.low(to).equals("for") || line.low(to).equals("on")) {
      int at = chunks.skipDeterminers(to + 1);
      while (at < line.size() && taken[at]) {
        at++;
      }
      Optional<NounPhrase> target = chunks.at(at);
      if (target.isPresent()) {
        return target;
      }
    }
    return object(from);
  }

  /** {@code $3 million in damages}: what the sum consists in, not where or when. */
  private boolean isInKind(int to) {
    return line.low(to).equals("in")
        && !chunks.isDeterminer(to + 1)
        && chunks.isIn(to + 1)
        && !line.isCapitalised(to + 1);
  }

  /** {@code cut prices by 5 %}, {@code bought a boat for $900}. */
  private Optional<NounPhrase> object(int from) {
    int verb = verbBefore(from);
    if (verb < 0 || (verbs.isCopula(verb) && !line.is(Role.HAVE, verb))) {
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
    boolean linked = end == from - 1 && line.is(Role.OBJECT_LINK, end);
    return direct || linked ? object : Optional.empty();
  }

  /** Whether a finite verb follows what ends at {@code to}, which is then its subject. */
  private boolean isSubject(int to) {
    int i = to;
    while (line.tag(i) == PartOfSpeech.ADVERB && i < line.size()) {
      i++;
    }
    return verbs.isFinite(i);
  }

  /** A verb that is not part of a noun phrase, as {@code refurbished} may be. */
  private boolean isVerb(int i) {
    return verbs.isVerb(i) && !chunks.isIn(i);
  }

  private int verbBefore(int from) {
    int i = from - 1;
    while (i >= 0 && !isVerb(i)) {
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
    if (verb < 0) {
      return headline(from);
    }
    int first = from;
    while (verb >= 0) {
      first = groupStart(verb);
      if (!line.low(first).equals("to")) {
        int end = skipAdjuncts(first);
        if (line.is(Role.NO_TOPIC, end - 1)) {
          return Optional.empty();
        }
        Optional<NounPhrase> subject = subjectBefore(end, verbs.isFinite(first));
        if (subject.isPresent()) {
          return subject;
        }
      }
      verb = verbBefore(first);
    }
    // "Company to spend $9 million": a headline's infinitive has a subject of its own.
    return chunks.before(first);
  }

  private Optional<NounPhrase> subjectBefore(int end, boolean isFinite) {
    if (line.is(Role.RELATIVE, end - 1)) {
      return chunks.before(line.low(end - 2).equals(",") ? end - 2 : end - 1);
    }
    if (line.low(end - 1).equals(",")) {
      return isFinite ? beforeApposition(end - 1) : Optional.empty();
    }
    return chunks.before(end);
  }

  /** The end of what stands before dates and adverbs: {@code Acme on Monday said}. */
  private int skipAdjuncts(int first) {
    int i = first;
    while (i > 1 && (taken[i - 1] || line.tag(i - 1) == PartOfSpeech.ADVERB)) {
      i--;
      if (taken[i] && !taken[i - 1] && line.tag(i - 1) == PartOfSpeech.ADPOSITION) {
        i--;
      }
    }
    return i;
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
        && (isVerb(i - 1)
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
      if (verbs.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
