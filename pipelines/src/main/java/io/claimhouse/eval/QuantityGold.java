package io.claimhouse.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Annotated mentions of quantities: {@code gold.tsv} beside {@code files/}. Rows give a document
 * and the characters of one of its lines ({@code line} and {@code start}), or of its JSON field
 * {@code content} ({@code start} alone).
 */
public final class QuantityGold {

  /**
   * An annotated number.
   *
   * @param document the file's name
   * @param line the line that it stands in, whole
   * @param lineNumber of that line, from 0; −1 where the set counts in the content
   * @param start where it begins in the line
   * @param end where it ends
   * @param surface its characters
   * @param quantity the quantity, named with its story where the set has stories
   */
  public record Row(
      String document,
      String line,
      int lineNumber,
      int start,
      int end,
      String surface,
      String quantity) {}

  private QuantityGold() {}

  /**
   * The rows of an annotation.
   *
   * @param gold the TSV
   * @param files the folder of the documents
   */
  public static List<Row> read(Path gold, Path files) throws IOException {
    List<String> lines = Files.readAllLines(gold, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    Map<String, String> texts = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      String[] values = line.split("\t", -1);
      for (int i = 0; i < Math.min(values.length, header.size()); i++) {
        cells.put(header.get(i), values[i]);
      }
      rows.add(row(cells, files, texts));
    }
    return rows;
  }

  private static Row row(Map<String, String> cells, Path files, Map<String, String> texts)
      throws IOException {
    boolean hasLines = cells.containsKey("line");
    String document = cells.get("doc") + (hasLines ? "" : ".json");
    String text = texts.get(document);
    if (text == null) {
      Path file = files.resolve(document);
      text =
          hasLines
              ? Files.readString(file)
              : new ObjectMapper().readTree(file.toFile()).get("content").asText();
      texts.put(document, text);
    }
    int start = Integer.parseInt(cells.get("start"));
    int end = Integer.parseInt(cells.get("end"));
    int from;
    if (hasLines) {
      from = startOfLine(text, Integer.parseInt(cells.get("line")));
    } else {
      // Offsets count code points; a line of the content stands for the whole.
      start = text.offsetByCodePoints(0, start);
      end = text.offsetByCodePoints(0, end);
      from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
      start -= from;
      end -= from;
    }
    int to = text.indexOf('\n', from);
    String line = text.substring(from, to < 0 ? text.length() : to);
    String story = cells.containsKey("story") ? cells.get("story") + ": " : "";
    return new Row(
        document,
        line,
        hasLines ? Integer.parseInt(cells.get("line")) : -1,
        start,
        end,
        line.substring(start, end),
        story + cells.get("quantity"));
  }

  private static int startOfLine(String text, int line) {
    int at = 0;
    for (int i = 0; i < line; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at;
  }

  /**
   * A figure of an article's body.
   *
   * @param figureId the figure
   * @param start where it begins in the body, in code points
   * @param end where it ends
   */
  public record PlacedFigure(String figureId, int start, int end) {}

  /** The figure that covers a row's characters most; empty where none does. */
  public static Optional<String> find(Row row, String body, List<PlacedFigure> figures) {
    int at = place(row, body);
    if (at < 0) {
      return Optional.empty();
    }
    int start = body.codePointCount(0, at);
    int end = start + row.surface().codePointCount(0, row.surface().length());
    PlacedFigure best = null;
    int most = 0;
    for (PlacedFigure figure : figures) {
      int overlap = Math.min(end, figure.end()) - Math.max(start, figure.start());
      if (overlap > most) {
        most = overlap;
        best = figure;
      }
    }
    return Optional.ofNullable(best).map(PlacedFigure::figureId);
  }

  /** Where the row's number begins in the body; −1 where its line is not there. */
  private static int place(Row row, String body) {
    String line = fold(row.line());
    int shift = row.line().length() - row.line().stripLeading().length();
    int whole = body.indexOf(line);
    if (whole >= 0) {
      return whole + row.start() - shift;
    }
    // A body may have parted or mended the line: look for the words around the number.
    for (int reach = 60; reach >= 12; reach -= 12) {
      int from = Math.max(0, row.start() - reach);
      int to = Math.min(row.line().length(), row.end() + reach);
      String around = fold(row.line().substring(from, to));
      int found = body.indexOf(around);
      if (found >= 0) {
        int at = body.indexOf(row.surface(), found);
        return at;
      }
    }
    return -1;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /**
   * How well series hold the quantities of a gold, by the formulas of its description.
   *
   * @param rows the gold rows that are scored
   * @param figureOf the figure of each row, none where it was not found
   * @param seriesOf the series of each figure, none where it stands alone
   */
  public static Map<String, Double> score(
      List<Row> rows, List<Optional<String>> figureOf, Map<String, String> seriesOf) {
    long samePairs = 0;
    long goldPairs = 0;
    long rightPairs = 0;
    List<String> series = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String own = figureOf.get(i).map(seriesOf::get).orElse("alone " + i);
      series.add(own);
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rows.get(i).document().equals(rows.get(j).document())) {
          continue;
        }
        boolean gold = rows.get(i).quantity().equals(rows.get(j).quantity());
        boolean same = series.get(i).equals(series.get(j));
        goldPairs += gold ? 1 : 0;
        samePairs += same ? 1 : 0;
        rightPairs += gold && same ? 1 : 0;
      }
    }
    double precision = samePairs == 0 ? 0 : (double) rightPairs / samePairs;
    double recall = goldPairs == 0 ? 0 : (double) rightPairs / goldPairs;
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("pair_precision", precision);
    measures.put("pair_recall", recall);
    measures.put(
        "pair_f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    measures.put("quantities_held", held(rows, series));
    long found = figureOf.stream().filter(Optional::isPresent).count();
    long inSeries =
        figureOf.stream().filter(id -> id.filter(seriesOf::containsKey).isPresent()).count();
    measures.put("found", (double) found / rows.size());
    measures.put("in_series", (double) inSeries / rows.size());
    return measures;
  }

  private static double held(List<Row> rows, List<String> series) {
    Map<String, List<Integer>> ofQuantity = new TreeMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      ofQuantity.computeIfAbsent(rows.get(i).quantity(), none -> new ArrayList<>()).add(i);
      sizes.merge(series.get(i), 1, Integer::sum);
    }
    int told = 0;
    int held = 0;
    for (List<Integer> members : ofQuantity.values()) {
      if (members.stream().map(i -> rows.get(i).document()).distinct().count() < 2) {
        continue;
      }
      told++;
      Map<String, Integer> counts = new HashMap<>();
      members.forEach(i -> counts.merge(series.get(i), 1, Integer::sum));
      boolean isHeld =
          counts.entrySet().stream()
              .anyMatch(
                  each ->
                      each.getValue() * 2 > members.size()
                          && each.getValue() >= 0.9 * sizes.get(each.getKey()));
      held += isHeld ? 1 : 0;
    }
    return told == 0 ? 0 : (double) held / told;
  }
}
