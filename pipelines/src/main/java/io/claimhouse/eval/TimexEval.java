package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.figure.TimeReader;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores date and duration expressions against TIMEX3 annotations: spans equal and overlapping, and
 * the value over (gold + found) / 2. The document time is given.
 */
public final class TimexEval implements EvalTask {

  private static final TimeReader TIMES = TimeReader.english();

  @Override
  public String name() {
    return "timex";
  }

  @Override
  public boolean isSet(Path folder) {
    return Jsonl.has(folder, "tbaq.jsonl")
        || Jsonl.has(folder, "te3_platinum.jsonl")
        || (folder.getFileName().toString().equals("meantime")
            && (Jsonl.has(folder, "dev.jsonl") || Jsonl.has(folder, "heldout.jsonl")));
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    FigureExtractor extractor = FigureExtractor.fromSeeds();
    int strict = 0;
    int relaxed = 0;
    int values = 0;
    int allGold = 0;
    int allFound = 0;
    List<SetScore.Miss> misses = new ArrayList<>();
    List<JsonNode> documents = Jsonl.read(folder, ".jsonl");
    for (JsonNode document : documents) {
      String text = document.path("text").asText();
      List<JsonNode> gold = gold(document, text);
      List<Span> goldSpans = gold.stream().map(one -> Jsonl.span(one, text).orElseThrow()).toList();
      int scope = document.path("scope_end").asInt(Integer.MAX_VALUE);
      List<Figure> found =
          times(extractor, document, text).stream()
              .filter(figure -> figure.span().end() <= scope)
              .toList();
      List<Span> foundSpans = found.stream().map(figure -> figure.span()).toList();
      List<Integer> pairs = SpanMatch.pair(goldSpans, foundSpans);
      int right = 0;
      StringBuilder detail = new StringBuilder();
      boolean[] paired = new boolean[found.size()];
      for (int g = 0; g < pairs.size(); g++) {
        String wanted = gold.get(g).path("value").asText();
        int f = pairs.get(g);
        if (f < 0) {
          detail
              .append("  missing [")
              .append(goldSpans.get(g).of(text))
              .append("] ")
              .append(wanted);
          detail.append('\n');
          continue;
        }
        paired[f] = true;
        relaxed++;
        strict += goldSpans.get(g).equals(foundSpans.get(f)) ? 1 : 0;
        String value = found.get(f).time().flatMap(time -> time.timex()).orElse("");
        if (value.equals(wanted)) {
          right++;
        } else {
          detail.append("  value [").append(goldSpans.get(g).of(text)).append("] ").append(wanted);
          detail.append(" but [").append(foundSpans.get(f).of(text)).append("] ").append(value);
          detail.append(' ').append(found.get(f).rule()).append('\n');
        }
      }
      for (int f = 0; f < paired.length; f++) {
        if (!paired[f]) {
          detail.append("  extra [").append(foundSpans.get(f).of(text)).append("] ");
          detail.append(found.get(f).rule()).append('\n');
        }
      }
      values += right;
      allGold += gold.size();
      allFound += found.size();
      if (detail.length() > 0) {
        misses.add(
            new SetScore.Miss(
                document.path("id").asText(),
                SpanMatch.f1(right, gold.size(), found.size()),
                detail.toString()));
      }
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("timex_strict_f1", SpanMatch.f1(strict, allGold, allFound));
    measures.put("timex_relaxed_f1", SpanMatch.f1(relaxed, allGold, allFound));
    measures.put("timex_value_f1", SpanMatch.f1(values, allGold, allFound));
    return new SetScore(
        name(), folder.getFileName().toString(), documents.size(), measures, misses);
  }

  /** The annotated times that stand in the text, before the scope's end where there is one. */
  static List<JsonNode> gold(JsonNode document, String text) {
    int scope = document.path("scope_end").asInt(Integer.MAX_VALUE);
    List<JsonNode> gold = new ArrayList<>();
    for (JsonNode one : document.path("timex3")) {
      Optional<Span> span = Jsonl.span(one, text);
      if (span.isPresent() && span.get().end() <= scope) {
        gold.add(one);
      }
    }
    return gold;
  }

  private static List<Figure> times(FigureExtractor extractor, JsonNode document, String text) {
    FigureContext context = context(document);
    List<Figure> times = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      for (Figure figure : extractor.extract(text, sentence, context)) {
        boolean settled = figure.kind() == FigureKind.DATE || figure.kind() == FigureKind.DURATION;
        if (settled && figure.time().isPresent()) {
          times.addAll(ends(figure, extractor, text, context));
        }
      }
    }
    return times;
  }

  /** TIMEX3 marks the two ends of "from March to May"; each is read by itself. */
  private static List<Figure> ends(
      Figure figure, FigureExtractor extractor, String text, FigureContext context) {
    List<Figure> ends = new ArrayList<>();
    if (figure.rule().endsWith(".span")) {
      for (Span end : TIMES.ends(text, figure.span())) {
        ends.addAll(extractor.extract(text, new Sentence(end, 0, 0), context));
      }
    }
    return ends.size() == 2 ? ends : List.of(figure);
  }

  /** The document time, from {@code dct} or from the time that is marked as it. */
  static FigureContext context(JsonNode document) {
    String date = document.path("dct").asText("");
    for (JsonNode one : document.path("timex3")) {
      if (date.isEmpty() && one.path("functionInDocument").asText().equals("CREATION_TIME")) {
        date = one.path("value").asText();
      }
    }
    Optional<Moment> published =
        date.matches("\\d{4}-\\d{2}-\\d{2}.*")
            ? Optional.of(
                new Moment(
                    LocalDate.parse(date.substring(0, 10)).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    Precision.DAY,
                    "eval"))
            : Optional.empty();
    return new FigureContext(published, Optional.of("en"), Optional.empty());
  }
}
