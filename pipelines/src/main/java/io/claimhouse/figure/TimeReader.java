package io.claimhouse.figure;

import io.claimhouse.lexicon.DateWords.Role;
import io.claimhouse.model.Span;
import io.claimhouse.model.TimeModifier;
import io.claimhouse.text.OpenNlpTagger;
import io.claimhouse.text.PosTagger;
import io.claimhouse.text.Tokenizer;
import io.claimhouse.time.TimeExpression;
import io.claimhouse.time.TimeExpression.Modified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the expressions of time of a text by themselves, with the words that bind them. */
public final class TimeReader {

  /**
   * An expression of time.
   *
   * @param span where it stands, with a word such as {@code since} that binds it
   * @param time what it says
   * @param parts the ends of a stretch of time, where it is one
   */
  public record Found(io.claimhouse.model.Span span, TimeExpression time, List<Found> parts) {}

  private final FigureLexicon lexicon;
  private final PosTagger tagger;

  private TimeReader(FigureLexicon lexicon, PosTagger tagger) {
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  public static TimeReader english() {
    return new TimeReader(FigureLexicon.english(), OpenNlpTagger.english());
  }

  /** The expressions of {@code text}, in order, none inside another; the longer goes first. */
  public List<Found> read(String text) {
    return read(text, new Span(0, text.length()));
  }

  /** Where the two ends of a stretch of time stand; empty if {@code span} holds none. */
  public List<Span> ends(String text, Span span) {
    return read(text, span).stream()
        .flatMap(found -> found.parts().stream())
        .map(Found::span)
        .toList();
  }

  /** The same for a part of {@code text}. */
  public List<Found> read(String text, Span within) {
    Line line =
        new Line(
            text,
            Tokenizer.tokenize(text, within),
            lexicon,
            FigureContext.NONE,
            Optional.of(tagger));
    TimeWords words = new TimeWords(line);
    List<TimeMatch> chosen = new ArrayList<>();
    List<Candidate> others = NonFigures.read(line);
    List<TimeMatch> matches = new ArrayList<>(TimeGrammar.read(words));
    matches.sort(
        Comparator.comparingInt(TimeMatch::length).reversed().thenComparing(TimeMatch::from));
    for (TimeMatch match : matches) {
      boolean free =
          chosen.stream().noneMatch(one -> one.from() < match.to() && match.from() < one.to())
              && others.stream()
                  .noneMatch(
                      one ->
                          one.from() < match.to()
                              && match.from() < one.to()
                              && one.to() - one.from() > match.length());
      if (free) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparing(TimeMatch::from));
    return chosen.stream().map(match -> found(words, match)).toList();
  }

  private static Found found(TimeWords words, TimeMatch match) {
    Line line = words.line();
    List<Found> parts =
        match.parts().stream()
            .map(part -> new Found(line.span(part.from(), part.to()), part.time(), List.of()))
            .toList();
    Optional<Signal> before = before(words, match).filter(one -> binds(one.modifier(), match));
    Optional<Signal> signal = before.isPresent() ? before : after(words, match);
    return signal
        .map(
            one ->
                new Found(
                    line.span(one.from(), one.to()),
                    new Modified(one.modifier(), match.time()),
                    parts))
        .orElseGet(() -> new Found(line.span(match.from(), match.to()), match.time(), parts));
  }

  /** A word that binds a time, and where both stand. */
  private record Signal(int from, int to, TimeModifier modifier) {}

  private static Optional<Signal> before(TimeWords words, TimeMatch match) {
    int from = words.skipBack(Role.SIGNAL, match.from());
    return from == match.from()
        ? Optional.empty()
        : words
            .find(Role.SIGNAL, from)
            .map(word -> new Signal(from, match.to(), modifier(word.value())));
  }

  /** {@code 2016 and after}. */
  private static Optional<Signal> after(TimeWords words, TimeMatch match) {
    return words
        .signalAfter(match.to())
        .map(word -> new Signal(match.from(), word.to(), modifier(word.value())));
  }

  private static TimeModifier modifier(String name) {
    return TimeModifier.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** "More than" bounds amounts, and what lies an amount away. */
  private static boolean binds(TimeModifier modifier, TimeMatch match) {
    boolean isAmount = modifier == TimeModifier.MORE_THAN || modifier == TimeModifier.LESS_THAN;
    boolean ofAmount =
        match.time() instanceof TimeExpression.Duration
            || match.time() instanceof TimeExpression.Offset;
    return isAmount
        ? ofAmount
        : modifier == TimeModifier.APPROX || !(match.time() instanceof TimeExpression.Duration);
  }
}
