package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.claim.Attributed;
import io.claimhouse.claim.Attributions;
import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Scores attributions on articles in JSON lines, each with its {@code text} and its {@code
 * attributions} as spans of source, cue and content.
 *
 * <p>An attribution is found when one of ours has a content that shares at least half of the
 * characters of both together; one to one, the closest first. Its source is right when it shares as
 * much, or when both are empty; its cue when the two overlap. The measures that begin with {@code
 * figure_} score only attributions whose content holds a digit, which says the same for every
 * extractor.
 */
public final class AttributionEval implements EvalTask {

  /** Least share of common characters for two spans to count as the same. */
  private static final double SAME = 0.5;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public boolean isSet(Path folder) throws IOException {
    for (Path file : files(folder)) {
      try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        String first = reader.readLine();
        if (first != null && first.startsWith("{")) {
          JsonNode article = JSON.readTree(first);
          if (article.path("text").isTextual() && article.path("attributions").isArray()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    Attributions attributions = Attributions.fromSeeds();
    Tally all = new Tally();
    Tally figures = new Tally();
    List<SetScore.Miss> misses = new ArrayList<>();
    for (Path file : files(folder)) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        for (String line : (Iterable<String>) lines::iterator) {
          if (!line.isBlank()) {
            JsonNode article = JSON.readTree(line);
            scoreArticle(article, attributions, all, figures).ifPresent(misses::add);
          }
        }
      }
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("content_f1", all.f1(all.content));
    measures.put("content_source_f1", all.f1(all.source));
    measures.put("figure_content_f1", figures.f1(figures.content));
    measures.put("figure_content_source_f1", figures.f1(figures.source));
    measures.put("content_cue_f1", all.f1(all.cue));
    measures.put("content_precision", ratio(all.content, all.found));
    measures.put("content_recall", ratio(all.content, all.expected));
    measures.put("figure_content_precision", ratio(figures.content, figures.found));
    measures.put("figure_content_recall", ratio(figures.content, figures.expected));
    return new SetScore(name(), folder.getFileName().toString(), all.expected, measures, misses);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static Optional<SetScore.Miss> scoreArticle(
      JsonNode article, Attributions attributions, Tally tally, Tally figures) {
    String text = article.path("text").asText();
    List<Mark> expected = new ArrayList<>();
    for (JsonNode each : article.path("attributions")) {
      Mark mark =
          new Mark(
              expected.size(), spans(each, "source"), spans(each, "cue"), spans(each, "content"));
      if (!mark.content().isEmpty()) {
        expected.add(mark);
      }
    }
    List<Block> blocks = lines(text);
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    List<Mark> found = new ArrayList<>();
    List<Attributed> all = attributions.find(text, sentences);
    for (Attributed each : all) {
      if (isMarked(each, all)) {
        found.add(Mark.of(found.size(), each));
      }
    }
    List<Pair> pairs = tally.add(expected, found);
    Predicate<Mark> holdsFigure = mark -> mark.holdsDigit(text);
    figures.add(
        expected.stream().filter(holdsFigure).toList(),
        found.stream().filter(holdsFigure).toList());
    StringBuilder detail = new StringBuilder();
    long right = pairs.stream().filter(pair -> pair.expected().sameSource(pair.found())).count();
    for (Mark mark : expected) {
      Optional<Pair> pair = pairs.stream().filter(each -> each.expected().equals(mark)).findFirst();
      if (pair.isEmpty()) {
        detail.append("missing ").append(mark.in(text)).append('\n');
      } else if (!mark.sameSource(pair.get().found())) {
        detail.append("expected ").append(mark.in(text)).append('\n');
        detail.append("   found ").append(pair.get().found().in(text)).append('\n');
      }
    }
    for (Mark mark : found) {
      if (pairs.stream().noneMatch(pair -> pair.found().equals(mark))) {
        detail.append("extra   ").append(mark.in(text)).append('\n');
      }
    }
    int size = expected.size() + found.size();
    return detail.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SetScore.Miss(
                article.path("id").asText(),
                size == 0 ? 1 : 2.0 * right / size,
                detail.toString().stripTrailing()));
  }

  /**
   * Whether the annotators of such a set would mark an attribution. They leave what a quoted
   * speaker attributes in turn to the quotation, and what a source is said to think, judge, plan or
   * have found to the content of that saying.
   */
  private static boolean isMarked(Attributed each, List<Attributed> all) {
    return !each.toldInQuotation()
        && switch (each.kind()) {
          case THINK, PLAN, SHOW, ESTIMATE, JUDGE ->
              all.stream().noneMatch(other -> !other.equals(each) && other.holds(each.cue()));
          default -> true;
        };
  }

  private static List<Span> spans(JsonNode attribution, String field) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : attribution.path(field)) {
      spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }
    return spans;
  }

  /** The lines of a text as its blocks. */
  private static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new Block(new Span(start, i), Block.Kind.PARAGRAPH));
        }
        start = i + 1;
      }
    }
    return blocks;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /**
   * Source, cue and content of one attribution; a part that is not there has no spans. The number
   * tells it from others of its list.
   */
  private record Mark(int number, List<Span> source, List<Span> cue, List<Span> content) {

    static Mark of(int number, Attributed attributed) {
      return new Mark(
          number,
          attributed.source().stream().toList(),
          List.of(attributed.cue()),
          attributed.content());
    }

    boolean holdsDigit(String text) {
      return content.stream().anyMatch(span -> span.of(text).chars().anyMatch(Character::isDigit));
    }

    boolean sameSource(Mark other) {
      return (source.isEmpty() && other.source.isEmpty()) || likeness(source, other.source) >= SAME;
    }

    boolean meetsCue(Mark other) {
      return cue.stream().anyMatch(one -> other.cue.stream().anyMatch(one::overlaps));
    }

    String in(String text) {
      return "[" + join(source, text) + "] <" + join(cue, text) + "> " + join(content, text);
    }

    private static String join(List<Span> spans, String text) {
      return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
    }
  }

  /** Common characters over all characters of two lists of spans. */
  static double likeness(List<Span> one, List<Span> other) {
    int common = 0;
    for (Span a : one) {
      for (Span b : other) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all = length(one) + length(other) - common;
    return ratio(common, all);
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private record Pair(Mark expected, Mark found, double likeness) {}

  private static final class Tally {
    private int expected;
    private int found;
    private int content;
    private int source;
    private int cue;

    /** Counts the attributions of one article; gives those that match. */
    List<Pair> add(List<Mark> gold, List<Mark> ours) {
      List<Pair> candidates = new ArrayList<>();
      for (Mark one : gold) {
        for (Mark other : ours) {
          double likeness = likeness(one.content(), other.content());
          if (likeness >= SAME) {
            candidates.add(new Pair(one, other, likeness));
          }
        }
      }
      // Of equally close contents the one with the right cue and source is meant.
      candidates.sort(
          Comparator.comparingDouble((Pair pair) -> -pair.likeness())
              .thenComparing(pair -> !pair.expected().meetsCue(pair.found()))
              .thenComparing(pair -> !pair.expected().sameSource(pair.found())));
      List<Pair> pairs = new ArrayList<>();
      for (Pair candidate : candidates) {
        if (pairs.stream()
            .noneMatch(
                pair ->
                    pair.expected().equals(candidate.expected())
                        || pair.found().equals(candidate.found()))) {
          pairs.add(candidate);
        }
      }
      expected += gold.size();
      found += ours.size();
      content += pairs.size();
      source += (int) pairs.stream().filter(p -> p.expected().sameSource(p.found())).count();
      cue += (int) pairs.stream().filter(p -> p.expected().meetsCue(p.found())).count();
      return pairs;
    }

    double f1(int right) {
      return ratio(2.0 * right, expected + found);
    }
  }
}
