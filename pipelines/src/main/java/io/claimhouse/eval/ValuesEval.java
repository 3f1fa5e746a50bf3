package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores the spans of percentages, money and quantities, the counted noun left out; predictions
 * that overlap an annotated time do not count.
 */
public final class ValuesEval implements EvalTask {

  private static final List<String> ADDITIONS =
      List.of(
          "an additional ",
          "a further ",
          "another ",
          "an extra ",
          "additional ",
          "further ",
          "extra ");

  /** What may stand between a number and its noun. */
  private static final List<String> LINKS =
      List.of(
          " the", " its", " their", " his", " her", " our", " these", " those", " all", " of", "-",
          " -");

  private static final Set<FigureKind> NOT_VALUES = EnumSet.of(FigureKind.DATE, FigureKind.ORDINAL);

  @Override
  public String name() {
    return "values";
  }

  @Override
  public boolean isSet(Path folder) {
    return folder.getFileName().toString().equals("meantime");
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    FigureExtractor extractor = FigureExtractor.fromSeeds();
    int exact = 0;
    int relaxed = 0;
    int allGold = 0;
    int allFound = 0;
    List<SetScore.Miss> misses = new ArrayList<>();
    List<JsonNode> documents = Jsonl.read(folder, ".jsonl");
    for (JsonNode document : documents) {
      String text = document.path("text").asText();
      int scope = document.path("scope_end").asInt(Integer.MAX_VALUE);
      List<Span> gold = new ArrayList<>();
      for (JsonNode one : document.path("values")) {
        Jsonl.span(one, text).filter(span -> span.end() <= scope).ifPresent(gold::add);
      }
      List<Span> times =
          TimexEval.gold(document, text).stream()
              .map(one -> Jsonl.span(one, text).orElseThrow())
              .toList();
      List<Span> found = new ArrayList<>();
      List<String> rules = new ArrayList<>();
      for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
        for (Figure figure : extractor.extract(text, sentence, TimexEval.context(document))) {
          Span span = asAnnotated(figure, withoutNoun(figure, text), text);
          boolean isTime = times.stream().anyMatch(time -> time.overlaps(span));
          if (!NOT_VALUES.contains(figure.kind()) && !isTime && span.end() <= scope) {
            found.add(span);
            rules.add(figure.rule());
          }
        }
      }
      List<Integer> pairs = SpanMatch.pair(gold, found);
      StringBuilder detail = new StringBuilder();
      int here = 0;
      for (int g = 0; g < gold.size(); g++) {
        int f = pairs.get(g);
        if (f < 0) {
          detail.append("  missing [").append(gold.get(g).of(text)).append("]\n");
          continue;
        }
        relaxed++;
        here++;
        if (gold.get(g).equals(found.get(f))) {
          exact++;
        } else {
          detail.append("  span [").append(gold.get(g).of(text)).append("] but [");
          detail.append(found.get(f).of(text)).append("] ").append(rules.get(f)).append('\n');
        }
      }
      for (int f = 0; f < found.size(); f++) {
        if (!pairs.contains(f)) {
          detail.append("  extra [").append(found.get(f).of(text)).append("] ");
          detail.append(rules.get(f)).append('\n');
        }
      }
      allGold += gold.size();
      allFound += found.size();
      if (detail.length() > 0) {
        misses.add(
            new SetScore.Miss(
                document.path("id").asText(),
                SpanMatch.f1(here, gold.size(), found.size()),
                detail.toString()));
      }
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("values_relaxed_f1", SpanMatch.f1(relaxed, allGold, allFound));
    measures.put("values_exact_f1", SpanMatch.f1(exact, allGold, allFound));
    return new SetScore(
        name(), folder.getFileName().toString(), documents.size(), measures, misses);
  }

  /** The span without what makes a figure an addition before it and what it is per behind it. */
  private static Span withoutRate(Figure figure, String text) {
    Span span = figure.span();
    for (String start : ADDITIONS) {
      if (text.regionMatches(true, span.start(), start, 0, start.length())) {
        span = new Span(span.start() + start.length(), span.end());
      }
    }
    String per = figure.perUnit().orElse("");
    String surface = span.of(text);
    if (per.isEmpty() || !surface.toLowerCase(Locale.ROOT).endsWith(per.toLowerCase(Locale.ROOT))) {
      return span;
    }
    String head = surface.substring(0, surface.length() - per.length()).stripTrailing();
    for (String link : List.of(" per", " a", " an", " each", " every", "/", "-a-", "-a", "-")) {
      if (head.endsWith(link)) {
        head = head.substring(0, head.length() - link.length()).stripTrailing();
        break;
      }
    }
    return new Span(span.start(), span.start() + head.length());
  }

  /** The set's own ends: "all" belongs to a value, "times" does not. */
  private static Span asAnnotated(Figure figure, Span span, String text) {
    int start = span.start();
    if (text.regionMatches(true, Math.max(0, start - 4), "all ", 0, 4)
        && (start == 4 || (start > 4 && !Character.isLetter(text.charAt(start - 5))))) {
      start -= 4;
    }
    String surface = span.of(text);
    boolean times = figure.rule().equals("ratio.times") && surface.endsWith(" times");
    return new Span(start, times ? span.end() - " times".length() : span.end());
  }

  /** Bound, number and unit: the set leaves out what is counted. */
  static Span withoutNoun(Figure figure, String text) {
    Span span = withoutRate(figure, text);
    boolean holdsNoun =
        figure
            .counted()
            .map(noun -> span.contains(noun.span()) && noun.span().start() > span.start())
            .orElse(false);
    if (!holdsNoun) {
      return span;
    }
    int end = figure.counted().orElseThrow().span().start();
    String head = text.substring(span.start(), end).stripTrailing();
    for (String link : LINKS) {
      if (head.endsWith(link)) {
        head = head.substring(0, head.length() - link.length()).stripTrailing();
      }
    }
    return new Span(span.start(), span.start() + head.length());
  }
}
